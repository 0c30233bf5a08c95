import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** The addresses with one postal code, for the place that goes with it. */
export class PostalCodes1763900000180 implements MigrationInterface {
  name = 'PostalCodes1763900000180';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await this.hasIndex(runner))) await runner.createIndex('customer_address', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await this.hasIndex(runner)) await runner.dropIndex('customer_address', index);
  }

  private async hasIndex(runner: QueryRunner): Promise<boolean> {
    const table = await runner.getTable('customer_address');
    return table?.indices.some(({ name }) => name === index.name) ?? false;
  }
}

const index = new TableIndex({ name: 'ix_customer_address_postal', columnNames: ['groupId', 'postalCode'] });
