import { violation } from '../violation.js';
import type { StatusResult } from './activation.js';
import { changeStatus } from './activation.js';
import type { ActionSituation } from './customer-actions.js';

/** Moves a customer to the bin. What refers to it (orders, facilities, reports, quotations) stops that; inactivating is always possible. */
export function deleteCustomer(situation: ActionSituation, references: readonly CustomerReference[]): StatusResult {
  const result = changeStatus(situation, 'delete', 'DELETED');
  const blocking = references.filter((reference) => reference.count > 0);
  if (!result.ok || blocking.length === 0) return result;
  const reasons = blocking.map(({ kind, count }) => `${kind}: ${count}`).join(', ');
  return { ok: false, violations: [violation('CUSTOMER_IN_USE', [], { reasons })] };
}

/** Takes a customer out of the bin, to the state it had. Times are epoch milliseconds. */
export function restoreCustomer(situation: ActionSituation, bin: Bin): StatusResult {
  const result = changeStatus(situation, 'restore', bin.wasInactive ? 'INACTIVE' : 'ACTIVE');
  if (!result.ok || bin.now <= restorableUntil(bin.deletedAt)) return result;
  return { ok: false, violations: [violation('BIN_EXPIRED', [])] };
}

/** The last moment that a deleted customer can be restored: thirty days after. Epoch milliseconds. */
export const restorableUntil = (deletedAt: number): number => deletedAt + binMs;

/** What was deleted before this moment has left the bin: nobody can restore it, and it is removed for good. Epoch milliseconds. */
export const leftTheBinBefore = (now: number): number => now - binMs;

const binMs = 30 * 24 * 60 * 60 * 1000;

/** How many things of one kind refer to a customer, e.g. `{ kind: 'facility', count: 2 }`. */
export interface CustomerReference {
  readonly kind: string;
  readonly count: number;
}

export interface Bin {
  readonly deletedAt: number;
  readonly wasInactive: boolean;
  readonly now: number;
}
