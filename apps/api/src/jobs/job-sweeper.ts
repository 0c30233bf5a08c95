import { jobsForgottenBefore } from '@register/domain/jobs/own-jobs';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { ToldKind } from './told-kind.js';

/**
 * Forgets jobs thirty days after they ended, with what came of each row: who asked for what is in the histories of what
 * they changed. What came of rows goes first, some at a time. Any number of processes may do it at once.
 */
export class JobSweeper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly clock: () => number,
    private readonly told: readonly ToldKind[],
  ) {}

  async sweep(): Promise<void> {
    const before = jobsForgottenBefore(this.clock());
    for (const { id: groupId } of await this.read.all<{ id: Buffer }>('SELECT id FROM tenant_group')) {
      for (let old = await this.old(groupId, before); old.length > 0; old = await this.old(groupId, before))
        for (const job of old) await this.forget(groupId, job, before);
    }
  }

  private old(groupId: Buffer, before: number): Promise<OldJob[]> {
    // Created before it ended: the first condition is the one that an index has.
    return this.read.all(
      `SELECT id, kind FROM job WHERE groupId = ? AND createdAt < ? AND ${hasEnded} ORDER BY createdAt, id LIMIT ${atOnce}`,
      [groupId, before, before],
    );
  }

  private async forget(groupId: Buffer, { id, kind }: OldJob, before: number): Promise<void> {
    const told = this.told.find(({ steps }) => kind in steps);
    while (await this.unitOfWork.inTransaction(async ({ sql }) => told?.removeSome?.(sql, groupId, id)));
    await this.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`DELETE FROM job WHERE groupId = ? AND id = ? AND ${hasEnded}`, [groupId, id, before]),
    );
  }
}

interface OldJob {
  readonly id: Buffer;
  readonly kind: string;
}

const hasEnded = `status IN ('DONE', 'FAILED', 'CANCELLED') AND finishedAt < ?`;
const atOnce = 100;
