import { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/all.js';
import type { OpenedDatabase, OpenOptions } from '../open-database.js';
import { loadSqlite } from './load-sqlite.js';
import { SqliteConnection, type SqliteConnectionOptions } from './sqlite-connection.js';
import { migrateSqlite } from './migrate-sqlite.js';
import { ReadRunner, WriteRunner } from './sqlite-runners.js';
import { SqliteSql } from './sqlite-sql.js';
import { beginSqlite } from './begin-sqlite.js';

/** The embedded database: one connection that writes, one that reads what is committed. */
export async function openSqlite(file: string, { listeners, queueTimeoutMs }: OpenOptions): Promise<OpenedDatabase> {
  const sqlite = await loadSqlite();
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    database: file,
    driver: class extends SqliteConnection {
      constructor(path: string, options: SqliteConnectionOptions) {
        super(sqlite, path, options);
      }
    },
    prepareDatabase: prepareWriter,
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
  await dataSource.initialize();

  const writer: SqliteConnection = driver.databaseConnection;
  const reader = new SqliteConnection(sqlite, file, { readonly: true });
  reader.pragma('cache_size = -65536');
  driver.createQueryRunner = () => new ReadRunner(driver, reader);
  const writeRunner = () => {
    const runner = new WriteRunner(driver, writer, queueTimeoutMs);
    return Object.assign(runner, { manager: dataSource.createEntityManager(runner) });
  };

  return {
    dataSource,
    places: 1,
    read: new SqliteSql(reader, listeners, queueTimeoutMs),
    begin: () => beginSqlite(writeRunner(), new SqliteSql(writer, listeners, 0)),
    changeSchema: (change) => migrateSqlite(writeRunner(), change),
    close: async () => {
      reader.close(); // The last connection folds the log into the file, and only a writer can.
      await dataSource.destroy();
    },
  };
}

function prepareWriter(connection: SqliteConnection): void {
  connection.pragma('journal_mode = WAL');
  // Every acknowledged write outlives a power cut.
  connection.pragma('synchronous = FULL');
  connection.pragma('cache_size = -65536');
  connection.pragma('journal_size_limit = 67108864');
}
