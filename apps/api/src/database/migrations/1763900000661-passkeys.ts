import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bigint, binary, id, orNull, time, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, type TablePlan } from './table-plan.js';

/** Passkeys of accounts, what browsers are asked to sign, and which sessions began by one. */
export class Passkeys1763900000661 implements MigrationInterface {
  name = 'Passkeys1763900000661';

  async up(runner: QueryRunner): Promise<void> {
    // TypeORM would copy the whole table on SQLite.
    if (!(await runner.hasColumn('session', column)))
      await runner.query(`ALTER TABLE session ADD COLUMN ${column} TINYINT NOT NULL DEFAULT 0`);
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
    if (await runner.hasColumn('session', column)) await runner.query(`ALTER TABLE session DROP COLUMN ${column}`);
  }
}

const column = 'byPasskey';

const tables: readonly TablePlan[] = [
  {
    name: 'passkey',
    columns: {
      // SHA-256 of the credential's id, which is as long as its maker likes.
      credentialHash: binary(32),
      accountId: id,
      credentialId: varbinary(1023),
      // COSE, as the authenticator gave it.
      publicKey: varbinary(2048),
      // What the authenticator has counted: it only grows, or stays 0 where it does not count.
      counter: bigint,
      transports: varchar(100),
      name: varchar(60),
      createdAt: time,
      lastUsedAt: orNull(time),
    },
    primaryKey: ['credentialHash'],
    indexes: { ix_passkey_account: ['accountId'] },
    foreignKeys: [{ columns: ['accountId'], table: 'account', references: ['id'], onDelete: 'CASCADE' }],
  },
  {
    name: 'passkey_challenge',
    columns: {
      challengeHash: binary(32),
      purpose: varchar(10),
      // The session that registers, or the browser that signs in.
      holderHash: binary(32),
      expiresAt: time,
    },
    primaryKey: ['challengeHash'],
  },
];
