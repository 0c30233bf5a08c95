import mysql, { type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import { DataSource } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';
import type { MysqlConfig } from '../../config.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/all.js';
import type { OpenedDatabase, OpenOptions } from '../open-database.js';
import { beginMysql } from './begin-mysql.js';
import { whenReachable } from './when-reachable.js';
import { migrateMysql } from './migrate-mysql.js';
import { MysqlSql } from './mysql-sql.js';
import { serverWarnings } from './server-warnings.js';
import { countTables } from './statistics.js';

/** A server that speaks the MySQL protocol: MySQL, MariaDB, or a cluster of either. */
export async function openMysql(
  config: MysqlConfig,
  { listeners, connectPatienceMs }: OpenOptions,
): Promise<OpenedDatabase> {
  const dataSource = new DataSource({
    type: 'mysql',
    driver: { ...mysql, createPool },
    host: config.host,
    port: config.port,
    username: config.user,
    password: config.password,
    database: config.database,
    charset: 'utf8mb4',
    timezone: 'Z',
    connectTimeout: 3000,
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize,
    extra: {
      maxPreparedStatements: 256,
      decimalNumbers: true,
      enableKeepAlive: true,
      queueLimit: 1000,
      trace: false, // Looking at the stack before each statement takes a fifth of a card's CPU; mysql-sql.ts does it where one fails.
    },
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'none', // DDL commits by itself here.
    logger: listeners,
    synchronize: false,
  });
  await whenReachable(config, connectPatienceMs, () => dataSource.initialize());

  const pool = (dataSource.driver as MysqlDriver).pool as Pool;
  const read = new MysqlSql(pool, listeners);
  return {
    dataSource,
    read,
    // Reads always find a connection, however many writes wait.
    places: poolSize - 2,
    begin: () => beginMysql(dataSource, listeners),
    changeSchema: (change) => migrateMysql(dataSource, read, change),
    tablesFilled: () => countTables(read, dataSource),
    forgetRemoved: () => Promise.resolve(), // Its files are its server's.
    warnings: () => serverWarnings(read),
    close: () => dataSource.destroy(),
  };
}

const poolSize = 10;

function createPool(options: PoolOptions): Pool {
  const pool = mysql.createPool(options);
  // Commands of a connection run in order, so these are done before the first statement.
  pool.on('connection', (connection: PoolConnection) => {
    for (const statement of sessionStatements) connection.query(statement);
  });
  return pool;
}

const sessionStatements = [
  // Locks no gaps, so that concurrent inserts do not wait for each other.
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  "SET SESSION sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY', time_zone = '+00:00', innodb_lock_wait_timeout = 5",
];
