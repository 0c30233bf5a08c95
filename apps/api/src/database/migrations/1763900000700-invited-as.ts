import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A user who is invited is shown as whoever invites wrote them, until they take the invitation. */
export class InvitedAs1763900000700 implements MigrationInterface {
  name = 'InvitedAs1763900000700';

  async up(runner: QueryRunner): Promise<void> {
    // TypeORM would copy the whole table on SQLite.
    for (const [name, type] of Object.entries(columnsOf(runner)))
      if (!(await runner.hasColumn('membership', name)))
        await runner.query(`ALTER TABLE membership ADD COLUMN ${name} ${type} NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(columnsOf(runner)))
      if (await runner.hasColumn('membership', name)) await runner.query(`ALTER TABLE membership DROP COLUMN ${name}`);
  }
}

const columnsOf = (runner: QueryRunner): Readonly<Record<string, string>> => {
  const text = runner.dataSource.options.type === 'mysql' ? ' CHARACTER SET utf8mb4 COLLATE utf8mb4_bin' : '';
  return { invitedEmail: `varchar(254)${text}`, invitedLanguage: `varchar(2)${text}` };
};
