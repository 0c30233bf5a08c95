import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, int, orNull, time, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** Customers that have become part of others, and what followed them there. */
export class Merges1763900000540 implements MigrationInterface {
  name = 'Merges1763900000540';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const ofCustomer = (column: string) =>
  ({ columns: ['groupId', column], table: 'customer', references: ['groupId', 'id'], onDelete: 'CASCADE' }) as const;

const tables: readonly TablePlan[] = [
  {
    name: 'customer_merge',
    columns: {
      groupId: id,
      id,
      survivorId: id,
      absorbedId: id,
      leadsTo: id,
      number: varchar(64),
      numberKey: varbinary(200),
      survivorVersion: int,
      absorbedVersion: int,
      mergedAt: time,
      mergedBy: varchar(255),
      undoneAt: orNull(time),
    },
    primaryKey: ['groupId', 'id'],
    indexes: {
      ix_customer_merge_survivor: ['groupId', 'survivorId', 'mergedAt'],
      ix_customer_merge_absorbed: ['groupId', 'absorbedId'],
      ix_customer_merge_number: ['groupId', 'numberKey'],
      ix_customer_merge_leads: ['groupId', 'leadsTo'],
    },
    foreignKeys: [ofCustomer('survivorId'), ofCustomer('absorbedId')],
  },
  {
    name: 'customer_merge_part',
    columns: { groupId: id, mergeId: id, kind: varchar(10), partId: id, version: int, name: orNull(varchar(255)) },
    primaryKey: ['groupId', 'mergeId', 'kind', 'partId'],
    foreignKeys: [
      {
        columns: ['groupId', 'mergeId'],
        table: 'customer_merge',
        references: ['groupId', 'id'],
        onDelete: 'CASCADE',
      },
    ],
    clustered: true,
  },
];
