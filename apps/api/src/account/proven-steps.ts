import { provePasskeyFirst } from '@register/domain/access/passkey';
import type { Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import { holdAccount } from '../session/hold-account.js';
import type { SignedIn } from './own-password.js';

/** Why somebody who knows the password may not change how the account is signed in to; held until the transaction ends. */
export async function unprovenSteps(sql: Sql, { accountId, sessionHash }: SignedIn): Promise<Violation[]> {
  await holdAccount(sql, accountId);
  const [session] = await sql.all<{ byPasskey: number; hasPasskey: number; asksForCode: number }>(
    `SELECT s.byPasskey, EXISTS (SELECT 1 FROM passkey p WHERE p.accountId = s.accountId) AS hasPasskey,
            EXISTS (SELECT 1 FROM second_factor f WHERE f.accountId = s.accountId AND f.confirmedAt IS NOT NULL) AS asksForCode
       FROM session s WHERE s.idHash = ? AND s.accountId = ?`,
    [sessionHash, accountId],
  );
  return provePasskeyFirst({
    hasPasskey: session?.hasPasskey === 1,
    asksForCode: session?.asksForCode === 1,
    cameByPasskey: session?.byPasskey === 1,
  });
}
