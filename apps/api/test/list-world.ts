import { allPermissions } from '@register/domain/access/permissions';
import type { CustomerValues } from '@register/domain/customer/customer';
import { settingsFrom } from '@register/domain/settings/change-settings';
import type { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { CustomerWriter } from '../src/customer/customer.writer.js';
import { insertCustomField } from '../src/customer-settings/custom-fields/custom-field.repository.js';
import { newId, publicId } from '../src/database/ids.js';
import type { Actor } from '../src/request-context.js';
import { GroupService } from '../src/user/group.service.js';
import type { TestDatabase } from './database.js';
import type { ModelCustomer } from './list-model.js';
import { aCustomer, pick, randomFrom, start } from './list-questions.js';
import { ownFields, ownTable } from './own-fields.js';

/** A group of 130 invented customers, written as the product writes them, some inactive, some in the bin. */
export async function aListWorld(database: TestDatabase, ciphers: GroupCiphers, seed: number): Promise<ListWorld> {
  const groups = new GroupService(ciphers, () => start);
  const writer = new CustomerWriter(ciphers);
  const groupId = await database.unitOfWork.inTransaction(async ({ sql }) => {
    const group = await groups.addGroup(sql, 'Påhittad grupp', {});
    for (const [position, field] of ownFields.entries())
      await insertCustomField(sql, group, field, { position, at: start });
    return group;
  });
  const random = randomFrom(seed);
  const by = { kind: 'SYSTEM', id: null, name: 'Test', source: 'SYSTEM' } as const;
  let at = start;
  const add = async (all: readonly CustomerValues[]): Promise<ModelCustomer[]> => {
    const made: ModelCustomer[] = [];
    for (const values of all) {
      at += Math.floor(random() * 3);
      const status = random() < 0.2 ? 'INACTIVE' : 'ACTIVE';
      const [inserted] = await database.unitOfWork.inTransaction(({ sql }) =>
        writer.insert(sql, { groupId, customFields: ownTable, customFieldsVersion: 0, by, at }, [values], {
          status: () => status,
        }),
      );
      if (!inserted) throw new Error('Nothing was inserted');
      made.push({ id: publicId('cus', inserted.key), values, status, createdAt: at, updatedAt: at, assigneeIds: [] });
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
    defaultSubgroup: null,
    source: 'WEB',
    language: 'sv',
    scheme: 'AUTO',
    accountId: newId(),
    email: null,
    role: 'administrator',
    sessionHash: null,
  };
  return { actor, customers, add };
}

/** The group, who asks, and a way to add more customers. */
interface ListWorld {
  readonly actor: Actor;
  readonly customers: ModelCustomer[];
  readonly add: (all: readonly CustomerValues[]) => Promise<ModelCustomer[]>;
}
