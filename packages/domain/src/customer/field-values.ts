import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomerPatch, CustomerValues } from './customer.js';
import { checkCustomerNumber } from './customer-number.js';
import type { CustomerField } from './customer-fields.js';
import { customerFields } from './customer-fields.js';
import { isEmail } from './email.js';
import type { Situation } from './change-customer.js';
import { isSameNumber } from './number-change.js';
import { phoneOf } from './phone.js';
import { valueFieldKeys } from './value-fields.js';

/** A card in the making. */
export type Draft = { -readonly [K in keyof CustomerValues]: CustomerValues[K] };

/** Reads the patch's plain values into the draft, each by the kind of its field, and returns what is wrong with them. */
export function readValues(
  before: CustomerValues,
  patch: CustomerPatch,
  draft: Draft,
  situation: Situation,
): Violation[] {
  const violations: Violation[] = [];
  const writable: Record<string, unknown> = draft;
  for (const key of readKeys) {
    const raw = patch[key];
    if (raw === undefined || raw === before[key]) continue;
    const read = readValue(customerFields[key], raw);
    if ('code' in read) violations.push(violation(read.code, [key], read.params));
    else writable[key] = read.value;
  }
  violations.push(...readNumber(before, patch, draft, situation));
  if (draft.name === '' && !violations.some((found) => found.path[0] === 'name'))
    violations.push(violation('REQUIRED', ['name']));
  return violations;
}

/** Each by its kind; numbers that identify somebody, and the customer's own, have rules of their own. */
const readKeys = valueFieldKeys.filter((key) => key !== 'number' && customerFields[key].kind !== 'identity');

type Read = { readonly value: string | number | boolean | null } | Pick<Violation, 'code' | 'params'>;

function readValue(field: CustomerField, raw: string | number | boolean | null): Read {
  switch (field.kind) {
    case 'flag':
      return { value: raw === true };
    case 'percent':
      return readPercent(raw);
    case 'choice':
      return readChoice(field, raw);
    default:
      return readText(field, String(raw ?? ''));
  }
}

function readText(field: CustomerField, raw: string): Read {
  const clean = cleanText(raw, { maxLength: field.maxLength ?? 255, lines: field.kind === 'longText' });
  if (!clean.ok) return clean;
  if (clean.text === null) return field.required ? { code: 'REQUIRED' } : { value: null };
  if (field.kind === 'email') return isEmail(clean.text) ? { value: clean.text } : { code: 'EMAIL_INVALID' };
  if (field.kind !== 'phone') return { value: clean.text };
  const phone = phoneOf(clean.text);
  return phone === null ? { code: 'PHONE_INVALID' } : { value: phone };
}

function readChoice(field: CustomerField, raw: string | number | boolean | null): Read {
  if (raw === null || raw === '') return field.required ? { code: 'REQUIRED' } : { value: null };
  const choices = field.choices ?? [];
  return choices.includes(String(raw))
    ? { value: raw }
    : { code: 'NOT_A_CHOICE', params: { choices: choices.join(', ') } };
}

function readPercent(raw: string | number | boolean | null): Read {
  if (raw === null) return { value: null };
  const percent = Number(raw);
  const fits = percent >= 0 && percent <= 100 && Math.abs(Math.round(percent * 100) - percent * 100) < 1e-9;
  return fits
    ? { value: Math.round(percent * 100) / 100 }
    : { code: 'VAT_PERCENT_RANGE', params: { min: 0, max: 100 } };
}

/** The number is compared as the register compares it: `a1` for the customer A1 is no change. */
function readNumber(before: CustomerValues, patch: CustomerPatch, draft: Draft, situation: Situation): Violation[] {
  if (patch.number === undefined && situation.customer !== null) return [];
  const number = (patch.number ?? '').trim().normalize('NFC');
  if (situation.customer !== null && isSameNumber(number, before.number)) return [];
  draft.number = number;
  // A stored number is not changed here at all; whether the new one would do is beside the point.
  return situation.customer === null ? checkCustomerNumber(number, situation.settings) : [];
}
