import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from '../sql.js';

/**
 * Runs the work while holding the one row that says who migrates. A lease and no advisory lock, because clusters do not share those;
 * it is renewed while the work lasts, and a killed holder's runs out.
 */
export async function withMigrationLease(
  sql: Sql,
  work: () => Promise<void>,
  { leaseMs = 15_000, patienceMs = 300_000 } = {},
): Promise<void> {
  const holder = randomUUID();
  await sql.run(
    'CREATE TABLE IF NOT EXISTS schema_lease (name varchar(40) NOT NULL PRIMARY KEY, holder varchar(40) NOT NULL, expiresAt bigint NOT NULL)',
  );
  await sql.run(`INSERT IGNORE INTO schema_lease (name, holder, expiresAt) VALUES ('migrations', '', 0)`);
  const deadline = Date.now() + patienceMs;
  while (!(await take(sql, holder, leaseMs))) {
    if (Date.now() >= deadline)
      throw new Error(
        `Another process has been changing the schema for ${patienceMs / 1000} s. Look at it before starting again.`,
      );
    await pause(250);
  }
  // A renewal that fails is not the work's failure: the lease lasts three of them.
  let renewed: Promise<unknown> = Promise.resolve();
  const renewal = setInterval(() => {
    renewed = renewed.then(() => take(sql, holder, leaseMs)).catch(() => undefined);
  }, leaseMs / 3);
  try {
    await work();
  } finally {
    clearInterval(renewal);
    // One under way would come after the release, and hold the lease for nobody.
    await renewed;
    await sql.run(`UPDATE schema_lease SET expiresAt = 0 WHERE name = 'migrations' AND holder = ?`, [holder]);
  }
}

/** Takes or renews the lease, by the server's clock, which all processes share. */
async function take(sql: Sql, holder: string, leaseMs: number): Promise<boolean> {
  const { affected } = await sql.run(
    `UPDATE schema_lease SET holder = ?, expiresAt = ${now} + ? WHERE name = 'migrations' AND (holder = ? OR expiresAt < ${now})`,
    [holder, leaseMs, holder],
  );
  return affected === 1;
}

const now = 'CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)';
