import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { id, time } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** What customers that are alike are found by, and which of them are not the same. */
export class Duplicates1763900000541 implements MigrationInterface {
  name = 'Duplicates1763900000541';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    const table = await runner.getTable('customer');
    for (const index of indexes)
      if (!table?.indices.some(({ name }) => name === index.name)) await runner.createIndex('customer', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable('customer');
    for (const index of indexes)
      if (table?.indices.some(({ name }) => name === index.name)) await runner.dropIndex('customer', index);
    await dropTables(runner, tables);
  }
}

/** With the status behind, so that whoever is alike is found without looking rows up. Names with places have an index already. */
const indexes = [
  new TableIndex({ name: 'ix_customer_like_organisation', columnNames: ['groupId', 'organisationNumber', 'status'] }),
  new TableIndex({ name: 'ix_customer_like_phone', columnNames: ['groupId', 'phone', 'status'] }),
  new TableIndex({ name: 'ix_customer_like_email', columnNames: ['groupId', 'email', 'status'] }),
];

const ofCustomer = (column: string) =>
  ({ columns: ['groupId', column], table: 'customer', references: ['groupId', 'id'], onDelete: 'CASCADE' }) as const;

const tables: readonly TablePlan[] = [
  {
    name: 'customer_distinct',
    columns: { groupId: id, lowId: id, highId: id, at: time },
    primaryKey: ['groupId', 'lowId', 'highId'],
    indexes: { ix_customer_distinct_high: ['groupId', 'highId'] },
    foreignKeys: [ofCustomer('lowId'), ofCustomer('highId')],
    clustered: true,
  },
];
