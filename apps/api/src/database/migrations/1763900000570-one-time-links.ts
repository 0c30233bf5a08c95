import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a one-time link is for, and since when a user of the group has taken the invitation. */
export class OneTimeLinks1763900000570 implements MigrationInterface {
  name = 'OneTimeLinks1763900000570';

  async up(runner: QueryRunner): Promise<void> {
    // TypeORM would copy the whole table on SQLite.
    for (const [table, columns] of Object.entries(added(runner)))
      for (const [name, type] of Object.entries(columns))
        if (!(await runner.hasColumn(table, name)))
          await runner.query(`ALTER TABLE ${table} ADD COLUMN ${name} ${type} NULL`);
    // Whoever is here already came without an invitation.
    await runner.query('UPDATE membership SET acceptedAt = createdAt WHERE acceptedAt IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(added(runner)))
      for (const name of Object.keys(columns))
        if (await runner.hasColumn(table, name)) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${name}`);
  }
}

const added = (runner: QueryRunner): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const id = runner.dataSource.options.type === 'mysql' ? 'BINARY(16)' : 'blob';
  return { one_time_link: { accountId: id, subjectId: id }, membership: { acceptedAt: 'bigint' } };
};
