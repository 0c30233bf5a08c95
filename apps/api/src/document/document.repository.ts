import type { CustomerDocument } from '@register/domain/document/document';
import type { DocumentFolders } from '@register/domain/document/document-folders';
import { foldersBelow } from '@register/domain/document/document-folders';
import { nameKey } from '@register/domain/document/document-name';
import { inList } from '../database/in-list.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import {
  documentKey,
  documentOf,
  nameHash,
  notInBin,
  orderKeyOf,
  parentKey,
  type DocumentRow,
} from './document-row.js';

/** One customer's documents, in the transaction that changes them. */
export interface DocumentsOf {
  readonly groupId: Buffer;
  readonly customerId: Buffer;
}

const columns = 'id, customerId, parentId, kind, name, visibleForCustomer, version';

/** Documents of the group by id, whosesoever they are; those in the bin only where they were deleted themselves. */
export async function documentsById(
  sql: Sql,
  groupId: Buffer,
  ids: readonly Buffer[],
  inBin: boolean,
): Promise<DocumentRow[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  return sql.all<DocumentRow>(
    `SELECT ${columns} FROM document WHERE groupId = ? AND id IN ${list.sql} AND ${inBin ? 'deletedWith = id' : 'deletedAt IS NULL'}`,
    [groupId, ...list.params],
  );
}

export async function foldersOf(sql: Sql, { groupId, customerId }: DocumentsOf): Promise<DocumentFolders> {
  const rows = await sql.all<DocumentRow>(
    `SELECT ${columns} FROM document WHERE groupId = ? AND customerId = ? AND kind = 'FOLDER' AND deletedAt IS NULL`,
    [groupId, customerId],
  );
  return new Map(rows.map(documentOf).map((folder) => [folder.id, folder]));
}

/** The names that these folders (null: the top) have, as the rules ask for them; `shown`: only of files that the customer is shown. */
export async function takenNames(
  sql: Sql,
  { groupId, customerId }: DocumentsOf,
  parents: readonly (string | null)[],
  shown: boolean,
): Promise<(parentId: string | null, key: string) => boolean> {
  const list = inList([...new Set(parents)].map((parent) => parentKey(customerId, parent)));
  const rows = await sql.all<Pick<DocumentRow, 'parentId' | 'name'>>(
    `SELECT parentId, name FROM document WHERE groupId = ? AND parentId IN ${list.sql} AND deletedAt IS NULL${shown ? " AND visibleForCustomer = 1 AND kind = 'FILE'" : ''}`,
    [groupId, ...list.params],
  );
  const taken = new Set(rows.map(({ parentId, name }) => `${parentId.toString('hex')} ${nameKey(name)}`));
  return (parentId, key) => taken.has(`${parentKey(customerId, parentId).toString('hex')} ${key}`);
}

export interface NewDocument extends CustomerDocument {
  readonly size: number;
  readonly contentType: string | null;
  readonly createdBy: string;
}

export function insertDocument(
  sql: Sql,
  { groupId, customerId }: DocumentsOf,
  document: NewDocument,
  at: number,
  /** Its own id lets it lie beside one of the same name: what a customer sends must not tell of what it is not shown. */
  binMark: Buffer = notInBin,
): Promise<void> {
  const values = {
    groupId,
    id: documentKey(document.id),
    customerId,
    parentId: parentKey(customerId, document.parentId),
    kind: document.kind,
    name: document.name,
    nameKey: nameHash(document.name),
    orderKey: orderKeyOf(document.kind, document.name),
    size: document.size,
    contentType: document.contentType,
    visibleForCustomer: document.visibleForCustomer ? 1 : 0,
    version: 1,
    createdAt: at,
    createdBy: document.createdBy,
    binMark,
  };
  return insertRows(sql, 'document', Object.keys(values), [Object.values(values)]);
}

/**
 * A name, a folder or the switch; for what is or was in the bin, out of it. What lies beside one of the same name goes on doing so
 * until it gets another name or place. The mark comes first: MySQL sets one column after the other.
 */
export async function updateDocument(
  sql: Sql,
  { groupId, customerId }: DocumentsOf,
  document: CustomerDocument,
): Promise<void> {
  await sql.run(
    `UPDATE document SET binMark = CASE WHEN deletedAt IS NULL AND binMark = id AND parentId = ? AND nameKey = ? THEN binMark ELSE ? END,
            parentId = ?, name = ?, nameKey = ?, orderKey = ?, visibleForCustomer = ?, deletedAt = NULL, deletedWith = NULL, version = version + 1
     WHERE groupId = ? AND id = ?`,
    [
      parentKey(customerId, document.parentId),
      nameHash(document.name),
      notInBin,
      parentKey(customerId, document.parentId),
      document.name,
      nameHash(document.name),
      orderKeyOf(document.kind, document.name),
      document.visibleForCustomer ? 1 : 0,
      groupId,
      documentKey(document.id),
    ],
  );
}

/** To the bin, with all that lies in it. */
export async function binDocument(
  sql: Sql,
  { groupId }: DocumentsOf,
  { id, kind }: CustomerDocument,
  folders: DocumentFolders,
  at: number,
): Promise<void> {
  const key = documentKey(id);
  const list = inList((kind === 'FOLDER' ? foldersBelow(folders, id) : [id]).map(documentKey));
  await sql.run(
    `UPDATE document SET deletedAt = ?, deletedWith = ?, binMark = id, version = version + 1
     WHERE groupId = ? AND deletedAt IS NULL AND (id = ? OR parentId IN ${list.sql})`,
    [at, key, groupId, key, ...list.params],
  );
}

/** Out of the bin: what went there along with it. The document itself is written by `updateDocument`. */
export async function unbinContent(sql: Sql, { groupId }: DocumentsOf, id: string): Promise<void> {
  const key = documentKey(id);
  await sql.run(
    'UPDATE document SET deletedAt = NULL, deletedWith = NULL, binMark = ?, version = version + 1 WHERE groupId = ? AND deletedWith = ? AND id <> ?',
    [notInBin, groupId, key, key],
  );
}

/** The files of what was deleted with these documents; then their rows are removed. Answers the files. */
export async function removeBinned(sql: Sql, groupId: Buffer, ids: readonly Buffer[]): Promise<readonly Buffer[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const files = await sql.all<{ id: Buffer }>(
    `SELECT id FROM document WHERE groupId = ? AND deletedWith IN ${list.sql} AND kind = 'FILE'`,
    [groupId, ...list.params],
  );
  await sql.run(`DELETE FROM document WHERE groupId = ? AND deletedWith IN ${list.sql}`, [groupId, ...list.params]);
  return files.map(({ id }) => id);
}
