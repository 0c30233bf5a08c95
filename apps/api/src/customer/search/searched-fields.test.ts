import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../../test/database.js';
import { aListWorld } from '../../../test/list-world.js';
import { GroupCiphers } from '../../crypto/group-ciphers.js';
import { SearchedFields1763900000480 } from '../../database/migrations/1763900000480-searched-fields.js';
import { readCustomFields } from '../../session/custom-fields-of.js';
import { FollowSearchedFields } from './searched-fields.handler.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('takes in fields that were marked as searchable before the search looked in any, and leaves no word behind on the way back', async () => {
  const ciphers = new GroupCiphers({ keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) });
  const { actor, customers } = await aListWorld(database, ciphers, 3);
  const { groupId } = actor;
  const held = async (letters: string) => {
    const [row] = await database.read.all<{ n: number }>(
      'SELECT COUNT(*) AS n FROM customer_search WHERE groupId = ? AND INSTR(text, ?) > 0',
      [groupId, Buffer.from(letters)],
    );
    return row?.n;
  };
  const holders = (key: string) => customers.filter(({ values }) => values.customFields[key] !== undefined).length;
  expect(await held('https://')).toBe(holders('site'));

  const { name } = new SearchedFields1763900000480();
  while (!(await database.pendingMigrations()).includes(name)) await database.revertLastMigration();
  expect(await held('https://')).toBe(0);

  await database.migrate();
  const { searchPlaces } = await readCustomFields(database.read, groupId);
  expect(Object.fromEntries(searchPlaces)).toEqual({ code: 0, size: 1, site: 2 });
  const jobs = await database.read.all<{ kind: string }>('SELECT kind FROM job WHERE groupId = ?', [groupId]);
  expect(jobs).toEqual([{ kind: 'SEARCHED_FIELDS' }]);
  await new FollowSearchedFields(database.unitOfWork, 50).run({
    groupId,
    id: groupId,
    createdBy: null,
    payload: {},
    signal: new AbortController().signal,
    keep: () => Promise.resolve(),
  });
  expect(await held('https://')).toBe(holders('site'));
  expect(await held('999999999999')).toBe(
    customers.filter(({ values }) => values.customFields['size'] === 999_999_999_999).length,
  );
}, 120_000);
