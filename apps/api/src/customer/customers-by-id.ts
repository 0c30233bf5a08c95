import { inList } from '../database/in-list.js';
import type { Dialect, SqlPart } from '../database/sql.js';

/**
 * `customer c`, as a FROM and what belongs into the WHERE: those with one of these ids. SQLite takes a group for as good as
 * one of its customers, and would look through an index of the whole group that has all columns that are asked for; it is
 * made to look each id up.
 */
export function customersById(
  dialect: Dialect,
  groupId: Buffer,
  ids: readonly Buffer[],
): { readonly from: SqlPart; readonly where: SqlPart } {
  const { sql, params } = inList(ids);
  if (dialect === 'mysql') return { from: { sql: 'customer c', params: [] }, where: { sql: `c.id IN ${sql}`, params } };
  const rows = params.map(() => '(?)').join(', ');
  return {
    from: {
      sql: `(SELECT DISTINCT column1 AS id FROM (VALUES ${rows})) few CROSS JOIN customer c ON c.groupId = ? AND c.id = few.id`,
      params: [...params, groupId],
    },
    where: { sql: '1 = 1', params: [] },
  };
}
