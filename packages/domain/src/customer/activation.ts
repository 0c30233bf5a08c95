import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { Change } from './changes.js';
import type { Customer, CustomerStatus } from './customer.js';
import type { ActionSituation, CustomerAction } from './customer-actions.js';
import { actionLock } from './customer-actions.js';
import type { LockReason } from './lock-reason.js';

/** Whether new orders may choose the customer. Orders that exist stay and are traceable. */
export const mayBeChosenForNewOrders = (customer: Pick<Customer, 'status'>): boolean => customer.status === 'ACTIVE';

/** Inactivating and activating. */
export const changeActivation = (situation: ActionSituation, action: 'inactivate' | 'activate'): StatusResult =>
  changeStatus(situation, action, action === 'inactivate' ? 'INACTIVE' : 'ACTIVE');

/** The one step from a state to another: the viewer's right to it, then the change that history keeps. */
export function changeStatus(situation: ActionSituation, action: CustomerAction, next: CustomerStatus): StatusResult {
  const lock = actionLock(action, situation);
  if (lock !== null) return { ok: false, violations: [refusalOf(lock)] };
  return { ok: true, next, changes: [{ field: 'status', part: null, old: situation.customer.status, new: next }] };
}

export type StatusResult =
  | { readonly ok: true; readonly next: CustomerStatus; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** The lock of an action as what its caller is told. */
export function refusalOf(lock: LockReason): Violation {
  if (lock === 'ALREADY_SO') return violation('ALREADY_DONE', []);
  if (lock === 'CUSTOMER_DELETED') return violation('CUSTOMER_DELETED', []);
  return violation('FIELD_NOT_WRITABLE', ['status'], {
    requires: lock === 'NEEDS_DELETE' ? 'customer.delete' : 'customer.edit',
  });
}
