import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { whileBusy } from './while-busy.js';

// TypeORM gives every caller the same query runner on SQLite, so that one request's transaction swallows another's writes
// (typeorm issue 1884). Here each runner is its own, on the connection of its purpose.

/** For reading through entities: on the read-only connection, and it begins nothing. */
export class ReadRunner extends BetterSqlite3QueryRunner {
  constructor(
    driver: BetterSqlite3Driver,
    private readonly file: SqliteConnection,
  ) {
    super(driver);
  }

  override connect(): Promise<SqliteConnection> {
    return Promise.resolve(this.file);
  }

  override startTransaction(): Promise<void> {
    return Promise.reject(new Error('Writes go through UnitOfWork.inTransaction, with the manager it gives.'));
  }
}

/** For one transaction on the writer's connection; made only by the holder of the queue's place. */
export class WriteRunner extends BetterSqlite3QueryRunner {
  constructor(
    driver: BetterSqlite3Driver,
    private readonly file: SqliteConnection,
    private readonly busyTimeoutMs: number,
  ) {
    super(driver);
  }

  override connect(): Promise<SqliteConnection> {
    return Promise.resolve(this.file);
  }

  override query(sql: string, params: unknown[] = [], structured = false) {
    if (sql !== 'BEGIN TRANSACTION') return super.query(sql, params, structured);
    // A transaction that begins as a reader and then writes cannot wait its turn: it fails. So it begins as a writer.
    return whileBusy(this.busyTimeoutMs, () => super.query('BEGIN IMMEDIATE', params, structured));
  }

  /** In a transaction that has begun without it. */
  begun(): this {
    return Object.assign(this, { isTransactionActive: true, transactionDepth: 1 });
  }

  override release(): Promise<void> {
    this.isReleased = true;
    return super.release();
  }
}
