import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';
import { id, int, orNull, text, time, tinyint, varchar } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** Who changed what: one row per field, never changed afterwards. No foreign keys: it outlives what it tells of. */
export class Histories1763900000003 implements MigrationInterface {
  name = 'Histories1763900000003';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    for (const { name } of tables) await makeAppendOnly(runner, name);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'customer_history',
    columns: {
      id,
      groupId: id,
      customerId: id,
      version: int,
      at: time,
      actorKind: varchar(20),
      actorId: orNull(id),
      actorName: varchar(255),
      source: varchar(10),
      action: varchar(20),
      field: varchar(60),
      part: orNull(varchar(60)),
      oldValue: orNull(text),
      newValue: orNull(text),
      sealed: tinyint,
    },
    primaryKey: ['groupId', 'id'],
    indexes: {
      ix_customer_history_customer: ['groupId', 'customerId', 'id'],
      ix_customer_history_version: ['groupId', 'customerId', 'version'],
      ix_customer_history_at: ['groupId', 'at'],
    },
  },
  {
    name: 'settings_history',
    columns: {
      id,
      groupId: id,
      at: time,
      actorId: orNull(id),
      actorName: varchar(255),
      settingKey: varchar(60),
      oldValue: orNull(text),
      newValue: orNull(text),
    },
    primaryKey: ['groupId', 'id'],
    indexes: { ix_settings_history_at: ['groupId', 'at'] },
  },
];
