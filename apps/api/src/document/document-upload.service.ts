import { addFile } from '@register/domain/document/change-documents';
import { documentRefusal } from '@register/domain/document/document-access';
import type { DocumentLimits } from '@register/domain/document/document';
import { sizeRefusal } from '@register/domain/document/document-limits';
import { uploadedName } from '@register/domain/document/document-name';
import { kindRefusal } from '@register/domain/document/document-type';
import type { Violation } from '@register/domain/violation';
import { violation } from '@register/domain/violation';
import type { CustomerChangeService } from '../customer/customer-change.service.js';
import { newId, parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import {
  FileRefused,
  type LastingFile,
  type LastingFilesService,
  type UploadDesk,
  type UploadState,
  type UploadWish,
} from '../file/lasting-files.service.js';
import type { Actor } from '../request-context.js';
import { deleteUpload, findUpload, insertUpload, type UploadRow } from './document-upload.repository.js';
import { situationAt } from './document-situation.js';
import { foldersOf, insertDocument } from './document.repository.js';
import { notInBin, parentKey } from './document-row.js';

export interface DocumentUploadDeps {
  readonly read: Sql;
  readonly unitOfWork: UnitOfWork;
  readonly customers: CustomerChangeService;
  readonly files: LastingFilesService;
  readonly limits: DocumentLimits;
  readonly clock: () => number;
}

/** Files on their way to a customer. Upload, bytes and document share one id, so that whoever sent the file knows what it became. */
export class DocumentUploadService implements UploadDesk {
  constructor(private readonly deps: DocumentUploadDeps) {}

  newId(): string {
    return publicId('upl', newId());
  }

  async begin(actor: Actor, id: string, { size, metadata }: UploadWish): Promise<void> {
    const { unitOfWork, customers, files, limits, clock } = this.deps;
    const { groupId, actorId } = actor;
    const customerId = parsePublicId('cus', metadata['customerId'] ?? '');
    // Folders are the staff's own order: a customer's login knows of none.
    const folderId = (actor.actorKind !== 'CUSTOMER_USER' && metadata['folderId']) || null;
    await unitOfWork.inTransaction(async ({ sql }) => {
      await lockGroup(sql, groupId);
      const customer = customerId && (await customers.look(sql, actor, customerId));
      if (!customer || !customerId) throw new FileRefused(violation('NOT_FOUND', ['customerId']));
      refuse(documentRefusal('uploadDocuments', { viewer: actor.viewer, customer }));
      if (folderId !== null && !(await foldersOf(sql, { groupId, customerId })).has(folderId))
        throw new FileRefused(violation('NOT_FOUND', ['folderId']));
      refuse(sizeRefusal(size, await files.usedBytes(sql, groupId), limits, actor.viewer));
      const name = uploadedName(metadata['filename'] ?? '');
      const key = keyOf(id);
      await files.reserve(sql, { groupId, id: key, name, size, createdBy: actorId });
      await insertUpload(sql, {
        groupId,
        id: key,
        customerId,
        parentId: parentKey(customerId, folderId),
        name,
        size,
        actorId,
        createdAt: clock(),
      });
    });
  }

  async find(actor: Actor, id: string): Promise<UploadState | null> {
    const { read, files } = this.deps;
    const found = await this.open(actor, id);
    if (found)
      return { size: found.upload.size, offset: Math.min(found.upload.size, await files.received(found.file)) };
    // What has become a document is whole: its sender may not have heard it.
    const key = parsePublicId('upl', id);
    const file = key && (await files.find(read, actor.groupId, key));
    return file?.purpose === 'DOCUMENT' && file.createdBy?.equals(actor.actorId)
      ? { size: file.size, offset: file.size }
      : null;
  }

  async write(actor: Actor, id: string, piece: AsyncIterable<Uint8Array>, from: number): Promise<number> {
    const found = await this.open(actor, id);
    if (!found) throw new FileRefused(violation('NOT_FOUND', ['id']));
    return this.deps.files.write(found.file, piece, from);
  }

  async finish(actor: Actor, id: string): Promise<void> {
    const { files } = this.deps;
    const found = await this.open(actor, id);
    if (!found || (await files.received(found.file)) < found.upload.size) return;
    const { upload, file } = found;
    const { sha256, contentType } = await files.inspect(file);
    const [wrongKind] = kindRefusal(contentType);
    if (wrongKind) return this.giveUp(upload, wrongKind);
    const path = await files.settle(file, sha256);
    const refusal = await this.becomeDocument(actor, found, { path, sha256, contentType });
    if (refusal) return this.giveUp(upload, refusal);
    await files.leave(file, path);
  }

  async cancel(actor: Actor, id: string): Promise<void> {
    const found = await this.open(actor, id);
    if (found) await this.drop(found.upload);
  }

  private async becomeDocument(
    actor: Actor,
    { upload, file }: OpenUpload,
    settled: { readonly path: string; readonly sha256: Buffer; readonly contentType: string },
  ): Promise<Violation | undefined> {
    const { customers, files, clock } = this.deps;
    const { groupId, customerId } = upload;
    const outcome = await customers.change(actor, customerId, async (customer, sql) => {
      // Another request, or another process, may have finished it while this one waited for the customer.
      if (!(await findUpload(sql, upload, upload.id, clock() - continuedMs)))
        return { changes: [], alsoWrite: nothing };
      const of = { groupId, customerId };
      const parentId = upload.parentId.equals(customerId) ? null : publicId('doc', upload.parentId);
      const situation = await situationAt(sql, of, actor, customer, [parentId, null]);
      const binMark = actor.actorKind === 'CUSTOMER_USER' ? upload.id : notInBin;
      const decision = addFile(situation, { id: publicId('doc', upload.id), name: upload.name, parentId });
      if (!decision.ok) return decision;
      return {
        changes: decision.changes,
        alsoWrite: async (tx, at) => {
          for (const document of decision.next)
            await insertDocument(
              tx,
              of,
              { ...document, ...settled, size: upload.size, createdBy: actor.name },
              at,
              binMark,
            );
          await files.keep(tx, file, settled);
          await deleteUpload(tx, upload);
        },
      };
    });
    if (outcome.kind === 'SAVED') return undefined;
    return outcome.kind === 'REFUSED' ? outcome.violations[0] : violation('NOT_FOUND', ['customerId']);
  }

  private async giveUp(upload: UploadRow, reason: Violation): Promise<never> {
    await this.drop(upload);
    throw new FileRefused(reason);
  }

  private drop(upload: UploadRow): Promise<void> {
    return this.deps.unitOfWork.inTransaction(async ({ sql }) => {
      if (await deleteUpload(sql, upload)) await this.deps.files.expire(sql, upload.groupId, [upload.id]);
    });
  }

  /** The upload with its file, if this actor began it and it can still be continued. */
  private async open({ groupId, actorId }: Actor, id: string): Promise<OpenUpload | undefined> {
    const { read, files, clock } = this.deps;
    const key = parsePublicId('upl', id);
    const upload = key && (await findUpload(read, { groupId, actorId }, key, clock() - continuedMs));
    const file = upload && (await files.find(read, groupId, upload.id));
    return upload && file && { upload, file };
  }
}

interface OpenUpload {
  readonly upload: UploadRow;
  readonly file: LastingFile;
}

/** How long an upload can be continued: a day less than its file is kept, so that nothing is finished while it is swept away. */
export const continuedMs = 2 * 24 * 3_600_000;

/** Two uploads at once must not share the last of the room. SQLite writes one at a time anyway. */
async function lockGroup(sql: Sql, groupId: Buffer): Promise<void> {
  if (sql.dialect === 'mysql') await sql.all('SELECT id FROM tenant_group WHERE id = ? FOR UPDATE', [groupId]);
}

function refuse([first]: readonly Violation[]): void {
  if (first) throw new FileRefused(first);
}

function keyOf(id: string): Buffer {
  const key = parsePublicId('upl', id);
  if (!key) throw new Error('An upload came without an id of ours');
  return key;
}

const nothing = (): Promise<void> => Promise.resolve();
