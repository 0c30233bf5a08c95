import { randomBytes } from 'node:crypto';
import { allPermissions } from '@register/domain/access/permissions';
import type { CustomerValues } from '@register/domain/customer/customer';
import { settingsFrom } from '@register/domain/settings/change-settings';
import type { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { CustomerWriter } from '../src/customer/customer.writer.js';
import { insertRows } from '../src/database/insert-rows.js';
import type { Sql, SqlValue } from '../src/database/sql.js';
import { insertCustomField } from '../src/customer-settings/custom-fields/custom-field.repository.js';
import { newId, parsePublicId, publicId } from '../src/database/ids.js';
import type { Actor } from '../src/request-context.js';
import { GroupService } from '../src/user/group.service.js';
import type { TestDatabase } from './database.js';
import type { ModelCustomer } from './list-model.js';
import { aCustomer, start, tags, users } from './list-questions.js';
import { pick, randomFrom } from './random.js';
import { ownFields, ownTable } from './own-fields.js';

/** A group of 130 invented customers, written as the product writes them, some inactive, some in the bin. */
export async function aListWorld(database: TestDatabase, ciphers: GroupCiphers, seed: number): Promise<ListWorld> {
  const groups = new GroupService(ciphers, () => start);
  const writer = new CustomerWriter(ciphers);
  const groupId = await database.unitOfWork.inTransaction(async ({ sql }) => {
    const group = await groups.addGroup(sql, 'Påhittad grupp', {});
    for (const [position, field] of ownFields.entries())
      await insertCustomField(sql, group, field, { position, at: start });
    for (const id of users) await addUser(sql, group, id);
    for (const id of tags) await addTag(sql, group, id);
    return group;
  });
  const random = randomFrom(seed);
  let at = start;
  const add = async (all: readonly CustomerValues[]): Promise<ModelCustomer[]> => {
    const made: ModelCustomer[] = [];
    for (const values of all) {
      at += Math.floor(random() * 3);
      const author = pick(random, users);
      const by = { kind: 'STAFF', id: parsePublicId('usr', author) ?? null, name: 'Test', source: 'WEB' } as const;
      const assigneeIds = users.filter(() => random() < 0.4);
      const hasDocuments = random() < 0.3;
      const status = random() < 0.2 ? 'INACTIVE' : 'ACTIVE';
      const [inserted] = await database.unitOfWork.inTransaction(({ sql }) =>
        writer.insert(sql, { groupId, customFields: ownTable, customFieldsVersion: 0, by, at }, [values], {
          status: () => status,
        }),
      );
      if (!inserted) throw new Error('Nothing was inserted');
      await database.unitOfWork.inTransaction(async ({ sql }) => {
        for (const id of assigneeIds)
          await insertRows(
            sql,
            'customer_assignee',
            ['groupId', 'customerId', 'membershipId', 'assignedAt'],
            [[groupId, inserted.key, parsePublicId('usr', id) ?? '', at]],
          );
        if (hasDocuments) await insertRows(sql, 'document', ...aFile(groupId, inserted.key, at));
      });
      const changes = [{ by: author, at }];
      made.push({
        id: publicId('cus', inserted.key),
        values,
        status,
        createdAt: at,
        updatedAt: at,
        assigneeIds,
        changes,
        hasDocuments,
      });
    }
    return made;
  };
  const customers = await add(
    Array.from({ length: 130 }, (_, n) => aCustomer(random, `${pick(random, ['K-', '', 'Å'])}${100 + n}`)),
  );
  const actor: Actor = {
    viewer: {
      kind: 'STAFF',
      permissions: new Set(allPermissions),
      closedFields: new Set(),
      membershipId: publicId('usr', newId()),
      customerId: null,
    },
    groupId,
    groupName: 'Påhittad grupp',
    actorId: newId(),
    actorKind: 'STAFF',
    name: 'Test',
    membershipId: newId(),
    customerId: null,
    settings: settingsFrom({}),
    settingsVersion: 1,
    customFields: ownTable,
    customFieldsVersion: 0,
    groupHasProtected: false,
    defaultSubgroup: null,
    source: 'WEB',
    language: 'sv',
    scheme: 'AUTO',
    accountId: newId(),
    email: null,
    role: 'administrator',
    sessionHash: null,
    mustSetUpSecondFactor: false,
  };
  return { actor, customers, add };
}

/** The group, who asks, and a way to add more customers. */
interface ListWorld {
  readonly actor: Actor;
  readonly customers: ModelCustomer[];
  readonly add: (all: readonly CustomerValues[]) => Promise<ModelCustomer[]>;
}

/** A member of the group under an id that the questions know. */
async function addUser(sql: Sql, groupId: Buffer, user: string): Promise<void> {
  const account = newId();
  await insertRows(
    sql,
    'account',
    ['id', 'email', 'emailKey', 'passwordHash', 'language', 'scheme', 'createdAt'],
    [[account, `${account.toString('hex')}@example.com`, account, '', 'sv', 'AUTO', start]],
  );
  await insertRows(
    sql,
    'membership',
    ['groupId', 'id', 'accountId', 'name', 'role', 'permissions', 'createdAt'],
    [[groupId, parsePublicId('usr', user) ?? '', account, 'Påhittad', 'technician', '[]', start]],
  );
}

async function addTag(sql: Sql, groupId: Buffer, tag: string): Promise<void> {
  const id = parsePublicId('tag', tag) ?? Buffer.alloc(0);
  const row = {
    groupId,
    id,
    version: 1,
    name: 'Påhittad',
    nameKey: id,
    nameSort: id,
    colour: 'grey',
    inheritedByOrders: 0,
    searchText: id,
    updatedAt: start,
    createdAt: start,
  };
  await insertRows(sql, 'tag', Object.keys(row), [Object.values(row)]);
}

function aFile(groupId: Buffer, customerId: Buffer, at: number): [columns: string[], rows: SqlValue[][]] {
  const id = newId();
  const row: Readonly<Record<string, SqlValue>> = {
    groupId,
    id,
    customerId,
    parentId: customerId,
    kind: 'FILE',
    name: 'avtal.pdf',
    nameKey: randomBytes(32),
    orderKey: id,
    size: 1,
    visibleForCustomer: 0,
    version: 1,
    createdAt: at,
    createdBy: 'Test',
    binMark: Buffer.alloc(16),
  };
  return [Object.keys(row), [Object.values(row)]];
}
