import { createHash } from 'node:crypto';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Attempts that may be made in a window: for one account, whoever tries; from one address, whatever it tries (an office has one address). */
export const throttleWindowMs = 15 * 60_000;
const mostForAccount = 10;
const mostFromAddress = 100;

/**
 * Counts attempts to sign in before anything is looked up, right or wrong, account or not, so that all answers are alike.
 * In the database: every process counts the same, and a restart forgets nothing.
 */
export class LoginThrottle {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Counts an attempt; the milliseconds to wait when there were too many. */
  async attempt(emailKey: Uint8Array, ip: string, now: number): Promise<number> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      // Always in the same order, so that two attempts cannot wait for each other.
      const waitForAddress = await count(sql, addressKey(ip), now, mostFromAddress);
      const waitForAccount = await count(sql, accountKey(emailKey), now, mostForAccount);
      return Math.max(waitForAddress, waitForAccount);
    });
  }

  /** Counts what names no account, such as asking to sign in by a passkey. */
  async fromAddress(ip: string, now: number): Promise<number> {
    return this.unitOfWork.inTransaction(({ sql }) => count(sql, addressKey(ip), now, mostFromAddress));
  }

  /**
   * All that is asked for was given: earlier mistakes of this account are forgotten, and its attempts take nobody's at the same
   * address: an office has one, and all of it signs in in the morning. Part of the transaction that signs in.
   */
  async forgive(sql: Sql, emailKey: Uint8Array, ip: string, now: number): Promise<void> {
    const attempts = await attemptsIn(sql, accountKey(emailKey), now);
    await sql.run('DELETE FROM login_throttle WHERE throttleKey = ? OR windowStart <= ?', [
      accountKey(emailKey),
      now - throttleWindowMs,
    ]);
    await sql.run(
      'UPDATE login_throttle SET attempts = CASE WHEN attempts > ? THEN attempts - ? ELSE 0 END WHERE throttleKey = ?',
      [attempts, attempts, addressKey(ip)],
    );
  }

  /** What was counted by `fromAddress` came to something: it takes nobody's at the same address. */
  async forgiveAddress(sql: Sql, ip: string): Promise<void> {
    await sql.run('UPDATE login_throttle SET attempts = attempts - 1 WHERE throttleKey = ? AND attempts > 0', [
      addressKey(ip),
    ]);
  }

  /** Whether it is the account that has to wait, whatever address it is tried from. */
  async isKeptOut(sql: Sql, emailKey: Uint8Array, now: number): Promise<boolean> {
    return (await attemptsIn(sql, accountKey(emailKey), now)) > mostForAccount;
  }
}

async function attemptsIn(sql: Sql, key: Buffer, now: number): Promise<number> {
  const [row] = await sql.all<{ attempts: number }>(
    'SELECT attempts FROM login_throttle WHERE throttleKey = ? AND windowStart > ?',
    [key, now - throttleWindowMs],
  );
  return row?.attempts ?? 0;
}

async function count(sql: Sql, key: Buffer, now: number, most: number): Promise<number> {
  await sql.run(sql.dialect === 'mysql' ? countOnMysql : countOnSqlite, [key, now, now - throttleWindowMs]);
  const [row] = await sql.all<{ windowStart: number; attempts: number }>(
    'SELECT windowStart, attempts FROM login_throttle WHERE throttleKey = ?',
    [key],
  );
  return row && row.attempts > most ? Math.max(1, row.windowStart + throttleWindowMs - now) : 0;
}

// Attempts first: MySQL assigns from left to right, and the window that decides must still be the old one.
const countOnMysql = `
  INSERT INTO login_throttle (throttleKey, windowStart, attempts) VALUES (?, ?, 1)
  ON DUPLICATE KEY UPDATE attempts = IF(windowStart <= ?, 1, attempts + 1), windowStart = IF(attempts = 1, VALUES(windowStart), windowStart)`;
const countOnSqlite = `
  INSERT INTO login_throttle (throttleKey, windowStart, attempts) VALUES (?1, ?2, 1)
  ON CONFLICT (throttleKey) DO UPDATE SET
    attempts = CASE WHEN windowStart <= ?3 THEN 1 ELSE attempts + 1 END,
    windowStart = CASE WHEN windowStart <= ?3 THEN ?2 ELSE windowStart END`;

const accountKey = (emailKey: Uint8Array): Buffer => hashed('account', emailKey);
const addressKey = (ip: string): Buffer => hashed('address', Buffer.from(networkOf(ip)));
const hashed = (kind: string, value: Uint8Array): Buffer =>
  createHash('sha256').update(`${kind}\0`).update(value).digest();

/** One who has an IPv6 address has a whole /64 of them. */
function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  return [...groups, ...Array.from({ length: missing }, () => '0')]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
