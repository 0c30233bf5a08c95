import type { Sql } from '../database/sql.js';
import { hashOfToken, looksLikeToken, newToken } from './token.js';

/** What a one-time link is for, and how long it waits: an invitation over a weekend, what one has asked for oneself while one reads one's mail. */
export const linkLivesMs = {
  inviteUser: 72 * 3_600_000,
  inviteLogin: 72 * 3_600_000,
  resetPassword: 3_600_000,
  resetSecondFactor: 3_600_000,
} as const;

export type LinkPurpose = keyof typeof linkLivesMs;

/** Whom a link is for. */
export interface LinkSubject {
  readonly purpose: LinkPurpose;
  /** The group that invites; null for what is the person's in every group. */
  readonly groupId: Buffer | null;
  /** Whose password it chooses. Null leads nowhere: an answer to an address that nobody has costs as much as to one that somebody has. */
  readonly accountId: Buffer | null;
  /** The membership or the customer's login that somebody is invited to; null for a new password. */
  readonly subjectId: Buffer | null;
}

export interface OpenLink extends LinkSubject {
  readonly accountId: Buffer;
  readonly expiresAt: number;
}

/** A new link's token: what it opens with, told this once. An earlier link for the same ends. Part of the caller's transaction. */
export async function makeLink(sql: Sql, subject: LinkSubject, now: number): Promise<string> {
  await endLinks(sql, subject, now);
  return addLink(sql, subject, now);
}

/** The same beside those that there are, which go on: what anybody can ask for takes nothing from anybody. */
export async function addLink(sql: Sql, subject: LinkSubject, now: number): Promise<string> {
  await sql.run('DELETE FROM one_time_link WHERE expiresAt <= ?', [now - keptForMs]);
  // Those that lead nowhere anybody can have made, for any address: they are kept no longer than they would be good for.
  await sql.run('DELETE FROM one_time_link WHERE accountId IS NULL AND expiresAt <= ?', [now]);
  const token = newToken();
  const { purpose, groupId, accountId, subjectId } = subject;
  await sql.run(
    'INSERT INTO one_time_link (tokenHash, purpose, groupId, accountId, subjectId, expiresAt) VALUES (?, ?, ?, ?, ?, ?)',
    [hashOfToken(token), purpose, groupId, accountId, subjectId, now + linkLivesMs[purpose]],
  );
  return token;
}

/** How many are open of an account for itself; of none, for an address that nobody has. */
export async function countOpenLinks(
  sql: Sql,
  { purpose, accountId }: Pick<LinkSubject, 'purpose' | 'accountId'>,
  now: number,
): Promise<number> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM one_time_link
      WHERE accountId = ? AND purpose = ? AND subjectId IS NULL AND usedAt IS NULL AND expiresAt > ?`,
    [accountId, purpose, now],
  );
  return row?.n ?? 0;
}

/** Ends what is open for this subject, such as when an invitation is taken back. */
export async function endLinks(
  sql: Sql,
  { purpose, accountId, subjectId }: Pick<LinkSubject, 'purpose' | 'accountId' | 'subjectId'>,
  now: number,
): Promise<void> {
  if (!accountId) return;
  const ofSubject = subjectId ? 'subjectId = ?' : 'subjectId IS NULL';
  await sql.run(
    `UPDATE one_time_link SET usedAt = ? WHERE accountId = ? AND purpose = ? AND ${ofSubject} AND usedAt IS NULL`,
    [now, accountId, purpose, ...(subjectId ? [subjectId] : [])],
  );
}

/** Of an account that is no more. */
export async function removeLinksOf(sql: Sql, accountId: Buffer): Promise<void> {
  await sql.run('DELETE FROM one_time_link WHERE accountId = ?', [accountId]);
}

/** Whom a token is for, without using it; undefined when it is unknown, used or too old, which are not told apart. */
export async function openLink(sql: Sql, token: string, now: number): Promise<OpenLink | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const [row] = await sql.all<OpenLink>(
    `SELECT purpose, groupId, accountId, subjectId, expiresAt FROM one_time_link
      WHERE tokenHash = ? AND usedAt IS NULL AND expiresAt > ? AND accountId IS NOT NULL`,
    [hashOfToken(token), now],
  );
  return row;
}

/** Uses the link, once: of several who try in the same moment the database lets one through. Part of the caller's transaction. */
export async function redeemLink(sql: Sql, token: string, now: number): Promise<OpenLink | undefined> {
  const link = await openLink(sql, token, now);
  if (!link) return undefined;
  const { affected } = await sql.run(
    'UPDATE one_time_link SET usedAt = ? WHERE tokenHash = ? AND usedAt IS NULL AND expiresAt > ?',
    [now, hashOfToken(token), now],
  );
  return affected === 1 ? link : undefined;
}

/** Whether the server has printed this link for the first administrator, and nobody has used it. */
export async function isFirstAdministratorLink(sql: Sql, token: string, now: number): Promise<boolean> {
  const rows = await sql.all(
    `SELECT purpose FROM one_time_link WHERE tokenHash = ? AND purpose = 'administrator' AND usedAt IS NULL AND expiresAt > ?`,
    [hashOfToken(token), now],
  );
  return rows.length > 0;
}

/** Links that ended long ago are cleared away when a new one is made. */
const keptForMs = 30 * 24 * 3_600_000;
