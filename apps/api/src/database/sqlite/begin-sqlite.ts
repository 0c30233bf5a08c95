import type { OpenTransaction } from '../running-transaction.js';
import type { LogFolder } from './log-folder.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { SqliteSql } from './sqlite-sql.js';
import type { WriteRunner } from './sqlite-runners.js';

/** Begins a write transaction on the writer's connection. */
export async function beginSqlite(
  writer: SqliteConnection,
  runner: WriteRunner,
  sql: SqliteSql,
  folder: LogFolder,
): Promise<OpenTransaction> {
  await folder.beforeTransaction();
  await runner.startTransaction();
  return {
    sql,
    manager: runner.manager,
    commit: async () => {
      await runner.commitTransaction();
      folder.committed(rowsChanged(writer));
    },
    rollback: async () => {
      // A full disk or an I/O error has already rolled back; then there is nothing to take back.
      await runner.rollbackTransaction().catch(() => undefined);
    },
    release: () => runner.release(),
  };
}

/** Through this connection, ever. */
function rowsChanged(connection: SqliteConnection): number {
  const [row] = connection.prepare('SELECT total_changes() AS changed').all();
  return Number(row?.changed);
}
