import { createHash } from 'node:crypto';
import type { CustomerDocument } from '@register/domain/document/document';
import { equalityKey } from '@register/domain/text/equality-key';
import { sortKey } from '@register/domain/text/sort-key';
import { parsePublicId, publicId } from '../database/ids.js';

/** What the rules know of a document, as it stands in a row. */
export interface DocumentRow {
  readonly id: Buffer;
  readonly customerId: Buffer;
  readonly parentId: Buffer;
  readonly kind: 'FILE' | 'FOLDER';
  readonly name: string;
  readonly visibleForCustomer: number;
  readonly version: number;
}

export const documentOf = ({
  id,
  customerId,
  parentId,
  kind,
  name,
  visibleForCustomer,
}: DocumentRow): CustomerDocument => ({
  id: publicId('doc', id),
  kind,
  parentId: parentId.equals(customerId) ? null : publicId('doc', parentId),
  name,
  visibleForCustomer: visibleForCustomer === 1,
});

/** At the top a document lies in its customer. */
export const parentKey = (customerId: Buffer, parentId: string | null): Buffer =>
  parentId === null ? customerId : documentKey(parentId);

export function documentKey(id: string): Buffer {
  const key = parsePublicId('doc', id);
  if (!key) throw new Error('A document came without an id of ours');
  return key;
}

/** What makes a name the only one of its folder. */
export const nameHash = (name: string): Buffer => createHash('sha256').update(equalityKey(name)).digest();

/** Folders first, then by name. */
export const orderKeyOf = (kind: 'FILE' | 'FOLDER', name: string): Buffer =>
  Buffer.concat([Uint8Array.of(kind === 'FOLDER' ? 0 : 1), sortKey(name)]);

/** The mark of what is not in the bin. */
export const notInBin = Buffer.alloc(16);
