import type { MigrationInterface, QueryRunner } from 'typeorm';
import { binary, id, text, time, varchar } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** What the columns of files became when they were last imported, by their headings. */
export class ImportMappings1763900000531 implements MigrationInterface {
  name = 'ImportMappings1763900000531';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'import_mapping',
    columns: { groupId: id, register: varchar(20), headings: binary(32), mapping: text, updatedAt: time },
    primaryKey: ['groupId', 'register', 'headings'],
    foreignKeys: [ofGroup],
  },
];
