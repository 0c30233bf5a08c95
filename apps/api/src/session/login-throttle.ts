import { createHash } from 'node:crypto';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { LoginThrottleEntity } from './login-throttle.entity.js';

/** Attempts that may be made in a window: for one account, whoever tries; from one address, whatever it tries (an office has one address). */
export const throttleWindowMs = 15 * 60_000;
const mostForAccount = 10;
const codeWindowMs = 24 * 3_600_000;
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
      const fromAddress = await count(sql, addressKey(ip), windowAt(now));
      await count(sql, fromThereKey(emailKey, ip), {
        start: fromAddress.windowStart,
        endedAt: fromAddress.windowStart - 1,
      });
      const atAccount = await count(sql, accountKey(emailKey), windowAt(now));
      return Math.max(waitAfter(fromAddress, mostFromAddress, now), waitAfter(atAccount, mostForAccount, now));
    });
  }

  /** Counts what names no account, such as asking to sign in by a passkey. */
  async fromAddress(ip: string, now: number): Promise<number> {
    return this.unitOfWork.inTransaction(async ({ sql }) =>
      waitAfter(await count(sql, addressKey(ip), windowAt(now)), mostFromAddress, now),
    );
  }

  /**
   * All that is asked for was given: earlier mistakes of this account are forgotten, and its attempts take nobody's at the same
   * address: an office has one, and all of it signs in in the morning. The address is given back what this account has cost it
   * in this window and no more: else somebody signed in to an account of their own to go on guessing at others'. Part of the
   * transaction that signs in.
   */
  async forgive(sql: Sql, emailKey: Uint8Array, ip: string, now: number): Promise<void> {
    const fromThere = await countedAs(sql, fromThereKey(emailKey, ip));
    await sql.run('DELETE FROM login_throttle WHERE throttleKey IN (?, ?) OR windowStart <= ?', [
      accountKey(emailKey),
      fromThereKey(emailKey, ip),
      now - throttleWindowMs,
    ]);
    if (fromThere)
      await sql.run(
        'UPDATE login_throttle SET attempts = CASE WHEN attempts > ? THEN attempts - ? ELSE 0 END WHERE throttleKey = ? AND windowStart = ?',
        [fromThere.attempts, fromThere.attempts, addressKey(ip), fromThere.windowStart],
      );
  }

  /** What was counted by `fromAddress` came to something: it takes nobody's at the same address. */
  async forgiveAddress(sql: Sql, ip: string): Promise<void> {
    await sql.run('UPDATE login_throttle SET attempts = attempts - 1 WHERE throttleKey = ? AND attempts > 0', [
      addressKey(ip),
    ]);
  }

  /** How many wrong codes have come with a password since the first of a day. */
  async wrongCodes(sql: Sql, password: Uint8Array, now: number): Promise<number> {
    const counted = await countedAs(sql, hashed('code', password));
    return counted && counted.windowStart + throttleWindowMs > now ? counted.attempts : 0;
  }

  /** Counts one more; part of the transaction that has held the account. */
  async noteWrongCode(sql: Sql, password: Uint8Array, now: number): Promise<number> {
    // What is counted for a day starts late, so that it ends, and is cleared away, like the rest.
    const window = { start: now + codeWindowMs - throttleWindowMs, endedAt: now - throttleWindowMs };
    return (await count(sql, hashed('code', password), window)).attempts;
  }

  /** Whether it is the account that has to wait, whatever address it is tried from. */
  async isKeptOut(sql: Sql, emailKey: Uint8Array, now: number): Promise<boolean> {
    const counted = await countedAs(sql, accountKey(emailKey));
    return counted !== undefined && waitAfter(counted, mostForAccount, now) > 0;
  }
}

type Counted = Pick<LoginThrottleEntity, 'windowStart' | 'attempts'>;

/** When counting begins anew, and for what has been counted since when at the latest. */
interface Window {
  readonly start: number;
  readonly endedAt: number;
}
const windowAt = (now: number): Window => ({ start: now, endedAt: now - throttleWindowMs });

const waitAfter = ({ windowStart, attempts }: Counted, most: number, now: number): number => {
  const left = windowStart + throttleWindowMs - now;
  return attempts > most && left > 0 ? left : 0;
};

async function countedAs(sql: Sql, key: Buffer): Promise<Counted | undefined> {
  const [row] = await sql.all<Counted>('SELECT windowStart, attempts FROM login_throttle WHERE throttleKey = ?', [key]);
  return row;
}

async function count(sql: Sql, key: Buffer, { start, endedAt }: Window): Promise<Counted> {
  await sql.run(sql.dialect === 'mysql' ? countOnMysql : countOnSqlite, [key, start, endedAt, endedAt]);
  return (await countedAs(sql, key)) ?? { windowStart: start, attempts: 0 };
}

// Attempts first: MySQL assigns from left to right, and the window that decides must still be the old one.
const countOnMysql = `
  INSERT INTO login_throttle (throttleKey, windowStart, attempts) VALUES (?, ?, 1)
  ON DUPLICATE KEY UPDATE attempts = IF(windowStart <= ?, 1, attempts + 1), windowStart = IF(windowStart <= ?, VALUES(windowStart), windowStart)`;
const countOnSqlite = `
  INSERT INTO login_throttle (throttleKey, windowStart, attempts) VALUES (?, ?, 1)
  ON CONFLICT (throttleKey) DO UPDATE SET
    attempts = CASE WHEN windowStart <= ? THEN 1 ELSE attempts + 1 END,
    windowStart = CASE WHEN windowStart <= ? THEN excluded.windowStart ELSE windowStart END`;

const accountKey = (emailKey: Uint8Array): Buffer => hashed('account', emailKey);
const addressKey = (ip: string): Buffer => hashed('address', Buffer.from(networkOf(ip)));
/** An account as it is tried from one address. */
const fromThereKey = (emailKey: Uint8Array, ip: string): Buffer =>
  hashed('account from address', Buffer.concat([addressKey(ip), emailKey]));
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
