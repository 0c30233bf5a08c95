import type { PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js';
import type { OpenTransaction } from '../running-transaction.js';
import type { StatementListeners } from '../statement-listeners.js';
import { MysqlSql } from './mysql-sql.js';

/** Begins a transaction on a connection of its own; the session's isolation level is READ COMMITTED. */
export async function beginMysql(dataSource: DataSource, listeners: StatementListeners): Promise<OpenTransaction> {
  const driver = dataSource.driver as MysqlDriver;
  const connection = (await driver.obtainMasterConnection()) as PoolConnection;
  const control = (statement: 'START TRANSACTION' | 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    listeners.tell(statement);
    return new Promise((resolve, reject) =>
      connection.query(statement, (error) => (error ? reject(error) : resolve())),
    );
  };
  try {
    await control('START TRANSACTION');
  } catch (error) {
    connection.destroy();
    throw error;
  }
  return {
    sql: new MysqlSql(connection, listeners),
    manager: () => dataSource.createEntityManager(new BegunRunner(driver, connection)),
    commit: () => control('COMMIT'),
    // A connection that cannot roll back must not serve anyone else.
    rollback: () => control('ROLLBACK').catch(() => connection.destroy()),
    release: () => connection.release(),
  };
}

/** For entities, in a transaction that has begun. */
class BegunRunner extends MysqlQueryRunner {
  override isTransactionActive = true;
  override transactionDepth = 1;

  constructor(driver: MysqlDriver, connection: PoolConnection) {
    super(driver, 'master');
    this.databaseConnection = connection;
  }
}
