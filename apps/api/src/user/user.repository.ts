import type { UserValues } from '@register/domain/access/change-user';
import { inTableOrder } from '@register/domain/access/permission-needs';
import type { Actor, Language } from '../request-context.js';
import type { Sql } from '../database/sql.js';
import { holdAdministrator } from '../session/hold-administrator.js';
import { emailOfUser, languageOfUser } from '../session/invited-as.js';

/** A user of the group with what deciding about them needs. */
export interface StoredUser extends UserValues {
  readonly id: Buffer;
  readonly version: number;
  readonly accountId: Buffer;
  readonly email: string;
  readonly language: Language;
  readonly acceptedAt: number | null;
  readonly deactivatedAt: number | null;
}

/**
 * Every user of the group, held until the transaction ends, for an administrator who is one still: who is the last is decided
 * for one change after the other.
 */
export async function usersForChange(sql: Sql, actor: Pick<Actor, 'groupId' | 'actorId'>): Promise<StoredUser[]> {
  const { groupId } = actor;
  if (sql.dialect === 'mysql') await sql.all('SELECT id FROM membership WHERE groupId = ? FOR UPDATE', [groupId]);
  await holdAdministrator(sql, actor);
  const rows = await sql.all<UserRow>(
    `SELECT m.id, m.version, m.accountId, m.name, m.role, m.permissions, m.closedFields, m.acceptedAt, m.deactivatedAt, ${emailOfUser} AS email,
            ${languageOfUser} AS language
       FROM membership m JOIN account a ON a.id = m.accountId WHERE m.groupId = ?`,
    [groupId],
  );
  return rows.map(userOf);
}

/** Ends every key that the user has made; answers which those were. */
export async function revokeKeysOf(
  sql: Sql,
  groupId: Buffer,
  membershipId: Buffer,
  at: number,
): Promise<{ id: Buffer; name: string }[]> {
  const keys = await sql.all<{ id: Buffer; name: string }>(
    'SELECT id, name FROM api_key WHERE groupId = ? AND membershipId = ? AND revokedAt IS NULL',
    [groupId, membershipId],
  );
  if (keys.length > 0)
    await sql.run('UPDATE api_key SET revokedAt = ? WHERE groupId = ? AND membershipId = ? AND revokedAt IS NULL', [
      at,
      groupId,
      membershipId,
    ]);
  return keys;
}

interface UserRow extends Omit<StoredUser, 'permissions' | 'closedFields'> {
  readonly permissions: string;
  readonly closedFields: string | null;
}

const userOf = (row: UserRow): StoredUser => ({
  ...row,
  permissions: inTableOrder(JSON.parse(row.permissions) as string[]),
  closedFields: JSON.parse(row.closedFields ?? '[]') as string[],
});
