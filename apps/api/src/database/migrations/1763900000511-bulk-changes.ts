import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, int, orNull, text, varchar } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** What a change of many customers does to each, and whether it has been taken back. */
export class BulkChanges1763900000511 implements MigrationInterface {
  name = 'BulkChanges1763900000511';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'bulk_row',
    columns: {
      groupId: id,
      jobId: id,
      rowNo: int,
      customerId: id,
      outcome: varchar(10),
      detail: orNull(text),
      version: orNull(int),
      undone: orNull(varchar(10)),
      undoDetail: orNull(text),
    },
    primaryKey: ['groupId', 'jobId', 'rowNo'],
    indexes: { ix_bulk_row_outcome: ['groupId', 'jobId', 'outcome', 'undone', 'rowNo'] },
    foreignKeys: [{ columns: ['groupId', 'jobId'], table: 'job', references: ['groupId', 'id'], onDelete: 'CASCADE' }],
  },
];
