import type { ImportOutcome } from '@register/domain/import/import-row';
import { betweenSteps, givingWay } from '../jobs/giving-way.js';
import type { JobHandler, RunningJob } from '../jobs/job.js';
import { BatchSize } from '../jobs/batch-size.js';
import { ImportRows } from './import-row.repository.js';
import { endedResult } from './ended-result.js';
import { jobKinds, writtenOutcomes } from './import-job.js';
import type { ImportPayload, ImportResult } from './import-job.js';
import type { ImportKind, RowBatch } from './import-kind.js';
import { authorOfImport } from './import-plan.js';
import type { ImportDeps } from './prepare-import.handler.js';
import { rowStates, RowSeal } from './staged-row.js';
import type { RowState } from './staged-row.js';

/**
 * Writes what the dry run has promised, batch by batch. Each batch's entries, their history and the marks of its rows
 * are one transaction, so an import that is broken off goes on where it was and no row is written twice.
 */
export class CommitImport implements JobHandler {
  readonly kind: string;

  constructor(
    private readonly deps: ImportDeps,
    private readonly imports: ImportKind,
  ) {
    this.kind = jobKinds[imports.register].commit;
  }

  async run(job: RunningJob): Promise<ImportResult> {
    const { read, ciphers } = this.deps;
    const payload = job.payload as ImportPayload;
    const prepared = await this.kept(job);
    const rows = new ImportRows(job.groupId, job.id, new RowSeal(await ciphers.of(read, job.groupId), job.id));
    const outcomes = writtenOutcomes(payload.options);
    // Numbers that the file gives come first, so that none of them is given to a row that has none.
    for (const state of [rowStates.OPEN, rowStates.OPEN_WITHOUT_NUMBER])
      await this.write(job, prepared, rows, outcomes, state);
    const result = await this.kept(job);
    if (result.counts.NEW + result.counts.DUPLICATE >= filling) await this.deps.database.tablesFilled();
    return result;
  }

  /** What the dry run has found, and what has been written of it so far. */
  async kept(job: Pick<RunningJob, 'groupId' | 'id'>): Promise<ImportResult> {
    const result = await endedResult(this.deps.read, job);
    if (!result) throw new Error('An import without a dry run was started');
    return result;
  }

  private async write(
    job: RunningJob,
    prepared: ImportResult,
    rows: ImportRows,
    outcomes: readonly ImportOutcome[],
    state: RowState,
  ): Promise<void> {
    const payload = job.payload as ImportPayload;
    const { read, clock } = this.deps;
    const size = new BatchSize(read);
    const progress = await rows.progress(read, outcomes);
    let last = 0;
    for (;;) {
      job.signal.throwIfAborted();
      await betweenSteps();
      const staged = await rows.after(read, last, size.rows, { states: [state], outcomes });
      if (staged.length === 0) return;
      // Read anew for each batch: rights and settings may change while a long import goes on.
      const actor = await authorOfImport(read, job.groupId, payload, clock());
      const mapping = prepared.columns.map(({ field }) => field);
      const situation = { read, importId: job.id, actor, mapping, options: payload.options };
      const batch = await this.imports.batch(situation, rows, staged);
      progress.done += await this.commit(job, batch, size, progress);
      last = staged.at(-1)?.rowNumber ?? last;
    }
  }

  /** Somebody else may take a number or save an entry between our looking and our writing: then the batch is looked at anew. */
  private async commit(
    job: RunningJob,
    batch: RowBatch,
    size: BatchSize,
    { done, total }: { done: number; total: number },
  ): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      await batch.look();
      try {
        return await size.timed(() =>
          this.deps.unitOfWork.inTransaction(async (tx) => {
            await job.keep(tx, { done: done + batch.length, total });
            return batch.write(givingWay(tx.sql));
          }),
        );
      } catch (error) {
        if (!this.imports.wasOutrun(error) || attempt === maxAttempts) throw error;
      }
    }
  }
}

const maxAttempts = 5;
/** Fewer rows change nothing about how others are best looked up. */
const filling = 1000;
