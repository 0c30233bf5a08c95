import type { Viewer } from '../access/viewer.js';
import { changeEntry, type EntryChange, type EntryValues } from '../entry/change-entry.js';
import { maxMoney, type EntryFields, type EntryStatus, type EntryValue } from '../entry/entry-fields.js';
import { readMoney } from '../entry/money.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { choiceNames, readChoice, readPercent } from './cell-values.js';
import { entryColumns, entryFields, type EntryColumn } from './entry-columns.js';
import { keyColumns, type EntryRegister } from './import-register.js';
import type { ImportOptions, ReadRow, RowError } from './import-row.js';
import type { NamedEntries } from './named-entries.js';
import { readingFaults, rowErrors } from './row-errors.js';

/** What all rows of one import of entries have in common. */
export interface EntryImportPlan {
  readonly register: EntryRegister;
  readonly viewer: Pick<Viewer, 'permissions'>;
  /** By column of the file; null where the column is left out. */
  readonly columns: readonly (EntryColumn | null)[];
  readonly options: ImportOptions;
  /** What cells may refer to by name. */
  readonly groups: NamedEntries;
}

/** An entry that the register has. */
export interface KnownEntry<V> {
  readonly values: V;
  readonly status: EntryStatus;
}

/** What a row does to the register. */
export type EntryRowDecision<V> =
  | ({ readonly outcome: 'NEW' | 'CHANGED' } & DecidedEntry<V>)
  | { readonly outcome: 'UNCHANGED' | 'SKIPPED' }
  | { readonly outcome: 'ERROR'; readonly errors: readonly RowError[] };

export interface DecidedEntry<V> {
  readonly next: V;
  readonly status: EntryStatus;
  /** As the history keeps them, the status among them where it becomes another. */
  readonly changes: readonly EntryChange[];
}

export const entryColumnsOf = (
  register: EntryRegister,
  mapping: readonly (string | null)[],
): readonly (EntryColumn | null)[] =>
  mapping.map((key) => entryColumns[register].find((column) => column.key === key) ?? null);

/** Decides one row against the entry that it is about, or as a new one. The same call makes the preview and the import. */
export function decideEntryRow<V extends EntryValues>(
  row: ReadRow,
  existing: KnownEntry<V> | null,
  plan: EntryImportPlan,
): EntryRowDecision<V> {
  const faults = readingFaults(row, plan.columns);
  if (faults.length > 0) return { outcome: 'ERROR', errors: faults };
  if (existing && plan.options.onMatch === 'SKIP') return { outcome: 'UNCHANGED' };
  if (!existing && plan.options.onMissing === 'SKIP') return { outcome: 'SKIPPED' };
  const violations: Violation[] = [];
  const { patch, status: asked } = readRow(row, existing !== null, plan, violations);
  const decided = changeEntry<V>(entryFields[plan.register], plan.viewer, existing?.values ?? null, patch);
  if (decided.ok) violations.push(...inactiveReferences(decided.changes, plan));
  else violations.push(...decided.violations);
  if (violations.length > 0 || !decided.ok)
    return {
      outcome: 'ERROR',
      errors: rowErrors(violations, ([field]) => columnOfField(field, plan.columns), row, plan.columns),
    };
  const before = existing?.status ?? 'ACTIVE';
  const status = asked ?? before;
  const changes =
    status === before
      ? decided.changes
      : [...decided.changes, { field: 'status', old: existing ? before : null, new: status }];
  if (!existing) return { outcome: 'NEW', next: decided.next, status, changes };
  return changes.length === 0 ? { outcome: 'UNCHANGED' } : { outcome: 'CHANGED', next: decided.next, status, changes };
}

/** Changes as a person reads them: what is referred to by its name. */
export const shownChanges = (changes: readonly EntryChange[], plan: EntryImportPlan): EntryChange[] =>
  changes.map(({ field, old, new: next }) => {
    const named = (value: string | null): string | null =>
      value !== null && entryFields[plan.register][field]?.kind === 'reference'
        ? (plan.groups.entry(value)?.name ?? value)
        : value;
    return { field, old: named(old), new: named(next) };
  });

/** The cells of a row in the domain's own terms. An empty cell leaves the field unless asked to clear it. */
function readRow(
  { cells }: ReadRow,
  exists: boolean,
  { columns, options, register, groups }: EntryImportPlan,
  violations: Violation[],
): { patch: Readonly<Record<string, EntryValue>>; status: EntryStatus | null } {
  const patch: Record<string, EntryValue> = {};
  let status: EntryStatus | null = null;
  for (const [at, column] of columns.entries()) {
    if (!column) continue;
    const { key, field } = column;
    const text = cells[at] ?? '';
    if (field === 'status') {
      if (text !== '') status = readStatus(key, text, violations) ?? status;
      continue;
    }
    // By its key the entry was found: `a1` for `A1` is no wish to change it.
    if (exists && keyColumns[register].includes(key)) continue;
    if (text === '' && !options.emptyClears) continue;
    const read = text === '' ? { value: null } : readCell(field, entryFields[register], text, groups);
    if ('value' in read) patch[field] = read.value;
    else violations.push(...read.wrong);
  }
  return { patch, status };
}

/** `Inaktiv: ja` says what `Status: Inaktiv` says. */
function readStatus(key: string, text: string, violations: Violation[]): EntryStatus | null {
  const choice = key === 'inactive' ? 'flag' : 'status';
  const value = readChoice(choice, text);
  if (value === undefined) violations.push(violation('NOT_A_CHOICE', ['status'], { choices: choiceNames(choice) }));
  if (choice === 'status') return value === 'ACTIVE' || value === 'INACTIVE' ? value : null;
  return value === undefined ? null : value === 'true' ? 'INACTIVE' : 'ACTIVE';
}

function readCell(field: string, fields: EntryFields, text: string, groups: NamedEntries): ReadCell {
  const wrong = (...[code, params]: [Violation['code'], Violation['params']]): ReadCell => ({
    wrong: [violation(code, [field], params)],
  });
  switch (fields[field]?.kind) {
    case 'money': {
      const amount = readMoney(text);
      return amount === null ? wrong('CELL_MONEY', { max: maxMoney / 100 }) : { value: amount };
    }
    case 'percent': {
      const percent = readPercent(text);
      return Number.isNaN(percent) ? wrong('VALUE_RANGE', { min: 0, max: 100, decimals: 2 }) : { value: percent };
    }
    case 'flag': {
      const flag = readChoice('flag', text);
      return flag === undefined ? wrong('NOT_A_CHOICE', { choices: choiceNames('flag') }) : { value: flag === 'true' };
    }
    case 'reference': {
      const found = groups.find(text, field);
      return 'id' in found ? { value: found.id } : { wrong: found };
    }
    default:
      return { value: text };
  }
}

type ReadCell = { readonly value: EntryValue } | { readonly wrong: readonly Violation[] };

/** An entry stays in a group that has become inactive, and none is put into one. */
function inactiveReferences(changes: readonly EntryChange[], { register, groups }: EntryImportPlan): Violation[] {
  return changes
    .filter(({ field, new: next }) => {
      const refers = next !== null && entryFields[register][field]?.kind === 'reference';
      return refers && groups.entry(next)?.active === false;
    })
    .map(({ field }) => violation('REFERENCE_INACTIVE', [field]));
}

function columnOfField(field: string | undefined, columns: EntryImportPlan['columns']): number | null {
  const at = columns.findIndex((column) => column?.field === field);
  return at < 0 ? null : at;
}
