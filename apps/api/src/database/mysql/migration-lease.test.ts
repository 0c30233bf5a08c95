import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../../test/database.js';
import type { Sql } from '../sql.js';
import { withMigrationLease } from './migration-lease.js';

(testedDatabase === 'sqlite' ? describe.skip : describe)('the lease to change the schema of a server', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const events: string[] = [];
  beforeEach(() => void events.splice(0));
  const work = (name: string, meanwhile?: () => Promise<void>) => async () => {
    events.push(`${name} begins`);
    await meanwhile?.();
    events.push(`${name} ends`);
  };
  const now = 'CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)';
  async function lease(): Promise<{ expiresAt: number; now: number }> {
    const [row] = await database.read.all<{ expiresAt: number; now: number }>(
      `SELECT expiresAt, ${now} AS now FROM schema_lease`,
    );
    return row ?? { expiresAt: NaN, now: NaN };
  }

  it('lets one process work at a time, also when the work outlasts the lease', async () => {
    const leaseMs = 3000;
    let next: Promise<void> | undefined;
    const outlast = async () => {
      next = withMigrationLease(database.read, work('next'), { leaseMs });
      const first = await lease();
      for (let last = first; last.now <= first.expiresAt || last.expiresAt <= first.expiresAt; last = await lease())
        await pause(50);
    };
    await withMigrationLease(database.read, work('long', outlast), { leaseMs });
    await next;
    expect(events).toEqual(['long begins', 'long ends', 'next begins', 'next ends']);
  });

  it('is given back when the work fails', async () => {
    await expect(withMigrationLease(database.read, () => Promise.reject(new Error('no such table')))).rejects.toThrow(
      'no such table',
    );
    await withMigrationLease(database.read, work('next'), { patienceMs: 0 });
    expect(events).toEqual(['next begins', 'next ends']);
  });

  it('of a killed process runs out, and until then the others wait, but not for ever', async () => {
    const killed = (leftMs: number) =>
      database.read.run(`UPDATE schema_lease SET holder = 'killed', expiresAt = ${now} + ?`, [leftMs]);
    await killed(3_600_000);
    await expect(withMigrationLease(database.read, work('hasty'), { patienceMs: 0 })).rejects.toThrow(
      'Another process has been changing the schema',
    );
    await killed(800);
    await withMigrationLease(database.read, work('patient'));
    expect(events).toEqual(['patient begins', 'patient ends']);
  });

  it('is free after the work, also when a renewal was under way as it ended', async () => {
    const { read } = database;
    let letPass = (): void => undefined;
    const held = new Promise<void>((resolve) => (letPass = resolve));
    let renews = (): void => undefined;
    const renewing = new Promise<void>((resolve) => (renews = resolve));
    let working = false;
    // A line on which what is sent while the work goes on arrives late.
    const slow: Sql = {
      dialect: read.dialect,
      all: (sql, params) => read.all(sql, params),
      run: async (sql, params) => {
        if (working) {
          renews();
          await held;
        }
        return read.run(sql, params);
      },
    };
    const ended = withMigrationLease(
      slow,
      async () => {
        working = true;
        await renewing;
        working = false;
      },
      { leaseMs: 300 },
    );
    await renewing;
    await Promise.race([ended, pause(100)]);
    letPass();
    await ended;
    expect(await lease()).toMatchObject({ expiresAt: 0 });
  });
});
