import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { behind, orderBy, selectKeys, type OrderKey } from '../../database/keyset.js';
import type { Dialect, Sql, SqlPart, SqlValue } from '../../database/sql.js';
import { fieldIdOf } from './custom-field-order.js';
import { joinsOf, thenJoin, type ListConditions } from './list-conditions.js';
import { allOf, part } from './sql-part.js';

/** A page of a large group in the order of one custom field. */
export interface ValuePage {
  readonly groupId: Buffer;
  readonly conditions: ListConditions;
  readonly field: CustomField;
  readonly descending: boolean;
  readonly limit: number;
}

/**
 * Where a page lies in the order of a custom field's values: an index holds them, but not the names that come next. So a
 * first statement walks it as far as a page goes, and the page is sorted out of what lies up to there, the last value's
 * customers all of them. Those without a value come from the order of names.
 */
export async function placeByValue(sql: Sql, page: ValuePage, position: readonly SqlValue[] | null): Promise<SqlPart> {
  const { dialect } = sql;
  const isAmongEmpty = position !== null && Buffer.compare(position[0] as Uint8Array, nothing) === 0;
  const ofValues = async (from: readonly SqlValue[] | null): Promise<[SqlPart, boolean]> => {
    const until = await farEnough(sql, page, from);
    return [values(dialect, page, from, until), until !== null];
  };
  const parts: SqlPart[] = [];
  if (page.descending) {
    if (position === null || isAmongEmpty) parts.push(emptyPlace(dialect, page, none, position?.slice(1) ?? null));
    parts.push((await ofValues(isAmongEmpty ? null : position))[0]);
  } else if (isAmongEmpty) parts.push(emptyPlace(dialect, page, none, position.slice(1)));
  else {
    const [found, isFull] = await ofValues(position);
    parts.push(found, ...(isFull ? [] : [emptyPlace(dialect, page, none, null)]));
  }
  const keys = keysOf(['k0', 'k1', 'k2'], page);
  return part(
    `SELECT k0, k1, k2 FROM (${parts.map(({ sql: text }, at) => `SELECT * FROM (${text}) p${at}`).join(' UNION ALL ')}) places ${orderBy(keys)} LIMIT ${page.limit}`,
    ...parts.flatMap(({ params }) => params),
  );
}

/** Nobody's value; what is ordered by it comes after every value. */
const nothing = Uint8Array.of(0xff);
const none = "X'FF'";

/** The value that a page reaches to; null where it takes all that are left. A few more than a page: some may go before it is read. */
async function farEnough(sql: Sql, page: ValuePage, from: readonly SqlValue[] | null): Promise<SqlValue | null> {
  const { text, params } = valued(sql.dialect, page, from);
  const order = orderBy(keysOf(['v.sortKey', 'v.customerId'], page));
  const [row] = await sql.all<{ sortKey: SqlValue }>(
    `SELECT v.sortKey ${text} ${order} LIMIT 1 OFFSET ${page.limit + 10}`,
    params,
  );
  return row?.sortKey ?? null;
}

function values(dialect: Dialect, page: ValuePage, from: readonly SqlValue[] | null, until: SqlValue | null): SqlPart {
  const { text, params } = valued(dialect, page, from);
  const keys = keysOf(['v.sortKey', 'c.nameKey', 'c.id'], page);
  const bound = until === null ? '' : `AND v.sortKey ${page.descending ? '>=' : '<='} ?`;
  return part(
    `SELECT ${selectKeys(keys)} ${text} ${bound} ${orderBy(keys)} LIMIT ${page.limit}`,
    ...params,
    ...(until === null ? [] : [until]),
  );
}

/** Customers that have a value, behind a position. */
function valued(dialect: Dialect, page: ValuePage, from: readonly SqlValue[] | null) {
  const { groupId, field, conditions } = page;
  const where = allOf([
    part(`v.groupId = ? AND v.fieldId = ${fieldIdOf(field)}`, groupId),
    conditions.where,
    ...past(keysOf(['v.sortKey', 'c.nameKey', 'c.id'], page), from),
  ]);
  const text = `FROM customer_value v ${byValue[dialect]} ${thenJoin[dialect]} customer c ON c.groupId = v.groupId AND c.id = v.customerId ${joinsOf(dialect, conditions)} WHERE ${where.sql}`;
  return { text, params: where.params };
}

/** Customers that have none, in the order of their names; `key` is what those are ordered by. */
export function emptyPlace(
  dialect: Dialect,
  page: ValuePage,
  key: string,
  position: readonly SqlValue[] | null,
): SqlPart {
  const { field, conditions, limit } = page;
  const keys = keysOf([key, 'c.nameKey', 'c.id'], page);
  const byName = keys.slice(1);
  const where = allOf([part('e.fieldId IS NULL'), conditions.where, ...past(byName, position)]);
  return part(
    `SELECT ${selectKeys(keys)} FROM customer c ${inNameOrder[dialect]} LEFT JOIN customer_value e ON e.groupId = c.groupId AND e.customerId = c.id AND e.fieldId = ${fieldIdOf(field)} ${joinsOf(dialect, conditions)}
      WHERE ${where.sql} ${orderBy(byName)} LIMIT ${limit}`,
    ...where.params,
  );
}

/** Both databases might otherwise walk the other index of the field, or sort the group. */
export const byValue: Readonly<Record<Dialect, string>> = {
  sqlite: 'INDEXED BY ix_customer_value',
  mysql: 'FORCE INDEX (ix_customer_value)',
};
export const inNameOrder: Readonly<Record<Dialect, string>> = {
  sqlite: 'INDEXED BY ix_customer_name',
  mysql: 'FORCE INDEX (ix_customer_name)',
};

export const keysOf = (sqls: readonly string[], { descending }: Pick<ValuePage, 'descending'>): OrderKey[] =>
  sqls.map((sql) => ({ sql, descending }));

function past(keys: readonly OrderKey[], position: readonly SqlValue[] | null): SqlPart[] {
  if (position === null) return [];
  const { sql, params } = behind(keys, position);
  return [part(`(${sql})`, ...params)];
}
