import { createHash } from 'node:crypto';
import type { Sql } from '../database/sql.js';
import { deviceCookieLivesMs } from './cookie.js';
import { looksLikeToken, newToken } from './token.js';

/** What is told, and to whom, when an account is used on a browser that it has not been used on; in the same transaction. */
export type TellOfDevice = (sql: Sql, accountId: Buffer, at: number) => Promise<unknown>;

/**
 * Knows a browser again by a cookie that lives long, and by nothing else of it. Sharing a browser joins nobody: each account
 * keeps a hash of its own.
 */
export class KnownDevices {
  constructor(private readonly tell: TellOfDevice) {}

  /** Whether the account has been signed in to there. */
  async knows(sql: Sql, accountId: Buffer, deviceToken: string | null, now: number): Promise<boolean> {
    if (deviceToken === null) return false;
    const found = await sql.all(
      'SELECT createdAt FROM known_device WHERE accountId = ? AND deviceHash = ? AND lastSeenAt > ?',
      [accountId, hashOf(accountId, deviceToken), now - deviceCookieLivesMs],
    );
    return found.length > 0;
  }

  /**
   * Notes that somebody signs in, and tells them where the browser is new to an account that has others: the first one is
   * where it was made. `quietly`: a letter about it goes anyway. Answers what the browser is to keep.
   */
  async note(
    sql: Sql,
    { accountId, deviceToken, quietly }: SeenDevice,
    now: number,
  ): Promise<{ readonly deviceToken: string }> {
    const token = deviceToken !== null && looksLikeToken(deviceToken) ? deviceToken : newToken();
    const deviceHash = hashOf(accountId, token);
    const { affected } = await sql.run(
      'UPDATE known_device SET lastSeenAt = ? WHERE accountId = ? AND deviceHash = ?',
      [now, accountId, deviceHash],
    );
    if (affected === 0) {
      // Those that are too old to be known count: an account that nobody has used for long is worth a letter above all.
      const others = await sql.all('SELECT createdAt FROM known_device WHERE accountId = ? LIMIT 1', [accountId]);
      await sql.run('DELETE FROM known_device WHERE accountId = ? AND lastSeenAt <= ?', [
        accountId,
        now - deviceCookieLivesMs,
      ]);
      await sql.run('INSERT INTO known_device (accountId, deviceHash, createdAt, lastSeenAt) VALUES (?, ?, ?, ?)', [
        accountId,
        deviceHash,
        now,
        now,
      ]);
      if (others.length > 0 && !quietly) await this.tell(sql, accountId, now);
    }
    return { deviceToken: token };
  }
}

interface SeenDevice {
  readonly accountId: Buffer;
  /** The cookie's value; null where the browser has none. */
  readonly deviceToken: string | null;
  readonly quietly: boolean;
}

const hashOf = (accountId: Buffer, token: string): Buffer =>
  createHash('sha256').update(accountId).update(token).digest();
