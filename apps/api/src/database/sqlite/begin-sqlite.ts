import type { OpenTransaction } from '../running-transaction.js';
import type { SqliteSql } from './sqlite-sql.js';
import type { WriteRunner } from './sqlite-runners.js';

/** Begins a write transaction on the writer's connection. */
export async function beginSqlite(runner: WriteRunner, sql: SqliteSql): Promise<OpenTransaction> {
  await runner.startTransaction();
  return {
    sql,
    manager: runner.manager,
    commit: () => runner.commitTransaction(),
    rollback: async () => {
      // A full disk or an I/O error has already rolled back; then there is nothing to take back.
      await runner.rollbackTransaction().catch(() => undefined);
    },
    release: () => runner.release(),
  };
}
