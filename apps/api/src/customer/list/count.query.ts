import type { Sql, SqlPart } from '../../database/sql.js';
import { countAtMost } from '../../graphql/page-of-rows.js';
import type { Count } from '../../graphql/page.type.js';
import { gramQuery } from '../search/gram-query.js';
import { anywhere, piecesOf } from '../search/search-terms.js';
import type { CustomerList, ListSearch } from './customer-lists.js';
import { apart } from '../search/equal-number.js';
import { customerFrom, filterRowJoin, searchRowJoin, thenJoin } from './list-conditions.js';
import { listSource } from './ordered-place.query.js';
import { allOf, not, part } from './sql-part.js';

/**
 * How many customers the list has. Counting stops at 10,000; in a large group's search for common words at 1,000, or where
 * 50,000 customers have been looked through: so long one statement may take at most.
 */
export async function countCustomers(sql: Sql, list: CustomerList): Promise<Count> {
  const { source, most, isWhole } = await countedSource(sql, list, countAtMost);
  const value = await counted(sql, source(part('1 AS one')), most);
  if (value > most || !isWhole) return { value: Math.min(value, most), precision: 'AT_LEAST' };
  return { value, precision: 'EXACT' };
}

/** The list's customers, to be counted: in no order, and no more of them than is worth the wait. */
export interface CountedSource {
  /** A SELECT of these columns of `customer c`, at most one row more than `most`. */
  readonly source: (columns: SqlPart) => SqlPart;
  readonly most: number;
  /** Whether all are looked through, unless there are more than `most`. */
  readonly isWhole: boolean;
}

export async function countedSource(sql: Sql, list: CustomerList, atMost: number): Promise<CountedSource> {
  const { search, statistics, conditions } = list;
  if (!search || conditions.isNarrow || isRare(sql, list, search)) {
    const from = await listSource(sql, list, null);
    const source = (columns: SqlPart): SqlPart =>
      part(`SELECT ${columns.sql} FROM ${from.sql} LIMIT ${atMost + 1}`, ...columns.params, ...from.params);
    return { source, most: atMost, isWhole: true };
  }
  const isLarge = statistics !== null && statistics !== 'unread';
  const until = isLarge ? statistics.keyAfter(null, maxWalked, false) : null;
  const most = isLarge ? Math.min(searchedAtMost, atMost) : atMost;
  const source = (columns: SqlPart): SqlPart => {
    const found = walked(sql, list, search, until, columns);
    return part(`${found.sql} LIMIT ${most + 1}`, ...found.params);
  };
  return { source, most, isWhole: until === null };
}

const searchedAtMost = 1000;
const maxWalked = 50_000;

async function counted(sql: Sql, { sql: source, params }: SqlPart, atMost: number): Promise<number> {
  const [row] = await sql.all<{ n: number }>(`SELECT COUNT(*) AS n FROM (${source}) counted`, params);
  return Math.min(row?.n ?? 0, atMost + 1);
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
  columns: SqlPart,
): SqlPart {
  const holds = allOf([
    part('s.groupId = ?', groupId),
    ...(until ? [part('s.nameKey < ?', until)] : []),
    text.contains,
    conditions.where,
  ]);
  const join = `${thenJoin[dialect]} customer c ON c.groupId = s.groupId AND c.id = s.customerId`;
  const x = conditions.needsFilterRow ? filterRowJoin : '';
  const sources = [
    part(
      `SELECT ${columns.sql} FROM customer_search s ${join} ${x} WHERE ${holds.sql}`,
      ...columns.params,
      ...holds.params,
    ),
  ];
  for (const { first, butNot } of apart(equal)) {
    const from = customerFrom(dialect, first, groupId);
    const only = allOf([conditions.where, first, ...(butNot ? [butNot] : []), not(text.contains)]);
    sources.push(
      part(
        `SELECT ${columns.sql} FROM ${from.sql} ${searchRowJoin(dialect)} ${x} WHERE ${only.sql}`,
        ...columns.params,
        ...from.params,
        ...only.params,
      ),
    );
  }
  return part(
    `SELECT * FROM (${sources.map(({ sql }) => sql).join(' UNION ALL ')}) found`,
    ...sources.flatMap(({ params }) => params),
  );
}
