import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomerPatch, CustomerValues } from './customer.js';
import type { Draft } from './field-values.js';
import { parseIdentityNumber } from './identity-number.js';

/** Reads the housing association's organisation number into the draft: ten digits with their check digit, never a person's. */
export function patchAssociation(patch: CustomerPatch, draft: Draft, today: string): Violation[] {
  const written = patch.associationNumber;
  if (written === undefined) return [];
  if (written === null || written.trim() === '') {
    draft.associationNumber = null;
    return [];
  }
  const parsed = parseIdentityNumber(written, today);
  if (!parsed.ok) return [violation(parsed.violation.code, ['associationNumber'], parsed.violation.params)];
  if (parsed.kind !== 'ORGANISATION') return [violation('IDENTITY_TYPE_MISMATCH', ['associationNumber'])];
  draft.associationNumber = parsed.digits;
  return [];
}

/**
 * Where the work is done. The Tax Agency's request for ROT takes either a property designation or an apartment with its
 * association: with both, nobody could say later which of them to send.
 */
export function checkTaxProperty(before: CustomerValues, draft: Draft, found: readonly Violation[]): Violation[] {
  const unreadable = found.some(({ path: [field] }) => propertyFields.some((name) => name === field));
  if (unreadable || propertyFields.every((field) => draft[field] === before[field])) return [];
  const [hasApartment, hasAssociation] = [draft.apartmentNumber !== null, draft.associationNumber !== null];
  if (draft.propertyDesignation !== null && (hasApartment || hasAssociation))
    return [violation('TAX_PROPERTY_TWICE', ['propertyDesignation'])];
  if (hasApartment === hasAssociation) return [];
  return [violation('TAX_APARTMENT_INCOMPLETE', [hasApartment ? 'associationNumber' : 'apartmentNumber'])];
}

const propertyFields = ['propertyDesignation', 'apartmentNumber', 'associationNumber'] as const;
