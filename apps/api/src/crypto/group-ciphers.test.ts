import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '../../test/database.js';
import { GroupService } from '../user/group.service.js';
import { GroupCiphers } from './group-ciphers.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('the ciphers of groups', () => {
  it('are read once, forgotten when there are many, and always those of the group', async () => {
    const ciphers = new GroupCiphers({ keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) }, 2);
    const groups = new GroupService(ciphers, Date.now);
    const { read, unitOfWork } = database;
    const ids: Buffer[] = [];
    for (const name of ['Ett', 'Två', 'Tre'])
      ids.push(await unitOfWork.inTransaction(({ sql }) => groups.addGroup(sql, `${name} påhittad`, {})));
    const [one = Buffer.alloc(0), two = Buffer.alloc(0), three = Buffer.alloc(0)] = ids;
    const row = randomBytes(16);
    const sealed = (await ciphers.of(read, one)).sealText(row, 'name', 'Åsa');
    let reads = 0;
    const stop = database.statements.listen((sql) => (reads += /tenant_group/.test(sql) ? 1 : 0));
    await ciphers.of(read, one);
    expect(reads).toBe(0);
    for (const id of [two, three]) await ciphers.of(read, id);
    expect((await ciphers.of(read, one)).openText(row, 'name', sealed)).toBe('Åsa');
    expect(reads).toBe(3);
    stop();
    const others = await ciphers.of(read, two);
    expect(() => others.openText(row, 'name', sealed)).toThrow('unable to authenticate');
  });
});
