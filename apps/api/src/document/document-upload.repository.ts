import type { Sql } from '../database/sql.js';

/** A file that is on its way. */
export interface UploadRow {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly customerId: Buffer;
  readonly parentId: Buffer;
  readonly name: string;
  readonly size: number;
  readonly actorId: Buffer;
  readonly createdAt: number;
}

export async function insertUpload(sql: Sql, upload: UploadRow): Promise<void> {
  await sql.run(
    'INSERT INTO document_upload (groupId, id, customerId, parentId, name, size, actorId, createdAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      upload.groupId,
      upload.id,
      upload.customerId,
      upload.parentId,
      upload.name,
      upload.size,
      upload.actorId,
      upload.createdAt,
    ],
  );
}

/** An upload that this actor began and that is young enough to be continued. */
export async function findUpload(
  sql: Sql,
  { groupId, actorId }: Pick<UploadRow, 'groupId' | 'actorId'>,
  id: Buffer,
  since: number,
): Promise<UploadRow | undefined> {
  const [upload] = await sql.all<UploadRow>(
    'SELECT groupId, id, customerId, parentId, name, size, actorId, createdAt FROM document_upload WHERE groupId = ? AND id = ? AND actorId = ? AND createdAt > ?',
    [groupId, id, actorId, since],
  );
  return upload;
}

/** Whether it was still there: of two that end an upload, one has. */
export async function deleteUpload(sql: Sql, { groupId, id }: Pick<UploadRow, 'groupId' | 'id'>): Promise<boolean> {
  const { affected } = await sql.run('DELETE FROM document_upload WHERE groupId = ? AND id = ?', [groupId, id]);
  return affected === 1;
}

export async function deleteUploadsBefore(sql: Sql, groupId: Buffer, before: number): Promise<void> {
  await sql.run('DELETE FROM document_upload WHERE groupId = ? AND createdAt < ?', [groupId, before]);
}
