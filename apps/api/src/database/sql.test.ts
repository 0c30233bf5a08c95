import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../test/database.js';
import { JobEntity } from '../jobs/job.entity.js';
import { StoredFileEntity } from '../file/stored-file.entity.js';
import { MembershipEntity } from '../user/membership.entity.js';
import { TenantGroupEntity } from '../group/tenant-group.entity.js';
import { AccountEntity } from '../user/account.entity.js';
import { newId } from './ids.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('values on their way to the database and back', () => {
  it('are the same on both databases: integers as numbers, bytes as Buffer, text as it was', async () => {
    const id = newId();
    await insertFile(id, {
      name: 'Ärendelista ÅÄÖ 🛠 % _ \\ \' ".xlsx',
      size: 2 ** 53 - 1,
      sha256: Uint8Array.from({ length: 32 }, (_, i) => 255 - i),
    });
    const [row] = await database.read.all<{ name: string; size: number; sha256: Buffer; createdBy: null }>(
      'SELECT name, size, sha256, createdBy FROM stored_file WHERE groupId = ? AND id = ?',
      [id, id],
    );
    expect(row).toEqual({
      name: 'Ärendelista ÅÄÖ 🛠 % _ \\ \' ".xlsx',
      size: 2 ** 53 - 1,
      sha256: Buffer.from(Array.from({ length: 32 }, (_, i) => 255 - i)),
      createdBy: null,
    });
    expect(Buffer.isBuffer(row?.sha256)).toBe(true);
  });

  it('count and sum to numbers, and take a bound LIMIT', async () => {
    const groupId = newId();
    for (const size of [1, 2, 3]) await insertFile(groupId, { id: newId(), size });
    expect(
      await database.read.all('SELECT COUNT(*) AS n, SUM(size) AS total FROM stored_file WHERE groupId = ?', [groupId]),
    ).toEqual([{ n: 3, total: 6 }]);
    expect(
      await database.read.all('SELECT size FROM stored_file WHERE groupId = ? ORDER BY size DESC LIMIT ?', [
        groupId,
        2,
      ]),
    ).toEqual([{ size: 3 }, { size: 2 }]);
  });

  it('take booleans and bigints for integers', async () => {
    const groupId = newId();
    await insertFile(groupId, { id: newId(), size: 7n });
    expect(
      await database.read.all('SELECT size FROM stored_file WHERE groupId = ? AND size = ? AND (1 = ?)', [
        groupId,
        7n,
        true,
      ]),
    ).toEqual([{ size: 7 }]);
  });

  it('order and match byte keys byte by byte, and text exactly', async () => {
    const groupId = newId();
    for (const name of ['a', 'A', 'á', 'å', 'z'])
      await insertFile(groupId, { id: newId(), name, sha256: Buffer.alloc(32, name.codePointAt(0)) });
    const names = async (where: string) =>
      (
        await database.read.all<{ name: string }>(
          `SELECT name FROM stored_file WHERE groupId = ? AND ${where} ORDER BY sha256`,
          [groupId],
        )
      ).map(({ name }) => name);
    expect(await names('1 = 1')).toEqual(['A', 'a', 'z', 'á', 'å']);
    expect(await names(`name = 'a'`)).toEqual(['a']);
  });

  it('count the rows an update matched, also when it changed nothing', async () => {
    const groupId = newId();
    await insertFile(groupId, { id: newId(), size: 5 });
    const update = (size: number) =>
      database.unitOfWork.inTransaction((tx) =>
        tx.sql.run('UPDATE stored_file SET size = 5 WHERE groupId = ? AND size = ?', [groupId, size]),
      );
    expect(await update(5)).toEqual({ affected: 1 });
    expect(await update(6)).toEqual({ affected: 0 });
  });

  it('that are too long go in whole on SQLite and are refused on MySQL: never cut', async () => {
    const groupId = newId();
    const outcome = await insertFile(groupId, { id: newId(), name: 'x'.repeat(300) }).then(
      () => 'kept',
      () => 'refused',
    );
    const rows = await database.read.all<{ name: string }>('SELECT name FROM stored_file WHERE groupId = ?', [groupId]);
    const onSqlite = database.read.dialect === 'sqlite';
    expect(outcome).toBe(onSqlite ? 'kept' : 'refused');
    expect(rows.map(({ name }) => name.length)).toEqual(onSqlite ? [300] : []);
  });

  it('survive the way through entities: JSON, booleans, times and bytes', async () => {
    const [groupId, accountId, id] = [newId(), newId(), newId()];
    const group = {
      id: groupId,
      name: 'Påhittad Service AB',
      createdAt: 1_763_900_000_123,
      settings: { numberMinLength: 4 },
      settingsVersion: 1,
      customFieldsVersion: 0,
      secondFactorRequired: 0,
      retentionToldAt: null,
      dataKey: Buffer.alloc(60, 7),
    };
    const account = {
      id: accountId,
      email: 'Åsa@example.test',
      emailKey: Buffer.from('åsa@example.test'),
      passwordHash: null,
      language: 'sv',
      scheme: 'AUTO',
      createdAt: 1,
      disabledAt: null,
    };
    const membership = {
      groupId,
      id,
      accountId,
      name: 'Åsa Påhittad',
      role: 'ADMINISTRATOR',
      permissions: ['customerView', 'customerEdit'],
      closedFields: ['comments'],
      version: 1,
      createdAt: 2,
      acceptedAt: null,
      deactivatedAt: null,
      defaultSubgroupId: null,
      mobile: null,
    };
    await database.unitOfWork.inTransaction(async ({ manager }) => {
      await manager.insert(TenantGroupEntity, group);
      await manager.insert(AccountEntity, account);
      await manager.save(MembershipEntity, membership);
      await manager.save(MembershipEntity, { ...membership, permissions: [], deactivatedAt: 3 });
    });
    const { manager } = database.dataSource;
    expect(await manager.findOneByOrFail(TenantGroupEntity, { id: groupId })).toEqual(group);
    expect(await manager.findOneByOrFail(AccountEntity, { id: accountId })).toEqual(account);
    expect(await manager.findBy(MembershipEntity, { groupId, id })).toEqual([
      { ...membership, permissions: [], deactivatedAt: 3 },
    ]);
    expect(await manager.countBy(JobEntity, { groupId })).toBe(0);
    expect(await manager.countBy(StoredFileEntity, { groupId })).toBe(0);
  });
});

async function insertFile(
  groupId: Buffer,
  {
    id = groupId,
    name = 'fil.csv',
    size = 1,
    sha256 = Buffer.alloc(32),
  }: { id?: Buffer; name?: string; size?: number | bigint; sha256?: Uint8Array },
) {
  await database.unitOfWork.inTransaction((tx) =>
    tx.sql.run(
      `INSERT INTO stored_file (groupId, id, purpose, name, path, size, sha256, createdAt) VALUES (?, ?, 'TEST', ?, '', ?, ?, 1)`,
      [groupId, id, name, size, sha256],
    ),
  );
}
