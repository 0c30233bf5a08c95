import { parseIdentityNumber } from '../customer/identity-number.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { Company, LookupOutcome } from './company.js';

/** The number to ask registers about, or why it is not asked about: nobody's personal number leaves the house, a sole trader's neither. */
export function numberToLookUp(text: string, today: string): NumberToLookUp {
  const parsed = parseIdentityNumber(text, today);
  if (!parsed.ok) return parsed;
  if (parsed.kind === 'ORGANISATION') return { ok: true, digits: parsed.digits };
  return { ok: false, violation: violation('IDENTITY_TYPE_MISMATCH', ['organisationNumber']) };
}

export type NumberToLookUp =
  { readonly ok: true; readonly digits: string } | { readonly ok: false; readonly violation: Violation };

/**
 * What a register's answer comes to. Companies with another number than the asked one are none of ours; an answer that
 * holds nothing else is a fault of the register, and tells nothing about the company.
 */
export function readAnswer(asked: string, answered: readonly Company[]): LookupAnswer {
  const companies = answered.filter(({ organisationNumber }) => organisationNumber === asked);
  if (companies.length === 0) return { outcome: answered.length === 0 ? 'NOT_FOUND' : 'UNAVAILABLE', companies };
  const registered = companies.filter(({ deregisteredOn }) => deregisteredOn === null);
  if (registered.length > 1) return { outcome: 'SEVERAL', companies: registered };
  if (registered.length === 1) return { outcome: 'FOUND', companies: registered };
  return { outcome: 'DEREGISTERED', companies };
}

export interface LookupAnswer {
  readonly outcome: LookupOutcome;
  /** One for FOUND; those to choose from for SEVERAL; those that were for DEREGISTERED. */
  readonly companies: readonly Company[];
}
