import type { Readable } from 'node:stream';
import type { DocumentFolder, DocumentFolders } from '@register/domain/document/document-folders';
import { folderPath, foldersBelow, placeOf } from '@register/domain/document/document-folders';
import { freeName, nameKey, uploadedName } from '@register/domain/document/document-name';
import { seesCustomer } from '../customer/customer.loaders.js';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { archiveOf } from '../file/archive.service.js';
import type { FileGiver, LastingFilesService } from '../file/lasting-files.service.js';
import { readableTo, type Actor } from '../request-context.js';
import { documentKey, documentOf, type DocumentRow } from './document-row.js';
import { documentsSeen } from './document-scope.js';

/** Documents of one customer as an archive, made while it is sent: `customer`, and of its documents `ids` or those below `folder`, else all. */
export class DocumentZipService {
  constructor(
    private readonly read: Sql,
    private readonly files: LastingFilesService,
  ) {}

  readonly archive: FileGiver = async ({ actor, query }) => {
    const customerId = parsePublicId('cus', query.get('customer') ?? '');
    if (!customerId || !readableTo(actor).has('documents')) return null;
    if (!(await seesCustomer(this.read, actor, customerId))) return null;
    const documents = await this.documentsOf(actor, customerId);
    const folders: DocumentFolders = new Map(documents.filter(isFolder).map((folder) => [folder.id, folder]));
    const folder = query.get('folder');
    const ids = query.get('ids')?.split(',') ?? null;
    if (folder !== null && !folders.has(folder)) return null;
    const chosen = documents.filter((document) => document.kind === 'FILE' && isChosen(document, folders, folder, ids));
    if (chosen.length === 0) return null;
    const start = folder === null ? [] : folderPath(folders, folder).map(({ name }) => name);
    const given = new Set<string>();
    const entries = chosen.map(({ id, parentId, name }) => {
      // From the folder that was asked for downward; of two that are called the same, the second is numbered.
      const above = placeOf(folders, parentId, '').split('/').slice(start.length).join('/');
      const free = freeName(name, (key) => given.has(`${above}${key}`));
      given.add(`${above}${nameKey(free)}`);
      return { id, place: `${above}${free}` };
    });
    const name = `${start.at(-1) ?? uploadedName(query.get('name') ?? 'documents')}.zip`;
    return { name, shownAs: null, size: null, open: () => this.zip(actor, entries) };
  };

  private async documentsOf(actor: Actor, customerId: Buffer) {
    const rows = await this.read.all<DocumentRow>(
      `SELECT d.id, d.customerId, d.parentId, d.kind, d.name, d.visibleForCustomer, d.version FROM document d WHERE d.groupId = ? AND d.customerId = ? AND d.deletedAt IS NULL AND ${documentsSeen(actor)} ORDER BY d.orderKey, d.id`,
      [actor.groupId, customerId],
    );
    return rows.map(documentOf);
  }

  private zip({ groupId }: Actor, entries: readonly { id: string; place: string }[]): Promise<Readable> {
    return archiveOf(entries.map(({ id, place }) => ({ place, content: () => this.opened(groupId, id) })));
  }

  private async opened(groupId: Buffer, id: string): Promise<Readable> {
    const file = await this.files.find(this.read, groupId, documentKey(id));
    if (!file) throw new Error(`${id} has gone while its archive was made`);
    return this.files.open(file);
  }
}

const isFolder = ({ kind }: { readonly kind: string }): boolean => kind === 'FOLDER';

function isChosen(
  { id, parentId }: Pick<DocumentFolder, 'id' | 'parentId'>,
  folders: DocumentFolders,
  folder: string | null,
  ids: readonly string[] | null,
): boolean {
  if (folder !== null && (parentId === null || !foldersBelow(folders, folder).includes(parentId))) return false;
  return ids === null || ids.includes(id) || folderPath(folders, parentId).some((above) => ids.includes(above.id));
}
