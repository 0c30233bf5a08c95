import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../test/database.js';
import { CounterEntity } from '../customer/counter.entity.js';
import { newId } from './ids.js';
import type { Transaction } from './unit-of-work.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({ queueTimeoutMs: 60_000 });
});
afterAll(() => database.close());

const insert = 'INSERT INTO counter (groupId, name, value) VALUES (?, ?, ?)';

describe('400 people who write at once', () => {
  it('keeps every acknowledged write, none of the refused ones, and shows no half of any', async () => {
    const groupId = newId();
    let finished = false;
    const halves: string[] = [];
    const watching = (async () => {
      while (!finished) {
        const rows = await database.read.all<{ name: string }>('SELECT name FROM counter WHERE groupId = ?', [groupId]);
        const seen = new Set(rows.map(({ name }) => name));
        for (const name of seen) if (!seen.has(partner(name))) halves.push(name);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();

    const outcomes = await Promise.allSettled(
      Array.from({ length: 400 }, (_, i) => database.unitOfWork.inTransaction((tx) => pair(tx, groupId, i))),
    );
    finished = true;
    await watching;

    const acknowledged = outcomes.flatMap(({ status }, i) => (status === 'fulfilled' ? [i] : []));
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
    const rows = await database.read.all<{ name: string }>('SELECT name FROM counter WHERE groupId = ?', [groupId]);
    expect(refused).toEqual(Array.from({ length: 40 }, () => 'Error: changed my mind'));
    expect(rows.map(({ name }) => name).sort()).toEqual(acknowledged.flatMap((i) => [`a${i}`, `b${i}`]).sort());
    expect(halves).toEqual([]);
  });

  it('gives each a number of its own, without a gap, from one counter', async () => {
    const groupId = newId();
    await database.unitOfWork.inTransaction((tx) => tx.sql.run(insert, [groupId, 'next', 0]));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 400 }, (_, i) =>
        database.unitOfWork.inTransaction(async (tx) => {
          await tx.sql.run(`UPDATE counter SET value = value + 1 WHERE groupId = ? AND name = 'next'`, [groupId]);
          const [row] = await tx.sql.all<{ value: number }>(
            `SELECT value FROM counter WHERE groupId = ? AND name = 'next'`,
            [groupId],
          );
          const number = row?.value ?? NaN;
          await tx.sql.run(insert, [groupId, `number ${number}`, number]);
          if (i % 10 === 9) throw new Error('changed my mind');
          return number;
        }),
      ),
    );
    const numbers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 360 }, (_, i) => i + 1));
    const [count] = await database.read.all<{ n: number }>('SELECT COUNT(*) AS n FROM counter WHERE groupId = ?', [
      groupId,
    ]);
    expect(count).toEqual({ n: 361 });
  });
});

(testedDatabase === 'sqlite' ? describe : describe.skip)(
  "writing past the unit of work, which SQLite would mix into another's transaction",
  () => {
    it('is refused with the way to do it', async () => {
      const counter = { groupId: newId(), name: 'stray', value: 1 };
      await expect(database.dataSource.manager.save(CounterEntity, counter)).rejects.toThrow(
        'Writes go through UnitOfWork.inTransaction',
      );
      await expect(database.dataSource.transaction(() => Promise.resolve())).rejects.toThrow(
        'Writes go through UnitOfWork.inTransaction',
      );
      await expect(database.dataSource.manager.insert(CounterEntity, counter)).rejects.toThrow('readonly');
      await expect(database.read.run(insert, [counter.groupId, 'stray', 1])).rejects.toThrow('readonly');
    });
  },
);

/** Two rows that belong together, some by SQL, some by entities, some joined, with a pause in between; every tenth gives up. */
async function pair(tx: Transaction, groupId: Buffer, i: number): Promise<void> {
  await tx.sql.run(insert, [groupId, `a${i}`, i]);
  await new Promise((resolve) => setImmediate(resolve));
  if (i % 3 === 0) await tx.manager.insert(CounterEntity, { groupId, name: `b${i}`, value: i });
  else if (i % 3 === 1) await database.unitOfWork.inTransaction((same) => same.sql.run(insert, [groupId, `b${i}`, i]));
  else await tx.manager.save(CounterEntity, { groupId, name: `b${i}`, value: i });
  if (i % 10 === 9) throw new Error('changed my mind');
}

function partner(name: string): string {
  return (name.startsWith('a') ? 'b' : 'a') + name.slice(1);
}
