import type { Sql } from '../database/sql.js';
import type { HeldOn } from '../module.js';
import { passkeysOf } from '../session/passkeys.js';
import { secondFactorOf } from '../session/second-factors.js';
import { isOfThisGroupAlone } from '../session/session.repository.js';

/**
 * The logins of a customer with where they are signed in and what they sign in by, as the group wrote them: how their accounts
 * have it from elsewhere is not its own.
 */
export async function heldLogins({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<LoginRow>(
    `SELECT u.id, u.accountId, u.name, u.email, u.language, u.createdAt, u.acceptedAt, u.blockedAt FROM customer_user u
      WHERE u.groupId = ? AND u.customerId = ? ORDER BY u.createdAt, u.id`,
    [actor.groupId, customerId],
  );
  const sessions = await sql.all<SessionRow>(
    `SELECT s.actorId, s.userAgent, s.createdAt, s.lastSeenAt FROM customer_user u
       JOIN session s ON s.groupId = u.groupId AND s.actorId = u.id AND s.actorKind = 'customerUser'
      WHERE u.groupId = ? AND u.customerId = ? ORDER BY s.createdAt, s.idHash`,
    [actor.groupId, customerId],
  );
  const ways = await Promise.all(rows.map((row) => signInWaysOf(sql, actor.groupId, row)));
  return rows.map(({ id, name, email, language, createdAt, blockedAt }, n) => ({
    name,
    email,
    language,
    signedIn: sessions
      .filter(({ actorId }) => actorId.equals(id))
      .map((session) => ({
        at: new Date(session.createdAt),
        lastSeenAt: new Date(session.lastSeenAt),
        browser: session.userAgent,
      })),
    ...ways[n],
    createdAt: new Date(createdAt),
    blockedAt: blockedAt === null ? null : new Date(blockedAt),
  }));
}

/**
 * What the account is signed in to by besides its password: not of one that acts in another group, too, whose affairs that
 * would tell, nor of somebody who is only invited.
 */
async function signInWaysOf(sql: Sql, groupId: Buffer, { accountId, acceptedAt }: LoginRow): Promise<SignInWays> {
  if (acceptedAt === null || !(await isOfThisGroupAlone(sql, groupId, accountId)))
    return { passkeys: [], secondFactorSince: null };
  const passkeys = await passkeysOf(sql, accountId);
  const factor = await secondFactorOf(sql, accountId);
  return {
    passkeys: passkeys.map(({ name, createdAt, lastUsedAt }) => ({
      name,
      createdAt: new Date(createdAt),
      lastUsedAt: lastUsedAt === null ? null : new Date(lastUsedAt),
    })),
    secondFactorSince: factor && new Date(factor.confirmedAt),
  };
}

interface SignInWays {
  readonly passkeys: readonly { readonly name: string; readonly createdAt: Date; readonly lastUsedAt: Date | null }[];
  readonly secondFactorSince: Date | null;
}

interface LoginRow {
  readonly id: Buffer;
  readonly accountId: Buffer;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly createdAt: number;
  readonly acceptedAt: number | null;
  readonly blockedAt: number | null;
}

interface SessionRow {
  readonly actorId: Buffer;
  readonly userAgent: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
}
