import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bigint, binary, id, int, orNull, text, time, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** Groups, who may sign in to them, and with what. */
export class Accounts1763900000001 implements MigrationInterface {
  name = 'Accounts1763900000001';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, tables);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, tables);
  }
}

const ofAccount = { columns: ['accountId'], table: 'account', references: ['id'], onDelete: 'RESTRICT' } as const;

const tables: readonly TablePlan[] = [
  {
    name: 'tenant_group',
    columns: { id, name: varchar(255), createdAt: time, settings: text, settingsVersion: int, dataKey: varbinary(64) },
    primaryKey: ['id'],
  },
  {
    name: 'account',
    columns: {
      id,
      email: varchar(254),
      emailKey: varbinary(320),
      passwordHash: orNull(varchar(255)),
      language: varchar(2),
      scheme: varchar(10),
      createdAt: time,
      disabledAt: orNull(time),
    },
    primaryKey: ['id'],
    unique: { uq_account_email: ['emailKey'] },
  },
  {
    name: 'membership',
    columns: {
      id,
      groupId: id,
      accountId: id,
      name: varchar(255),
      role: varchar(40),
      permissions: text,
      createdAt: time,
      deactivatedAt: orNull(time),
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_membership_account: ['groupId', 'accountId'] },
    indexes: { ix_membership_account: ['accountId'] },
    foreignKeys: [ofGroup, ofAccount],
  },
  {
    name: 'session',
    columns: {
      idHash: binary(32),
      accountId: id,
      groupId: id,
      actorKind: varchar(20),
      actorId: id,
      createdAt: time,
      lastSeenAt: time,
      expiresAt: time,
      userAgent: varchar(255),
    },
    primaryKey: ['idHash'],
    indexes: { ix_session_account: ['accountId'], ix_session_expires: ['expiresAt'] },
  },
  {
    name: 'login_throttle',
    columns: { throttleKey: varbinary(80), windowStart: time, attempts: int },
    primaryKey: ['throttleKey'],
    indexes: { ix_login_throttle_window: ['windowStart'] },
  },
  {
    name: 'one_time_link',
    columns: {
      tokenHash: binary(32),
      purpose: varchar(40),
      groupId: orNull(id),
      expiresAt: time,
      usedAt: orNull(time),
    },
    primaryKey: ['tokenHash'],
    indexes: { ix_one_time_link_expires: ['expiresAt'] },
  },
  {
    name: 'api_key',
    columns: {
      id,
      groupId: id,
      membershipId: id,
      name: varchar(100),
      keyId: varchar(24),
      secretHash: binary(32),
      permissions: text,
      createdAt: time,
      lastUsedAt: orNull(time),
      expiresAt: orNull(time),
      revokedAt: orNull(time),
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_api_key_key_id: ['keyId'] },
    indexes: { ix_api_key_membership: ['groupId', 'membershipId'] },
    foreignKeys: [
      {
        columns: ['groupId', 'membershipId'],
        table: 'membership',
        references: ['groupId', 'id'],
        onDelete: 'RESTRICT',
      },
    ],
  },
  {
    name: 'counter',
    columns: { groupId: id, name: varchar(40), value: bigint },
    primaryKey: ['groupId', 'name'],
    clustered: true,
  },
];
