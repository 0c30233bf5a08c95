import type { Sql, SqlPart } from '../../database/sql.js';
import { countAtMost, countOf } from '../../graphql/page-of-rows.js';
import type { Count } from '../../graphql/page.type.js';
import { gramQuery } from '../search/gram-query.js';
import { anywhere, piecesOf } from '../search/search-terms.js';
import type { CustomerList, ListSearch } from './customer-list.query.js';
import { apart } from '../search/equal-number.js';
import { filterRowJoin, searchRowJoin, thenJoin } from './list-conditions.js';
import { listSource } from './ordered-place.query.js';
import { allOf, not, part } from './sql-part.js';

/**
 * How many customers the list has. Counting stops at 10,000; in a large group's search for common words at 1,000, or where
 * 50,000 customers have been looked through: so long one statement may take at most.
 */
export async function countCustomers(sql: Sql, list: CustomerList): Promise<Count> {
  const { search, statistics, conditions } = list;
  if (!search || conditions.isNarrow || isRare(sql, list, search))
    return countOf(await counted(sql, await listSource(sql, list, null), countAtMost));
  const isLarge = statistics !== null && statistics !== 'unread';
  const until = isLarge ? statistics.keyAfter(null, maxWalked, false) : null;
  const most = isLarge ? searchedAtMost : countAtMost;
  const value = await counted(sql, walked(sql, list, search, until), most);
  if (value > most || until) return { value: Math.min(value, most), precision: 'AT_LEAST' };
  return { value, precision: 'EXACT' };
}

const searchedAtMost = 1000;
const maxWalked = 50_000;

async function counted(sql: Sql, source: SqlPart, atMost: number): Promise<number> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${source.sql} LIMIT ${atMost + 1}) counted`,
    source.params,
  );
  return row?.n ?? 0;
}

/** Whether the index of grams counts them sooner than looking through them all. */
function isRare({ dialect }: Sql, { statistics }: CustomerList, { terms }: ListSearch): boolean {
  if (statistics === null || statistics === 'unread') return false;
  const grams = gramQuery(dialect, piecesOf(terms, anywhere), statistics);
  return grams !== null && grams.cost <= statistics.rows;
}

/** Those that hold the text, and those with the number that do not: the second are looked up, so that the first need no customer's row to be told. */
function walked(
  { dialect }: Sql,
  { groupId, conditions }: CustomerList,
  { conditions: text, equal }: ListSearch,
  until: Buffer | null,
): SqlPart {
  const holds = allOf([
    part('s.groupId = ?', groupId),
    ...(until ? [part('s.nameKey < ?', until)] : []),
    text.contains,
    conditions.where,
  ]);
  const join = `${thenJoin[dialect]} customer c ON c.groupId = s.groupId AND c.id = s.customerId`;
  const x = conditions.needsFilterRow ? filterRowJoin : '';
  const sources = [part(`SELECT 1 AS one FROM customer_search s ${join} ${x} WHERE ${holds.sql}`, ...holds.params)];
  for (const { first, butNot } of apart(equal)) {
    const only = allOf([conditions.where, first, ...(butNot ? [butNot] : []), not(text.contains)]);
    sources.push(part(`SELECT 1 FROM customer c ${searchRowJoin(dialect)} ${x} WHERE ${only.sql}`, ...only.params));
  }
  return part(
    `(${sources.map(({ sql }) => sql).join(' UNION ALL ')}) found`,
    ...sources.flatMap(({ params }) => params),
  );
}
