import type { MigrationInterface, QueryRunner } from 'typeorm';
import { blob, id, int, time } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** Customers that somebody has chosen, to be given out or changed together. */
export class Collection1763900000510 implements MigrationInterface {
  name = 'Collection1763900000510';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'customer_selection',
    columns: { groupId: id, id, actorId: id, customers: int, createdAt: time, expiresAt: time },
    primaryKey: ['groupId', 'id'],
    indexes: { ix_customer_selection_expires: ['expiresAt'] },
    foreignKeys: [ofGroup],
  },
  {
    name: 'customer_selection_part',
    // The ids of up to four thousand customers, one after another.
    columns: { groupId: id, selectionId: id, part: int, ids: blob },
    primaryKey: ['groupId', 'selectionId', 'part'],
    foreignKeys: [
      {
        columns: ['groupId', 'selectionId'],
        table: 'customer_selection',
        references: ['groupId', 'id'],
        onDelete: 'CASCADE',
      },
    ],
  },
];
