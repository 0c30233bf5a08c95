import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a group asks its users for a second factor. */
export class SignInRules1763900000601 implements MigrationInterface {
  name = 'SignInRules1763900000601';

  async up(runner: QueryRunner): Promise<void> {
    // TypeORM would copy the whole table on SQLite.
    if (!(await runner.hasColumn('tenant_group', column)))
      await runner.query(`ALTER TABLE tenant_group ADD COLUMN ${column} TINYINT NOT NULL DEFAULT 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('tenant_group', column))
      await runner.query(`ALTER TABLE tenant_group DROP COLUMN ${column}`);
  }
}

const column = 'secondFactorRequired';
