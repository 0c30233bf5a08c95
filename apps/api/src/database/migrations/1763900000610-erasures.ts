import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, orNull, time, varchar } from './column-plan.js';
import { createTables, dropTables, ofCustomer, type TablePlan } from './table-plan.js';

/** Customers may be kept from being removed, and erased: what the history tells of their logins by name stands beside it. */
export class Erasures1763900000610 implements MigrationInterface {
  name = 'Erasures1763900000610';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'customer_hold',
    columns: {
      groupId: id,
      customerId: id,
      reason: varchar(500),
      until: orNull(varchar(10)),
      setAt: time,
      setBy: varchar(255),
    },
    primaryKey: ['groupId', 'customerId'],
    foreignKeys: [ofCustomer()],
    clustered: true,
  },
  {
    name: 'history_login',
    columns: { groupId: id, id, customerId: id, name: varchar(255) },
    primaryKey: ['groupId', 'id'],
    indexes: { ix_history_login_customer: ['groupId', 'customerId'] },
    foreignKeys: [ofCustomer()],
  },
];
