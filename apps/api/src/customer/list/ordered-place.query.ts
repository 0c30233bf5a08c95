import type { Sql, SqlPart, SqlValue } from '../../database/sql.js';
import { gramJoin, gramQuery, matchExpression, walkCost } from '../search/gram-query.js';
import { anywhere, piecesOf } from '../search/search-terms.js';
import { byName } from '../search/search-sources.js';
import type { CustomerList, ListSearch } from './customer-lists.js';
import { behind, orderBy, selectKeys, type OrderKey } from '../../database/keyset.js';
import { placeIndex, placeOrderIndex } from './city-condition.js';
import { customerFrom, joinsOf, thenJoin, type ListConditions } from './list-conditions.js';
import type { ListOrder } from './list-order.js';
import { allOf, anyOf, part } from './sql-part.js';

/** Where a page lies in a list that is ordered by fields: the keys of its rows and no more. */
export async function orderedPlace(
  sql: Sql,
  list: CustomerList,
  keys: readonly OrderKey[],
  position: readonly SqlValue[] | null,
  limit: number,
): Promise<SqlPart> {
  const { search, conditions } = list;
  if (search && !conditions.isNarrow && isByName(keys))
    return placeByName(sql, { ...list, search }, keys, position, limit);
  const from = await listSource(sql, list, limit);
  const past = position ? behind(keys, position) : null;
  return part(
    `SELECT ${selectKeys(keys)} FROM ${from.sql}${past ? ` AND (${past.sql})` : ''} ${orderBy(from.isSorted ? signed(keys) : keys)} LIMIT ${limit}`,
    ...from.params,
    ...(past?.params ?? []),
  );
}

/** The texts lie in this order themselves: a customer is looked up for a hit only. */
async function placeByName(
  sql: Sql,
  { groupId, conditions: list, statistics, search }: CustomerList & { readonly search: ListSearch },
  keys: readonly OrderKey[],
  position: readonly SqlValue[] | null,
  limit: number,
): Promise<SqlPart> {
  const { dialect } = sql;
  const { terms, conditions, equal } = search;
  const backward = keys[0]?.descending ?? false;
  const request = { dialect, groupId, conditions, equal, list, backward, limit };
  if (statistics === null || statistics === 'unread') return byName(request, undefined, position);
  const grams = gramQuery(dialect, piecesOf(terms, anywhere), statistics);
  const isRare = grams !== null && grams.cost < walkCost(statistics, grams.hits, limit);
  return byName(request, isRare ? await matchExpression(sql, grams) : undefined, position);
}

const isByName = (keys: readonly OrderKey[]): boolean => keys.length === 2 && keys[0]?.sql === 'c.nameKey';

export interface ListSource extends SqlPart {
  /** The few rows it leaves are to be sorted, and no index walked for the sake of the order. */
  readonly isSorted: boolean;
}

/** `customer c … WHERE …`: every customer of the list; where few hold a text, those that the index of grams nominates. */
export async function listSource(sql: Sql, list: CustomerList, limit: number | null): Promise<ListSource> {
  const { groupId, conditions, search, order } = list;
  const ordering = limit === null ? null : order;
  const joined = joinsOf(sql.dialect, {
    needsSearchRow: conditions.needsSearchRow || search !== null,
    needsFilterRow: conditions.needsFilterRow || (ordering?.needsFilterRow ?? false),
  });
  const joins = `${joined} ${ordering?.joins ?? ''}`;
  const where = search
    ? allOf([conditions.where, anyOf([search.conditions.contains, ...search.equal])])
    : conditions.where;
  const hits = conditions.isNarrow ? null : await nominated(sql, list, limit);
  if (!hits) {
    const isHinted = sql.dialect === 'mysql' && limit !== null && !conditions.isNarrow;
    const from = customerFrom(sql.dialect, conditions, groupId, isHinted ? hintOf(conditions, order) : '');
    return {
      ...part(`${from.sql} ${joins} WHERE ${where.sql}`, ...from.params, ...where.params),
      // The order of places is an index of its own: SQLite would walk it all the way to the one place there is.
      isSorted:
        conditions.isNarrow ||
        (conditions.isOfOnePlace && order?.index === placeOrderIndex && sql.dialect === 'sqlite'),
    };
  }
  const from = `(${hits.sql}) hit ${thenJoin[sql.dialect]} customer c ON c.groupId = ? AND c.id = hit.id ${joins}`;
  return { ...part(`${from} WHERE ${where.sql}`, ...hits.params, groupId, ...where.params), isSorted: true };
}

/** Of the order's index and the place's, MariaDB chooses by how many customers the place has. */
function hintOf({ namesStatus, isOfOnePlace }: ListConditions, order: ListOrder | null): string {
  if (isOfOnePlace && order?.index) return `FORCE INDEX (${order.index}, ${placeIndex})`;
  return order?.index && !namesStatus ? `FORCE INDEX (${order.index})` : '';
}

/** The ids that can belong to a list of few; null when walking through the order finds a page, or counts all, as cheaply. */
async function nominated(
  sql: Sql,
  { groupId, conditions, search, statistics }: CustomerList,
  limit: number | null,
): Promise<SqlPart | null> {
  if (statistics === null || statistics === 'unread' || (!search && conditions.pieces.length === 0)) return null;
  const readings = search ? piecesOf(search.terms, anywhere) : [conditions.pieces];
  const grams = gramQuery(sql.dialect, readings, statistics);
  if (!grams || grams.cost > (limit === null ? statistics.rows : costOfJoin * walkCost(statistics, grams.hits, limit)))
    return null;
  const match = await matchExpression(sql, grams);
  const { table, condition } = gramJoin[sql.dialect];
  const byText =
    match === null
      ? []
      : [part(`SELECT g.customerId AS id FROM ${table} WHERE ${condition} AND g.groupId = ?`, match, groupId)];
  const byNumber = (search?.equal ?? []).map(({ sql: test, params }) =>
    part(`SELECT c.id FROM customer c WHERE c.groupId = ? AND ${test}`, groupId, ...params),
  );
  const all = [...byText, ...byNumber];
  if (all.length === 0) return part('SELECT c.id FROM customer c WHERE 1 = 0');
  return part(all.map(({ sql: text }) => text).join(' UNION '), ...all.flatMap(({ params }) => params));
}

/** In another order than the text lies in, every row that is looked through costs a look-up of its text. */
const costOfJoin = 3;

/** SQLite walks an index for an order's sake however few rows there are, unless the keys are expressions. */
const signed = (keys: readonly OrderKey[]): OrderKey[] => keys.map((key) => ({ ...key, sql: `+${key.sql}` }));
