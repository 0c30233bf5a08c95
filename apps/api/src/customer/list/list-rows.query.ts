import type { Sql, SqlPart } from '../../database/sql.js';
import type { CursorValue } from '../../graphql/cursor.js';
import type { CustomerRow } from '../customer-column.js';
import type { CustomerProjection } from '../customer-row.js';
import { thenJoin } from './list-conditions.js';
import { aliased, orderBy, type OrderKey } from '../../database/keyset.js';

/** A customer's row with its place in the list: the keys k0, k1, … of its order; the last of them is its id and comes as `customerKey` alone. */
export type ListRow = CustomerRow & Readonly<Record<string, CursorValue>>;

/** What is read of the customers on a page, whatever way they were found. */
export interface ListReading {
  readonly groupId: Buffer;
  readonly projection: CustomerProjection;
  /** Whether the searched text is read too, as `searchedText`. */
  readonly withText: boolean;
}

/**
 * Reads the page that `place` finds, a SELECT of keys alone that an index can answer: only then are the rows themselves
 * looked up, and only those of the page.
 */
export function readListRows(
  sql: Sql,
  place: SqlPart,
  keys: readonly OrderKey[],
  { groupId, projection, withText }: ListReading,
): Promise<ListRow[]> {
  const order = aliased(keys, 'page');
  const position = order.slice(0, -1).map(({ sql: key }) => `, ${key}`);
  return sql.all<ListRow>(
    `SELECT ${projection.select}${withText ? ', found.text AS searchedText' : ''}${position.join('')}
     FROM (${place.sql}) page ${thenJoin[sql.dialect]} customer c ON c.groupId = ? AND c.id = page.k${keys.length - 1} ${projection.joins}
     ${withText ? 'JOIN customer_search found ON found.groupId = c.groupId AND found.nameKey = c.nameKey AND found.customerId = c.id' : ''}
     ${orderBy(order)}`,
    [...projection.params, ...place.params, groupId],
  );
}

/** Where the row stands in its list. */
export const positionOf = (row: ListRow, keys: readonly OrderKey[]): CursorValue[] =>
  keys.map((_, at) => (at === keys.length - 1 ? row.customerKey : row[`k${at}`]) ?? null);
