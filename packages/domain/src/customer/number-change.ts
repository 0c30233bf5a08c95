import type { CustomerSettings } from '../settings/customer-settings.js';
import { equalityKey } from '../text/equality-key.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { Change } from './changes.js';
import type { Customer } from './customer.js';
import type { ActionSituation } from './customer-actions.js';
import { actionLock } from './customer-actions.js';
import { checkCustomerNumber } from './customer-number.js';

/** The new number of a stored customer, for administrators only; or why not. Whether it is free is decided by the register. */
export function changeNumber(situation: NumberChangeSituation, wanted: string): NumberChangeResult {
  const lock = actionLock('changeNumber', situation);
  if (lock === 'CUSTOMER_DELETED') return { ok: false, violations: [violation('CUSTOMER_DELETED', [])] };
  if (lock !== null) return { ok: false, violations: [violation('NUMBER_LOCKED', ['number'])] };
  const next = wanted.trim().normalize('NFC');
  // A stored customer never goes without a number, also where new ones get theirs automatically.
  const violations = checkCustomerNumber(next, { ...situation.settings, autoGenerateNextNumber: false });
  if (violations.length > 0) return { ok: false, violations };
  const old = situation.customer.number;
  return { ok: true, next, changes: next === old ? [] : [{ field: 'number', part: null, old, new: next }] };
}

/** Whether two numbers are one and the same to the register: case and surrounding space do not count. */
export const isSameNumber = (a: string, b: string): boolean =>
  a === b || equalityKey(a).join() === equalityKey(b).join();

export type NumberChangeSituation = Pick<ActionSituation, 'viewer'> & {
  readonly settings: CustomerSettings;
  readonly customer: ActionSituation['customer'] & Pick<Customer, 'number'>;
};

export type NumberChangeResult =
  | { readonly ok: true; readonly next: string; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };
