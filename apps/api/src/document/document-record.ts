import { restorableUntil } from '@register/domain/customer/deletion';
import { isPreviewable } from '@register/domain/document/document-type';
import { publicId } from '../database/ids.js';
import type { Actor } from '../request-context.js';
import type { DocumentRow } from './document-row.js';

/** What stands behind the GraphQL type `CustomerDocument`. */
export interface DocumentRecord {
  readonly __typename: 'CustomerDocument';
  readonly id: string;
  /** The customer's id in the database. */
  readonly customerKey: Buffer;
  readonly kind: 'FILE' | 'FOLDER';
  readonly name: string;
  readonly folderId: string | null;
  readonly version: number;
  readonly size: number | null;
  readonly contentType: string | null;
  readonly itemCount: number | null;
  readonly visibleForCustomer: boolean;
  readonly createdAt: number;
  readonly createdBy: string | null;
  readonly deletedAt: number | null;
  readonly removedAfter: number | null;
  readonly downloadUrl: string | null;
  readonly previewUrl: string | null;
}

export interface DocumentSqlRow extends DocumentRow {
  readonly orderKey: Buffer;
  readonly size: number;
  readonly contentType: string | null;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly deletedAt: number | null;
  readonly items: number;
}

/** How many documents a folder holds is counted in the same statement. */
export const documentColumns =
  'd.id, d.customerId, d.parentId, d.kind, d.name, d.visibleForCustomer, d.version, d.orderKey, d.size, d.contentType, d.createdAt, d.createdBy, d.deletedAt, ' +
  "CASE WHEN d.kind = 'FOLDER' THEN (SELECT COUNT(*) FROM document k WHERE k.groupId = d.groupId AND k.parentId = d.id AND (k.deletedWith = d.deletedWith OR (k.deletedWith IS NULL AND d.deletedWith IS NULL))) ELSE 0 END AS items";

/** A customer's login is told of its files, and not of the staff's order of them or of who they are. */
export function documentRecord(row: DocumentSqlRow, { viewer }: Actor): DocumentRecord {
  const id = publicId('doc', row.id);
  const isFile = row.kind === 'FILE';
  const isStaff = viewer.kind !== 'CUSTOMER_USER';
  const isGiven = isFile && row.deletedAt === null;
  return {
    __typename: 'CustomerDocument',
    id,
    customerKey: row.customerId,
    kind: row.kind,
    name: row.name,
    folderId: isStaff && !row.parentId.equals(row.customerId) ? publicId('doc', row.parentId) : null,
    version: row.version,
    size: isFile ? row.size : null,
    contentType: row.contentType,
    itemCount: isFile ? null : row.items,
    visibleForCustomer: row.visibleForCustomer === 1,
    createdAt: row.createdAt,
    createdBy: isStaff ? row.createdBy : null,
    deletedAt: row.deletedAt,
    removedAfter: row.deletedAt === null ? null : restorableUntil(row.deletedAt),
    downloadUrl: isGiven ? `/files/documents/${id}` : null,
    previewUrl: isGiven && isPreviewable(row.contentType ?? '') ? `/files/documents/${id}/preview` : null,
  };
}
