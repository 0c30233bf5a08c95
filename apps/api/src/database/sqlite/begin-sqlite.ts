import type { EntityManager } from 'typeorm';
import type { OpenTransaction } from '../running-transaction.js';
import type { LogFolder } from './log-folder.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { SqliteSql } from './sqlite-sql.js';
import { whileBusy } from './while-busy.js';

/** Begins a write transaction on the writer's connection. */
export async function beginSqlite(
  writer: SqliteConnection,
  sql: SqliteSql,
  folder: LogFolder,
  { busyTimeoutMs, manager }: { readonly busyTimeoutMs: number; readonly manager: () => EntityManager },
): Promise<OpenTransaction> {
  await folder.beforeTransaction();
  // A transaction that begins as a reader and then writes cannot wait its turn: it fails. So it begins as a writer.
  await whileBusy(busyTimeoutMs, () => sql.control('BEGIN IMMEDIATE'));
  return {
    sql,
    manager,
    commit: async () => {
      sql.control('COMMIT');
      folder.committed(rowsChanged(writer));
    },
    rollback: async () => {
      try {
        sql.control('ROLLBACK');
      } catch {
        // A full disk or an I/O error has already rolled back; then there is nothing to take back.
      }
    },
    release: () => {},
  };
}

/** Through this connection, ever. */
function rowsChanged(connection: SqliteConnection): number {
  const [row] = connection.prepare('SELECT total_changes() AS changed').all();
  return Number(row?.changed);
}
