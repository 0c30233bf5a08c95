import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, int, orNull, text, time, varchar } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** Saved views of the register, and what each user has chosen about them for themselves. */
export class Views1763900000520 implements MigrationInterface {
  name = 'Views1763900000520';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'customer_view',
    columns: {
      groupId: id,
      id,
      version: int,
      ownerId: id,
      audience: varchar(10),
      role: orNull(varchar(40)),
      name: varchar(60),
      content: text,
      createdAt: time,
      updatedAt: time,
      updatedBy: varchar(255),
      deletedAt: orNull(time),
    },
    primaryKey: ['groupId', 'id'],
    foreignKeys: [ofGroup],
  },
  {
    name: 'customer_view_choice',
    // Whose choice it is: a membership's, or the group's. Which view it is about: an id, the name of a built-in one, or none.
    columns: { groupId: id, whoId: id, viewKey: varchar(40), content: text },
    primaryKey: ['groupId', 'whoId', 'viewKey'],
    foreignKeys: [ofGroup],
    clustered: true,
  },
];
