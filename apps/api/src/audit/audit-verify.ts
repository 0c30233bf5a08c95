import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { readConfig, type Config } from '../config.js';
import { openDatabase } from '../database/open-database.js';
import type { Sql } from '../database/sql.js';
import { openSqliteReader } from '../database/sqlite/open-sqlite.js';
import { auditReport } from './audit-report.js';
import { SealKey } from './seal-key.js';

// `npm run audit:verify`: looks through the logs of every group beside the running server, and writes nothing. Ends with 0 where all
// is as it was written, with 1 where something is not, with 2 where that cannot be told.
try {
  const config = readConfigOnly();
  const database = await openToRead(config);
  const { lines, isIntact } = await auditReport(database.read, new SealKey(config.secrets), process.argv.slice(2));
  await database.close();
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = isIntact ? 0 : 1;
} catch (error) {
  process.stderr.write(`The log cannot be verified.\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

/** The server makes secrets where there are none; a look must not. */
function readConfigOnly(): Config {
  const secrets = path.resolve(process.env['DATA_DIR']?.trim() || 'data', 'secrets.json');
  if (!fs.existsSync(secrets)) throw new Error(`DATA_DIR: there is no ${secrets}, by which the seals were made.`);
  return readConfig(process.env);
}

async function openToRead({ database }: Config): Promise<{ read: Sql; close(): Promise<void> | void }> {
  if (database.kind === 'mysql') return openDatabase({ database });
  if (!fs.existsSync(database.file)) throw new Error(`DATA_DIR: there is no database ${database.file}.`);
  return openSqliteReader(database.file);
}
