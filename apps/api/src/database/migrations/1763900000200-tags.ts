import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, int, orNull, time, tinyint, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofCustomer, ofGroup, type TablePlan } from './table-plan.js';

/** Tags, and the one table that links customers to entries of registers. */
export class Tags1763900000200 implements MigrationInterface {
  name = 'Tags1763900000200';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, tables);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'tag',
    columns: {
      id,
      groupId: id,
      version: int,
      name: varchar(60),
      nameKey: varbinary(240),
      nameSort: varbinary(400),
      colour: varchar(10),
      inheritedByOrders: tinyint,
      searchText: varbinary(400),
      inactivatedAt: orNull(time),
      createdAt: time,
      updatedAt: time,
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_tag_name: ['groupId', 'nameKey'] },
    indexes: { ix_tag_name: ['groupId', 'nameSort', 'id'] },
    foreignKeys: [ofGroup],
  },
  {
    // In the order in which a card is read; filters by what a customer has look here too.
    name: 'customer_link',
    columns: { groupId: id, customerId: id, kind: varchar(20), targetId: id, place: int },
    primaryKey: ['groupId', 'customerId', 'kind', 'targetId'],
    // Who has an entry: counted, and asked before it is removed.
    indexes: { ix_customer_link_target: ['groupId', 'targetId', 'customerId'] },
    foreignKeys: [ofCustomer()],
    clustered: true,
  },
];
