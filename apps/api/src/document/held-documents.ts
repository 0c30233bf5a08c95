import type { LastingFilesService } from '../file/lasting-files.service.js';
import type { HeldFile, HeldOn, HeldSource } from '../module.js';
import { publicId } from '../database/ids.js';
import { leaveDocuments } from './leave-documents.js';
import { documentsHeld, uploadsHeld, type HeldDocument } from './held-documents.query.js';

/** A customer's documents with their bytes, also those in the bin. */
export function heldDocuments(files: LastingFilesService): readonly HeldSource[] {
  return [
    {
      name: 'documents',
      tables: ['document'],
      besides: ['stored_file'],
      rows: async (held) =>
        (await documentsHeld(held)).map((document) => ({
          ...(document.kind === 'FILE' && { file: `files/${placeOf(document)}` }),
          kind: document.kind,
          name: document.name,
          size: document.size,
          contentType: document.contentType,
          createdAt: new Date(document.createdAt),
          createdBy: document.createdBy,
          deletedAt: document.deletedAt === null ? null : new Date(document.deletedAt),
        })),
      files: async (held) =>
        (await documentsHeld(held))
          .filter(({ kind }) => kind === 'FILE')
          .map((document): HeldFile => ({ place: placeOf(document), open: () => opened(files, held, document) })),
      erasure: {
        way: 'REMOVED',
        isFile: "kind = 'FILE'",
        erase: ({ sql, groupId, customerId }) => leaveDocuments(files)(sql, groupId, customerId),
      },
    },
    // They go with the customer's row, and their bytes with the documents'.
    {
      name: 'uploads',
      tables: ['document_upload'],
      rows: uploadsHeld,
      erasure: { way: 'REMOVED', erase: null },
    },
  ];
}

/** Names alone may meet, also with what lies in the bin. */
const placeOf = ({ id, name }: HeldDocument): string => `${publicId('doc', id)} ${name}`;

async function opened(files: LastingFilesService, { sql, actor }: HeldOn, { id }: HeldDocument) {
  const file = await files.find(sql, actor.groupId, id);
  if (!file) throw new Error(`${publicId('doc', id)} has gone while its archive was made`);
  return files.open(file);
}
