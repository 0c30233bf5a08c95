import type { MigrationInterface, QueryRunner } from 'typeorm';
import { binary, id, int, orNull, text, time, tinyint, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** What is left for people: notifications, e-mails and text messages, and how each user wants to be told of what. */
export class Messages1763900000580 implements MigrationInterface {
  name = 'Messages1763900000580';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    // TypeORM would copy the whole table on SQLite.
    if (!(await runner.hasColumn('membership', 'mobile')))
      await runner.query('ALTER TABLE membership ADD COLUMN mobile varchar(20) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('membership', 'mobile')) await runner.query('ALTER TABLE membership DROP COLUMN mobile');
    await dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'message',
    columns: {
      groupId: id,
      id,
      kind: varchar(40),
      channel: varchar(12),
      recipientKind: varchar(10),
      recipientId: orNull(id),
      recipientName: varchar(255),
      address: orNull(varchar(254)),
      language: varchar(2),
      customerId: orNull(id),
      customers: int,
      secret: orNull(text),
      caught: orNull(text),
      jobId: orNull(id),
      onceKey: orNull(binary(16)),
      authorKind: varchar(15),
      authorId: orNull(id),
      authorName: varchar(255),
      words: text,
      createdAt: time,
      state: varchar(10),
      since: time,
      availableAt: time,
      expiresAt: orNull(time),
      attempts: int,
      leasedBy: orNull(varbinary(16)),
      failure: orNull(varchar(20)),
      endedAt: orNull(time),
      clearedAt: orNull(time),
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_message_once: ['groupId', 'onceKey'] },
    indexes: {
      ix_message_due: ['state', 'availableAt'],
      ix_message_bell: ['groupId', 'recipientId', 'channel', 'clearedAt', 'id'],
      ix_message_author: ['groupId', 'authorId', 'id'],
      ix_message_customer: ['groupId', 'customerId'],
    },
    foreignKeys: [ofGroup],
  },
  {
    name: 'notification_choice',
    columns: { groupId: id, membershipId: id, subject: varchar(40), email: tinyint, sms: tinyint },
    primaryKey: ['groupId', 'membershipId', 'subject'],
    foreignKeys: [ofGroup],
    clustered: true,
  },
];
