import fs from 'node:fs';
import { createApp } from '../src/app.js';
import { readConfig, type DatabaseConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open-database.js';

// The API as a second process, over a database and secrets that somebody else has made. Says its address and then nothing.
const { database, dataDir } = JSON.parse(process.env['WORK'] ?? '{}') as { database: DatabaseConfig; dataDir: string };
const config = { ...readConfig({ DATA_DIR: dataDir, REGISTER_DEMO: '0' }), port: 0, database };
const opened = await openDatabase(config, { queueTimeoutMs: 120_000 });
const app = await createApp(config, { database: opened, deadlineMs: 120_000 });
fs.writeSync(1, `${new URL('/graphql', await app.listen()).href}\n`);
