import { isPreviewable } from '@register/domain/document/document-type';
import { seesCustomer } from '../customer/customer.loaders.js';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { FileGiver, LastingFile, LastingFilesService } from '../file/lasting-files.service.js';
import { readableTo, type Actor } from '../request-context.js';
import { documentsSeen } from './document-scope.js';

/** Documents given out: to whoever sees their customer, and of its documents this one. */
export class DocumentDownloadService {
  constructor(
    private readonly read: Sql,
    private readonly files: LastingFilesService,
  ) {}

  /** To be saved, whatever it holds. */
  readonly download: FileGiver = async ({ actor, id }) => {
    const found = await this.find(actor, id);
    return found && { name: found.name, shownAs: null, size: found.file.size, open: () => this.files.open(found.file) };
  };

  /** Pictures and PDF, to be shown. */
  readonly preview: FileGiver = async ({ actor, id }) => {
    const found = await this.find(actor, id);
    if (!found || !isPreviewable(found.contentType)) return null;
    return {
      name: found.name,
      shownAs: found.contentType,
      size: found.file.size,
      open: () => this.files.open(found.file),
    };
  };

  /** Null alike for what does not exist, lies in the bin, is another group's, or is not for this actor. */
  private async find(actor: Actor, id: string): Promise<FoundDocument | null> {
    const key = parsePublicId('doc', id);
    if (!key || !readableTo(actor).has('documents')) return null;
    const [row] = await this.read.all<{ customerId: Buffer; name: string; contentType: string }>(
      `SELECT d.customerId, d.name, d.contentType FROM document d WHERE d.groupId = ? AND d.id = ? AND d.kind = 'FILE' AND d.deletedAt IS NULL AND ${documentsSeen(actor)}`,
      [actor.groupId, key],
    );
    if (!row || !(await seesCustomer(this.read, actor, row.customerId))) return null;
    const file = await this.files.find(this.read, actor.groupId, key);
    return file ? { name: row.name, contentType: row.contentType, file } : null;
  }
}

interface FoundDocument {
  readonly name: string;
  readonly contentType: string;
  readonly file: LastingFile;
}
