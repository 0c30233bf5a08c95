import type { SqliteModule } from '@photostructure/sqlite';
import { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { driverError } from '../driver-error.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/all.js';
import type { OpenedDatabase, OpenOptions } from '../open-database.js';
import type { Sql } from '../sql.js';
import { StatementListeners } from '../statement-listeners.js';
import { loadSqlite } from './load-sqlite.js';
import { LogFolder } from './log-folder.js';
import { SqliteConnection, type SqliteConnectionOptions } from './sqlite-connection.js';
import { migrateSqlite } from './migrate-sqlite.js';
import { ReadRunner, WriteRunner } from './sqlite-runners.js';
import { SqliteSql } from './sqlite-sql.js';
import { beginSqlite } from './begin-sqlite.js';
import { whileBusy } from './while-busy.js';

/** The embedded database: one connection that writes, one that reads what is committed. */
export async function openSqlite(
  file: string,
  { listeners, queueTimeoutMs, warn }: OpenOptions,
): Promise<OpenedDatabase> {
  const sqlite = await loadSqlite();
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    database: file,
    driver: class extends SqliteConnection {
      constructor(path: string, options: SqliteConnectionOptions) {
        super(sqlite, path, options);
      }
    },
    prepareDatabase: (connection: SqliteConnection) => prepareWriter(connection, queueTimeoutMs),
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    logger: listeners,
    synchronize: false,
  });
  const driver = dataSource.driver as BetterSqlite3Driver;
  // The entities are declared once, for both databases; SQLite itself takes any type's name.
  driver.supportedDataTypes.push('binary', 'varbinary');
  driver.withLengthColumnTypes.push('binary', 'varbinary');
  await dataSource.initialize().catch(explainOpening(file));

  const writer = driver.databaseConnection as SqliteConnection;
  const reader = openReader(sqlite, file);
  const folder = new LogFolder(file, warn);
  driver.createQueryRunner = () => new ReadRunner(driver, reader);
  const writeRunner = () => {
    const runner = new WriteRunner(driver, writer, queueTimeoutMs);
    return Object.assign(runner, { manager: dataSource.createEntityManager(runner) });
  };

  const written = new SqliteSql(writer, listeners, 0);

  return {
    dataSource,
    places: 1,
    read: new SqliteSql(reader, listeners, queueTimeoutMs),
    begin: () => {
      const manager = () => writeRunner().begun().manager;
      return beginSqlite(writer, written, folder, { busyTimeoutMs: queueTimeoutMs, manager });
    },
    changeSchema: (change) => migrateSqlite(writeRunner(), change),
    tablesFilled: () => Promise.resolve(), // It takes the index with the most of the keys, however many rows there are.
    forgetRemoved: () => folder.empty(),
    warnings: () => Promise.resolve([]), // Its settings are set here, above and below.
    close: async () => {
      await folder.close();
      reader.close();
      // A copy of the file alone is then the whole register. SQLite itself does this only once nothing holds a statement.
      writer.pragma('wal_checkpoint(TRUNCATE)');
      await dataSource.destroy();
    },
  };
}

/**
 * A connection of its own that only reads, for a worker thread. It sees what is committed when each statement begins.
 * The main thread has opened and migrated the file before.
 */
export async function openSqliteReader(file: string, busyTimeoutMs = 10_000): Promise<{ read: Sql; close(): void }> {
  const connection = openReader(await loadSqlite(), file);
  return { read: new SqliteSql(connection, new StatementListeners(), busyTimeoutMs), close: () => connection.close() };
}

function openReader(sqlite: Pick<SqliteModule, 'DatabaseSync'>, file: string): SqliteConnection {
  const connection = new SqliteConnection(sqlite, file, { readonly: true });
  connection.pragma('cache_size = -65536');
  return connection;
}

function explainOpening(file: string) {
  return (cause: unknown): never => {
    const why = driverError(cause)?.message ?? String(cause);
    throw new Error(
      `DATA_DIR: the database ${file} cannot be opened (${why}). The folder must be writable and on a local disk.`,
      { cause },
    );
  };
}

async function prepareWriter(connection: SqliteConnection, busyTimeoutMs: number): Promise<void> {
  // Processes that start at once meet here: the first to come sets the mode alone.
  await whileBusy(busyTimeoutMs, () => connection.pragma('journal_mode = WAL'));
  // Every acknowledged write outlives a power cut.
  connection.pragma('synchronous = FULL');
  connection.pragma('cache_size = -65536');
  // What is removed is overwritten, in the file too, so that nobody reads it there who has been told that it is gone.
  connection.pragma('secure_delete = ON');
  connection.pragma('journal_size_limit = 67108864');
  // In pages. A thread folds the log long before; this is for when it cannot.
  connection.pragma('wal_autocheckpoint = 64000');
}
