import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which customers of a change of many something could not go back that may another time. */
export class UndoLeft1763900000710 implements MigrationInterface {
  name = 'UndoLeft1763900000710';

  async up(runner: QueryRunner): Promise<void> {
    const isMysql = runner.dataSource.options.type === 'mysql';
    // TypeORM would copy the whole table on SQLite.
    if (!(await runner.hasColumn('bulk_row', 'undoLeft')))
      await runner.query(
        `ALTER TABLE bulk_row ADD COLUMN undoLeft ${isMysql ? 'TINYINT' : 'tinyint'} NOT NULL DEFAULT 0`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('bulk_row', 'undoLeft')) await runner.query('ALTER TABLE bulk_row DROP COLUMN undoLeft');
  }
}
