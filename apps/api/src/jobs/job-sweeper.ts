import { isLeftAfterADay, jobsForgottenBefore, triesForgottenBefore } from '@register/domain/jobs/own-jobs';
import type { Sql, SqlPart } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { ToldKind } from './told-kind.js';

/**
 * Forgets jobs thirty days after they ended, and what was only tried after one, with what came of each row: who asked for what is in the histories of what
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
    for (const { id: groupId } of await this.read.all<{ id: Buffer }>('SELECT id FROM tenant_group')) {
      for (let old = await this.old(groupId); old.length > 0; old = await this.old(groupId))
        for (const job of old) await this.forget(groupId, job);
    }
  }

  private old(groupId: Buffer): Promise<OldJob[]> {
    const { sql, params } = this.isOld();
    // Created before it ended: the first condition is the one that an index has.
    return this.read.all(
      `SELECT id, kind FROM job WHERE groupId = ? AND createdAt < ? AND ${sql} ORDER BY createdAt, id LIMIT ${atOnce}`,
      [groupId, triesForgottenBefore(this.clock()), ...params],
    );
  }

  private isOld(): SqlPart {
    const now = this.clock();
    const tries = this.told.flatMap(({ kind, steps }) =>
      Object.entries(steps).flatMap(([stored, step]) => (isLeftAfterADay(kind, step) ? stored : [])),
    );
    const isTry = tries.length > 0 ? `kind IN (${tries.map(() => '?').join(', ')})` : '1 = 0';
    return {
      sql: `status IN ('DONE', 'FAILED', 'CANCELLED') AND (finishedAt < ? OR finishedAt < ? AND ${isTry})`,
      params: [jobsForgottenBefore(now), triesForgottenBefore(now), ...tries],
    };
  }

  private async forget(groupId: Buffer, { id, kind }: OldJob): Promise<void> {
    const { sql: isOld, params } = this.isOld();
    // What was tried might be started while its rows go.
    const { affected } = await this.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`UPDATE job SET status = 'CANCELLED' WHERE groupId = ? AND id = ? AND ${isOld}`, [
        groupId,
        id,
        ...params,
      ]),
    );
    if (affected === 0) return;
    const told = this.told.find(({ steps }) => kind in steps);
    while (await this.unitOfWork.inTransaction(async ({ sql }) => told?.removeSome?.(sql, groupId, id)));
    await this.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`DELETE FROM job WHERE groupId = ? AND id = ? AND ${isOld}`, [groupId, id, ...params]),
    );
  }
}

interface OldJob {
  readonly id: Buffer;
  readonly kind: string;
}

const atOnce = 100;
