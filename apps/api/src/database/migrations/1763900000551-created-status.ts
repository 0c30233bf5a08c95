import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** When customers came, with their states: those of a month are counted without looking a row up, the bin left out. */
export class CreatedStatus1763900000551 implements MigrationInterface {
  name = 'CreatedStatus1763900000551';

  up(runner: QueryRunner): Promise<void> {
    return replace(runner, ['groupId', 'createdAt', 'id', 'status']);
  }

  down(runner: QueryRunner): Promise<void> {
    return replace(runner, ['groupId', 'createdAt', 'id']);
  }
}

/** The same name: statements that ask for the index by it find either. */
async function replace(runner: QueryRunner, columnNames: string[]): Promise<void> {
  const table = await runner.getTable('customer');
  const found = table?.indices.find(({ name }) => name === indexName);
  if (found && found.columnNames.length === columnNames.length) return;
  if (found) await runner.dropIndex('customer', found);
  await runner.createIndex('customer', new TableIndex({ name: indexName, columnNames }));
}

const indexName = 'ix_customer_created';
