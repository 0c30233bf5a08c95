import { sortKey } from '@register/domain/text/sort-key';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { blob, id, tinyint, varbinary } from './column-plan.js';
import { createTables, dropTables, ofCustomer, type TablePlan } from './table-plan.js';

/** The texts that contact persons are found by, in the order of their names: the register of contact persons walks it. */
export class ContactRegister1763900000300 implements MigrationInterface {
  name = 'ContactRegister1763900000300';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, inNameOrder);
    if (!(await runner.hasTable('contact_search'))) return;
    await carryOver(runner);
    await dropTables(runner, byCustomer);
  }

  async down(runner: QueryRunner): Promise<void> {
    await createTables(runner, byCustomer);
    await runner.query('DELETE FROM contact_search');
    await runner.query(
      'INSERT INTO contact_search (groupId, customerId, contactId, text) SELECT groupId, customerId, contactId, text FROM contact_register',
    );
    await dropTables(runner, inNameOrder);
  }
}

const inNameOrder: readonly TablePlan[] = [
  {
    name: 'contact_register',
    columns: { groupId: id, nameKey: varbinary(400), contactId: id, customerId: id, flags: tinyint, text: blob },
    primaryKey: ['groupId', 'nameKey', 'contactId'],
    unique: { uq_contact_register: ['groupId', 'customerId', 'contactId'] },
    foreignKeys: [ofCustomer()],
    clustered: true,
  },
];

/** What it takes the place of. */
const byCustomer: readonly TablePlan[] = [
  {
    name: 'contact_search',
    columns: { groupId: id, customerId: id, contactId: id, text: blob },
    primaryKey: ['groupId', 'customerId', 'contactId'],
    foreignKeys: [ofCustomer()],
    clustered: true,
  },
];

interface Found {
  readonly contactId: Buffer;
  readonly customerId: Buffer;
  readonly name: string;
  readonly flags: number;
  readonly text: Buffer;
}

/** In small statements; begun anew when it was cut off. */
async function carryOver(runner: QueryRunner): Promise<void> {
  await runner.query('DELETE FROM contact_register');
  const groups = (await runner.query('SELECT id FROM tenant_group')) as { readonly id: Buffer }[];
  for (const { id: groupId } of groups) {
    for (let after: Buffer = Buffer.alloc(16); ;) {
      const found = (await runner.query(
        `SELECT p.id AS contactId, p.customerId, p.name, p.sendServiceProtocol + 2 * p.sendWorkOrder + 4 * p.isMain AS flags, s.text
           FROM contact_person p JOIN contact_search s ON s.groupId = p.groupId AND s.customerId = p.customerId AND s.contactId = p.id
          WHERE p.groupId = ? AND p.id > ? ORDER BY p.id LIMIT ${batch}`,
        [groupId, after],
      )) as Found[];
      const last = found.at(-1);
      if (!last) break;
      await runner.query(
        `INSERT INTO contact_register (groupId, nameKey, contactId, customerId, flags, text) VALUES ${found.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}`,
        found.flatMap(({ contactId, customerId, name, flags, text }) => [
          groupId,
          Buffer.from(sortKey(name)),
          contactId,
          customerId,
          flags,
          text,
        ]),
      );
      after = last.contactId;
    }
  }
}

const batch = 250;
