import type { Viewer } from '../access/viewer.js';
import type { Situation } from '../customer/change-customer.js';
import type { CustomFieldTable } from '../custom-fields/custom-field-table.js';
import { customFieldKey } from '../custom-fields/custom-field-table.js';
import { changeCustomer } from '../customer/change-customer.js';
import type { Change } from '../customer/changes.js';
import type { LinkTargets } from '../customer/customer-links.js';
import type { Customer, CustomerValues } from '../customer/customer.js';
import { newCustomerValues } from '../customer/new-customer.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { ImportColumns } from './import-mapping.js';
import type { ImportOptions, ReadRow, RowError } from './import-row.js';
import { readingFaults, rowErrors } from './row-errors.js';
import { rowToPatch } from './row-to-patch.js';
import type { RowRequest } from './row-to-patch.js';

/** What all rows of one import have in common. */
export interface ImportPlan {
  readonly viewer: Viewer;
  readonly settings: CustomerSettings;
  /** YYYY-MM-DD, by which the century of a personal number is told. */
  readonly today: string;
  readonly newId: Situation['newId'];
  /** Keys of the cost centres that cannot be chosen anew. */
  readonly inactiveCostCentres: ReadonlySet<string>;
  /** All entries that customers may be linked to. */
  readonly linkTargets: LinkTargets;
  /** The subgroup that new customers begin with: that of who imports. */
  readonly defaultSubgroup?: string | null | undefined;
  /** The group's own fields: what is required of a new customer is asked of a row as well. */
  readonly customFields: CustomFieldTable;
  readonly columns: ImportColumns;
  readonly options: ImportOptions;
}

/** What a row does to the register. */
export type RowDecision =
  | { readonly outcome: 'NEW'; readonly next: CustomerValues; readonly status: 'ACTIVE' | 'INACTIVE' }
  | {
      readonly outcome: 'CHANGED';
      readonly next: CustomerValues;
      readonly status: 'ACTIVE' | 'INACTIVE';
      readonly changes: readonly Change[];
    }
  | { readonly outcome: 'UNCHANGED' | 'SKIPPED' }
  | { readonly outcome: 'ERROR'; readonly errors: readonly RowError[] };

/** Decides one row against the customer that it is about, or as a new customer. The same call makes the preview and the import. */
export function decideRow(row: ReadRow, existing: Customer | null, plan: ImportPlan): RowDecision {
  const faults = readingFaults(row, plan.columns.targets);
  if (faults.length > 0) return { outcome: 'ERROR', errors: faults };
  if (existing && existing.status !== 'DELETED' && plan.options.onMatch === 'SKIP') return { outcome: 'UNCHANGED' };
  if (!existing && plan.options.onMissing === 'SKIP') return { outcome: 'SKIPPED' };
  const before = existing ?? newCustomerValues(plan.settings, plan.defaultSubgroup);
  const request = rowToPatch(row.cells, plan.columns, {
    customer: before,
    linkTargets: plan.linkTargets,
    emptyClears: plan.options.emptyClears,
  });
  if (existing?.status === 'MERGED') return refused([violation('CUSTOMER_MERGED', ['number'])], request, row, plan);
  if (existing?.status === 'ERASED') return refused([violation('CUSTOMER_ERASED', ['number'])], request, row, plan);
  if (existing?.status === 'DELETED') return refused([violation('CUSTOMER_DELETED', ['number'])], request, row, plan);
  const decided = changeCustomer(
    {
      viewer: plan.viewer,
      settings: plan.settings,
      customFields: plan.customFields,
      customer: existing,
      today: plan.today,
      newId: plan.newId,
      inactiveCostCentres: plan.inactiveCostCentres,
      linkTargets: plan.linkTargets,
      defaultSubgroup: plan.defaultSubgroup,
      mode: 'IMPORT',
    },
    // The number of a stored customer is how it was found: `k1` for `K1` is no wish to change it.
    existing || request.number === null ? request.patch : { ...request.patch, number: request.number },
  );
  const violations = decided.ok ? request.problems : [...request.problems, ...decided.violations];
  if (violations.length > 0 || !decided.ok) return refused(violations, request, row, plan);
  const status = request.status ?? (existing?.status === 'INACTIVE' ? 'INACTIVE' : 'ACTIVE');
  if (!existing) return { outcome: 'NEW', next: decided.next, status };
  const changes =
    status === existing.status
      ? decided.changes
      : [...decided.changes, { field: 'status' as const, part: null, old: existing.status, new: status }];
  return changes.length === 0 ? { outcome: 'UNCHANGED' } : { outcome: 'CHANGED', next: decided.next, status, changes };
}

const refused = (
  violations: readonly Violation[],
  request: RowRequest,
  row: ReadRow,
  plan: ImportPlan,
): RowDecision => ({
  outcome: 'ERROR',
  errors: rowErrors(violations, (path) => request.columnOf(path), row, plan.columns.targets),
});

/** A row whose value another customer has, or another row of the file before it, in a field of the group's own that takes each value once. */
export function takenRow(row: ReadRow, key: string, firstRow: number | null, { columns }: ImportPlan): RowDecision {
  const path = ['customFields', key];
  const taken =
    firstRow === null ? violation('VALUE_TAKEN', path) : violation('DUPLICATE_IN_FILE', path, { row: firstRow });
  const column = columns.columns.get(customFieldKey(key)) ?? null;
  return { outcome: 'ERROR', errors: rowErrors([taken], () => column, row, columns.targets) };
}
