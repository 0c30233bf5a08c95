import type { Sql } from '../database/sql.js';
import { actorsOfAccount } from '../session/session.repository.js';
import type { SignedInActor, SignInTraces } from '../session/sign-in-traces.js';
import { recordAccess, type AccessAction, type AccessEvent } from './access-recorder.js';

/** Who signed in, who ended all their sessions, and as whom somebody tried so often that they are kept out for a while. */
export const signInRecorder: SignInTraces = {
  signedIn: (sql, actor, at) => byThemselves(sql, actor, 'SIGNED_IN', at),
  signedOutEverywhere: (sql, actor, at) => byThemselves(sql, actor, 'SIGNED_OUT_EVERYWHERE', at),
  async keptOut(sql, actors, at, since) {
    for (const actor of actors) {
      const told = await sql.all(
        "SELECT position FROM access_event WHERE groupId = ? AND subjectId = ? AND action = 'SIGN_IN_REFUSED' AND at > ? LIMIT 1",
        [actor.groupId, actor.actorId, since],
      );
      const about = told.length === 0 && (await subjectOf(sql, actor));
      const by = { kind: 'SYSTEM', id: null, name: '', source: 'SYSTEM' } as const;
      if (about) await recordAccess(sql, actor.groupId, [{ at, by, action: 'SIGN_IN_REFUSED', ...about }]);
    }
  },
};

/** What somebody has done about an account, in the log of every group that it acts in; groups in one order, so that two cannot wait for each other. */
export async function recordOfAccount(sql: Sql, accountId: Buffer, action: AccessAction, at: number): Promise<void> {
  for (const actor of await inOneOrder(sql, accountId)) await byThemselves(sql, actor, action, at);
}

/** The same where somebody of one group did it, or nobody knows who (null): the others are told that it was done, and not by whom. */
export async function recordElsewhere(
  sql: Sql,
  { accountId, groupId }: { readonly accountId: Buffer; readonly groupId: Buffer | null },
  action: AccessAction,
  at: number,
): Promise<void> {
  const by = { kind: 'SYSTEM', id: null, name: '', source: 'SYSTEM' } as const;
  for (const actor of await inOneOrder(sql, accountId)) {
    const about = groupId?.equals(actor.groupId) ? undefined : await subjectOf(sql, actor);
    if (about) await recordAccess(sql, actor.groupId, [{ at, by, action, ...about }]);
  }
}

const inOneOrder = async (sql: Sql, accountId: Buffer): Promise<SignedInActor[]> =>
  (await actorsOfAccount(sql, accountId)).sort((a, b) => Buffer.compare(a.groupId, b.groupId));

async function byThemselves(sql: Sql, actor: SignedInActor, action: AccessAction, at: number): Promise<void> {
  const about = await subjectOf(sql, actor);
  if (!about) return;
  const { kind, id, name } = about.subject;
  const by = { kind: kind === 'USER' ? 'STAFF' : 'CUSTOMER_USER', id, name, source: 'WEB' } as const;
  await recordAccess(sql, actor.groupId, [{ at, by, action, ...about }]);
}

/** A customer's login by the customer's number: the log outlives the person. */
async function subjectOf(
  sql: Sql,
  { groupId, actorKind, actorId: id }: SignedInActor,
): Promise<Pick<AccessEvent, 'subject' | 'customerId'> | undefined> {
  if (actorKind === 'membership') {
    const [user] = await sql.all<{ name: string }>('SELECT name FROM membership WHERE groupId = ? AND id = ?', [
      groupId,
      id,
    ]);
    return user && { subject: { kind: 'USER', id, name: user.name } };
  }
  const [login] = await sql.all<{ customerId: Buffer; number: string }>(
    `SELECT u.customerId, c.number FROM customer_user u JOIN customer c ON c.groupId = u.groupId AND c.id = u.customerId
      WHERE u.groupId = ? AND u.id = ?`,
    [groupId, id],
  );
  return login && { subject: { kind: 'CUSTOMER_LOGIN', id, name: login.number }, customerId: login.customerId };
}
