import { can } from '@register/domain/access/access';
import { violation } from '@register/domain/violation';
import type { CustomerErasureService } from '../customer/customer-erasure.service.js';
import type { Sql } from '../database/sql.js';
import { betweenSteps } from '../jobs/giving-way.js';
import { JobRefused, type JobHandler, type RunningJob } from '../jobs/job.js';
import { actorOfAuthor } from '../jobs/job-author.js';
import type { Actor } from '../request-context.js';
import type { ErasureService } from './erasure.service.js';
import { retentionJob, type LeftOut, type RetentionPayload, type RetentionResult } from './retention-job.js';

/**
 * Erases those that were approved, one after the other. Each is looked at again as it is now, in the transaction that would
 * erase it: whoever is held, referred to or due no more stays, and that is told. Broken off, it goes on with whoever is left.
 */
export class EraseApproved implements JobHandler {
  readonly kind = retentionJob;

  constructor(
    private readonly read: Sql,
    private readonly erasures: ErasureService,
    private readonly customers: CustomerErasureService,
    private readonly clock: () => number,
  ) {}

  async run(job: RunningJob): Promise<RetentionResult> {
    const { ids, by } = job.payload as RetentionPayload;
    const keys = ids.map((id) => Buffer.from(id, 'hex'));
    const erased = await this.customers.erasedAmong(this.read, job.groupId, keys);
    const open = keys.filter((key) => !erased.some((one) => one.equals(key)));
    const left: LeftOut[] = [];
    try {
      for (const [at, key] of open.entries()) {
        job.signal.throwIfAborted();
        await betweenSteps();
        // Read anew each time: rights may change while many are erased.
        const actor = await actorOfAuthor(this.read, job.groupId, by, this.clock());
        if (!actor || !can(actor.viewer, 'admin')) throw new JobRefused({ reason: 'AUTHOR_GONE', left });
        const reasons = await this.eraseDue(job, actor, key, erased.length + at + 1);
        if (reasons.length > 0) left.push({ id: key.toString('hex'), reasons });
      }
    } finally {
      await this.erasures.afterwards();
    }
    return { left };
  }

  private eraseDue(job: RunningJob, actor: Actor, key: Buffer, done: number) {
    const { customers } = job.payload as RetentionPayload;
    return this.erasures.eraseOne(actor, key, 'NO_LONGER_NEEDED', async (found, tx) => {
      await job.keep(tx, { done, total: customers });
      if (!found || found.blocks.length > 0) return found?.blocks ?? [violation('NOT_FOUND', ['id'])];
      const due = await this.customers.dueAmong(tx.sql, actor, [key], 'CHANGE');
      return due.length > 0 ? [] : [violation('NOT_DUE', [])];
    });
  }
}
