import type { Sql } from '../database/sql.js';
import { hashOfToken, newToken } from './token.js';

/** As long as somebody needs to find their phone. */
export const passkeyChallengeLivesMs = 5 * 60_000;

export type PasskeyPurpose = 'REGISTER' | 'SIGN_IN';

/** Something for one browser, or one session, to sign. Part of the caller's transaction. */
export async function newPasskeyChallenge(
  sql: Sql,
  purpose: PasskeyPurpose,
  holderHash: Buffer,
  now: number,
): Promise<string> {
  await sql.run('DELETE FROM passkey_challenge WHERE expiresAt <= ?', [now]);
  const challenge = newToken();
  await sql.run('INSERT INTO passkey_challenge (challengeHash, purpose, holderHash, expiresAt) VALUES (?, ?, ?, ?)', [
    hashOfToken(challenge),
    purpose,
    holderHash,
    now + passkeyChallengeLivesMs,
  ]);
  return challenge;
}

/** Uses it up, once, for whom it was made: of several answers in the same moment the database takes one. */
export async function takePasskeyChallenge(
  sql: Sql,
  challenge: string,
  purpose: PasskeyPurpose,
  holderHash: Buffer,
  now: number,
): Promise<boolean> {
  const { affected } = await sql.run(
    'DELETE FROM passkey_challenge WHERE challengeHash = ? AND purpose = ? AND holderHash = ? AND expiresAt > ?',
    [hashOfToken(challenge), purpose, holderHash, now],
  );
  return affected === 1;
}
