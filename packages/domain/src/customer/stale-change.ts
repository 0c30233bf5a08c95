import type { Violation } from '../violation.js';
import type { Situation } from './change-customer.js';
import { changeCustomer } from './change-customer.js';
import type { Change } from './changes.js';
import type { Customer, CustomerPatch, CustomerValues } from './customer.js';
import type { FieldConflict, TheirChange } from './merge-changes.js';
import { undoneBy } from './merge-changes.js';
import { onlyMine } from './only-mine.js';
import { undoChanges } from './undo-changes.js';

/**
 * A patch that was made on an older version than the stored one. What I meant is what it changes on the version that I
 * saw; that, and nothing that I merely sent back, is then decided anew on the customer as it is now. Where others have
 * changed the same part to something else, nothing is written and every such part is named.
 */
export function changeStaleCustomer(
  situation: StaleSituation,
  patch: CustomerPatch,
  theirs: readonly TheirChange[],
): StaleResult {
  const seen: Customer = { ...situation.customer, ...undoChanges(situation.customer, theirs, situation.customFields) };
  const intended = changeCustomer({ ...situation, customer: seen }, patch);
  if (!intended.ok) return intended;
  const conflicts = undoneBy(intended.changes, theirs);
  if (conflicts.length > 0) return { ok: false, violations: [], conflicts };

  const result = changeCustomer(situation, onlyMine(patch, intended.changes, situation.customer));
  if (!result.ok) return result;
  // What follows from my change (a percentage cleared, a main contact replaced) must not undo theirs either.
  const undone = undoneBy(result.changes, theirs);
  return undone.length > 0 ? { ok: false, violations: [], conflicts: undone } : result;
}

export type StaleSituation = Situation & { readonly customer: Customer };

/** Either conflicts or violations, when it cannot be done. */
export type StaleResult =
  | { readonly ok: true; readonly next: CustomerValues; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly violations: readonly Violation[]; readonly conflicts?: readonly FieldConflict[] };
