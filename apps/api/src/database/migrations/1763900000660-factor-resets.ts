import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, orNull, time } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** Who waits to have their second factor switched off, since every second step of theirs is lost. */
export class FactorResets1763900000660 implements MigrationInterface {
  name = 'FactorResets1763900000660';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'factor_reset',
    columns: { accountId: id, startedAt: time, confirmedAt: orNull(time) },
    primaryKey: ['accountId'],
    foreignKeys: [{ columns: ['accountId'], table: 'account', references: ['id'], onDelete: 'CASCADE' }],
  },
];
