import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { openTestDatabase, type TestDatabase } from '../../../test/database.js';
import { newId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { SearchStatistics } from './search-statistics.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('read anew how common texts are every ten minutes, and soon while a changed custom field may be filling them with words', async () => {
  let now = 0;
  // A group without customers is read in one statement.
  const readings: Promise<unknown>[] = [];
  const read: Sql = {
    dialect: database.read.dialect,
    run: (sql, params) => database.read.run(sql, params),
    all: (sql, params) => {
      const rows = database.read.all<never>(sql, params);
      readings.push(rows);
      return rows;
    },
  };
  const statistics = new SearchStatistics(read, () => now);
  const groupId = newId();
  const asked = async (seconds: number, customFieldsVersion: number) => {
    now = seconds * 1000;
    statistics.of({ groupId, customFieldsVersion });
    await Promise.all(readings);
    await turn();
    return readings.length;
  };
  expect([await asked(0, 1), await asked(40, 1), await asked(599, 1), await asked(601, 1)]).toEqual([1, 1, 1, 2]);
  expect([await asked(620, 2), await asked(640, 2), await asked(660, 2), await asked(680, 2)]).toEqual([2, 3, 3, 4]);
  expect([await asked(1230, 2), await asked(1300, 2), await asked(1820, 2), await asked(1831, 2)]).toEqual([
    4, 5, 5, 5,
  ]);
});
