import { factorResetState, toldFactorReset } from '@register/domain/access/factor-reset';
import { sortKey } from '@register/domain/text/sort-key';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { confirmersOf } from '../session/factor-reset.query.js';
import { emailOfUser } from '../session/invited-as.js';
import type { UserAccess } from './user-access.type.js';
import { userOf, type UserRow } from './user.type.js';

/** What is read of a user's access. */
export interface UserAccessRow extends UserRow {
  readonly version: number;
  readonly permissions: string;
  readonly closedFields: string | null;
  readonly acceptedAt: number | null;
  readonly deactivatedAt: number | null;
  readonly confirmedAt: number | null;
  readonly hasPasskey: number;
  readonly resetStartedAt: number | null;
  readonly resetConfirmedAt: number | null;
  readonly confirmers: number;
}

/** Users in Swedish order of their names, by one statement. */
export async function usersWithAccess(
  sql: Sql,
  groupId: Buffer,
  withInactive: boolean,
): Promise<(UserAccessRow & { sortKey: Buffer })[]> {
  const rows = await sql.all<UserAccessRow>(
    `${select} WHERE m.groupId = ?${withInactive ? '' : ' AND m.deactivatedAt IS NULL AND a.disabledAt IS NULL'}`,
    [groupId],
  );
  return rows
    .map((row) => ({ ...row, sortKey: Buffer.from(sortKey(row.name)) }))
    .sort((a, b) => Buffer.compare(a.sortKey, b.sortKey) || Buffer.compare(a.id, b.id));
}

export async function userAccessById(sql: Sql, groupId: Buffer, id: Buffer): Promise<UserAccessRow | undefined> {
  return (await sql.all<UserAccessRow>(`${select} WHERE m.groupId = ? AND m.id = ?`, [groupId, id]))[0];
}

export const accessOf = (row: UserAccessRow, actor: Actor, now: number): UserAccess => ({
  user: userOf(row, actor),
  state: row.deactivatedAt !== null ? 'INACTIVE' : row.acceptedAt === null ? 'INVITED' : 'ACTIVE',
  version: row.version,
  permissions: JSON.parse(row.permissions) as string[],
  closedFields: JSON.parse(row.closedFields ?? '[]') as string[],
  // Whoever is only invited may have an account elsewhere, of which nobody is told.
  hasSecondFactor: row.acceptedAt !== null && row.confirmedAt !== null,
  hasPasskey: row.acceptedAt !== null && row.hasPasskey === 1,
  secondFactorReset: resetOf(row, now),
});

/** Nor of what they wait for. */
function resetOf(row: UserAccessRow, now: number): UserAccess['secondFactorReset'] {
  const { acceptedAt, deactivatedAt, resetStartedAt: startedAt, resetConfirmedAt: confirmedAt, confirmers } = row;
  if (startedAt === null || acceptedAt === null || deactivatedAt !== null) return null;
  const reset = { startedAt, confirmedAt, needsConfirmation: confirmers > 0 };
  return factorResetState(reset, now) === 'LAPSED' ? null : toldFactorReset(reset);
}

const select = `
  SELECT m.id, m.name, m.role, ${emailOfUser} AS email, m.version, m.permissions, m.closedFields, m.acceptedAt, m.deactivatedAt, f.confirmedAt,
         EXISTS (SELECT 1 FROM passkey p WHERE p.accountId = m.accountId) AS hasPasskey,
         r.startedAt AS resetStartedAt, r.confirmedAt AS resetConfirmedAt,
         CASE WHEN r.accountId IS NULL THEN 0 ELSE (SELECT COUNT(*) ${confirmersOf('r.accountId')}) END AS confirmers
    FROM membership m JOIN account a ON a.id = m.accountId
    LEFT JOIN second_factor f ON f.accountId = m.accountId
    LEFT JOIN factor_reset r ON r.accountId = m.accountId`;
