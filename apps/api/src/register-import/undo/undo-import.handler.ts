import { can } from '@register/domain/access/access';
import type { Sql } from '../../database/sql.js';
import { duplicateKeyOf } from '../../database/duplicate-key.js';
import { VersionRace } from '../../customer/customer-bulk.service.js';
import { BatchSize } from '../../jobs/batch-size.js';
import { givingWay } from '../../jobs/giving-way.js';
import { JobRefused, type JobHandler, type JobProgress, type RunningJob } from '../../jobs/job.js';
import { actorOfAuthor } from '../../jobs/job-author.js';
import type { Actor } from '../../request-context.js';
import { UndoDecider, type UndoDeps } from './undo-decider.js';
import { undoKinds, type UndoableRegister, type UndoPayload } from './undo-job.js';
import { UndoRows, type UndoRow } from './undo-row.repository.js';

/**
 * Takes an import back, or tries to, batch by batch: customers, their history and the marks of the rows are one
 * transaction, so a job that is broken off goes on where it was, and nothing is taken back twice.
 */
export class UndoImport implements JobHandler {
  readonly kind: string;

  /** `writes`: else it says what would come of it, and writes nothing else. */
  constructor(
    private readonly deps: UndoDeps,
    private readonly register: UndoableRegister,
    private readonly writes: boolean,
  ) {
    this.kind = writes ? undoKinds[register].run : undoKinds[register].prepare;
  }

  async run(job: RunningJob): Promise<object> {
    const { ciphers } = this.deps;
    const read = givingWay(this.deps.read);
    const importId = Buffer.from((job.payload as UndoPayload).importId, 'hex');
    const makesCustomers = this.register === 'CUSTOMERS';
    const rows = new UndoRows(job.groupId, importId, await ciphers.of(read, job.groupId), makesCustomers);
    const size = new BatchSize(read);
    const progress = await this.begun(rows);
    for (let last = 0, attempts = 0; ;) {
      job.signal.throwIfAborted();
      const batch = await rows.after(read, last, size.rows);
      if (batch.length === 0) return {};
      // Read anew for each batch: rights may change while it goes on.
      const actor = await this.author(read, job);
      try {
        const done = progress.done + batch.length;
        await size.timed(() => this.step(job, { actor, rows, batch, progress: { ...progress, done } }));
        progress.done = done;
        last = batch.at(-1)?.rowNo ?? last;
        attempts = 0;
      } catch (error) {
        // Somebody has saved one of them, or taken a value, between our reading and our writing: it is looked at anew.
        attempts += 1;
        const isOutrun = error instanceof VersionRace || duplicateKeyOf(error) === 'customerValue';
        if (!isOutrun || attempts === maxAttempts) throw error;
      }
    }
  }

  private step(job: RunningJob, { actor, rows, batch, progress }: Step): Promise<void> {
    return this.deps.unitOfWork.inTransaction(async (tx) => {
      const sql = givingWay(tx.sql);
      await job.keep(tx, progress);
      // What was read before the transaction may have been done since, by the worker that had the job before.
      const open = await rows.stillOpen(sql, batch);
      const left = batch.filter(({ rowNo }) => open.has(rowNo));
      const decider = new UndoDecider(this.deps, actor);
      const decided = await decider.decide(sql, left, this.writes ? 'CHANGE' : 'LOOK');
      if (this.writes) await decider.write(sql, decided);
      await rows.mark(
        sql,
        decided.map(({ mark }) => mark),
        this.writes,
      );
    });
  }

  private async begun(rows: UndoRows): Promise<{ done: number; total: number }> {
    const { written, total } = await rows.progress(this.deps.read);
    return this.writes ? { done: written, total } : { done: 0, total: total - written };
  }

  private async author(sql: Sql, { groupId, payload }: RunningJob): Promise<Actor> {
    const actor = await actorOfAuthor(sql, groupId, (payload as UndoPayload).by, this.deps.clock());
    if (!actor || !can(actor.viewer, 'admin')) throw new JobRefused({ reason: 'AUTHOR_GONE' });
    return actor;
  }
}

interface Step {
  readonly actor: Actor;
  readonly rows: UndoRows;
  readonly batch: readonly UndoRow[];
  /** When this batch is done. */
  readonly progress: JobProgress;
}

const maxAttempts = 5;
