import type { Sql, SqlValue } from '../../database/sql.js';
import type { SqlPart } from '../customer-scope.js';
import { gramJoin, gramQuery, matchExpression } from '../search/gram-query.js';
import type { CustomerList, ListSearch } from './customer-list.query.js';
import { behind, orderBy, selectKeys, type OrderKey } from './keyset.js';
import { joinsOf, thenJoin } from './list-conditions.js';
import { allOf, anyOf, part } from './sql-part.js';

/** Where a page lies in a list that is ordered by fields: the keys of its rows and no more. */
export async function orderedPlace(sql: Sql, list: CustomerList, keys: readonly OrderKey[], position: readonly SqlValue[] | null, limit: number): Promise<SqlPart> {
  const from = await listSource(sql, list, list.order?.needsFilterRow ?? false);
  const past = position ? behind(keys, position) : null;
  return part(
    `SELECT ${selectKeys(keys)} FROM ${from.sql}${past ? ` AND (${past.sql})` : ''} ${orderBy(keys)} LIMIT ${limit}`,
    ...from.params,
    ...(past?.params ?? []),
  );
}

/** `customer c … WHERE …`: every customer of the list, searched ones by the text or, where it is rare, by the index of grams. */
export async function listSource(sql: Sql, { groupId, conditions, search }: CustomerList, orderNeedsFilterRow = false): Promise<SqlPart> {
  const joins = joinsOf(sql.dialect, { needsSearchRow: conditions.needsSearchRow || search !== null, needsFilterRow: conditions.needsFilterRow || orderNeedsFilterRow });
  const where = search ? allOf([conditions.where, anyOf([search.conditions.contains, ...search.equal])]) : conditions.where;
  const hits = search ? await nominated(sql, groupId, search) : null;
  if (!hits) return part(`customer c ${joins} WHERE ${where.sql}`, ...where.params);
  return part(`(${hits.sql}) hit ${thenJoin[sql.dialect]} customer c ON c.groupId = ? AND c.id = hit.id ${joins} WHERE ${where.sql}`, ...hits.params, groupId, ...where.params);
}

/** The ids that can be hits of a rare search; null when looking at every row is no dearer. */
async function nominated(sql: Sql, groupId: Buffer, { terms, statistics, equal }: ListSearch): Promise<SqlPart | null> {
  if (statistics === null || statistics === 'unread') return null;
  const grams = gramQuery(terms, statistics);
  if (!grams || grams.cost > statistics.rows) return null;
  const match = await matchExpression(sql, grams);
  const { table, condition } = gramJoin[sql.dialect];
  const byText = match === null ? [] : [part(`SELECT g.customerId AS id FROM ${table} WHERE ${condition} AND g.groupId = ?`, match, groupId)];
  const byNumber = equal.map(({ sql: test, params }) => part(`SELECT c.id FROM customer c WHERE c.groupId = ? AND ${test}`, groupId, ...params));
  const all = [...byText, ...byNumber];
  if (all.length === 0) return part('SELECT c.id FROM customer c WHERE 1 = 0');
  return part(all.map(({ sql: text }) => text).join(' UNION '), ...all.flatMap(({ params }) => params));
}
