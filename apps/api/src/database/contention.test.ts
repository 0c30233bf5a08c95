import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../test/database.js';
import type { Database } from './open-database.js';
import { newId } from './ids.js';
import { Unavailable } from './unavailable.js';

const queueTimeoutMs = 300;
let database: TestDatabase;
let other: Database;
beforeAll(async () => {
  database = await openTestDatabase({ queueTimeoutMs });
  other = await database.openAgain();
});
afterAll(() => database.close());

const insert = 'INSERT INTO counter (groupId, name, value) VALUES (?, ?, ?)';
const add = 'UPDATE counter SET value = value + 1 WHERE groupId = ? AND name = ?';
async function valuesOf(groupId: Buffer): Promise<Record<string, number>> {
  const rows = await database.read.all<{ name: string; value: number }>(
    'SELECT name, value FROM counter WHERE groupId = ?',
    [groupId],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

describe('two processes that write to one register', () => {
  it('lose none of 100 changes each to the same row', async () => {
    const groupId = newId();
    await database.unitOfWork.inTransaction((tx) => tx.sql.run(insert, [groupId, 'shared', 0]));
    const patient = await Promise.all([
      database.openAgain({ queueTimeoutMs: 20_000 }),
      database.openAgain({ queueTimeoutMs: 20_000 }),
    ]);
    await Promise.all(
      patient.flatMap(({ unitOfWork }) =>
        Array.from({ length: 100 }, () => unitOfWork.inTransaction((tx) => tx.sql.run(add, [groupId, 'shared']))),
      ),
    );
    expect(await valuesOf(groupId)).toEqual({ shared: 200 });
  });
});

(testedDatabase === 'sqlite' ? describe : describe.skip)('on SQLite', () => {
  it("a write waits for another process's transaction and is refused, without holding the others up, when that takes too long", async () => {
    const groupId = newId();
    const release = deferred();
    const began = deferred();
    const holding = other.unitOfWork.inTransaction(async (tx) => {
      await tx.sql.run(insert, [groupId, 'holder', 1]);
      began.resolve();
      await release.promise;
    });
    await began.promise;
    const waiting = await database.openAgain({ queueTimeoutMs: 2000 });
    const events: string[] = [];
    const refusal = waiting.unitOfWork
      .inTransaction((tx) => tx.sql.run(insert, [groupId, 'late', 1]))
      .catch((error: unknown) => {
        events.push('refused');
        return error;
      });
    await new Promise((resolve) => setImmediate(resolve));
    expect(await valuesOf(groupId)).toEqual({}); // Readers never wait.
    events.push('read');
    expect(await refusal).toBeInstanceOf(Unavailable);
    expect(await refusal).toMatchObject({ message: expect.stringContaining('another process has held the database') });
    expect(events).toEqual(['read', 'refused']);
    release.resolve();
    await holding;
    await database.unitOfWork.inTransaction((tx) => tx.sql.run(insert, [groupId, 'after', 1]));
    expect(await valuesOf(groupId)).toEqual({ holder: 1, after: 1 });
  });

  it('a write that finds the queue stuck is refused in words, and the queue goes on', async () => {
    const groupId = newId();
    const release = deferred();
    const stuck = database.unitOfWork.inTransaction(() => release.promise);
    await expect(database.unitOfWork.inTransaction((tx) => tx.sql.run(insert, [groupId, 'a', 1]))).rejects.toThrow(
      'waited 300 ms behind others. Nothing was saved.',
    );
    release.resolve();
    await stuck;
    await database.unitOfWork.inTransaction((tx) => tx.sql.run(insert, [groupId, 'b', 1]));
    expect(await valuesOf(groupId)).toEqual({ b: 1 });
  });
});

(testedDatabase === 'sqlite' ? describe.skip : describe)('on a MySQL-protocol server', () => {
  it('the one chosen to give way in a deadlock runs again, and both are kept', async () => {
    const groupId = newId();
    await database.unitOfWork.inTransaction(async (tx) => {
      await tx.sql.run(insert, [groupId, 'x', 0]);
      await tx.sql.run(insert, [groupId, 'y', 0]);
    });
    let runs = 0;
    const bothHoldOne = meeting(2);
    const swap = (first: string, second: string, unitOfWork = database.unitOfWork) =>
      unitOfWork.inTransaction(async (tx) => {
        runs++;
        await tx.sql.run(add, [groupId, first]);
        await bothHoldOne();
        await tx.sql.run(add, [groupId, second]);
      });
    await Promise.all([swap('x', 'y'), swap('y', 'x', other.unitOfWork)]);
    expect(runs).toBeGreaterThan(2);
    expect(await valuesOf(groupId)).toEqual({ x: 2, y: 2 });
  });

  it('work that swallows the deadlock writes nothing afterwards and runs again whole', async () => {
    const groupId = newId();
    await database.unitOfWork.inTransaction(async (tx) => {
      await tx.sql.run(insert, [groupId, 'x', 0]);
      await tx.sql.run(insert, [groupId, 'y', 0]);
    });
    const bothHoldOne = meeting(2);
    const careless = (first: string, second: string, name: string) =>
      database.unitOfWork.inTransaction(async (tx) => {
        await tx.sql.run(add, [groupId, first]);
        await bothHoldOne();
        await tx.sql.run(add, [groupId, second]).catch(() => undefined);
        await tx.manager.query(insert, [groupId, name, 1]);
      });
    await Promise.all([careless('x', 'y', 'one'), careless('y', 'x', 'two')]);
    expect(await valuesOf(groupId)).toEqual({ x: 2, y: 2, one: 1, two: 1 });
  });

  it('after the fourth time in vain the person is told that the register is busy', async () => {
    let runs = 0;
    const refusal = await database.unitOfWork
      .inTransaction(async (tx) => {
        runs++;
        await tx.manager.query(`SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock found'`);
      })
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Unavailable);
    expect(runs).toBe(4);
  });

  it('a connection that breaks in the middle keeps nothing, and the next write finds another', async () => {
    const groupId = newId();
    const broken = database.unitOfWork.inTransaction(async (tx) => {
      await tx.sql.run(insert, [groupId, 'half', 1]);
      const [row] = await tx.sql.all<{ id: number }>('SELECT CONNECTION_ID() AS id');
      await other.read.run(`KILL ${row?.id}`);
      await tx.sql.run(insert, [groupId, 'other half', 1]);
    });
    await expect(broken).rejects.toThrow(/connection|killed|closed|reset|pipe|ended|interrupted/i);
    await database.unitOfWork.inTransaction((tx) => tx.sql.run(insert, [groupId, 'next', 1]));
    expect(await valuesOf(groupId)).toEqual({ next: 1 });
  });
});

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

/** Each comer waits until so many have come; later ones pass. */
function meeting(size: number): () => Promise<void> {
  const { promise, resolve } = deferred();
  let come = 0;
  return () => {
    if (++come === size) resolve();
    return promise;
  };
}
