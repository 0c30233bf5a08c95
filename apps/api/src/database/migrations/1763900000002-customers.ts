import type { MigrationInterface, QueryRunner } from 'typeorm';
import { binary, blob, id, int, orNull, text, time, tinyint, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofCustomer, ofGroup, type TablePlan } from './table-plan.js';

/** Customers and what hangs on them. Keys begin with the group: its rows lie together, and nothing can refer across groups. */
export class Customers1763900000002 implements MigrationInterface {
  name = 'Customers1763900000002';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, tables);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'customer',
    columns: {
      id,
      groupId: id,
      version: int,
      status: tinyint,
      type: varchar(10),
      number: varchar(64),
      numberKey: varbinary(200),
      name: varchar(255),
      nameKey: varbinary(400),
      identityKind: orNull(varchar(12)),
      organisationNumber: orNull(varchar(12)),
      personalNumber: orNull(varbinary(80)),
      personalMasked: orNull(varchar(16)),
      identityIndex: orNull(binary(32)),
      personKey: orNull(varbinary(80)),
      phone: orNull(varchar(40)),
      email: orNull(varchar(254)),
      language: orNull(varchar(2)),
      orderNumber: orNull(varchar(100)),
      costCentre: orNull(varchar(100)),
      comments: orNull(text),
      facilitiesDisabled: tinyint,
      facilityRequired: tinyint,
      costCentreRequired: tinyint,
      alwaysInvoice: tinyint,
      vatType: orNull(varchar(12)),
      vatPercent: orNull(int),
      inactivatedAt: orNull(time),
      deletedAt: orNull(time),
      createdAt: time,
      updatedAt: time,
      importId: orNull(id),
      cityKey: varbinary(200),
      // As shown in lists (visiting, else invoice, else mail address); beside its key, so that a list needs no join for it.
      city: orNull(varchar(100)),
      mainContactName: orNull(varchar(255)),
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_customer_number: ['groupId', 'numberKey'] },
    indexes: {
      // The status at the end lets a list of all skip the bin without looking the row up.
      ix_customer_name: ['groupId', 'nameKey', 'id', 'status'],
      ix_customer_status_name: ['groupId', 'status', 'nameKey', 'id'],
      ix_customer_status_city: ['groupId', 'status', 'cityKey', 'nameKey', 'id'],
      ix_customer_updated: ['groupId', 'updatedAt', 'id'],
      ix_customer_created: ['groupId', 'createdAt', 'id'],
      ix_customer_identity: ['groupId', 'identityIndex'],
      ix_customer_organisation: ['groupId', 'organisationNumber'],
      ix_customer_deleted: ['groupId', 'deletedAt'],
      ix_customer_import: ['groupId', 'importId'],
    },
    foreignKeys: [ofGroup],
  },
  {
    name: 'customer_address',
    columns: {
      customerId: id,
      kind: varchar(10),
      groupId: id,
      row1: orNull(varchar(255)),
      row2: orNull(varchar(255)),
      postalCode: orNull(varchar(20)),
      city: orNull(varchar(100)),
      province: orNull(varchar(100)),
      country: orNull(varchar(2)),
    },
    primaryKey: ['groupId', 'customerId', 'kind'],
    foreignKeys: [ofCustomer()],
    clustered: true,
  },
  {
    name: 'contact_person',
    columns: {
      id,
      groupId: id,
      customerId: id,
      position: int,
      name: varchar(255),
      role: orNull(varchar(100)),
      phone: orNull(varchar(40)),
      email: orNull(varchar(254)),
      sendServiceProtocol: tinyint,
      sendWorkOrder: tinyint,
      isMain: tinyint,
    },
    primaryKey: ['groupId', 'id'],
    indexes: { ix_contact_person_customer: ['groupId', 'customerId', 'position'] },
    foreignKeys: [ofCustomer()],
  },
  {
    name: 'customer_assignee',
    columns: { customerId: id, membershipId: id, groupId: id, assignedAt: time, assignedBy: orNull(id) },
    primaryKey: ['groupId', 'customerId', 'membershipId'],
    indexes: { ix_customer_assignee_member: ['groupId', 'membershipId', 'customerId'] },
    foreignKeys: [
      ofCustomer(),
      {
        columns: ['groupId', 'membershipId'],
        table: 'membership',
        references: ['groupId', 'id'],
        onDelete: 'RESTRICT',
      },
    ],
    clustered: true,
  },
  {
    name: 'customer_user',
    columns: {
      id,
      groupId: id,
      customerId: id,
      accountId: id,
      name: varchar(255),
      rights: text,
      createdAt: time,
      blockedAt: orNull(time),
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_customer_user_account: ['groupId', 'customerId', 'accountId'] },
    indexes: { ix_customer_user_account: ['accountId'] },
    foreignKeys: [
      ofCustomer('RESTRICT'),
      { columns: ['accountId'], table: 'account', references: ['id'], onDelete: 'RESTRICT' },
    ],
  },
  {
    name: 'customer_search',
    columns: { groupId: id, nameKey: varbinary(400), customerId: id, status: tinyint, text: blob },
    primaryKey: ['groupId', 'nameKey', 'customerId'],
    indexes: { ix_customer_search_customer: ['groupId', 'customerId'] },
    foreignKeys: [ofCustomer()],
    clustered: true,
  },
];
