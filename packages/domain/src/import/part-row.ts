import { isClosed } from '../access/closed-fields.js';
import { changeCustomer, type Situation } from '../customer/change-customer.js';
import type { Change } from '../customer/changes.js';
import type { Customer, CustomerPatch, CustomerValues } from '../customer/customer.js';
import { articleLists, contactPersonParts } from '../customer/customer.js';
import type { CustomerFieldKey } from '../customer/customer-fields.js';
import { searchText } from '../text/search-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { ImportOptions, ReadRow, RowError } from './import-row.js';
import type { PartRegister } from './import-register.js';
import { articlePart, type KnownArticle } from './part-articles.js';
import type { PartColumn } from './part-columns.js';
import { contactsPatch } from './row-contacts.js';
import { readingFaults, rowErrors } from './row-errors.js';

/** What all rows of one import of parts of cards have in common. */
export interface PartImportPlan extends Omit<Situation, 'customer' | 'articles' | 'mode'> {
  readonly register: PartRegister;
  /** By column of the file; null where the column is left out. */
  readonly columns: readonly (PartColumn | null)[];
  readonly options: ImportOptions;
  /** By the keys of their numbers. */
  readonly articlesByNumber: ReadonlyMap<string, KnownArticle>;
}

/** Customers that a row may be a part of: who has the number that it gives, or else all of the name. */
export type FoundOwners = readonly Customer[];

/** What a row does to the card that it names. */
export type PartRowDecision =
  | { readonly outcome: 'NEW' | 'CHANGED'; readonly next: CustomerValues; readonly changes: readonly Change[] }
  | { readonly outcome: 'UNCHANGED' | 'SKIPPED' }
  | { readonly outcome: 'ERROR'; readonly errors: readonly RowError[] };

export interface DecidedPart {
  /** The card that it is a part of; null where that is not known. */
  readonly about: Customer | null;
  /** What tells it from the other parts of that card; null where it is none. */
  readonly key: string | null;
  readonly decision: PartRowDecision;
}

/** Decides one row against the card that it names. The same call makes the preview and the import. */
export function decidePartRow(row: ReadRow, owners: FoundOwners, plan: PartImportPlan): DecidedPart {
  const faults = readingFaults(row, plan.columns);
  if (faults.length > 0) return { about: null, key: null, decision: { outcome: 'ERROR', errors: faults } };
  const [customer] = owners;
  const wrong = ownerFault(row, owners, plan);
  if (wrong || !customer) return { about: null, key: null, decision: refused(wrong ? [wrong] : [], row, plan) };
  const closed = closedOf(plan).map((field) => violation('FIELD_NOT_WRITABLE', [field], { requires: 'admin' }));
  if (closed.length > 0) return { about: customer, key: null, decision: refused(closed, row, plan) };
  const problems: Violation[] = [];
  const part =
    plan.register === 'CONTACT_PERSONS'
      ? person(row, customer, plan, problems)
      : articlePart(row, customer, plan, problems);
  const about = customer;
  const { key } = part;
  if (part.patch === null) return { about, key, decision: refused(problems, row, plan) };
  const { onMatch, onMissing } = plan.options;
  if (part.exists && onMatch === 'SKIP') return { about, key, decision: { outcome: 'UNCHANGED' } };
  if (!part.exists && onMissing === 'SKIP') return { about, key, decision: { outcome: 'SKIPPED' } };
  const decided = changeCustomer({ ...plan, customer, articles: part.articles, mode: 'IMPORT' }, part.patch);
  const violations = decided.ok ? problems : [...problems, ...decided.violations];
  if (violations.length > 0 || !decided.ok) return { about, key, decision: refused(violations, row, plan) };
  const { next, changes } = decided;
  const outcome = part.exists ? 'CHANGED' : 'NEW';
  return { about, key, decision: changes.length === 0 ? { outcome: 'UNCHANGED' } : { outcome, next, changes } };
}

/** A part of a card as a row gives it. */
export interface PartOfRow {
  /** Null where something is wrong with the row, which `problems` say. */
  readonly patch: CustomerPatch | null;
  readonly exists: boolean;
  readonly key: string | null;
  readonly articles?: Situation['articles'];
}

