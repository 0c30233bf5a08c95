import type { Sql } from '../../../database/sql.js';
import type { UnitOfWork } from '../../../database/unit-of-work.js';
import { givingWay } from '../../../jobs/giving-way.js';
import { JobRefused, type JobHandler, type RunningJob } from '../../../jobs/job.js';
import type { CustomerBulkService } from '../../customer-bulk.service.js';
import { selectedKeys } from '../selection/selection.repository.js';
import { authorOfBulk } from './bulk-author.js';
import { BulkDecider, withKeys } from './bulk-decider.js';
import { bulkKinds, type BulkPayload } from './bulk-job.js';
import { BulkRows } from './bulk-row.repository.js';

export interface BulkDeps {
  readonly unitOfWork: UnitOfWork;
  readonly read: Sql;
  readonly clock: () => number;
  readonly customers: CustomerBulkService;
}

/** Decides what a change would do to each chosen customer, and writes nothing else. Begun anew when it was broken off. */
export class PrepareBulk implements JobHandler {
  readonly kind = bulkKinds.prepare;

  constructor(private readonly deps: BulkDeps) {}

  async run(job: RunningJob): Promise<object> {
    const payload = job.payload as BulkPayload;
    const { unitOfWork, clock, customers } = this.deps;
    const read = givingWay(this.deps.read);
    const actor = await authorOfBulk(read, job.groupId, payload, clock());
    const rows = new BulkRows(job.groupId, job.id);
    const decider = new BulkDecider(customers, clock);
    await this.clear(job, rows);
    let done = 0;
    const selection = { groupId: job.groupId, id: Buffer.from(payload.selectionId, 'hex') };
    for await (const keys of selectedKeys(read, selection, () => customersAtOnce)) {
      job.signal.throwIfAborted();
      const stored = await customers.allWithin(read, actor, withKeys(keys));
      const decided = await decider.decide(read, actor, payload.changes, { keys, stored });
      await unitOfWork.inTransaction(async (tx) => {
        await job.keep(tx, { done: done + keys.length, total: payload.customers });
        await rows.insert(
          givingWay(tx.sql),
          decided.map(({ key, decision }, at) => ({
            rowNo: done + at + 1,
            customerId: key,
            outcome: decision.outcome,
            violations: decision.outcome === 'SKIPPED' ? decision.violations : [],
          })),
        );
      });
      done += keys.length;
    }
    // Forgotten while the work lay still.
    if (done < payload.customers) throw new JobRefused({ reason: 'SELECTION_GONE' });
    return {};
  }

  private async clear(job: RunningJob, rows: BulkRows): Promise<void> {
    let left = true;
    while (left) {
      job.signal.throwIfAborted();
      left = await this.deps.unitOfWork.inTransaction(async (tx) => {
        await job.keep(tx, { done: 0, total: 0 });
        return rows.removeSome(tx.sql);
      });
    }
  }
}

const customersAtOnce = 32;
