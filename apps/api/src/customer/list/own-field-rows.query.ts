import type { OrderKey } from '../../database/keyset.js';
import type { Sql, SqlPart, SqlValue } from '../../database/sql.js';
import { rowsByChoice } from './choice-order.query.js';
import { isOrderedByIndex } from './custom-field-order.js';
import type { CustomerList } from './customer-lists.js';
import { placeByValue } from './value-order.query.js';

/**
 * The rows of a large group, all of it, in the order of one custom field, found by walking an index. Null for any other
 * list: a small one is sorted as quickly, and a filter may leave few, spread over all of the order.
 */
export function rowsByOwnField<Row>(
  sql: Sql,
  { groupId, search, conditions, statistics, order }: CustomerList,
  { keys, position, limit }: AskedRows,
  read: (place: SqlPart) => Promise<Row[]>,
): Promise<Row[]> | null {
  const field = order?.ownField;
  if (!field || search || !conditions.isWhole || conditions.isNarrow) return null;
  if (statistics === null || statistics === 'unread') return null;
  const page = { groupId, conditions, field, descending: keys[0]?.descending ?? false, limit };
  return isOrderedByIndex(field)
    ? placeByValue(sql, page, position).then(read)
    : rowsByChoice(sql, { ...page, statistics }, position, read);
}

interface AskedRows {
  readonly keys: readonly OrderKey[];
  readonly position: readonly SqlValue[] | null;
  readonly limit: number;
}
