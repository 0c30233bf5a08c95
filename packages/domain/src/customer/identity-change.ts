import type { Violation, ViolationCode } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomerPatch, CustomerType, CustomerValues } from './customer.js';
import type { Draft } from './field-values.js';
import { maskPersonalNumber, parseIdentityNumber } from './identity-number.js';

/**
 * Reads the two identity numbers of a patch into the draft, by the draft's type. A company has an organisation number or,
 * as a sole trader, a personal number in its place; a private person has a personal number, and an organisation number
 * from before is kept, not in use. A change of type keeps every value and looks at the number that comes into use.
 */
export function patchIdentity(
  before: CustomerValues,
  patch: CustomerPatch,
  draft: Draft,
  { today, keepsPersonal }: { readonly today: string; readonly keepsPersonal: boolean },
): Violation[] {
  const organisation = isWritten(patch.organisationNumber, before.organisationNumber)
    ? patch.organisationNumber
    : undefined;
  const personal = isWritten(patch.personalNumber, before.personalNumber) ? patch.personalNumber : undefined;
  const violations = [
    ...writePersonal(personal, draft, today),
    ...writeOrganisation(organisation, personal, before, draft, today),
  ];
  // What is closed to who writes stays as it is: clearing it, or refusing to, would tell that it is there.
  if (keepsPersonal) draft.personalNumber = before.personalNumber;
  if (violations.length > 0 || draft.type === before.type) return violations;
  return checkKept(draft, today);
}

/** The other identity number, when a number that is given as this one goes into its place, or puts it out of its own. */
export function numberInPlaceOf(
  field: IdentityField,
  value: string | null | undefined,
  type: CustomerType,
  today: string,
): IdentityField | null {
  if (isBlank(value)) return null;
  if (field === 'personalNumber') return type === 'COMPANY' ? 'organisationNumber' : null;
  const parsed = parseIdentityNumber(value, today);
  return parsed.ok && parsed.kind !== 'ORGANISATION' ? 'personalNumber' : null;
}

/** Blank clears; the stored value and its mask are what a form sends back untouched. */
function isWritten(value: string | null | undefined, stored: string | null): boolean {
  if (value === undefined) return false;
  if (stored === null) return !isBlank(value);
  return value !== stored && value !== maskPersonalNumber(stored);
}

function writePersonal(value: string | null | undefined, draft: Draft, today: string): Violation[] {
  if (value === undefined) return [];
  if (isBlank(value)) {
    draft.personalNumber = null;
    return [];
  }
  const parsed = parseIdentityNumber(value, today);
  if (!parsed.ok) return [at('personalNumber', parsed.violation)];
  if (parsed.kind === 'ORGANISATION') return [mismatch('personalNumber')];
  draft.personalNumber = parsed.digits;
  if (draft.type === 'COMPANY') draft.organisationNumber = null;
  return [];
}

function writeOrganisation(
  value: string | null | undefined,
  personal: string | null | undefined,
  before: CustomerValues,
  draft: Draft,
  today: string,
): Violation[] {
  if (value === undefined) return [];
  if (isBlank(value)) {
    draft.organisationNumber = null;
    return [];
  }
  if (draft.type === 'PRIVATE') return [mismatch('organisationNumber')];
  const parsed = parseIdentityNumber(value, today);
  if (!parsed.ok) return [parsed.violation];
  // A company has one number; a patch that gives two different ones does not say which.
  const another = !isBlank(personal) && (parsed.kind === 'ORGANISATION' || parsed.digits !== draft.personalNumber);
  if (another) return [mismatch('personalNumber')];
  if (parsed.kind !== 'ORGANISATION') {
    draft.personalNumber = parsed.digits;
    draft.organisationNumber = null;
    return [];
  }
  // The sole trader has become a company with a number of its own: the person's number has served its purpose.
  const wasSoleTrader = before.type === 'COMPANY' && before.organisationNumber === null;
  if (wasSoleTrader) draft.personalNumber = null;
  draft.organisationNumber = parsed.digits;
  return [];
}

function checkKept(draft: Draft, today: string): Violation[] {
  const field = draft.type === 'COMPANY' && draft.organisationNumber !== null ? 'organisationNumber' : 'personalNumber';
  const kept = draft[field];
  if (kept === null) return [];
  const parsed = parseIdentityNumber(kept, today);
  if (!parsed.ok) return [at(field, parsed.violation)];
  return (parsed.kind === 'ORGANISATION') === (field === 'organisationNumber') ? [] : [mismatch(field)];
}

type IdentityField = 'organisationNumber' | 'personalNumber';
const isBlank = (value: string | null | undefined): value is null | undefined | '' =>
  value === null || value === undefined || value.trim() === '';
const at = (field: IdentityField, { code, params }: { code: ViolationCode; params?: Violation['params'] }): Violation =>
  violation(code, [field], params);
const mismatch = (field: IdentityField): Violation => violation('IDENTITY_TYPE_MISMATCH', [field]);
