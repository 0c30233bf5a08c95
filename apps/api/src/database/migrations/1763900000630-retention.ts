import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Customers are found by when they were made inactive; and when a group's administrators were told who is due for erasure. */
export class Retention1763900000630 implements MigrationInterface {
  name = 'Retention1763900000630';

  async up(runner: QueryRunner): Promise<void> {
    // TypeORM would copy the whole table on SQLite.
    if (!(await runner.hasColumn('tenant_group', column)))
      await runner.query(`ALTER TABLE tenant_group ADD COLUMN ${column} BIGINT NULL`);
    if (!(await hasIndex(runner))) await runner.createIndex('customer', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await hasIndex(runner)) await runner.dropIndex('customer', index);
    if (await runner.hasColumn('tenant_group', column))
      await runner.query(`ALTER TABLE tenant_group DROP COLUMN ${column}`);
  }
}

const column = 'retentionToldAt';
const index = new TableIndex({
  name: 'ix_customer_inactivated',
  columnNames: ['groupId', 'status', 'inactivatedAt', 'id'],
});

async function hasIndex(runner: QueryRunner): Promise<boolean> {
  const table = await runner.getTable('customer');
  return table?.indices.some(({ name }) => name === index.name) ?? false;
}
