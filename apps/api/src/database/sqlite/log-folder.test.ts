import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../../test/database.js';
import { newId } from '../ids.js';

(testedDatabase === 'sqlite' ? describe : describe.skip)("SQLite's log", () => {
  let database: TestDatabase;
  let file: string;
  beforeEach(async () => {
    database = await openTestDatabase();
    if (database.config.kind !== 'sqlite') throw new Error('Not the database that this is about');
    ({ file } = database.config);
  });
  afterEach(() => database.close());

  it('is folded into the file while the register is used, and begun anew once it is long', async () => {
    // What SQLite would do by itself, much later, is not what this is about.
    await database.unitOfWork.inTransaction(({ sql }) => sql.all('PRAGMA wal_autocheckpoint = 0'));
    await writeRows(4500);
    await until(() => megabytes(file) > 60);
    await writeRows(4500);
    // However far the thread was by then: whoever goes on writing soon has a short log.
    let rows = 9000;
    for (; megabytes(`${file}-wal`) > 65 || megabytes(file) < 140; rows++) await writeRows(1);
    const [count] = await database.read.all<{ rows: number }>('SELECT COUNT(*) AS rows FROM counter');
    expect(count).toEqual({ rows });
  }, 60_000);

  it('is empty once the register is closed, so that the file alone is all of it', async () => {
    await writeRows(3000);
    expect(megabytes(`${file}-wal`)).toBeGreaterThan(50);
    await database.openAgain().then((another) => another.close());
    expect(megabytes(`${file}-wal`)).toBe(0);
    expect(megabytes(file)).toBeGreaterThan(50);
  }, 60_000);

  /** Rows of 20 kB, as wide as no row of ours is, so that few make a long log. */
  async function writeRows(count: number): Promise<void> {
    for (let written = 0; written < count; written += 150) {
      await database.unitOfWork.inTransaction(async ({ sql }) => {
        for (let row = 0; row < Math.min(150, count - written); row++)
          await sql.run('INSERT INTO counter (groupId, name, value) VALUES (?, ?, 1)', [newId(), 'wide'.repeat(5000)]);
      });
      await pause(1); // Others have their turn between two writes, as they always have.
    }
  }
});

const megabytes = (path: string): number => fs.statSync(path).size / 2 ** 20;

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('What was waited for did not come');
    await pause(20);
  }
}
