import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bigint, binary, id, int, longText, orNull, time, tinyint, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** What is done outside a request: messages to send, jobs, and the files and rows they work on. */
export class Work1763900000004 implements MigrationInterface {
  name = 'Work1763900000004';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, tables);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'outbox',
    columns: {
      id,
      groupId: id,
      topic: varchar(60),
      customerId: orNull(id),
      payload: longText,
      createdAt: time,
      availableAt: time,
      attempts: int,
      deliveredAt: orNull(time),
    },
    primaryKey: ['groupId', 'id'],
    indexes: { ix_outbox_due: ['deliveredAt', 'availableAt'] },
  },
  {
    name: 'job',
    columns: {
      id,
      groupId: id,
      kind: varchar(40),
      status: varchar(10),
      createdBy: orNull(id),
      createdAt: time,
      startedAt: orNull(time),
      finishedAt: orNull(time),
      leaseUntil: orNull(time),
      leasedBy: orNull(varbinary(64)),
      progressDone: int,
      progressTotal: int,
      payload: longText,
      result: orNull(longText),
    },
    primaryKey: ['groupId', 'id'],
    indexes: { ix_job_lease: ['status', 'leaseUntil'], ix_job_created: ['groupId', 'createdAt', 'id'] },
  },
  {
    name: 'stored_file',
    columns: {
      id,
      groupId: id,
      purpose: varchar(40),
      name: varchar(255),
      path: varchar(255),
      size: bigint,
      sha256: binary(32),
      createdBy: orNull(id),
      createdAt: time,
      expiresAt: orNull(time),
    },
    primaryKey: ['groupId', 'id'],
    indexes: { ix_stored_file_expires: ['expiresAt'] },
  },
  {
    name: 'import_row',
    columns: {
      jobId: id,
      rowNo: int,
      groupId: id,
      outcome: varchar(10),
      cells: longText,
      detail: orNull(longText),
      customerId: orNull(id),
      committed: tinyint,
    },
    primaryKey: ['groupId', 'jobId', 'rowNo'],
    indexes: { ix_import_row_outcome: ['groupId', 'jobId', 'outcome', 'rowNo'] },
    foreignKeys: [{ columns: ['groupId', 'jobId'], table: 'job', references: ['groupId', 'id'], onDelete: 'CASCADE' }],
  },
];
