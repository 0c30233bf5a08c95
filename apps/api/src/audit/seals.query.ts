import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { SealHead } from './seal-key.js';

export interface Seal extends SealHead {
  readonly mac: Buffer;
}

/** The last seal of each log of a group, the newest first. One statement. */
export const lastSeals = (sql: Sql, groupId: Buffer): Promise<Seal[]> =>
  sql.all<Seal>(
    `SELECT ${columns.map((name) => `s.${name}`).join(', ')} FROM audit_seal s
       JOIN (SELECT MAX(number) AS number FROM audit_seal WHERE groupId = ? GROUP BY log) last ON last.number = s.number
      WHERE s.groupId = ? ORDER BY s.number DESC`,
    [groupId, groupId],
  );

/** The next seals of a group, in their order. */
export const sealsAfter = (sql: Sql, groupId: Buffer, number: number, limit: number): Promise<Seal[]> =>
  sql.all<Seal>(
    `SELECT ${columns.join(', ')} FROM audit_seal WHERE groupId = ? AND number > ? ORDER BY number LIMIT ${limit}`,
    [groupId, number],
  );

export const insertSeal = (sql: Sql, id: Buffer, seal: Seal): Promise<void> =>
  insertRows(sql, 'audit_seal', ['id', ...columns], [[id, ...columns.map((name) => seal[name])]]);

const columns = [
  'groupId',
  'number',
  'log',
  'fromKey',
  'toKey',
  'rowCount',
  'rowsMac',
  'keyId',
  'sealedAt',
  'mac',
] as const satisfies readonly (keyof Seal)[];

/** How many events the group's counter has given out. */
export async function eventsCounted(sql: Sql, groupId: Buffer): Promise<number> {
  const [row] = await sql.all<{ value: number }>(
    "SELECT value FROM counter WHERE groupId = ? AND name = 'accessEvents'",
    [groupId],
  );
  return row?.value ?? 0;
}

/** Every group, for whoever runs the server: across groups by nature. */
export const groupsToVerify = (sql: Sql): Promise<{ readonly id: Buffer; readonly name: string }[]> =>
  sql.all('SELECT id, name FROM tenant_group ORDER BY id');

/** The seals of all groups that have this number: across groups by nature. */
export const macsOfSeal = (sql: Sql, number: number): Promise<{ readonly mac: Buffer }[]> =>
  sql.all('SELECT mac FROM audit_seal WHERE number = ?', [number]);
