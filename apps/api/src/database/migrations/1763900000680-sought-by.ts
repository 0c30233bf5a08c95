import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was sought through whole tables has indexes: links of an account, sessions of a user, the log by time. And letters to customers' logins say whose those are. */
export class SoughtBy1763900000680 implements MigrationInterface {
  name = 'SoughtBy1763900000680';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, index] of indexes)
      if (!(await hasIndex(runner, table, index))) await runner.createIndex(table, index);
    await runner.query(
      `UPDATE message SET customers = 1, customerId = (SELECT u.customerId FROM customer_user u WHERE ${itsLogin})
        WHERE recipientKind = 'LOGIN' AND customerId IS NULL AND EXISTS (SELECT 1 FROM customer_user u WHERE ${itsLogin})`,
    );
  }

  /** Whose a letter is stays known: what was before asks for nothing else. */
  async down(runner: QueryRunner): Promise<void> {
    for (const [table, index] of indexes)
      if (await hasIndex(runner, table, index)) await runner.dropIndex(table, index);
  }
}

const itsLogin = 'u.groupId = message.groupId AND u.id = message.recipientId';

const indexes = [
  ['one_time_link', new TableIndex({ name: 'ix_one_time_link_account', columnNames: ['accountId', 'expiresAt'] })],
  ['session', new TableIndex({ name: 'ix_session_actor', columnNames: ['groupId', 'actorId'] })],
  ['access_event', new TableIndex({ name: 'ix_access_event_at', columnNames: ['groupId', 'at'] })],
] as const;

const hasIndex = async (runner: QueryRunner, table: string, { name }: TableIndex): Promise<boolean> =>
  (await runner.getTable(table))?.indices.some((index) => index.name === name) ?? false;
