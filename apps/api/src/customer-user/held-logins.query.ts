import type { HeldOn } from '../module.js';

/** The logins of a customer with where they are signed in, as the group wrote them: how their accounts have it from elsewhere is not its own. */
export async function heldLogins({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<LoginRow>(
    `SELECT u.id, u.name, u.email, u.language, u.createdAt, u.blockedAt FROM customer_user u
      WHERE u.groupId = ? AND u.customerId = ? ORDER BY u.createdAt, u.id`,
    [actor.groupId, customerId],
  );
  const sessions = await sql.all<SessionRow>(
    `SELECT s.actorId, s.userAgent, s.createdAt, s.lastSeenAt FROM customer_user u
       JOIN session s ON s.groupId = u.groupId AND s.actorId = u.id AND s.actorKind = 'customerUser'
      WHERE u.groupId = ? AND u.customerId = ? ORDER BY s.createdAt, s.idHash`,
    [actor.groupId, customerId],
  );
  return rows.map(({ id, createdAt, blockedAt, ...row }) => ({
    ...row,
    signedIn: sessions
      .filter(({ actorId }) => actorId.equals(id))
      .map((session) => ({
        at: new Date(session.createdAt),
        lastSeenAt: new Date(session.lastSeenAt),
        browser: session.userAgent,
      })),
    createdAt: new Date(createdAt),
    blockedAt: blockedAt === null ? null : new Date(blockedAt),
  }));
}

interface LoginRow {
  readonly id: Buffer;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly createdAt: number;
  readonly blockedAt: number | null;
}

interface SessionRow {
  readonly actorId: Buffer;
  readonly userAgent: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
}
