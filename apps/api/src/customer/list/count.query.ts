import type { Sql } from '../../database/sql.js';
import { countAtMost, countOf } from '../../graphql/page-of-rows.js';
import type { Count } from '../../graphql/page.type.js';
import type { SqlPart } from '../customer-scope.js';
import { gramQuery } from '../search/gram-query.js';
import { allOf, anyOf, part } from './sql-part.js';
import { thenJoin, filterRowJoin } from './list-conditions.js';
import type { CustomerList, ListSearch } from './customer-list.query.js';
import { listSource } from './ordered-place.query.js';

/** How many customers the list has. Counting stops at 10,000, and in a search for common words after so many rows looked through. */
export async function countCustomers(sql: Sql, list: CustomerList): Promise<Count> {
  const until = list.search && walkedUntil(list.search);
  if (list.search && until) {
    const value = await counted(sql, walked(sql, list, list.search, until));
    return { value: Math.min(value, countAtMost), precision: 'AT_LEAST' };
  }
  return countOf(await counted(sql, await listSource(sql, list)));
}

const maxWalked = 100_000;

async function counted(sql: Sql, source: SqlPart): Promise<number> {
  const [row] = await sql.all<{ n: number }>(`SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${source.sql} LIMIT ${countAtMost + 1}) counted`, source.params);
  return Number(row?.n ?? 0);
}

/** Where counting a common text ends in a large group; null where all of it is counted. */
function walkedUntil({ terms, statistics }: ListSearch): Buffer | null {
  if (statistics === null || statistics === 'unread') return null;
  const grams = gramQuery(terms, statistics);
  return grams && grams.cost <= statistics.rows ? null : statistics.keyAfter(null, maxWalked, false);
}

function walked({ dialect }: Sql, { groupId, conditions }: CustomerList, search: ListSearch, until: Buffer): SqlPart {
  const where = allOf([part('s.groupId = ? AND s.nameKey < ?', groupId, until), anyOf([search.conditions.contains, ...search.equal]), conditions.where]);
  const join = `${thenJoin[dialect]} customer c ON c.groupId = s.groupId AND c.id = s.customerId`;
  return part(`customer_search s ${join} ${conditions.needsFilterRow ? filterRowJoin : ''} WHERE ${where.sql}`, ...where.params);
}
