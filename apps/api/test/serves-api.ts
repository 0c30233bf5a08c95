import fs from 'node:fs';
import { createApp } from '../src/app.js';
import { readConfig, type DatabaseConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open-database.js';

// The API as a second process, over a database and secrets that somebody else has made. Says its address and then nothing.
const { database, dataDir, diesAt } = JSON.parse(process.env['WORK'] ?? '{}') as Work;
const config = { ...readConfig({ DATA_DIR: dataDir, REGISTER_DEMO: '0' }), port: 0, database };
const opened = await openDatabase(config, { queueTimeoutMs: 120_000 });
if (diesAt) {
  let times = 0;
  opened.statements.listen((sql) => {
    if (sql.includes(diesAt.statement) && ++times === diesAt.times) process.kill(process.pid, 'SIGKILL');
  });
}
const app = await createApp(config, { database: opened, deadlineMs: 120_000 });
fs.writeSync(1, `${new URL('/graphql', await app.listen()).href}\n`);

interface Work {
  readonly database: DatabaseConfig;
  readonly dataDir: string;
  /** Is killed when it sends a statement that holds these words for the so many-th time. */
  readonly diesAt?: { readonly statement: string; readonly times: number };
}
