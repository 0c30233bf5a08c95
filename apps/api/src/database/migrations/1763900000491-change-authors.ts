import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which customers somebody has changed, and when. */
export class ChangeAuthors1763900000491 implements MigrationInterface {
  name = 'ChangeAuthors1763900000491';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await this.hasIndex(runner))) await runner.createIndex('customer_history', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await this.hasIndex(runner)) await runner.dropIndex('customer_history', index);
  }

  private async hasIndex(runner: QueryRunner): Promise<boolean> {
    const table = await runner.getTable('customer_history');
    return table?.indices.some(({ name }) => name === index.name) ?? false;
  }
}

const index = new TableIndex({
  name: 'ix_customer_history_actor',
  columnNames: ['groupId', 'actorId', 'at', 'customerId', 'field'],
});
