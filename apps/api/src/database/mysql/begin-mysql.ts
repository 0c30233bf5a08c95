import type { PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { OpenTransaction } from '../running-transaction.js';
import type { StatementListeners } from '../statement-listeners.js';
import { MysqlSql } from './mysql-sql.js';

/** Begins a transaction on a connection of its own; the session's isolation level is READ COMMITTED. */
export async function beginMysql(dataSource: DataSource, listeners: StatementListeners): Promise<OpenTransaction> {
  const runner = dataSource.createQueryRunner('master');
  const connection = (await runner.connect()) as PoolConnection;
  try {
    await runner.startTransaction();
  } catch (error) {
    connection.destroy();
    throw error;
  }
  return {
    sql: new MysqlSql(connection.promise(), listeners),
    manager: runner.manager,
    commit: () => runner.commitTransaction(),
    // A connection that cannot roll back must not serve anyone else.
    rollback: () => runner.rollbackTransaction().catch(() => connection.destroy()),
    release: () => runner.release(),
  };
}
