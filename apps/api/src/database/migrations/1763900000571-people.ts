import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';
import { bigint, binary, id, int, orNull, text, time, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** The group's own roles, fields closed to users, the second factor, and the log of who may what. */
export class People1763900000571 implements MigrationInterface {
  name = 'People1763900000571';

  async up(runner: QueryRunner): Promise<void> {
    const isMysql = runner.dataSource.options.type === 'mysql';
    // TypeORM would copy the whole table on SQLite.
    for (const [name, type] of Object.entries(isMysql ? onMysql : onSqlite))
      if (!(await runner.hasColumn('membership', name)))
        await runner.query(`ALTER TABLE membership ADD COLUMN ${name} ${type}`);
    await createTables(runner, tables);
    await makeAppendOnly(runner, 'access_event');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
    for (const name of Object.keys(onMysql))
      if (await runner.hasColumn('membership', name)) await runner.query(`ALTER TABLE membership DROP COLUMN ${name}`);
  }
}

const onMysql = {
  version: 'INT NOT NULL DEFAULT 1',
  closedFields: 'TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL',
};
const onSqlite = { version: 'int NOT NULL DEFAULT 1', closedFields: 'text' };

const ofAccount = { columns: ['accountId'], table: 'account', references: ['id'], onDelete: 'CASCADE' } as const;

const tables: readonly TablePlan[] = [
  {
    name: 'user_role',
    columns: {
      groupId: id,
      id,
      version: int,
      name: varchar(60),
      nameKey: varbinary(250),
      permissions: text,
      closedFields: text,
      createdAt: time,
      updatedAt: time,
      updatedBy: varchar(255),
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_user_role_name: ['groupId', 'nameKey'] },
    foreignKeys: [ofGroup],
  },
  {
    name: 'second_factor',
    columns: {
      accountId: id,
      secret: varbinary(120),
      createdAt: time,
      // Null while it is being set up: then nobody is asked for a code.
      confirmedAt: orNull(time),
      // The number of the last half minute whose code was taken: each works once.
      lastStep: bigint,
    },
    primaryKey: ['accountId'],
    foreignKeys: [ofAccount],
  },
  {
    name: 'recovery_code',
    columns: { accountId: id, codeHash: binary(32), usedAt: orNull(time) },
    primaryKey: ['accountId', 'codeHash'],
    foreignKeys: [ofAccount],
    clustered: true,
  },
  {
    name: 'access_event',
    columns: {
      groupId: id,
      // Counts the group's events from 1 without a gap, so that one that is missing is missed.
      position: bigint,
      at: time,
      actorKind: varchar(20),
      actorId: orNull(id),
      actorName: varchar(255),
      source: varchar(20),
      action: varchar(30),
      subjectKind: varchar(20),
      subjectId: id,
      subjectName: varchar(255),
      field: orNull(varchar(60)),
      oldValue: orNull(text),
      newValue: orNull(text),
    },
    primaryKey: ['groupId', 'position'],
    indexes: { ix_access_event_subject: ['groupId', 'subjectId', 'position'] },
    foreignKeys: [ofGroup],
  },
];
