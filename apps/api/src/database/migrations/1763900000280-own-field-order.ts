import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** One field's values by customer, without the values themselves: what a list ordered by the field, or without it, looks up for each. */
export class OwnFieldOrder1763900000280 implements MigrationInterface {
  name = 'OwnFieldOrder1763900000280';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await this.hasIndex(runner))) await runner.createIndex('customer_value', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await this.hasIndex(runner)) await runner.dropIndex('customer_value', index);
  }

  private async hasIndex(runner: QueryRunner): Promise<boolean> {
    const table = await runner.getTable('customer_value');
    return table?.indices.some(({ name }) => name === index.name) ?? false;
  }
}

const index = new TableIndex({
  name: 'ix_customer_value_order',
  columnNames: ['groupId', 'fieldId', 'customerId', 'sortKey'],
});
