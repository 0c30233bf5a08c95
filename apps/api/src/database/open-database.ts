import 'reflect-metadata';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import type { DatabaseConfig, MysqlConfig } from '../config.js';
import type { OpenTransaction } from './running-transaction.js';
import type { Sql } from './sql.js';
import { openSqlite } from './sqlite/open-sqlite.js';
import { StatementListeners } from './statement-listeners.js';
import { TransactionQueue } from './transaction-queue.js';
import { UnitOfWork } from './unit-of-work.js';

export interface Database {
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly read: Sql;
  /** Every statement's text as it is sent, for tests that count. */
  readonly statements: StatementListeners;
  /** Brings the schema up to date. Safe when several processes start at once. */
  migrate(): Promise<void>;
  /** Takes the newest migration back. */
  revertLastMigration(): Promise<void>;
  /** Names of migrations that have not run yet; empty when the database is ready. */
  pendingMigrations(): Promise<string[]>;
  /** Lets the database see that its tables have been filled, so that it looks rows up in the best way it has. A failure is told and harms nothing. */
  tablesFilled(): Promise<void>;
  /** What has been removed is to be nowhere in the database's own files either. Of the embedded database; others have their own ways. */
  forgetRemoved(): Promise<void>;
  /** What about the database's settings an operator should know, one sentence each. */
  warnings(): Promise<string[]>;
  /** Lets running transactions finish, then closes. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** How long a write waits for its turn before it is refused with UNAVAILABLE. */
  readonly queueTimeoutMs?: number;
  /** How long to wait at start for a server that does not answer yet. */
  readonly connectPatienceMs?: number;
  readonly onAfterCommitError?: (error: unknown) => void;
}

/** Opens the embedded database or a MySQL-protocol server, as configured. */
export async function openDatabase(
  { database }: { readonly database: DatabaseConfig },
  options: DatabaseOptions = {},
): Promise<Database> {
  const { queueTimeoutMs = 10_000, connectPatienceMs = 30_000, onAfterCommitError = warn } = options;
  const statements = new StatementListeners();
  const openOptions = { listeners: statements, queueTimeoutMs, connectPatienceMs, warn: onAfterCommitError };
  const opened =
    database.kind === 'sqlite'
      ? await openSqlite(database.file, openOptions)
      : await openOnServer(database, openOptions);
  const queue = new TransactionQueue(opened.places, queueTimeoutMs);
  const { dataSource, read } = opened;

  async function changeSchema(change: (executor: MigrationExecutor) => Promise<unknown>): Promise<void> {
    const leave = await queue.enter();
    try {
      await opened.changeSchema(async (runner) => void (await change(new MigrationExecutor(dataSource, runner))));
    } finally {
      leave();
    }
  }

  let closed: Promise<void> | undefined;
  const pending = async () => (await new MigrationExecutor(dataSource).getPendingMigrations()).map(({ name }) => name);

  return {
    dataSource,
    read,
    statements,
    unitOfWork: new UnitOfWork(read, queue, opened.begin, onAfterCommitError),
    migrate: async () => {
      if ((await pending()).length > 0) await changeSchema((executor) => executor.executePendingMigrations());
    },
    revertLastMigration: () => changeSchema((executor) => executor.undoLastMigration()),
    pendingMigrations: pending,
    tablesFilled: () => opened.tablesFilled().catch(onAfterCommitError),
    forgetRemoved: async () => {
      const leave = await queue.enter();
      try {
        await opened.forgetRemoved();
      } finally {
        leave();
      }
    },
    warnings: opened.warnings,
    close: () => (closed ??= queue.close(8000).then(opened.close)),
  };
}

/** The driver of MySQL is loaded where it is used only: a start on the embedded database is a tenth of a second shorter. */
async function openOnServer(database: MysqlConfig, options: OpenOptions): Promise<OpenedDatabase> {
  const { openMysql } = await import('./mysql/open-mysql.js');
  return openMysql(database, options);
}

export type SchemaChange = (runner: QueryRunner) => Promise<void>;

export interface OpenOptions {
  readonly listeners: StatementListeners;
  readonly queueTimeoutMs: number;
  readonly connectPatienceMs: number;
  /** Takes what went wrong beside the work, and harms nothing. */
  readonly warn: (error: unknown) => void;
}

/** What differs between the two databases. */
export interface OpenedDatabase {
  readonly dataSource: DataSource;
  readonly read: Sql;
  /** How many transactions may run at a time. */
  readonly places: number;
  readonly begin: () => Promise<OpenTransaction>;
  readonly changeSchema: (change: SchemaChange) => Promise<void>;
  readonly tablesFilled: () => Promise<void>;
  readonly forgetRemoved: () => Promise<void>;
  readonly warnings: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error), { code: 'AFTER_COMMIT' });
}
