import { changeActivation } from '../customer/activation.js';
import { changeAssignees } from '../customer/assignment.js';
import type { Situation } from '../customer/change-customer.js';
import { changeCustomer } from '../customer/change-customer.js';
import type { Change } from '../customer/changes.js';
import type { CustomerReference } from '../customer/deletion.js';
import { deleteCustomer } from '../customer/deletion.js';
import type { Customer, CustomerStatus, CustomerValues } from '../customer/customer.js';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import type { Violation } from '../violation.js';
import type { BulkChange } from './bulk-change.js';
import { deletes } from './bulk-change.js';
import { bulkPatch } from './bulk-patch.js';

/** What one customer becomes by changes that are made of many: the same rules as one by one, all of the changes or none. */
export type BulkDecision =
  | ({ readonly outcome: 'CHANGED' } & ManyChange)
  | { readonly outcome: 'UNCHANGED' }
  | { readonly outcome: 'SKIPPED'; readonly violations: readonly Violation[] };

/** A change of one customer that is written together with those of others. */
export interface ManyChange {
  /** What history tells of it, by what was done. */
  readonly steps: readonly BulkStep[];
  readonly next: CustomerValues;
  readonly status: CustomerStatus;
  /** Membership ids. */
  readonly assigned: readonly string[];
  readonly unassigned: readonly string[];
}

export interface BulkStep {
  readonly action:
    'UPDATED' | 'REVERTED' | 'ASSIGNED' | 'UNASSIGNED' | 'INACTIVATED' | 'ACTIVATED' | 'DELETED' | 'RESTORED';
  readonly changes: readonly Change[];
}

export interface BulkSituation extends Situation {
  readonly customer: Customer;
  /** Membership ids of those who may be assigned. */
  readonly staff: ReadonlySet<string>;
  /** What refers to the customer; only asked where it is to go to the bin. */
  readonly references: readonly CustomerReference[];
}

export function decideBulk(changes: readonly BulkChange[], situation: BulkSituation): BulkDecision {
  const { customer, viewer, staff } = situation;
  if (deletes(changes)) {
    const result = deleteCustomer({ viewer, customer }, situation.references);
    if (!result.ok) return { outcome: 'SKIPPED', violations: result.violations };
    return changed(customer, { steps: [{ action: 'DELETED', changes: result.changes }], status: 'DELETED' });
  }
  const violations: Violation[] = [];
  const steps: BulkStep[] = [];
  let { status } = customer;
  let next: CustomerValues = customer;
  const patch = bulkPatch(changes, situation.customFields ?? noCustomFields);
  if (Object.keys(patch).length > 0) {
    const result = changeCustomer(situation, patch);
    if (result.ok) {
      next = result.next;
      steps.push({ action: 'UPDATED', changes: result.changes });
    } else violations.push(...result.violations);
  }
  const wish = assignmentOf(changes, customer);
  const assignment = wish && changeAssignees({ viewer, customer }, { ...wish, staff });
  if (assignment?.ok === false) violations.push(...assignment.violations);
  if (assignment?.ok === true) {
    const of = (isNew: boolean) => assignment.changes.filter((change) => (change.new !== null) === isNew);
    steps.push({ action: 'UNASSIGNED', changes: of(false) }, { action: 'ASSIGNED', changes: of(true) });
  }
  const wanted = changes.find(({ field }) => field === 'status')?.values[0];
  if (wanted !== undefined && wanted !== status) {
    const result = changeActivation({ viewer, customer }, wanted === 'INACTIVE' ? 'inactivate' : 'activate');
    if (result.ok) {
      status = result.next;
      steps.push({ action: wanted === 'INACTIVE' ? 'INACTIVATED' : 'ACTIVATED', changes: result.changes });
    } else violations.push(...result.violations);
  }
  if (violations.length > 0) return { outcome: 'SKIPPED', violations };
  return changed(customer, {
    steps,
    next,
    status,
    ...(assignment?.ok === true && { assigned: assignment.added, unassigned: assignment.removed }),
  });
}

/** Steps that change nothing are none. */
export function changed(
  customer: Customer,
  { steps, next = customer, status = customer.status, assigned = [], unassigned = [] }: Partial<ManyChange>,
): BulkDecision {
  const real = (steps ?? []).filter(({ changes }) => changes.length > 0);
  return real.length === 0
    ? { outcome: 'UNCHANGED' }
    : { outcome: 'CHANGED', steps: real, next, status, assigned, unassigned };
}

function assignmentOf(
  changes: readonly BulkChange[],
  { assigneeIds }: Customer,
): { readonly add: readonly string[]; readonly remove: readonly string[] } | null {
  const of = changes.filter(({ field }) => field === 'assignees');
  if (of.length === 0) return null;
  const values = (operation: BulkChange['operation']): readonly string[] =>
    of.find((change) => change.operation === operation)?.values ?? [];
  const clears = of.some(({ operation }) => operation === 'CLEAR');
  return { add: values('ADD'), remove: clears ? assigneeIds : values('REMOVE') };
}
