import { changeActivation } from '../customer/activation.js';
import { changeAssignees } from '../customer/assignment.js';
import { changeCustomer } from '../customer/change-customer.js';
import type { Change } from '../customer/changes.js';
import type { CustomerStatus, CustomerValues } from '../customer/customer.js';
import { restoreCustomer, type Bin } from '../customer/deletion.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { BulkSituation, BulkStep, ManyChange } from './decide-bulk.js';
import { changed } from './decide-bulk.js';
import { canPutBack, putBackPatch, touches, withItsRow } from './put-back-patch.js';

/** What becomes of one customer when a change of many is taken back. */
export type UndoDecision =
  | ({ readonly outcome: 'UNDONE' | 'PARTLY' } & Left & ManyChange)
  | ({ readonly outcome: 'KEPT' } & Left)
  | { readonly outcome: 'SKIPPED'; readonly violations: readonly Violation[] };

interface Left {
  /** Fields that somebody has changed since, and that stay as they are. */
  readonly kept: readonly FieldKey[];
  /** Why other fields stay: history does not hold what they were. */
  readonly violations: readonly Violation[];
}

/**
 * Puts back what a change of many has changed on this customer, where nobody has touched it since: `made` is that change
 * as history has it, `later` whatever came after. By the same rules as any other change, with the rights of now.
 */
export function undoBulk(
  made: readonly Change[],
  later: readonly Pick<Change, 'field' | 'part'>[],
  situation: BulkSituation & { readonly bin: Bin },
): UndoDecision {
  const isTouched = (change: Change): boolean => later.some((other) => touches(other, withItsRow(change, made)));
  const kept = [...new Set(made.filter(isTouched).map(({ field }) => field))];
  const untouched = made.filter((change) => !isTouched(change));
  const forgotten = untouched.filter((change) => !canPutBack(change, situation));
  const violations = [...new Set(forgotten.map(({ field }) => field))].map((field) =>
    violation('NOT_RESTORABLE', [field]),
  );
  const left = { kept, violations };
  const known = untouched.filter((change) => !forgotten.includes(change));
  if (known.length === 0) return { outcome: 'KEPT', ...left };
  const result = putBack(known, situation);
  if (!result.ok) return { outcome: 'SKIPPED', violations: result.violations };
  const decision = changed(situation.customer, result.change);
  // Somebody has put the same back by hand, and touched nothing that history would tell apart.
  if (decision.outcome !== 'CHANGED') return { outcome: 'KEPT', ...left };
  return { ...decision, outcome: kept.length + violations.length === 0 ? 'UNDONE' : 'PARTLY', ...left };
}

type PutBack =
  | { readonly ok: true; readonly change: Partial<ManyChange> }
  | { readonly ok: false; readonly violations: readonly Violation[] };

function putBack(made: readonly Change[], situation: BulkSituation & { readonly bin: Bin }): PutBack {
  const { viewer, customer, staff } = situation;
  const violations: Violation[] = [];
  const steps: BulkStep[] = [];
  let status: CustomerStatus = customer.status;
  let next: CustomerValues = customer;
  const stateBefore = made.find(({ field }) => field === 'status');
  if (stateBefore?.new === 'DELETED') {
    const result = restoreCustomer({ viewer, customer }, situation.bin);
    return result.ok
      ? { ok: true, change: { steps: [{ action: 'RESTORED', changes: result.changes }], status: result.next } }
      : result;
  }
  const patch = putBackPatch(made, situation);
  if (Object.keys(patch).length > 0) {
    const result = changeCustomer(situation, patch);
    if (result.ok) {
      next = result.next;
      steps.push({ action: 'REVERTED', changes: result.changes });
    } else violations.push(...result.violations);
  }
  const people = made.filter(({ field }) => field === 'assignees');
  const named = (wasOn: boolean) => people.flatMap(({ part, old }) => ((old !== null) === wasOn ? (part ?? []) : []));
  const assignment =
    people.length > 0 ? changeAssignees({ viewer, customer }, { add: named(true), remove: named(false), staff }) : null;
  if (assignment?.ok === false) violations.push(...assignment.violations);
  if (assignment?.ok === true) {
    const of = (isNew: boolean) => assignment.changes.filter((change) => (change.new !== null) === isNew);
    steps.push({ action: 'UNASSIGNED', changes: of(false) }, { action: 'ASSIGNED', changes: of(true) });
  }
  if (stateBefore) {
    const inactive = stateBefore.old === 'INACTIVE';
    const result = changeActivation({ viewer, customer }, inactive ? 'inactivate' : 'activate');
    if (result.ok) {
      status = result.next;
      steps.push({ action: inactive ? 'INACTIVATED' : 'ACTIVATED', changes: result.changes });
    } else violations.push(...result.violations);
  }
  if (violations.length > 0) return { ok: false, violations };
  const moved = assignment?.ok === true && { assigned: assignment.added, unassigned: assignment.removed };
  return { ok: true, change: { steps, next, status, ...moved } };
}
