import { provePasskeyFirst, type ProvenSteps } from '@register/domain/access/passkey';
import type { Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import { unauthenticated } from '../graphql/errors.js';
import { holdAccount } from '../session/hold-account.js';
import type { SignedIn } from './own-password.js';

/**
 * First in each transaction that changes how an account is signed in to. What ends the session, such as a new password, ends
 * what is under way in it, too: whoever knew the old one leaves nothing behind.
 */
export async function holdOwn(sql: Sql, { accountId, sessionHash }: SignedIn): Promise<ProvenSteps> {
  await holdAccount(sql, accountId);
  const [session] = await sql.all<{ byPasskey: number; hasPasskey: number; asksForCode: number }>(
    `SELECT s.byPasskey, EXISTS (SELECT 1 FROM passkey p WHERE p.accountId = s.accountId) AS hasPasskey,
            EXISTS (SELECT 1 FROM second_factor f WHERE f.accountId = s.accountId AND f.confirmedAt IS NOT NULL) AS asksForCode
       FROM session s WHERE s.idHash = ? AND s.accountId = ?`,
    [sessionHash, accountId],
  );
  if (!session) throw unauthenticated();
  return {
    hasPasskey: session.hasPasskey === 1,
    asksForCode: session.asksForCode === 1,
    cameByPasskey: session.byPasskey === 1,
  };
}

/** Why somebody who knows the password may not change how the account is signed in to. */
export const unprovenSteps = async (sql: Sql, actor: SignedIn): Promise<Violation[]> =>
  provePasskeyFirst(await holdOwn(sql, actor));
