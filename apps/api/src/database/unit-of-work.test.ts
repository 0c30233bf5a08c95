import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../test/database.js';
import { statementsOf } from '../../test/statements.js';
import { CounterEntity } from '../customer/counter.entity.js';
import { newId } from './ids.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const insert = 'INSERT INTO counter (groupId, name, value) VALUES (?, ?, ?)';
async function countersOf(groupId: Buffer): Promise<string[]> {
  const rows = await database.read.all<{ name: string }>('SELECT name FROM counter WHERE groupId = ? ORDER BY name', [
    groupId,
  ]);
  return rows.map(({ name }) => name);
}

describe('a unit of work', () => {
  it('keeps what its work wrote, by SQL and by entities, and gives its answer', async () => {
    const groupId = newId();
    const answer = await database.unitOfWork.inTransaction(async (tx) => {
      await tx.sql.run(insert, [groupId, 'sql', 1]);
      await tx.manager.insert(CounterEntity, { groupId, name: 'entity', value: 2 ** 40 });
      return tx.manager.findOneBy(CounterEntity, { groupId, name: 'entity' });
    });
    expect(answer).toEqual({ groupId, name: 'entity', value: 2 ** 40 });
    expect(await countersOf(groupId)).toEqual(['entity', 'sql']);
  });

  it('keeps nothing when the work fails', async () => {
    const groupId = newId();
    const work = database.unitOfWork.inTransaction(async (tx) => {
      await tx.sql.run(insert, [groupId, 'a', 1]);
      await tx.manager.insert(CounterEntity, { groupId, name: 'b', value: 1 });
      throw new Error('the rule was broken');
    });
    await expect(work).rejects.toThrow('the rule was broken');
    expect(await countersOf(groupId)).toEqual([]);
  });

  it('shows others nothing before it is kept', async () => {
    const groupId = newId();
    await database.unitOfWork.inTransaction(async (tx) => {
      await tx.sql.run(insert, [groupId, 'a', 1]);
      expect(await countersOf(groupId)).toEqual([]);
      expect(await tx.sql.all('SELECT name FROM counter WHERE groupId = ?', [groupId])).toHaveLength(1);
    });
    expect(await countersOf(groupId)).toEqual(['a']);
  });

  it('joins the one it is called within, and shares its fate', async () => {
    const groupId = newId();
    const inner = (name: string) => database.unitOfWork.inTransaction((tx) => tx.sql.run(insert, [groupId, name, 1]));
    await database.unitOfWork.inTransaction(async () => {
      await inner('a');
      await inner('b');
    });
    const failing = database.unitOfWork.inTransaction(async () => {
      await inner('c');
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await countersOf(groupId)).toEqual(['a', 'b']);
  });

  it('that begins no other joins the one it is called within all the same, and by itself is kept or not at all', async () => {
    const groupId = newId();
    const { unitOfWork } = database;
    const alone = (name: string) => unitOfWork.inTransactionAlone((tx) => tx.sql.run(insert, [groupId, name, 1]));
    await alone('a');
    const within = unitOfWork.inTransaction(async () => {
      await alone('b');
      throw new Error('later');
    });
    await expect(within).rejects.toThrow('later');
    const failing = unitOfWork.inTransactionAlone(async (tx) => {
      await tx.sql.run(insert, [groupId, 'c', 1]);
      throw new Error('the rule was broken');
    });
    await expect(failing).rejects.toThrow('the rule was broken');
    expect(await countersOf(groupId)).toEqual(['a']);
  });

  it('keeps nothing when a joined part has failed, even if the caller looks away', async () => {
    const groupId = newId();
    const careless = database.unitOfWork.inTransaction(async (tx) => {
      await tx.sql.run(insert, [groupId, 'outer', 1]);
      const joined = database.unitOfWork.inTransaction(async (same) => {
        await same.sql.run(insert, [groupId, 'half', 1]);
        throw new Error('half done');
      });
      await joined.catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('half done');
    expect(await countersOf(groupId)).toEqual([]);
  });

  it('goes on after a refused statement that its work expected', async () => {
    const groupId = newId();
    await database.unitOfWork.inTransaction(async (tx) => {
      await tx.sql.run(insert, [groupId, 'a', 1]);
      await tx.sql.run(insert, [groupId, 'a', 1]).catch(() => undefined);
      await tx.sql.run(insert, [groupId, 'b', 1]);
    });
    expect(await countersOf(groupId)).toEqual(['a', 'b']);
  });

  it('does what waits for the commit after it, in order, and not when taken back', async () => {
    const groupId = newId();
    const seen: unknown[] = [];
    await database.unitOfWork.inTransaction(async (tx) => {
      tx.afterCommit(async () => void seen.push(await countersOf(groupId)));
      tx.afterCommit(() => void seen.push('second'));
      await tx.sql.run(insert, [groupId, 'a', 1]);
    });
    const failing = database.unitOfWork.inTransaction(async (tx) => {
      tx.afterCommit(() => void seen.push('never'));
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(seen).toEqual([['a'], 'second']);
  });

  it('lets the write stand, and reports, when something after the commit fails', async () => {
    const groupId = newId();
    const reported: unknown[] = [];
    const observed = await database.openAgain({ onAfterCommitError: (error) => reported.push(error) });
    const error = new Error('the mail server is away');
    await observed.unitOfWork.inTransaction(async (tx) => {
      tx.afterCommit(() => Promise.reject(error));
      await tx.sql.run(insert, [groupId, 'a', 1]);
    });
    expect(reported).toEqual([error]);
    expect(await countersOf(groupId)).toEqual(['a']);
  });

  it('refuses statements that arrive after its end', async () => {
    const groupId = newId();
    const kept = await database.unitOfWork.inTransaction((tx) => Promise.resolve(tx));
    await expect(kept.sql.run(insert, [groupId, 'late', 1])).rejects.toThrow('has ended');
    await expect(kept.manager.insert(CounterEntity, { groupId, name: 'late', value: 1 })).rejects.toThrow('has ended');
    expect(() => kept.afterCommit(() => undefined)).toThrow('has ended');
    expect(await countersOf(groupId)).toEqual([]);
  });

  it('sends just the statements of its work', async () => {
    const groupId = newId();
    const { statements } = await statementsOf(database, () =>
      database.unitOfWork.inTransaction(async (tx) => {
        await tx.sql.run(insert, [groupId, 'a', 1]);
        await tx.manager.countBy(CounterEntity, { groupId });
      }),
    );
    expect(statements).toEqual([insert, expect.stringContaining('COUNT(')]);
  });
});
