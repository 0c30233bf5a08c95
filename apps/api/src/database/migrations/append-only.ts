import type { QueryRunner } from 'typeorm';
import { driverError } from '../driver-error.js';

/** Makes the database itself refuse to change or remove a row of the table. */
export async function makeAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  for (const event of ['UPDATE', 'DELETE'] as const) {
    const head = `CREATE TRIGGER IF NOT EXISTS ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table}`;
    const refusal = `${table} is append-only`;
    const body =
      runner.dataSource.options.type === 'mysql'
        ? `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${refusal}'`
        : `BEGIN SELECT RAISE(ABORT, '${refusal}'); END`;
    await runner.query(`${head} ${body}`).catch(explain);
  }
}

function explain(error: unknown): never {
  if (driverError(error)?.errno !== 1419) throw error;
  throw new Error(
    'The database server writes a binary log and does not let this user create triggers, which protect the history. ' +
      'Start it with log_bin_trust_function_creators=1 (or grant the user SUPER) and start again.',
    { cause: error },
  );
}
