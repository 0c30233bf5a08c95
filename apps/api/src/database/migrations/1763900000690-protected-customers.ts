import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id } from './column-plan.js';
import { createTables, dropTables, ofCustomer, type TablePlan } from './table-plan.js';

/** Customers may have protected identity: which, stands in a table of its own. */
export class ProtectedCustomers1763900000690 implements MigrationInterface {
  name = 'ProtectedCustomers1763900000690';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'protected_customer',
    columns: { groupId: id, customerId: id },
    primaryKey: ['groupId', 'customerId'],
    foreignKeys: [ofCustomer()],
    clustered: true,
  },
];
