import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { sessionTerms } from '../session/session-terms.js';
import { sessionOf, type SessionListRow } from './session-row.js';
import type { UserSession } from './user-session.type.js';

/** Where a user is signed in to this group, for whoever administers it. A session that has been idle for too long is none. */
export async function sessionsOfUser(
  sql: Sql,
  { groupId, sessionHash }: Pick<Actor, 'groupId' | 'sessionHash'>,
  userId: Buffer,
  now: number,
): Promise<UserSession[]> {
  const rows = await sql.all<SessionListRow>(
    `SELECT s.idHash, s.createdAt, s.lastSeenAt, s.userAgent, NULL AS groupName FROM session s
      WHERE s.groupId = ? AND s.actorId = ? AND s.actorKind = 'membership' AND s.expiresAt > ? AND s.lastSeenAt > ?
      ORDER BY s.createdAt DESC, s.idHash LIMIT 100`,
    [groupId, userId, now, now - sessionTerms.membership.idleMs],
  );
  return rows.map((row) => sessionOf(row, sessionHash));
}

/** Where the person is signed in, in whatever group: the account is the person. */
export async function ownSessions(
  sql: Sql,
  { accountId, sessionHash }: Pick<Actor, 'accountId' | 'sessionHash'>,
  now: number,
): Promise<UserSession[]> {
  if (!accountId) return [];
  const rows = await sql.all<SessionListRow>(
    `SELECT s.idHash, s.createdAt, s.lastSeenAt, s.userAgent, g.name AS groupName
       FROM session s JOIN tenant_group g ON g.id = s.groupId
      WHERE s.accountId = ? AND s.expiresAt > ?
        AND s.lastSeenAt > CASE WHEN s.actorKind = 'membership' THEN ? ELSE ? END
      ORDER BY s.createdAt DESC, s.idHash LIMIT 100`,
    [accountId, now, now - sessionTerms.membership.idleMs, now - sessionTerms.customerUser.idleMs],
  );
  return rows.map((row) => sessionOf(row, sessionHash));
}
