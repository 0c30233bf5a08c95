import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody last had a saved view open: one that nobody opens is told of. */
export class ViewUse1763900000565 implements MigrationInterface {
  name = 'ViewUse1763900000565';

  async up(runner: QueryRunner): Promise<void> {
    // TypeORM would copy the whole table on SQLite.
    if (!(await runner.hasColumn('customer_view', 'usedAt')))
      await runner.query('ALTER TABLE customer_view ADD COLUMN usedAt bigint NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('customer_view', 'usedAt'))
      await runner.query('ALTER TABLE customer_view DROP COLUMN usedAt');
  }
}
