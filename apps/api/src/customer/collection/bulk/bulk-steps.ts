import type { Sql } from '../../../database/sql.js';
import { betweenSteps, givingWay } from '../../../jobs/giving-way.js';
import type { RunningJob } from '../../../jobs/job.js';
import { BatchSize } from '../../../jobs/batch-size.js';
import type { Actor } from '../../../request-context.js';
import { VersionRace } from '../../customer.writer.js';
import { authorOfBulk } from './bulk-author.js';
import type { BulkPayload } from './bulk-job.js';
import { BulkRows, type BulkRow, type openRows } from './bulk-row.repository.js';
import type { BulkDeps } from './prepare-bulk.handler.js';

/** Something that is done with the rows of a change of many. */
export interface BulkStepWork {
  /** Which rows it is done with; what it is done with is one of them no more. */
  readonly among: typeof openRows;
  readonly total: number;
  /** Within the transaction that keeps how far it is. */
  readonly write: (sql: Sql, actor: Actor, rows: BulkRows, batch: readonly BulkRow[]) => Promise<void>;
}

/**
 * Goes through the rows batch by batch. The customers of a batch, their history and the marks of its rows are one
 * transaction, so a job that is broken off goes on where it was, and nothing is done twice.
 */
export async function throughRows(
  job: RunningJob,
  deps: BulkDeps,
  { among, total, write }: BulkStepWork,
): Promise<void> {
  const { read, unitOfWork, clock } = deps;
  const rows = new BulkRows(job.groupId, job.id);
  const size = new BatchSize(read);
  // Counting them is a walk through all: done once.
  let done = total - (await rows.countOf(read, among));
  for (let last = 0, attempts = 0; ;) {
    job.signal.throwIfAborted();
    await betweenSteps();
    const batch = await rows.after(read, last, size.rows, among);
    if (batch.length === 0) return;
    // Read anew for each batch: rights may change while a long change goes on.
    const actor = await authorOfBulk(read, job.groupId, job.payload as BulkPayload, clock());
    try {
      done += await size.timed(() =>
        unitOfWork.inTransaction(async (tx) => {
          const sql = givingWay(tx.sql);
          const numbers = batch.map(({ rowNo }) => rowNo);
          // What was read before the transaction may have been done since, by the worker that had the job before.
          const open = await rows.stillOpen(sql, numbers, among);
          const left = batch.filter(({ rowNo }) => open.has(rowNo));
          await job.keep(tx, { done: done + left.length, total });
          if (left.length > 0) await write(sql, actor, rows, left);
          return left.length;
        }),
      );
      last = batch.at(-1)?.rowNo ?? last;
      attempts = 0;
    } catch (error) {
      // Somebody has saved one of them between our reading and our writing: the batch is looked at anew.
      attempts += 1;
      if (!(error instanceof VersionRace) || attempts === maxAttempts) throw error;
    }
  }
}

const maxAttempts = 5;
