import type { SqlPart, SqlValue } from '../../database/sql.js';
import { listed, type FilterScope } from './filter-scope.js';
import { allOf, always, not, oneOf, part } from './sql-part.js';
import type { DateTimeFilter, FloatFilter } from '../../graphql/value-filters.inputs.js';

interface ChoiceFilter<T> {
  readonly eq?: T | null;
  readonly in?: readonly T[] | null;
  readonly isNull?: boolean | null;
}

/** A column that holds one of few values, or ids; `toColumn` leaves out what the column never holds. */
export function choiceCondition<T>(
  filter: ChoiceFilter<T>,
  column: string,
  path: readonly string[],
  scope: FilterScope,
  toColumn: (value: T) => SqlValue | undefined,
): SqlPart {
  const conditions: SqlPart[] = [];
  const wanted = listed(filter, path);
  const hasValue = part(`${column} IS NOT NULL`);
  if (wanted)
    conditions.push(
      allOf([
        hasValue,
        oneOf(
          column,
          wanted.map(toColumn).filter((value) => value !== undefined),
        ),
      ]),
    );
  if (filter.isNull != null) conditions.push(filter.isNull ? not(hasValue) : hasValue);
  return counted(conditions, scope);
}

/** Percent, stored in hundredths. */
export function percentCondition({ eq, gte, lte, isNull }: FloatFilter, column: string, scope: FilterScope): SqlPart {
  const hasValue = part(`${column} IS NOT NULL`);
  const conditions: SqlPart[] = [];
  for (const [operator, value] of [
    ['=', eq],
    ['>=', gte],
    ['<=', lte],
  ] as const) {
    if (value != null) conditions.push(allOf([hasValue, part(`${column} ${operator} ?`, inHundredths(value))]));
  }
  if (isNull != null) conditions.push(isNull ? not(hasValue) : hasValue);
  return counted(conditions, scope);
}

/** A moment that every row has. */
export function timeCondition({ gte, gt, lte, lt }: DateTimeFilter, column: string, scope: FilterScope): SqlPart {
  const conditions: SqlPart[] = [];
  for (const [operator, value] of [
    ['>=', gte],
    ['>', gt],
    ['<=', lte],
    ['<', lt],
  ] as const) {
    if (value != null) conditions.push(part(`${column} ${operator} ?`, value));
  }
  return counted(conditions, scope);
}

export function flagCondition(value: boolean, column: string, scope: FilterScope): SqlPart {
  return counted([part(`${column} = ?`, value ? 1 : 0)], scope);
}

function counted(conditions: readonly SqlPart[], scope: FilterScope): SqlPart {
  conditions.forEach(() => scope.leaf());
  return conditions.length === 0 ? always : allOf(conditions);
}

/** 12.5 → 1250; 12.505 stays between two stored values, so that it equals neither. */
const inHundredths = (percent: number): number => {
  const hundredths = percent * 100;
  const rounded = Math.round(hundredths);
  return Math.abs(hundredths - rounded) < 1e-6 ? rounded : hundredths;
};
