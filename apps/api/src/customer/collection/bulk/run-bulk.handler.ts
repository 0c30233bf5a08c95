import type { Sql } from '../../../database/sql.js';
import type { JobHandler, RunningJob } from '../../../jobs/job.js';
import type { Actor } from '../../../request-context.js';
import { stampOf } from './bulk-author.js';
import { BulkDecider, withKeys } from './bulk-decider.js';
import { bulkKinds, type BulkPayload } from './bulk-job.js';
import { BulkRows, openRows, type BulkRow, type RowMark } from './bulk-row.repository.js';
import { throughRows } from './bulk-steps.js';
import type { BulkDeps } from './prepare-bulk.handler.js';

/** Makes the change that was tried: each customer is decided on again as it is now, by the rights of now. */
export class RunBulk implements JobHandler {
  readonly kind = bulkKinds.run;

  constructor(private readonly deps: BulkDeps) {}

  async run(job: RunningJob): Promise<object> {
    const { changes } = job.payload as BulkPayload;
    const counts = await new BulkRows(job.groupId, job.id).counts(this.deps.read);
    await throughRows(job, this.deps, {
      among: openRows,
      total: counts.CHANGED,
      write: (sql, actor, rows, batch) => this.write(sql, actor, rows, batch, changes),
    });
    return {};
  }

  private async write(
    sql: Sql,
    actor: Actor,
    rows: BulkRows,
    batch: readonly BulkRow[],
    changes: BulkPayload['changes'],
  ): Promise<void> {
    const { customers, clock } = this.deps;
    const keys = batch.map(({ customerId }) => customerId);
    const stored = await customers.allForChange(sql, actor, withKeys(keys));
    const decided = await new BulkDecider(customers, clock).decide(sql, actor, changes, { keys, stored });
    const saved = decided.flatMap(({ stored: found, decision }) =>
      found && decision.outcome === 'CHANGED' ? [{ stored: found, change: decision }] : [],
    );
    await customers.saveMany(sql, stampOf(actor, clock(), rows.jobId), saved);
    const written: RowMark[] = [];
    // Those that have become something else since they were tried say so.
    const others: RowMark[] = [];
    for (const [at, { stored: found, decision }] of decided.entries()) {
      const rowNo = batch[at]?.rowNo ?? 0;
      if (found && decision.outcome === 'CHANGED') written.push({ rowNo, version: found.customer.version + 1 });
      else {
        const violations = decision.outcome === 'SKIPPED' ? decision.violations : [];
        others.push({ rowNo, outcome: decision.outcome, violations });
      }
    }
    await rows.mark(sql, written);
    await rows.mark(sql, others);
  }
}
