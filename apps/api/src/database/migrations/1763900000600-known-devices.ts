import type { MigrationInterface, QueryRunner } from 'typeorm';
import { binary, id, time } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** Browsers that accounts have signed in with, so that people are told of others. */
export class KnownDevices1763900000600 implements MigrationInterface {
  name = 'KnownDevices1763900000600';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'known_device',
    columns: { accountId: id, deviceHash: binary(32), createdAt: time, lastSeenAt: time },
    primaryKey: ['accountId', 'deviceHash'],
    foreignKeys: [{ columns: ['accountId'], table: 'account', references: ['id'], onDelete: 'CASCADE' }],
    clustered: true,
  },
];
