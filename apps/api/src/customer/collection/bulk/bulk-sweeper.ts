import type { Sql } from '../../../database/sql.js';
import type { UnitOfWork } from '../../../database/unit-of-work.js';
import { bulkKinds } from './bulk-job.js';
import { BulkRows } from './bulk-row.repository.js';

/** Removes the rows of changes of many thirty days after they were asked for: what was done is in the history. */
export class BulkSweeper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly clock: () => number,
  ) {}

  async sweep(): Promise<void> {
    const kinds = Object.values(bulkKinds);
    const old = await this.read.all<{ groupId: Buffer; id: Buffer }>(
      `SELECT j.groupId, j.id FROM job j WHERE j.createdAt < ? AND j.kind IN (${kinds.map(() => '?').join(', ')}) AND j.status NOT IN ('QUEUED', 'RUNNING')
        AND EXISTS (SELECT 1 FROM bulk_row r WHERE r.groupId = j.groupId AND r.jobId = j.id)`,
      [this.clock() - keptMs, ...kinds],
    );
    for (const { groupId, id } of old) {
      const rows = new BulkRows(groupId, id);
      while (await this.unitOfWork.inTransaction(({ sql }) => rows.removeSome(sql)));
    }
  }
}

const keptMs = 30 * 24 * 3_600_000;
