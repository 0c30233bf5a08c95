import type { MigrationInterface, QueryRunner } from 'typeorm';
import { binary, id, int, longText } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** What somebody has put right in rows of an import before they are written, and what rows of a file have in common. */
export class ImportCorrections1763900000560 implements MigrationInterface {
  name = 'ImportCorrections1763900000560';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    const isMysql = runner.dataSource.options.type === 'mysql';
    // TypeORM would copy the whole table on SQLite.
    if (!(await runner.hasColumn('import_row', 'revision')))
      await runner.query(
        `ALTER TABLE import_row ADD COLUMN revision ${isMysql ? 'INT' : 'integer'} NOT NULL DEFAULT 0`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('import_row', 'revision'))
      await runner.query('ALTER TABLE import_row DROP COLUMN revision');
    await dropTables(runner, tables);
  }
}

const ofJob = {
  columns: ['groupId', 'jobId'],
  table: 'job',
  references: ['groupId', 'id'],
  onDelete: 'CASCADE',
} as const;

const tables: readonly TablePlan[] = [
  {
    name: 'import_correction',
    columns: { groupId: id, jobId: id, rowNo: int, revision: int, correction: longText },
    primaryKey: ['groupId', 'jobId', 'rowNo'],
    foreignKeys: [ofJob],
  },
  {
    name: 'import_row_key',
    columns: { groupId: id, jobId: id, keyHash: binary(16), rowNo: int },
    primaryKey: ['groupId', 'jobId', 'keyHash', 'rowNo'],
    indexes: { ix_import_row_key_row: ['groupId', 'jobId', 'rowNo'] },
    foreignKeys: [ofJob],
    clustered: true,
  },
];
