import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../../test/database.js';
import { withMigrationLease } from './migration-lease.js';

(testedDatabase === 'sqlite' ? describe.skip : describe)('the lease to change the schema of a server', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const events: string[] = [];
  beforeEach(() => void events.splice(0));
  const work = (name: string, ms: number) => async () => {
    events.push(`${name} begins`);
    await pause(ms);
    events.push(`${name} ends`);
  };

  it('lets one process work at a time, also when the work outlasts the lease', async () => {
    const long = withMigrationLease(database.read, work('long', 1200), { leaseMs: 300 });
    await pause(100);
    await Promise.all([long, withMigrationLease(database.read, work('next', 1), { leaseMs: 300 })]);
    expect(events).toEqual(['long begins', 'long ends', 'next begins', 'next ends']);
  });

  it('is given back when the work fails', async () => {
    await expect(withMigrationLease(database.read, () => Promise.reject(new Error('no such table')))).rejects.toThrow(
      'no such table',
    );
    await withMigrationLease(database.read, work('next', 1), { patienceMs: 0 });
    expect(events).toEqual(['next begins', 'next ends']);
  });

  it('of a killed process runs out, and until then the others wait, but not for ever', async () => {
    const killed = () =>
      database.read.run(
        `UPDATE schema_lease SET holder = 'killed', expiresAt = CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED) + 800`,
      );
    await killed();
    await expect(withMigrationLease(database.read, work('hasty', 1), { patienceMs: 0 })).rejects.toThrow(
      'Another process has been changing the schema',
    );
    await withMigrationLease(database.read, work('patient', 1));
    expect(events).toEqual(['patient begins', 'patient ends']);
  });
});
