import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, int, longText, orNull, varchar } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** What a group's customers see of it when they sign in. */
export class GroupBranding1763900000591 implements MigrationInterface {
  name = 'GroupBranding1763900000591';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'group_branding',
    columns: {
      groupId: id,
      slug: orNull(varchar(40)),
      phone: orNull(varchar(40)),
      email: orNull(varchar(254)),
      logo: orNull(longText),
      version: int,
    },
    primaryKey: ['groupId'],
    unique: { uq_group_branding_slug: ['slug'] },
    foreignKeys: [{ columns: ['groupId'], table: 'tenant_group', references: ['id'], onDelete: 'RESTRICT' }],
  },
];
