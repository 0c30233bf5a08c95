import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../../test/database.js';
import { aListWorld } from '../../../test/list-world.js';
import { GroupCiphers } from '../../crypto/group-ciphers.js';
import { insertGrams, removeGrams } from './gram-index.js';
import { gramWord, eachGram } from './search-grams.js';

const ciphers = new GroupCiphers({ keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) });
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

// SQLite has one writer at a time.
(testedDatabase === 'sqlite' ? describe.skip : describe)('on MySQL', () => {
  it('whoever saves while a change of many waits in the middle of its customers does not break it off', async () => {
    const { actor } = await aListWorld(database, ciphers, 4);
    const { groupId } = actor;
    const stored = await database.read.all<{ customerId: Buffer; nameKey: Buffer; text: Buffer }>(
      'SELECT customerId, nameKey, text FROM customer_search WHERE groupId = ? ORDER BY customerId',
      [groupId],
    );
    const rows = stored.map((row) => ({ ...row, text: row.text.toString() }));
    const [first, ...rest] = rows;
    const saved = rest.pop();
    if (!first || !saved) throw new Error('Four customers were made');
    const other = await database.openAgain();
    const write = (them: typeof rows) => other.unitOfWork.inTransaction((tx) => insertGrams(tx.sql, groupId, them));
    const take = (them: typeof rows) => them.map(({ customerId }) => customerId);
    await database.unitOfWork.inTransaction((tx) => removeGrams(tx.sql, groupId, take([...rest, saved])));

    let many: Promise<void> | undefined;
    await database.unitOfWork.inTransaction(async ({ sql }) => {
      await removeGrams(sql, groupId, take([first]));
      many = write([first, ...rest]);
      await somebodyWaits();
      await write([saved]);
    });
    await many;

    const indexed = await database.read.all<{ customerId: Buffer }>(
      'SELECT customerId FROM customer_gram WHERE groupId = ? ORDER BY customerId',
      [groupId],
    );
    expect(indexed).toEqual(stored.map(({ customerId }) => ({ customerId })));
  });

  it('three letters that the database takes for a word without meaning are found like any other', async () => {
    const migrated = await openTestDatabase({ migrated: false });
    try {
      await migrated.migrate();
      const { actor } = await aListWorld(migrated, ciphers, 5);
      const { groupId } = actor;
      const [row] = await migrated.read.all<{ customerId: Buffer; nameKey: Buffer }>(
        'SELECT customerId, nameKey FROM customer_search WHERE groupId = ? ORDER BY customerId LIMIT 1',
        [groupId],
      );
      if (!row) throw new Error('Customers were made');
      const words = ['und', 'com', 'for', 'the', 'how', 'was', 'who', 'www', 'are'];
      await migrated.unitOfWork.inTransaction(async ({ sql }) => {
        await removeGrams(sql, groupId, [row.customerId]);
        await insertGrams(sql, groupId, [{ ...row, text: words.join('|') }]);
      });
      for (const word of words) {
        const spelled: string[] = [];
        eachGram(word, (gram) => void spelled.push(gramWord(gram)));
        const found = await migrated.read.all<{ customerId: Buffer }>(
          'SELECT customerId FROM customer_gram WHERE MATCH (grams) AGAINST (? IN BOOLEAN MODE) AND customerId = ?',
          [`+${spelled.join(' +')}`, row.customerId],
        );
        expect({ word, found }).toEqual({ word, found: [{ customerId: row.customerId }] });
      }
    } finally {
      await migrated.close();
    }
  });
});

async function somebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await database.read.all(
      `SELECT trx_id FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'`,
    );
    if (waiting.length > 0) return;
    await pause(20);
  }
}
