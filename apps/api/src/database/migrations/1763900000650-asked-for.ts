import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A selection keeps how it was asked for, to be written in the log with what is done with it. */
export class AskedFor1763900000650 implements MigrationInterface {
  name = 'AskedFor1763900000650';

  async up(runner: QueryRunner): Promise<void> {
    // TypeORM would copy the whole table on SQLite.
    const type = runner.dataSource.options.type === 'mysql' ? 'TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin' : 'text';
    if (!(await runner.hasColumn('customer_selection', column)))
      await runner.query(`ALTER TABLE customer_selection ADD COLUMN ${column} ${type} NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('customer_selection', column))
      await runner.query(`ALTER TABLE customer_selection DROP COLUMN ${column}`);
  }
}

const column = 'asked';
