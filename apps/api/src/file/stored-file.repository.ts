import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Transaction } from '../database/unit-of-work.js';
import type { KeptFile } from './file-store.js';

/** What a file is for; it decides who may fetch it. */
export type FilePurpose = 'CUSTOMER_IMPORT' | 'IMPORT_ERRORS' | LastingPurpose;

/** A customer's document, and one that is on its way. */
export type LastingPurpose = 'DOCUMENT' | 'DOCUMENT_UPLOAD';

export interface StoredFile extends KeptFile {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly purpose: FilePurpose;
  /** As its owner named it. */
  readonly name: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface NewFile extends KeptFile {
  readonly groupId: Buffer;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly createdBy: Buffer | null;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Rows of files; the files themselves lie in the store. */
export async function insertFile({ sql }: Pick<Transaction, 'sql'>, file: NewFile): Promise<Buffer> {
  const id = newId();
  await sql.run(
    'INSERT INTO stored_file (groupId, id, purpose, name, path, size, sha256, createdBy, createdAt, expiresAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      file.groupId,
      id,
      file.purpose,
      file.name,
      file.path,
      file.size,
      file.sha256,
      file.createdBy,
      file.createdAt,
      file.expiresAt,
    ],
  );
  return id;
}

/** A file of the group that has not run out, for whoever administers it; undefined also for another group's, and for documents, which have a way out of their own. */
export async function findFile(sql: Sql, groupId: Buffer, id: Buffer, now: number): Promise<StoredFile | undefined> {
  const [file] = await sql.all<StoredFile>(
    "SELECT groupId, id, purpose, name, path, size, sha256, createdAt FROM stored_file WHERE groupId = ? AND id = ? AND purpose NOT IN ('DOCUMENT', 'DOCUMENT_UPLOAD') AND (expiresAt IS NULL OR expiresAt > ?)",
    [groupId, id, now],
  );
  return file;
}

export const expiredFiles = (sql: Sql, now: number): Promise<Pick<StoredFile, 'groupId' | 'id' | 'path'>[]> =>
  sql.all('SELECT groupId, id, path FROM stored_file WHERE expiresAt <= ? ORDER BY expiresAt LIMIT 100', [now]);

export async function deleteFile(
  { sql }: Pick<Transaction, 'sql'>,
  { groupId, id }: Pick<StoredFile, 'groupId' | 'id'>,
): Promise<void> {
  await sql.run('DELETE FROM stored_file WHERE groupId = ? AND id = ?', [groupId, id]);
}

/** Which of these paths have a row. */
export async function knownPaths(sql: Sql, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ path: string }>(
    `SELECT path FROM stored_file WHERE path IN (${paths.map(() => '?').join(', ')})`,
    paths,
  );
  return new Set(rows.map(({ path }) => path));
}
