import type { Viewer } from '../access/viewer.js';
import { changeDiscounts } from '../discount-letter/change-discounts.js';
import { discountLetterFields, type Discount, type DiscountLetterValues } from '../discount-letter/discount-letter.js';
import { changeEntry } from '../entry/change-entry.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { readPercent } from './cell-values.js';
import type { ImportOptions, ReadRow, RowError } from './import-row.js';
import type { LetterColumn } from './letter-columns.js';
import { entryKey, type NamedEntries } from './named-entries.js';
import { readingFaults, rowErrors } from './row-errors.js';

/** What all rows of one import of discount letters have in common. */
export interface LetterImportPlan {
  readonly viewer: Pick<Viewer, 'permissions'>;
  /** By column of the file; null where the column is left out. */
  readonly columns: readonly (LetterColumn | null)[];
  readonly options: ImportOptions;
  readonly groups: NamedEntries;
  /** The letters by the keys of their names, as the register and the rows before this one have made them. */
  readonly letters: Map<string, KnownLetter>;
}

export interface KnownLetter {
  readonly name: string;
  readonly rows: readonly Discount[];
}

/** What a row does to the letter that it names: a discount that the letter has not is new, also in a letter that there is. */
export type LetterRowDecision =
  | {
      readonly outcome: 'NEW' | 'CHANGED';
      readonly letter: string;
      readonly discount: Discount;
      /** The percentage before, as text; null where there was none. */
      readonly old: string | null;
    }
  | { readonly outcome: 'UNCHANGED' | 'SKIPPED' }
  | { readonly outcome: 'ERROR'; readonly errors: readonly RowError[] };

/** Decides one row, and remembers in the plan what the letter is after it: rows are given in the order of the file. */
export function decideLetterRow(row: ReadRow, plan: LetterImportPlan): LetterRowDecision {
  const faults = readingFaults(row, plan.columns);
  if (faults.length > 0) return { outcome: 'ERROR', errors: faults };
  const name = cellOf(row, 'name', plan);
  const key = entryKey(name);
  const known = plan.letters.get(key);
  const violations: Violation[] = [];
  const named = changeEntry<DiscountLetterValues>(discountLetterFields, plan.viewer, null, { name });
  if (!named.ok) violations.push(...named.violations);
  const articleGroup = readGroup(cellOf(row, 'articleGroup', plan), known, plan, violations);
  const percent = readDiscount(cellOf(row, 'percent', plan), violations);
  const before = known?.rows ?? [];
  const decided = changeDiscounts(before, [{ articleGroup, percent }]);
  if (!decided.ok && violations.length === 0)
    violations.push(...decided.violations.map((wrong) => ({ ...wrong, path: wrong.path.slice(2) })));
  if (violations.length > 0 || !decided.ok || !named.ok || percent === null)
    return { outcome: 'ERROR', errors: rowErrors(violations, ([field]) => columnAt(field, plan), row, plan.columns) };
  const had = before.find((discount) => discount.articleGroup === articleGroup);
  if (decided.changes.length === 0 || (had && plan.options.onMatch === 'SKIP')) return { outcome: 'UNCHANGED' };
  if (!had && plan.options.onMissing === 'SKIP') return { outcome: 'SKIPPED' };
  const letter = known?.name ?? named.next.name;
  plan.letters.set(key, { name: letter, rows: decided.next });
  const discount = { articleGroup, percent };
  return { outcome: had ? 'CHANGED' : 'NEW', letter, discount, old: had ? String(had.percent) : null };
}

/** What tells a row of a file from another: the letter and the article group that it names. Null where it names no letter. */
export function letterRowKey(row: ReadRow, plan: Pick<LetterImportPlan, 'columns'>): string | null {
  const name = cellOf(row, 'name', plan);
  return name === '' ? null : JSON.stringify([entryKey(name), entryKey(cellOf(row, 'articleGroup', plan))]);
}

/** No group is all articles. One that is inactive keeps the discount it has, and is given none. */
function readGroup(
  text: string,
  known: KnownLetter | undefined,
  { groups }: LetterImportPlan,
  violations: Violation[],
): string | null {
  if (text === '') return null;
  const found = groups.find(text, 'articleGroup');
  if (!('id' in found)) {
    violations.push(...found);
    return null;
  }
  const had = known?.rows.some(({ articleGroup }) => articleGroup === found.id) === true;
  if (!found.active && !had) violations.push(violation('REFERENCE_INACTIVE', ['articleGroup']));
  return found.id;
}

function readDiscount(text: string, violations: Violation[]): number | null {
  if (text === '') {
    violations.push(violation('REQUIRED', ['percent']));
    return null;
  }
  const percent = readPercent(text);
  if (!Number.isNaN(percent)) return percent;
  violations.push(violation('VALUE_RANGE', ['percent'], { min: 0, max: 100, decimals: 2 }));
  return null;
}

const cellOf = ({ cells }: ReadRow, key: LetterColumn['key'], { columns }: Pick<LetterImportPlan, 'columns'>): string =>
  cells[columns.findIndex((column) => column?.key === key)] ?? '';

function columnAt(key: string | undefined, { columns }: Pick<LetterImportPlan, 'columns'>): number | null {
  const at = columns.findIndex((column) => column?.key === key);
  return at < 0 ? null : at;
}
