import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProgram } from '../../test/programs.js';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../test/database.js';
import { newId } from './ids.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const kills = 5;

describe('a process that is killed while it writes', () => {
  it(`has kept every acknowledged write, and no half of any, ${kills} times over`, async () => {
    const groupId = newId();
    const acknowledged: number[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const work = { database: database.config, group: groupId.toString('hex'), from: kill * 1_000_000 };
      const writer = startProgram('writes-until-killed', { WORK: JSON.stringify(work) });
      await writer.wrote(20 + kill * 17);
      await writer.kill();
      acknowledged.push(...writer.lines.map(Number));
    }
    const rows = await database.read.all<{ topic: string; number: number }>(
      'SELECT topic, availableAt AS number FROM outbox WHERE groupId = ?',
      [groupId],
    );
    const numbers = (topic: string) =>
      rows
        .filter((row) => row.topic === topic)
        .map(({ number }) => number)
        .sort((a, b) => a - b);
    expect(numbers('first')).toEqual(numbers('second'));
    const kept = new Set(numbers('first'));
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(20 * kills);
  }, 60_000);

  (testedDatabase === 'sqlite' ? describe : describe.skip)('on a file of its own', () => {
    it('leaves it sound, and the next process opens it and writes to it', async () => {
      expect(await database.read.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      const id = newId();
      await database.unitOfWork.inTransaction((tx) =>
        tx.sql.run(`INSERT INTO counter (groupId, name, value) VALUES (?, 'after', 1)`, [id]),
      );
      expect(await database.read.all('SELECT value FROM counter WHERE groupId = ?', [id])).toEqual([{ value: 1 }]);
    });
  });
});
