import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { LastingPurpose } from './stored-file.repository.js';

export interface LastingFile {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly purpose: LastingPurpose;
  readonly path: string;
  readonly size: number;
  readonly createdBy: Buffer | null;
}

export interface NewLastingFile extends Omit<LastingFile, 'purpose'> {
  readonly name: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

export async function insertLasting(sql: Sql, file: NewLastingFile): Promise<void> {
  await sql.run(
    "INSERT INTO stored_file (groupId, id, purpose, name, path, size, sha256, createdBy, createdAt, expiresAt) VALUES (?, ?, 'DOCUMENT_UPLOAD', ?, ?, ?, ?, ?, ?, ?)",
    [
      file.groupId,
      file.id,
      file.name,
      file.path,
      file.size,
      unknownHash,
      file.createdBy,
      file.createdAt,
      file.expiresAt,
    ],
  );
}

export async function lastingBytes(sql: Sql, groupId: Buffer): Promise<number> {
  const [row] = await sql.all<{ used: number | string | null }>(
    "SELECT SUM(size) AS used FROM stored_file WHERE groupId = ? AND purpose IN ('DOCUMENT', 'DOCUMENT_UPLOAD')",
    [groupId],
  );
  return Number(row?.used ?? 0);
}

export async function findLasting(sql: Sql, groupId: Buffer, id: Buffer): Promise<LastingFile | undefined> {
  const [file] = await sql.all<LastingFile>(
    "SELECT groupId, id, purpose, path, size, createdBy FROM stored_file WHERE groupId = ? AND id = ? AND purpose IN ('DOCUMENT', 'DOCUMENT_UPLOAD')",
    [groupId, id],
  );
  return file;
}

export async function keepLasting(
  sql: Sql,
  groupId: Buffer,
  id: Buffer,
  { path, sha256 }: { readonly path: string; readonly sha256: Buffer },
): Promise<void> {
  const { affected } = await sql.run(
    "UPDATE stored_file SET purpose = 'DOCUMENT', path = ?, sha256 = ?, expiresAt = NULL WHERE groupId = ? AND id = ? AND purpose = 'DOCUMENT_UPLOAD'",
    [path, sha256, groupId, id],
  );
  if (affected !== 1) throw new Error('The file that a document was to be made of is gone');
}

export async function expireFiles(sql: Sql, groupId: Buffer, ids: readonly Buffer[], now: number): Promise<void> {
  if (ids.length === 0) return;
  const list = inList(ids);
  await sql.run(`UPDATE stored_file SET expiresAt = ? WHERE groupId = ? AND id IN ${list.sql}`, [
    now,
    groupId,
    ...list.params,
  ]);
}

/** Until all is there, nobody knows. */
const unknownHash = Buffer.alloc(32);
