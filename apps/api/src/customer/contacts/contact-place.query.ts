import { behind, orderBy, selectKeys, type OrderKey } from '../../database/keyset.js';
import type { Dialect, Sql, SqlPart, SqlValue } from '../../database/sql.js';
import { countAtMost } from '../../graphql/page-of-rows.js';
import type { Count } from '../../graphql/page.type.js';
import { thenJoin } from '../list/list-conditions.js';
import { allOf, never, part } from '../list/sql-part.js';
import { gramJoin, gramQuery, matchExpression, walkCost } from '../search/gram-query.js';
import type { SearchStatistics } from '../search/search-statistics.js';
import { anywhere, piecesOf } from '../search/search-terms.js';
import type { ContactList } from './contact-list.js';

type Statistics = ReturnType<SearchStatistics['of']>;

/** Where a page lies in the list: the keys of its rows and no more, one row more than the page. */
export async function contactPlace(
  sql: Sql,
  list: ContactList,
  statistics: Statistics,
  { keys, position, limit }: { keys: readonly OrderKey[]; position: readonly SqlValue[] | null; limit: number },
): Promise<SqlPart> {
  const few =
    list.ids ??
    (await nominated(sql, list, statistics, limit)) ??
    (list.order === 'CUSTOMER' ? customersOfPage(sql, list, keys, position, limit) : null);
  const from = source(sql, list, few);
  const past = position ? behind(keys, position) : null;
  return part(
    `SELECT ${selectKeys(keys)} FROM ${from.sql}${past ? ` AND (${past.sql})` : ''} ${orderBy(keys)} LIMIT ${limit}`,
    ...from.params,
    ...(past?.params ?? []),
  );
}

/** How many there are. Counting stops at 10,000, in a large group's search at 1,000. */
export async function countContacts(sql: Sql, list: ContactList, statistics: Statistics): Promise<Count> {
  const most = statistics === null ? countAtMost : searchedAtMost;
  const from = source(sql, list, list.ids ?? (await nominated(sql, list, statistics, null)));
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${from.sql} LIMIT ${most + 1}) counted`,
    from.params,
  );
  const counted = row?.n ?? 0;
  return counted > most ? { value: most, precision: 'AT_LEAST' } : { value: counted, precision: 'EXACT' };
}

const searchedAtMost = 1000;

/** The list's persons, of these customers alone where few are known; else walked through in the order of their names. */
function source({ dialect }: Sql, list: ContactList, few: SqlPart | null): SqlPart {
  const { groupId, ofCustomer, ofPerson, order } = list;
  const then = thenJoin[dialect];
  const start = few
    ? part(
        `(${few.sql}) few ${then} ${registerOfCustomer[dialect]} ON t.groupId = ? AND t.customerId = few.id`,
        ...few.params,
        groupId,
      )
    : part('contact_register t');
  // Where a person stands on the card is kept with the person alone.
  const person = order === 'CUSTOMER' ? `${then} contact_person p ON p.groupId = t.groupId AND p.id = t.contactId` : '';
  const where = allOf([ofPerson, ofCustomer]);
  return part(
    `${start.sql} ${then} customer c ON c.groupId = t.groupId AND c.id = t.customerId ${person} WHERE ${where.sql}`,
    ...start.params,
    ...where.params,
  );
}

/** Without statistics SQLite would sooner go through the group than look a customer up. */
const registerOfCustomer: Readonly<Record<Dialect, string>> = {
  sqlite: 'contact_register t INDEXED BY uq_contact_register',
  mysql: 'contact_register t FORCE INDEX (uq_contact_register)',
};

/** The customers whose texts can hold what is searched for, as a SELECT of ids; null where walking finds it as cheaply. */
async function nominated(
  sql: Sql,
  { groupId, terms }: ContactList,
  statistics: Statistics,
  limit: number | null,
): Promise<SqlPart | null> {
  if (!terms || statistics === null || statistics === 'unread') return null;
  const grams = gramQuery(sql.dialect, piecesOf(terms, anywhere), statistics);
  if (!grams || grams.cost > (limit === null ? statistics.rows : walkCost(statistics, grams.hits, limit))) return null;
  const match = await matchExpression(sql, grams);
  if (match === null) return part(`SELECT c.id FROM customer c WHERE c.groupId = ? AND ${never.sql}`, groupId);
  const { table, condition } = gramJoin[sql.dialect];
  return part(`SELECT g.customerId AS id FROM ${table} WHERE ${condition} AND g.groupId = ?`, match, groupId);
}

/**
 * The customers that a page in their order can hold: each has somebody to show, and the first may have shown all of them
 * on the page before. An index finds them, so that nothing is sorted but a page.
 */
function customersOfPage(
  { dialect }: Sql,
  { ofCustomer, ofPerson }: ContactList,
  keys: readonly OrderKey[],
  position: readonly SqlValue[] | null,
  limit: number,
): SqlPart {
  const order = keys.slice(0, 2);
  const [past, from] = keys[0]?.descending ? ['<', '<='] : ['>', '>='];
  const start = position
    ? part(
        `c.nameKey ${from} ? AND (c.nameKey ${past} ? OR c.id ${from} ?)`,
        position[0] ?? null,
        position[0] ?? null,
        position[1] ?? null,
      )
    : part('1 = 1');
  const where = allOf([ofCustomer, start]);
  return part(
    // Not EXISTS: MariaDB would gather everybody's persons first.
    `SELECT c.id FROM customer c WHERE ${where.sql} AND (SELECT 1 FROM ${registerOfCustomer[dialect]}
      WHERE t.customerId = c.id AND ${ofPerson.sql} LIMIT 1) IS NOT NULL ${orderBy(order)} LIMIT ${limit + 1}`,
    ...where.params,
    ...ofPerson.params,
  );
}
