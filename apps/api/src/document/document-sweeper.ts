import { leftTheBinBefore } from '@register/domain/customer/deletion';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { LastingFilesService } from '../file/lasting-files.service.js';
import { givingWay } from '../jobs/giving-way.js';
import { continuedMs } from './document-upload.service.js';
import { deleteUploadsBefore } from './document-upload.repository.js';
import { removeBinned } from './document.repository.js';

/** Removes for good what has left the bin, and forgets uploads that nobody continued. The files go by the file sweeper. */
export class DocumentSweeper {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: LastingFilesService,
    private readonly clock: () => number,
  ) {}

  async sweep(): Promise<void> {
    for (const { id: groupId } of await this.read.all<{ id: Buffer }>('SELECT id FROM tenant_group')) {
      while (await this.removeSome(groupId));
      const before = this.clock() - continuedMs;
      await this.unitOfWork.inTransaction(({ sql }) => deleteUploadsBefore(givingWay(sql), groupId, before));
    }
  }

  /** Whether there may be more. */
  private removeSome(groupId: Buffer): Promise<boolean> {
    return this.unitOfWork.inTransaction(async (tx) => {
      const sql = givingWay(tx.sql);
      const lock = sql.dialect === 'mysql' ? ' FOR UPDATE' : '';
      const thrown = await sql.all<{ id: Buffer }>(
        `SELECT id FROM document WHERE groupId = ? AND deletedAt < ? AND deletedWith = id ORDER BY deletedAt LIMIT ${atOnce}${lock}`,
        [groupId, leftTheBinBefore(this.clock())],
      );
      const ids = thrown.map(({ id }) => id);
      await this.files.expire(sql, groupId, await removeBinned(sql, groupId, ids));
      return ids.length === atOnce;
    });
  }
}

const atOnce = 50;
