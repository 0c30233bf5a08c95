import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { Change } from './changes.js';
import type { ActionSituation } from './customer-actions.js';
import { actionLock } from './customer-actions.js';

/**
 * Puts users on a customer, or takes them off, by their membership ids. Asking for what is so already changes nothing.
 * `staff` are the active members of the group: nobody else can be put on, anybody can be taken off.
 */
export function changeAssignees(situation: ActionSituation, wish: AssignmentWish): AssignmentResult {
  const lock = actionLock('assign', situation);
  if (lock === 'CUSTOMER_DELETED') return { ok: false, violations: [violation('CUSTOMER_DELETED', [])] };
  if (lock !== null)
    return { ok: false, violations: [violation('FIELD_NOT_WRITABLE', ['assignees'], { requires: 'customer.assign' })] };
  const assigned = situation.customer.assigneeIds;
  const strangers = wish.add.flatMap((id, index) =>
    wish.staff.has(id) ? [] : [violation('ASSIGNEE_NOT_STAFF', ['userIds', String(index)])],
  );
  if (strangers.length > 0) return { ok: false, violations: strangers };
  const added = [...new Set(wish.add)].filter((id) => !assigned.includes(id));
  const removed = assigned.filter((id) => wish.remove.includes(id));
  return {
    ok: true,
    next: [...assigned.filter((id) => !removed.includes(id)), ...added],
    added,
    removed,
    changes: [...removed.map((id) => assigneeChange(id, id, null)), ...added.map((id) => assigneeChange(id, null, id))],
  };
}

export interface AssignmentWish {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly staff: ReadonlySet<string>;
}

export type AssignmentResult =
  | {
      readonly ok: true;
      /** In the order they were assigned. */
      readonly next: readonly string[];
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly changes: readonly Change[];
    }
  | { readonly ok: false; readonly violations: readonly Violation[] };

const assigneeChange = (part: string, old: string | null, next: string | null): Change => ({
  field: 'assignees',
  part,
  old,
  new: next,
});
