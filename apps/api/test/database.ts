import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import type { DatabaseConfig, MysqlConfig } from '../src/config.js';
import { readConfig } from '../src/config.js';
import { openDatabase, type Database, type DatabaseOptions } from '../src/database/open-database.js';
import { fillSchema } from './copied-schema.js';
import { quickFolder } from './before-all-tests.js';

export interface TestDatabase extends Database {
  /** How a second process, or a second opening, reaches the same database. */
  readonly config: DatabaseConfig;
  /** Another opening of the same database, as another process would have it. It is closed with this one. */
  openAgain(options?: DatabaseOptions): Promise<Database>;
}

/**
 * A fresh, migrated database of the kind that TEST_DB names: sqlite (default), mariadb (a server of the test run's own)
 * or mysql (the server of TEST_MYSQL_URL). `close()` removes it.
 */
export async function openTestDatabase(
  options: DatabaseOptions & { readonly migrated?: boolean } = {},
): Promise<TestDatabase> {
  const { config, remove } = await newDatabase(options.migrated !== false);
  const opened: Database[] = [];
  const open = async (more: DatabaseOptions) => {
    const database = await openDatabase({ database: config }, more);
    opened.push(database);
    return database;
  };
  const close = async () => {
    for (const database of opened.reverse()) await database.close();
    await remove();
  };
  const database = await open(options);
  if (options.migrated !== false) await database.migrate();
  return { ...database, config, openAgain: (more = {}) => open({ ...options, ...more }), close };
}

/** The kind of database that this run tests. */
export const testedDatabase = kindOf(process.env['TEST_DB'] ?? 'sqlite');

interface NewDatabase {
  readonly config: DatabaseConfig;
  readonly remove: () => Promise<void>;
}

function newDatabase(isFilled: boolean): Promise<NewDatabase> {
  return testedDatabase === 'sqlite' ? newFile() : newSchema(server(), isFilled);
}

async function newFile(): Promise<NewDatabase> {
  // A file, because every connection to :memory: is a database of its own.
  const folder = await quickFolder('register-test-');
  return {
    config: { kind: 'sqlite', file: path.join(folder, 'register.sqlite') },
    remove: () => fs.promises.rm(folder, { recursive: true, force: true }),
  };
}

async function newSchema(server: MysqlConfig, isFilled: boolean): Promise<NewDatabase> {
  const database = `register_test_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string) => {
    const { host, port, user, password } = server;
    const connection = await mysql.createConnection({ host, port, user, password });
    await connection.query(sql);
    await connection.end();
  };
  await run(`CREATE DATABASE ${database}`);
  const config = { ...server, database };
  // Only on our own server: another one is not ours to leave a model on.
  if (isFilled && testedDatabase === 'mariadb') await fillSchema(config);
  return { config, remove: () => run(`DROP DATABASE ${database}`) };
}

function server(): MysqlConfig {
  const url = process.env['TEST_MYSQL_URL'];
  if (!url) {
    throw new Error(
      testedDatabase === 'mysql'
        ? 'TEST_DB=mysql needs TEST_MYSQL_URL=mysql://user:password@host:3306/any, a server where the tests may create databases.'
        : "TEST_DB=mariadb, but no server was started: run the tests through jest with this package's configuration.",
    );
  }
  const { database } = readDatabaseUrl(url);
  if (database.kind !== 'mysql') throw new Error('TEST_MYSQL_URL must begin with mysql://');
  return database;
}

function readDatabaseUrl(url: string) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'register-test-'));
  try {
    return readConfig({ DATABASE_URL: url, DATA_DIR: dataDir });
  } finally {
    fs.rmSync(dataDir, { recursive: true });
  }
}

function kindOf(text: string): 'sqlite' | 'mariadb' | 'mysql' {
  if (text === 'sqlite' || text === 'mariadb' || text === 'mysql') return text;
  throw new Error(`TEST_DB must be sqlite, mariadb or mysql, not "${text}".`);
}
