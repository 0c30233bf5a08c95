import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../../test/database.js';
import { aListWorld } from '../../../test/list-world.js';
import { GroupCiphers } from '../../crypto/group-ciphers.js';
import { insertGrams, removeGrams } from './gram-index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

// SQLite has one writer at a time.
(testedDatabase === 'sqlite' ? describe.skip : describe)('on MySQL', () => {
  it('whoever saves while a change of many waits in the middle of its customers does not break it off', async () => {
    const ciphers = new GroupCiphers({ keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) });
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
