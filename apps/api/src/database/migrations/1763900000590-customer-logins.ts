import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Customers' logins are invited, have rights, and are changed by one at a time. */
export class CustomerLogins1763900000590 implements MigrationInterface {
  name = 'CustomerLogins1763900000590';

  async up(runner: QueryRunner): Promise<void> {
    const columns = runner.dataSource.options.type === 'mysql' ? mysql : sqlite;
    // TypeORM would copy the whole table on SQLite.
    for (const [name, type] of Object.entries(columns))
      if (!(await runner.hasColumn('customer_user', name)))
        await runner.query(`ALTER TABLE customer_user ADD COLUMN ${name} ${type}`);
    // Whoever is here already came without an invitation, and has seen the documents that are shown to the customer.
    await runner.query(
      `UPDATE customer_user SET acceptedAt = createdAt,
              email = (SELECT a.email FROM account a WHERE a.id = customer_user.accountId),
              language = (SELECT a.language FROM account a WHERE a.id = customer_user.accountId)
        WHERE email = ''`,
    );
    await runner.query(
      `UPDATE customer_user SET rights = '["SEE_DOCUMENTS"]' WHERE rights = '[]' AND invitedAt IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE customer_user SET rights = '[]'`);
    for (const name of Object.keys(sqlite))
      if (await runner.hasColumn('customer_user', name))
        await runner.query(`ALTER TABLE customer_user DROP COLUMN ${name}`);
  }
}

const text = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const mysql = {
  email: `VARCHAR(254) ${text} NOT NULL DEFAULT ''`,
  language: `VARCHAR(2) ${text} NOT NULL DEFAULT 'sv'`,
  version: 'INT NOT NULL DEFAULT 1',
  invitedAt: 'BIGINT NULL',
  acceptedAt: 'BIGINT NULL',
  lastSignInAt: 'BIGINT NULL',
};
const sqlite = {
  email: "varchar(254) NOT NULL DEFAULT ''",
  language: "varchar(2) NOT NULL DEFAULT 'sv'",
  version: 'int NOT NULL DEFAULT 1',
  invitedAt: 'bigint NULL',
  acceptedAt: 'bigint NULL',
  lastSignInAt: 'bigint NULL',
};
