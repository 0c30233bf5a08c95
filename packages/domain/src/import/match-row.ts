import { isClosed } from '../access/closed-fields.js';
import type { Customer } from '../customer/customer.js';
import { parseIdentityNumber } from '../customer/identity-number.js';
import { equalityKey } from '../text/equality-key.js';
import { violation } from '../violation.js';
import { organisationColumns } from './import-mapping.js';
import type { ReadRow, RowError } from './import-row.js';
import { decideRow, type ImportPlan, type RowDecision } from './outcome.js';
import { rowErrors } from './row-errors.js';

/** Customers that a row may be about. */
export interface FoundCustomers {
  /** Who has its customer number. */
  readonly holder: Customer | null;
  /** Those who have its organisation number; only asked where customers are known again by that. */
  readonly same: readonly Customer[];
  /** Whom somebody has chosen for it; undefined where nobody has, null where the chosen one is gone. */
  readonly chosen?: Customer | null | undefined;
}

/** Tells whom a row is about by what the import goes by, and decides it. `about` is null for a row that is about nobody yet. */
export function decideFoundRow(
  row: ReadRow,
  { holder, same, chosen }: FoundCustomers,
  plan: ImportPlan,
): { readonly about: Customer | null; readonly decision: RowDecision } {
  if (chosen === null)
    return { about: null, decision: { outcome: 'ERROR', errors: wrong(row, null, 'NOT_FOUND', plan) } };
  // Who says so of one row means it, whatever the import does to other matches.
  if (chosen)
    return {
      about: chosen,
      decision: decideRow(row, chosen, { ...plan, options: { ...plan.options, onMatch: 'UPDATE' } }),
    };
  // Whom an organisation number leads to would tell whose it is.
  if (plan.options.matchOn === 'NUMBER' || isClosed('organisationNumber', plan.viewer))
    return { about: holder, decision: decideRow(row, holder, plan) };
  const living = same.filter(({ status }) => status !== 'DELETED');
  const about = living[0] ?? same[0] ?? null;
  const errors =
    living.length > 1
      ? wrong(row, organisationColumnOf(row, plan), 'MATCH_SEVERAL', plan, { count: living.length })
      : numberErrors(row, about, holder, plan);
  if (errors.length > 0) return { about: null, decision: { outcome: 'ERROR', errors } };
  return { about, decision: decideRow(row, about, plan) };
}

/** The organisation number that a row is known by, as it is stored; null where it gives none. */
export function organisationNumberOf(row: Pick<ReadRow, 'cells'>, plan: Pick<ImportPlan, 'columns' | 'today'>) {
  const column = organisationColumnOf(row, plan);
  const parsed = column === null ? null : parseIdentityNumber(row.cells[column] ?? '', plan.today);
  return parsed?.ok && parsed.kind === 'ORGANISATION' ? parsed.digits : null;
}

/** The column in which it stands. */
export const organisationColumnOf = (
  { cells }: Pick<ReadRow, 'cells'>,
  { columns }: Pick<ImportPlan, 'columns'>,
): number | null =>
  organisationColumns
    .map((key) => columns.columns.get(key))
    .find((column) => column !== undefined && (cells[column] ?? '') !== '') ?? null;

/** The number that a row gives beside it must be the customer's own, and nobody else's. */
function numberErrors(row: ReadRow, about: Customer | null, holder: Customer | null, plan: ImportPlan): RowError[] {
  const column = plan.columns.columns.get('number') ?? null;
  const text = column === null ? '' : (row.cells[column] ?? '');
  if (text === '') return [];
  if (about) return isSame(text, about.number) ? [] : wrong(row, column, 'FIELD_FIXED', plan);
  return holder ? wrong(row, column, 'NUMBER_TAKEN', plan, holder.status === 'DELETED' ? { inBin: 'yes' } : {}) : [];
}

const isSame = (one: string, other: string): boolean =>
  Array.from(equalityKey(one)).join() === Array.from(equalityKey(other)).join();

const wrong = (
  row: ReadRow,
  column: number | null,
  code: 'MATCH_SEVERAL' | 'FIELD_FIXED' | 'NUMBER_TAKEN' | 'NOT_FOUND',
  { columns }: ImportPlan,
  params: Readonly<Record<string, string | number>> = {},
): RowError[] => rowErrors([violation(code, [], params)], () => column, row, columns.targets);
