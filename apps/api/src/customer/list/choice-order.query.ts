import { behind, orderBy } from '../../database/keyset.js';
import type { Dialect, Sql, SqlPart, SqlValue } from '../../database/sql.js';
import type { GroupStatistics } from '../search/group-statistics.js';
import { binary, fieldIdOf } from './custom-field-order.js';
import { joinsOf, thenJoin } from './list-conditions.js';
import { allOf, part } from './sql-part.js';
import { byValue, emptyPlace, inNameOrder, keysOf, type ValuePage } from './value-order.query.js';

export interface ChoicePage extends ValuePage {
  readonly statistics: GroupStatistics;
}

/**
 * The rows of a page of a large group in the order of a field of few values, one value after the other, each in the order
 * of names: a value that many have is met soon enough by who walks through the names, and those who have a rare one are
 * read whole and sorted.
 */
export async function rowsByChoice<Row>(
  sql: Sql,
  page: ChoicePage,
  position: readonly SqlValue[] | null,
  read: (place: SqlPart) => Promise<Row[]>,
): Promise<Row[]> {
  const values = valuesOf(page);
  const left = position ? values.slice(values.findIndex(({ place }) => isSame(place, position[0]))) : values;
  const few = Math.max(page.statistics.tuning.step / 2, page.statistics.rows / 200);
  const counts = await holders(sql, page, left, few);
  const rows: Row[] = [];
  for (const [at, { place, sortKey }] of left.entries()) {
    const rest = { ...page, limit: page.limit - rows.length };
    const past = at === 0 && position ? position.slice(1) : null;
    const count = counts.get(at) ?? 0;
    if (sortKey === null) rows.push(...(await read(emptyPlace(sql.dialect, rest, literal(place), past))));
    else if (count > 0) rows.push(...(await read(placeOf(sql.dialect, rest, { place, sortKey }, past, count < few))));
    if (rows.length >= page.limit) break;
  }
  return rows;
}

/** A value of the field, with the number or the bytes that it is ordered by; null for those that have none. */
interface OrderedValue {
  readonly place: SqlValue;
  readonly sortKey: Buffer | null;
}

function valuesOf({ field: { type, options }, descending }: Pick<ChoicePage, 'field' | 'descending'>): OrderedValue[] {
  const values =
    type === 'CHOICE'
      ? [
          ...options.map(({ key }, at) => ({ place: at, sortKey: Buffer.from(key) })),
          { place: options.length, sortKey: null },
        ]
      : [
          ...[0, 1].map((truth) => ({ place: Buffer.of(truth), sortKey: Buffer.of(truth) })),
          { place: Buffer.of(0xff), sortKey: null },
        ];
  return descending ? values.toReversed() : values;
}

/** How many customers have each value, as far as `most`: by one statement. */
async function holders(
  sql: Sql,
  { groupId, field }: ChoicePage,
  values: readonly OrderedValue[],
  most: number,
): Promise<ReadonlyMap<number, number>> {
  const counted = values.flatMap(({ sortKey }, at) => (sortKey === null ? [] : [{ sortKey, at }]));
  if (counted.length === 0) return new Map();
  const rows = await sql.all<{ at: number; n: number }>(
    counted
      .map(
        ({ at }) =>
          `SELECT ${at} AS at, COUNT(*) AS n FROM (SELECT 1 AS one FROM customer_value WHERE groupId = ? AND fieldId = ${fieldIdOf(field)} AND sortKey = ? LIMIT ${Math.ceil(most)}) v${at}`,
      )
      .join(' UNION ALL '),
    counted.flatMap(({ sortKey }) => [groupId, sortKey]),
  );
  return new Map(rows.map(({ at, n }) => [at, n]));
}

function placeOf(
  dialect: Dialect,
  page: ChoicePage,
  { place, sortKey }: { readonly place: SqlValue; readonly sortKey: Buffer },
  position: readonly SqlValue[] | null,
  isRare: boolean,
): SqlPart {
  const { groupId, field, conditions, limit } = page;
  const keys = keysOf(['c.nameKey', 'c.id'], page);
  const past = position ? behind(keys, position) : part('1 = 1');
  const where = allOf([
    part(`v.groupId = ? AND v.fieldId = ${fieldIdOf(field)} AND v.sortKey = ?`, groupId, sortKey),
    conditions.where,
    part(`(${past.sql})`, ...past.params),
  ]);
  const [holder, customer] = [
    `customer_value v ${isRare ? byValue[dialect] : ''}`,
    `customer c ${isRare ? '' : inNameOrder[dialect]}`,
  ];
  const [first, second] = isRare ? [holder, customer] : [customer, holder];
  return part(
    `SELECT ${literal(place)} AS k0, c.nameKey AS k1, c.id AS k2 FROM ${first} ${thenJoin[dialect]} ${second} ON c.groupId = v.groupId AND c.id = v.customerId
       ${joinsOf(dialect, conditions)} WHERE ${where.sql} ${orderBy(keys)} LIMIT ${limit}`,
    ...where.params,
  );
}

const literal = (place: SqlValue): string => (place instanceof Uint8Array ? binary(Buffer.from(place)) : String(place));

const isSame = (place: SqlValue, other: SqlValue | undefined): boolean =>
  place instanceof Uint8Array && other instanceof Uint8Array ? Buffer.compare(place, other) === 0 : place === other;
