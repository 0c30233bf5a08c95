import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which articles, article groups and discount letters an import wrote, as customers have it. */
export class ImportedEntries1763900000505 implements MigrationInterface {
  name = 'ImportedEntries1763900000505';

  async up(runner: QueryRunner): Promise<void> {
    const type = runner.dataSource.options.type === 'mysql' ? 'BINARY(16)' : 'blob';
    for (const table of tables) {
      // TypeORM would copy the whole table on SQLite.
      if (!(await runner.hasColumn(table, 'importId')))
        await runner.query(`ALTER TABLE ${table} ADD COLUMN importId ${type} NULL`);
      if (!(await hasIndex(runner, table))) await runner.createIndex(table, indexOf(table));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      if (await hasIndex(runner, table)) await runner.dropIndex(table, indexOf(table));
      if (await runner.hasColumn(table, 'importId')) await runner.query(`ALTER TABLE ${table} DROP COLUMN importId`);
    }
  }
}

const tables = ['article', 'article_group', 'discount_letter'] as const;

const indexOf = (table: string) => new TableIndex({ name: `ix_${table}_import`, columnNames: ['groupId', 'importId'] });

async function hasIndex(runner: QueryRunner, name: string): Promise<boolean> {
  const table = await runner.getTable(name);
  return table?.indices.some((index) => index.name === indexOf(name).name) ?? false;
}
