import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../test/database.js';
import { givingWay } from './giving-way.js';
import { traffic } from './traffic.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('lets somebody’s list be read whole before the next statement of an import, whatever the database', async () => {
  const { read } = database;
  const order: string[] = [];
  const imported = givingWay(read)
    .all('SELECT 1 AS one')
    .then(() => order.push('import'));
  await traffic.answer(async () => {
    for (const part of ['list', 'who may see it', 'how many'])
      await read.all('SELECT 1 AS one').then(() => order.push(part));
  });
  await imported;
  expect(order).toEqual(['list', 'who may see it', 'how many', 'import']);
});
