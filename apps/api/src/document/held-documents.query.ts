import type { HeldOn } from '../module.js';
import type { DocumentEntity } from './document.entity.js';

export type HeldDocument = Pick<
  DocumentEntity,
  'id' | 'kind' | 'name' | 'size' | 'contentType' | 'createdAt' | 'createdBy' | 'deletedAt'
>;

export const documentsHeld = ({ sql, actor, customerId }: HeldOn): Promise<HeldDocument[]> =>
  sql.all<HeldDocument>(
    `SELECT id, kind, name, size, contentType, createdAt, createdBy, deletedAt FROM document
      WHERE groupId = ? AND customerId = ? ORDER BY orderKey, id`,
    [actor.groupId, customerId],
  );

/** Files that are on their way. */
export async function uploadsHeld({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<{ name: string; size: number; createdAt: number }>(
    'SELECT name, size, createdAt FROM document_upload WHERE groupId = ? AND customerId = ? ORDER BY createdAt, id',
    [actor.groupId, customerId],
  );
  return rows.map(({ createdAt, ...row }) => ({ at: new Date(createdAt), ...row }));
}
