import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../../test/database.js';

(testedDatabase === 'sqlite' ? describe.skip : describe)('what a server takes its tables to hold', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('follows at once when an empty table is filled', async () => {
    const { read, unitOfWork } = database;
    const taken = async () => {
      const [plan] = await read.all<{ rows: number }>('EXPLAIN SELECT attempts FROM login_throttle');
      return plan?.rows;
    };
    expect(await taken()).toBeLessThan(10);
    const keys = Array.from({ length: 400 }, (_, n) => Buffer.alloc(32, `filled ${n}`));
    await unitOfWork.inTransaction(({ sql }) =>
      sql.run(
        `INSERT INTO login_throttle (throttleKey, windowStart, attempts) VALUES ${keys.map(() => '(?, 0, 1)').join(', ')}`,
        keys,
      ),
    );
    expect(await taken()).toBeGreaterThan(100);
  });

  it('follows at once for tables that are older than this, too, when the schema changes next', async () => {
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
