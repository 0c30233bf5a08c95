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
import { UndoRows, type UndoCustomer, type UndoRow } from './undo-row.repository.js';

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
    const several = await rows.several(read);
    const begun = new Set<UndoCustomer>();
    for (let last = 0, attempts = 0; ;) {
      job.signal.throwIfAborted();
      const batch = await rows.after(read, last, size.rows);
      if (batch.length === 0) return {};
      // Read anew for each batch: rights may change while it goes on.
      const actor = await this.author(read, job);
      try {
        const { customers, until } = next(batch, several, begun, size.rows);
        const open = customers.flatMap((customer) => customer.rows.filter(({ isOpen }) => isOpen));
        const done = progress.done + open.length;
        await size.timed(() => this.step(job, { actor, rows, customers, progress: { ...progress, done } }));
        for (const customer of customers) begun.add(customer);
        progress.done = done;
        last = until;
        attempts = 0;
      } catch (error) {
        // Somebody has saved one of them, or taken a value, between our reading and our writing: it is looked at anew.
        attempts += 1;
        const isOutrun = error instanceof VersionRace || duplicateKeyOf(error) === 'customerValue';
        if (!isOutrun || attempts === maxAttempts) throw error;
      }
    }
  }

  private step(job: RunningJob, { actor, rows, customers, progress }: Step): Promise<void> {
    return this.deps.unitOfWork.inTransaction(async (tx) => {
      const sql = givingWay(tx.sql);
      await job.keep(tx, progress);
      // What was read before the transaction may have been done since, by the worker that had the job before.
      const open = await rows.stillOpen(
        sql,
        customers.flatMap((customer) => customer.rows),
      );
      const left = customers.filter((customer) => customer.rows.some(({ rowNo }) => open.has(rowNo)));
      const decider = new UndoDecider(this.deps, actor);
      const decided = await decider.decide(sql, left, this.writes ? 'CHANGE' : 'LOOK');
      if (this.writes) await decider.write(sql, decided);
      const marks = decided.flatMap((one) => one.marks.filter(({ rowNo }) => open.has(rowNo)));
      // One customer may have more rows than a statement takes.
      for (let at = 0; at < marks.length; at += 512) await rows.mark(sql, marks.slice(at, at + 512), this.writes);
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
  readonly customers: readonly UndoCustomer[];
  /** When this batch is done. */
  readonly progress: JobProgress;
}

/**
 * The customers of some rows, each with all that the import has made of it: the first of its rows takes the others along. No
 * more of them than have so many rows together, but one at least; `until` is the last row that they account for.
 */
function next(
  batch: readonly UndoRow[],
  several: ReadonlyMap<string, UndoCustomer>,
  begun: ReadonlySet<UndoCustomer>,
  most: number,
): { readonly customers: readonly UndoCustomer[]; readonly until: number } {
  const customers = new Set<UndoCustomer>();
  let until = 0;
  let rows = 0;
  for (const row of batch) {
    const customer = several.get(row.customerId.toString('hex')) ?? { customerId: row.customerId, rows: [row] };
    if (!begun.has(customer) && !customers.has(customer)) {
      rows += customer.rows.length;
      if (rows > most && customers.size > 0) break;
      customers.add(customer);
    }
    until = row.rowNo;
  }
  return { customers: [...customers], until };
}

const maxAttempts = 5;
