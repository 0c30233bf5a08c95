import type { Sql } from '../database/sql.js';

export interface ApiKeyRow {
  readonly id: Buffer;
  readonly name: string;
  readonly keyId: string;
  readonly permissions: string;
  readonly createdBy: string;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
}

export interface NewApiKeyRow extends Omit<ApiKeyRow, 'createdBy' | 'lastUsedAt' | 'revokedAt'> {
  readonly groupId: Buffer;
  readonly membershipId: Buffer;
  readonly secretHash: Buffer;
}

export async function insertApiKey(sql: Sql, key: NewApiKeyRow): Promise<void> {
  await sql.run(
    'INSERT INTO api_key (groupId, id, membershipId, name, keyId, secretHash, permissions, createdAt, expiresAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      key.groupId,
      key.id,
      key.membershipId,
      key.name,
      key.keyId,
      key.secretHash,
      key.permissions,
      key.createdAt,
      key.expiresAt,
    ],
  );
}

export async function revokeApiKey(sql: Sql, groupId: Buffer, id: Buffer, at: number): Promise<void> {
  await sql.run('UPDATE api_key SET revokedAt = ? WHERE groupId = ? AND id = ? AND revokedAt IS NULL', [
    at,
    groupId,
    id,
  ]);
}

export async function apiKeyById(sql: Sql, groupId: Buffer, id: Buffer): Promise<ApiKeyRow | undefined> {
  return (await sql.all<ApiKeyRow>(`${select} WHERE k.groupId = ? AND k.id = ?`, [groupId, id]))[0];
}

/** The newest first; ids rise with time. */
export const apiKeysBefore = (
  sql: Sql,
  groupId: Buffer,
  before: Uint8Array | null,
  limit: number,
): Promise<ApiKeyRow[]> =>
  before
    ? sql.all(`${select} WHERE k.groupId = ? AND k.id < ? ORDER BY k.id DESC LIMIT ${limit}`, [groupId, before])
    : sql.all(`${select} WHERE k.groupId = ? ORDER BY k.id DESC LIMIT ${limit}`, [groupId]);

export async function countApiKeys(sql: Sql, groupId: Buffer, most: number): Promise<number> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM (SELECT id FROM api_key WHERE groupId = ? LIMIT ${most}) counted`,
    [groupId],
  );
  return row?.n ?? 0;
}

const select = `
  SELECT k.id, k.name, k.keyId, k.permissions, k.createdAt, k.lastUsedAt, k.expiresAt, k.revokedAt, m.name AS createdBy
    FROM api_key k JOIN membership m ON m.groupId = k.groupId AND m.id = k.membershipId`;
