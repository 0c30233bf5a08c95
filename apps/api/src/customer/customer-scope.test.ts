import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Permission } from '@register/domain/access/permissions';
import { openTestDatabase, testedDatabase, type TestDatabase } from '../../test/database.js';
import { aListWorld } from '../../test/list-world.js';
import { GroupCiphers } from '../crypto/group-ciphers.js';
import { newId } from '../database/ids.js';
import { customersSeen } from './customer-scope.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

// What MariaDB takes goes by how many there are, which a small register does not show.
(testedDatabase === 'sqlite' ? describe : describe.skip)('on SQLite those whom somebody sees', () => {
  it('are looked up by what they are told by, and never among the whole group, whatever the bin is to them', async () => {
    const ciphers = new GroupCiphers({ keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) });
    const { actor } = await aListWorld(database, ciphers, 6);
    const told = {
      'c.id IN (?, ?, ?, ?)': 'sqlite_autoindex_customer_1 (groupId=? AND id=?)',
      'c.identityIndex = ?': 'ix_customer_identity (groupId=? AND identityIndex=?)',
      'c.numberKey = ?': 'uq_customer_number (groupId=? AND numberKey=?)',
      'c.organisationNumber = ?': '_organisation (groupId=? AND organisationNumber=?',
    };
    const roles: readonly (readonly Permission[])[] = [['customer.view'], ['customer.view', 'customer.delete']];
    for (const role of roles) {
      const scope = customersSeen({ ...actor, viewer: { ...actor.viewer, permissions: new Set(role) } });
      for (const [condition, index] of Object.entries(told)) {
        const marks = Array.from(condition.matchAll(/\?/g), () => newId());
        const plan = await database.read.all<{ detail: string }>(
          `EXPLAIN QUERY PLAN SELECT c.name FROM customer c WHERE ${scope.sql} AND ${condition}`,
          [...scope.params, ...marks],
        );
        expect({ role, condition, plan: plan.map(({ detail }) => detail).join() }).toEqual({
          role,
          condition,
          plan: expect.stringContaining(index),
        });
      }
    }
  });
});
