import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import type { MysqlConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open-database.js';

/**
 * Fills an empty schema as the migrations would. They run once on the test run's own server; every other schema is copied
 * from what they left, in a fifth of the time, and there is one for each test file.
 */
export async function fillSchema(config: MysqlConfig): Promise<void> {
  const { host, port, user, password, database } = config;
  const connection = await mysql.createConnection({ host, port, user, password, database, multipleStatements: true });
  try {
    await haveModel(connection, config);
    known ??= await readModel(connection);
    // An index keeps how it was made, which its definition does not show: see 1763900000720-gram-numbers.ts.
    await connection.query(`SET foreign_key_checks = 0, innodb_ft_enable_stopword = OFF; ${known.join('; ')}`);
  } finally {
    await connection.end();
  }
}

const model = 'register_test_model';

/** One of the run's workers makes it, the others wait. */
async function haveModel(connection: Connection, config: MysqlConfig): Promise<void> {
  if (known) return;
  await connection.query(`DO GET_LOCK('${model}', 120)`);
  const [found] = await connection.query<RowDataPacket[]>(`SHOW DATABASES LIKE '${model}'`);
  if (found.length === 0) {
    await connection.query(`CREATE DATABASE ${model}`);
    const database = await openDatabase({ database: { ...config, database: model } });
    await database.migrate();
    await database.close();
  }
  await connection.query(`DO RELEASE_LOCK('${model}')`);
}

/** The statements that make all of it: tables, their rows, triggers. */
async function readModel(connection: Connection): Promise<readonly string[]> {
  const rows = async (sql: string) => (await connection.query<RowDataPacket[]>(sql))[0];
  const statements: string[] = [];
  for (const table of await rows(`SHOW TABLES FROM ${model}`)) {
    const name = String(Object.values(table)[0]);
    const [definition] = await rows(`SHOW CREATE TABLE ${model}.${name}`);
    statements.push(String(definition?.['Create Table']));
    const [filled] = await rows(`SELECT 1 FROM ${model}.${name} LIMIT 1`);
    if (filled) statements.push(`INSERT INTO ${name} SELECT * FROM ${model}.${name}`);
  }
  for (const { Trigger: name } of await rows(`SHOW TRIGGERS FROM ${model}`)) {
    const [definition] = await rows(`SHOW CREATE TRIGGER ${model}.${name}`);
    statements.push(String(definition?.['SQL Original Statement']));
  }
  return statements;
}

let known: readonly string[] | undefined;
