import type { Sql } from '../database/sql.js';
import type { SessionEntity } from './session.entity.js';

export interface AccountRow {
  readonly id: Buffer;
  readonly passwordHash: string | null;
  readonly disabledAt: number | null;
}

export async function accountByEmail(sql: Sql, emailKey: Buffer): Promise<AccountRow | undefined> {
  return (
    await sql.all<AccountRow>('SELECT id, passwordHash, disabledAt FROM account WHERE emailKey = ?', [emailKey])
  )[0];
}

/** Whether this is still its password, until the transaction ends. After `holdAccount`: whoever changes it waits, or has been waited for. */
export async function isStillPasswordOf(sql: Sql, { id, passwordHash }: AccountRow): Promise<boolean> {
  const [now] = await sql.all<Pick<AccountRow, 'passwordHash' | 'disabledAt'>>(
    'SELECT passwordHash, disabledAt FROM account WHERE id = ?',
    [id],
  );
  return now !== undefined && now.passwordHash === passwordHash && now.disabledAt === null;
}

/** What an account may act as: memberships before customers' logins, the oldest first. Across groups by nature. */
export const actorsOfAccount = (
  sql: Sql,
  accountId: Buffer,
): Promise<Pick<SessionEntity, 'groupId' | 'actorKind' | 'actorId'>[]> =>
  sql.all(
    `SELECT groupId, id AS actorId, 'membership' AS actorKind, 0 AS rank_, createdAt FROM membership WHERE accountId = ? AND deactivatedAt IS NULL AND acceptedAt IS NOT NULL
     UNION ALL
     SELECT groupId, id, 'customerUser', 1, createdAt FROM customer_user WHERE accountId = ? AND blockedAt IS NULL AND acceptedAt IS NOT NULL
     ORDER BY rank_, createdAt, actorId`,
    [accountId, accountId],
  );

/** Whether the account acts in no group but this one, be it by an invitation: what the person has elsewhere is not told or decided here. */
export async function isOfThisGroupAlone(sql: Sql, groupId: Buffer, accountId: Buffer): Promise<boolean> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT (SELECT COUNT(*) FROM membership WHERE accountId = ? AND groupId <> ?)
          + (SELECT COUNT(*) FROM customer_user WHERE accountId = ? AND groupId <> ?) AS n`,
    [accountId, groupId, accountId, groupId],
  );
  return row?.n === 0;
}

export async function insertSession(
  sql: Sql,
  session: Omit<SessionEntity, 'byPasskey'> & { readonly byPasskey?: boolean },
): Promise<void> {
  await sql.run(
    'INSERT INTO session (idHash, accountId, groupId, actorKind, actorId, createdAt, lastSeenAt, expiresAt, userAgent, byPasskey) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      session.idHash,
      session.accountId,
      session.groupId,
      session.actorKind,
      session.actorId,
      session.createdAt,
      session.lastSeenAt,
      session.expiresAt,
      session.userAgent,
      session.byPasskey === true ? 1 : 0,
    ],
  );
}

/** When a customer's login was last used to sign in: those who handle it are told. */
export async function noteSignIn(
  sql: Sql,
  { groupId, actorKind, actorId }: Pick<SessionEntity, 'groupId' | 'actorKind' | 'actorId'>,
  now: number,
): Promise<void> {
  if (actorKind === 'customerUser')
    await sql.run('UPDATE customer_user SET lastSignInAt = ? WHERE groupId = ? AND id = ?', [now, groupId, actorId]);
}

/** Ends a session to begin another in its place; undefined: somebody has ended it. */
export async function takeSession(
  sql: Sql,
  idHash: Buffer,
): Promise<Pick<SessionEntity, 'createdAt' | 'expiresAt' | 'byPasskey'> | undefined> {
  const [session] = await sql.all<Pick<SessionEntity, 'createdAt' | 'expiresAt' | 'byPasskey'>>(
    'SELECT createdAt, expiresAt, byPasskey FROM session WHERE idHash = ?',
    [idHash],
  );
  const { affected } = await sql.run('DELETE FROM session WHERE idHash = ?', [idHash]);
  return affected === 1 ? session : undefined;
}

export async function deleteSession(sql: Sql, idHash: Buffer): Promise<void> {
  await sql.run('DELETE FROM session WHERE idHash = ?', [idHash]);
}

/** Whatever group they act in: the account is the person. */
export async function deleteSessionsOfAccount(sql: Sql, accountId: Buffer): Promise<void> {
  await sql.run('DELETE FROM session WHERE accountId = ?', [accountId]);
}

/** Of one user of the group, or one customer's login: what the same person does elsewhere goes on. */
export async function deleteSessionsOfActor(
  sql: Sql,
  groupId: Buffer,
  actorId: Buffer,
  idHash: Buffer | null = null,
): Promise<number> {
  const { affected } = await sql.run(
    `DELETE FROM session WHERE groupId = ? AND actorId = ?${idHash ? ' AND idHash = ?' : ''}`,
    [groupId, actorId, ...(idHash ? [idHash] : [])],
  );
  return affected;
}

/** All but the one that asks. */
export async function deleteOtherSessions(sql: Sql, accountId: Buffer, kept: Buffer | null): Promise<void> {
  await sql.run('DELETE FROM session WHERE accountId = ? AND idHash <> ?', [accountId, kept ?? Buffer.alloc(32)]);
}

/** Sessions that ended by themselves are cleared away when somebody signs in. */
export async function deleteExpiredSessions(sql: Sql, now: number): Promise<void> {
  await sql.run('DELETE FROM session WHERE expiresAt <= ?', [now]);
}