/** Whether the card has such a part is told before it is changed: not where it is closed to whoever imports. */
const closedOf = ({ register, viewer }: PartImportPlan): CustomerFieldKey[] =>
  (register === 'CONTACT_PERSONS' ? (['contactPersons'] as const) : articleLists).filter((field) =>
    isClosed(field, viewer),
  );

/** What changes of a part, by the columns that say it. */
export const toldPartChanges = (
  changes: readonly Change[],
): { readonly field: string; readonly old: string | null; readonly new: string | null }[] =>
  changes.flatMap(({ part, old, new: next }) => {
    const [, property] = (part ?? '').split('.');
    return property === undefined ? [] : [{ field: property, old, new: next }];
  });

/** The customer's number or name, as the row gives it. */
export function ownerTextOf(
  { cells }: Pick<ReadRow, 'cells'>,
  columns: PartImportPlan['columns'],
): { readonly by: 'customerNumber' | 'customerName'; readonly text: string } | null {
  for (const by of ['customerNumber', 'customerName'] as const) {
    const text = cells[columns.findIndex((column) => column?.key === by)] ?? '';
    if (text !== '') return { by, text };
  }
  return null;
}

function ownerFault(row: ReadRow, owners: FoundOwners, { columns }: PartImportPlan): Violation | null {
  const given = ownerTextOf(row, columns);
  const mapped = columns.find((column) => column?.key === 'customerNumber' || column?.key === 'customerName');
  if (!given) return violation('REQUIRED', [mapped?.key ?? 'customerNumber']);
  const living = owners.filter(({ status }) => status === 'ACTIVE' || status === 'INACTIVE');
  if (living.length > 1) return violation('MATCH_SEVERAL', [given.by], { count: living.length });
  const [owner] = owners;
  if (!owner) return violation('REFERENCE_UNKNOWN', [given.by]);
  if (owner.status === 'DELETED') return violation('CUSTOMER_DELETED', [given.by]);
  if (owner.status === 'ERASED') return violation('CUSTOMER_ERASED', [given.by]);
  return owner.status === 'MERGED' ? violation('CUSTOMER_MERGED', [given.by]) : null;
}

function person(
  row: ReadRow,
  customer: Customer,
  { columns, options }: PartImportPlan,
  problems: Violation[],
): PartOfRow {
  const parts = contactPersonParts.flatMap((part) => {
    const column = columns.findIndex((each) => each?.key === part);
    return column < 0 ? [] : [{ part, column }];
  });
  const { emptyClears } = options;
  const { patch } = contactsPatch(row.cells, [{ number: 1, parts }], { customer, emptyClears }, problems);
  const { name, email } = patch?.create?.[0] ?? patch?.update?.[0] ?? {};
  if (!patch) problems.push(violation('REQUIRED', ['name']));
  const [known] = patch?.update ?? [];
  const same = customer.contactPersons.some(
    ({ id, name: has }) => id === known?.id && searchText(has) === searchText(name ?? ''),
  );
  return {
    // By the name the person was found: `asa oberg` for Åsa Öberg is no wish to change it.
    patch: patch && { contactPersons: known && same ? { update: [{ ...known, name: undefined }] } : patch },
    exists: known !== undefined,
    key: patch ? `person ${searchText(name || (email ?? ''))}` : null,
  };
}

const refused = (violations: readonly Violation[], row: ReadRow, { columns }: PartImportPlan): PartRowDecision => ({
  outcome: 'ERROR',
  errors: rowErrors(violations, (path) => columnAt(path, columns), row, columns),
});

/** The column that the last word of a path names; what is said of a list of articles stands by its column. */
function columnAt(path: readonly string[], columns: PartImportPlan['columns']): number | null {
  const isOfList = path.some((word) => articleLists.some((list) => list === word));
  const words = [path.at(-1), isOfList ? 'list' : 'name'];
  const found = words.map((word) => columns.findIndex((column) => column?.key === word)).find((at) => at >= 0);
  return found ?? null;
}
