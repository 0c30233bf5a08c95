import type { Sql, SqlValue } from '../database/sql.js';
import type { LogRow } from './seal-key.js';
import type { SealedLog } from './sealed-logs.js';

/** The next rows of a log after a key, in its order; `until` with, `before` without the key named. One statement, by the primary key. */
export function logRows(
  sql: Sql,
  { table, key, columns }: Pick<SealedLog, 'table' | 'key' | 'columns'>,
  { groupId, after, until, before, limit }: WantedRows,
): Promise<LogRow[]> {
  const bounds = [
    [`${key} > ?`, after],
    [`${key} <= ?`, until],
    [`${key} < ?`, before],
  ] as const;
  const asked = bounds.flatMap(([text, value]) => (value === undefined ? [] : [{ text, value }]));
  return sql.all<LogRow>(
    `SELECT ${columns.join(', ')} FROM ${table} WHERE groupId = ? AND ${asked.map(({ text }) => text).join(' AND ')} ORDER BY ${key} LIMIT ${limit}`,
    [groupId, ...asked.map(({ value }) => value)],
  );
}

export interface WantedRows {
  readonly groupId: Buffer;
  readonly after: SqlValue;
  readonly until?: SqlValue;
  readonly before?: SqlValue;
  readonly limit: number;
}
