import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which version of a customer each row of an import made, and what comes of taking it back. */
export class ImportUndo1763900000530 implements MigrationInterface {
  name = 'ImportUndo1763900000530';

  async up(runner: QueryRunner): Promise<void> {
    const isMysql = runner.dataSource.options.type === 'mysql';
    for (const [column, { mysql, sqlite }] of Object.entries(columns))
      // TypeORM would copy the whole table on SQLite.
      if (!(await runner.hasColumn('import_row', column)))
        await runner.query(`ALTER TABLE import_row ADD COLUMN ${column} ${isMysql ? mysql : sqlite}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM job WHERE kind IN ('CUSTOMER_IMPORT_UNDO_PREPARE', 'CUSTOMER_IMPORT_UNDO')`);
    for (const column of Object.keys(columns))
      if (await runner.hasColumn('import_row', column))
        await runner.query(`ALTER TABLE import_row DROP COLUMN ${column}`);
  }
}

const columns = {
  version: { mysql: 'INT NULL', sqlite: 'integer' },
  undone: { mysql: 'VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL', sqlite: 'varchar(10)' },
  undoWritten: { mysql: 'TINYINT NOT NULL DEFAULT 0', sqlite: 'tinyint NOT NULL DEFAULT 0' },
  undoDetail: { mysql: 'TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL', sqlite: 'text' },
} as const;
