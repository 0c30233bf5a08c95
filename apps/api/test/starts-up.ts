import type { DatabaseConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open-database.js';

// Opens and migrates as the register does at its start, says so, and stays.
const database = JSON.parse(process.env['DATABASE'] ?? '{}') as DatabaseConfig;
const opened = await openDatabase({ database });
await opened.migrate();
process.stdout.write((await opened.pendingMigrations()).length === 0 ? 'ready\n' : 'not ready\n');
setInterval(() => undefined, 1000);
