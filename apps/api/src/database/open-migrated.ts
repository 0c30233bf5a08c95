import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { openDatabase, type Database } from './open-database.js';

/** The configured database as a server needs it: up to date. */
export async function openMigrated(config: Config, log: Log): Promise<Database> {
  const onAfterCommitError = (error: unknown): void => log.failure(error, { where: 'after commit' });
  const database = await openDatabase(config, { onAfterCommitError });
  await database.migrate();
  return database;
}
