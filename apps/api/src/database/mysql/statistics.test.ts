import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../../test/database.js';

(testedDatabase === 'sqlite' ? describe.skip : describe)('what a server takes its tables to hold', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('follows when an empty table was filled while it was in use', async () => {
    const { read, unitOfWork } = database;
    /** How many rows the server expects behind one value of an index. */
    const taken = async () => {
      const plan = await read.all<{ rows: number | string }>(
        'EXPLAIN SELECT b.attempts FROM login_throttle a STRAIGHT_JOIN login_throttle b FORCE INDEX (ix_login_throttle_window) ON b.windowStart = a.windowStart',
      );
      return Number(plan[1]?.rows);
    };
    expect(await taken()).toBeLessThan(10);
    const keys = Array.from({ length: 400 }, (_, n) => Buffer.alloc(32, `filled ${n}`));
    await unitOfWork.inTransaction(({ sql }) =>
      sql.run(
        `INSERT INTO login_throttle (throttleKey, windowStart, attempts) VALUES ${keys.map(() => '(?, 0, 1)').join(', ')}`,
        keys,
      ),
    );
    await database.tablesFilled();
    expect(await taken()).toBeGreaterThan(100);
  });

  it('is counted anew at each start for tables of every age, from the next change of the schema on', async () => {
    const counted = async () => {
      const tables = await database.read.all<{ options: string }>(
        `SELECT create_options AS options FROM information_schema.tables WHERE table_schema = DATABASE() AND engine = 'InnoDB'`,
      );
      return new Set(tables.map(({ options }) => options.toLowerCase().includes('stats_persistent=0')));
    };
    expect(await counted()).toEqual(new Set([true]));
    await database.revertLastMigration();
    await database.read.run('ALTER TABLE customer STATS_PERSISTENT=DEFAULT');
    expect(await counted()).toEqual(new Set([true, false]));
    await database.migrate();
    expect(await counted()).toEqual(new Set([true]));
  });
});
