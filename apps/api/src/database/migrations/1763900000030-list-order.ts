import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** The register ordered by place, the bin skipped without looking a row up. */
export class ListOrder1763900000030 implements MigrationInterface {
  name = 'ListOrder1763900000030';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await this.hasIndex(runner))) await runner.createIndex('customer', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await this.hasIndex(runner)) await runner.dropIndex('customer', index);
  }

  private async hasIndex(runner: QueryRunner): Promise<boolean> {
    const table = await runner.getTable('customer');
    return table?.indices.some(({ name }) => name === index.name) ?? false;
  }
}

const index = new TableIndex({
  name: 'ix_customer_city',
  columnNames: ['groupId', 'cityKey', 'nameKey', 'id', 'status'],
});
