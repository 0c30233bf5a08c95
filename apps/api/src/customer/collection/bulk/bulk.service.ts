import type { BulkChange } from '@register/domain/bulk/bulk-change';
import { checkBulk } from '@register/domain/bulk/check-bulk';
import { violation, type Violation } from '@register/domain/violation';
import { askedChange, recordAccess, type AccessAction } from '../../../access-log/access-recorder.js';
import type { Sql } from '../../../database/sql.js';
import type { Transaction, UnitOfWork } from '../../../database/unit-of-work.js';
import { authorOf } from '../../../history/history-recorder.js';
import { jobAuthorOf } from '../../../jobs/job-author.js';
import type { JobQueue } from '../../../jobs/job-queue.js';
import type { Actor } from '../../../request-context.js';
import type { SelectionService } from '../selection/selection.service.js';
import { bulkKinds, bulkStatus, mostChanged, undoableUntil, type BulkPayload, type BulkStatus } from './bulk-job.js';
import { BulkRows } from './bulk-row.repository.js';
import { findBulk, findMadeBulk, latestBulks, type BulkRecord } from './bulk.query.js';

export type { BulkRecord } from './bulk.query.js';

export type BulkAnswer = { readonly id: Buffer } | { readonly violations: readonly Violation[] };

/** What one may do with changes of many. The work itself is a job's. */
export class BulkService {
  constructor(
    private readonly deps: { readonly unitOfWork: UnitOfWork; readonly read: Sql; readonly clock: () => number },
    private readonly selections: SelectionService,
    private readonly queue: JobQueue,
  ) {}

  /** The actor's own, and for administrators anybody's that has been made. */
  find(actor: Actor, id: Buffer | undefined): Promise<BulkRecord | undefined> {
    return id === undefined ? Promise.resolve(undefined) : findMadeBulk(this.deps.read, actor, id);
  }

  /** The actor's own of the last thirty days, the newest first. */
  latest(actor: Actor): Promise<BulkRecord[]> {
    return latestBulks(this.deps.read, actor, this.deps.clock() - shownMs);
  }

  /** Has it tried on every chosen customer. */
  async prepare(actor: Actor, selectionId: Buffer | undefined, changes: readonly BulkChange[]): Promise<BulkAnswer> {
    const violations = checkBulk(changes, actor);
    if (violations.length > 0) return { violations };
    const selection = await this.selections.find(actor, selectionId);
    if (!selection) return { violations: [violation('NOT_FOUND', ['selectionId'])] };
    const { customers } = selection;
    if (customers > mostChanged)
      return { violations: [violation('SELECTION_TOO_LARGE', ['selectionId'], { max: mostChanged })] };
    const by = jobAuthorOf(actor);
    const { asked } = selection;
    const payload: BulkPayload = {
      selectionId: selection.id.toString('hex'),
      customers,
      changes,
      by,
      ...(asked !== null && { asked }),
    };
    const size = Buffer.byteLength(JSON.stringify(payload));
    if (size > mostBytes) return { violations: [violation('TOO_LONG', ['changes'], { max: mostBytes, actual: size })] };
    const { groupId, membershipId: createdBy } = actor;
    return this.deps.unitOfWork.inTransaction(async (tx) => {
      const refusal = await this.queue.refusal(tx, actor);
      if (refusal.length > 0) return { violations: refusal };
      return { id: await this.queue.enqueue(tx, { groupId, kind: bulkKinds.prepare, payload, createdBy }) };
    });
  }

  /** Has the change made that was tried. */
  start(actor: Actor, id: Buffer | undefined): Promise<BulkAnswer> {
    return this.inState(actor, id, findBulk, async (tx, record) => {
      if (bulkStatus(record) !== 'CHECKED') return null;
      const refusal = await this.queue.refusal(tx, actor);
      if (refusal.length > 0) return refusal;
      const begun = await this.queue.requeue(tx, record, { kind: bulkKinds.run, payload: this.by(actor, record) });
      if (begun) await this.tell(tx, actor, 'BULK_STARTED', record);
      return begun;
    });
  }

  /** Stops it. What has been changed stays, and can be taken back. Administrators stop anybody's that is being made. */
  cancel(actor: Actor, id: Buffer | undefined, unlessStarted = false): Promise<BulkAnswer> {
    const stoppable: BulkStatus[] = ['CHECKING', 'CHECKED', ...(unlessStarted ? [] : (['RUNNING'] as const))];
    return this.inState(actor, id, findMadeBulk, (tx, record) =>
      stoppable.includes(bulkStatus(record)) ? this.queue.cancel(tx, record) : null,
    );
  }

  /**
   * Has it taken back, within a day: also one that was broken off, and one whose taking back was, or left something that may
   * go back now. Administrators take anybody's back: its author may be gone.
   */
  undo(actor: Actor, id: Buffer | undefined): Promise<BulkAnswer> {
    return this.inState(actor, id, findMadeBulk, async (tx, record) => {
      const until = undoableUntilOf(record);
      if (until === null) return null;
      if (this.deps.clock() > until) return 'EXPIRED';
      const payload = { ...this.by(actor, record), ranAt: record.payload.ranAt ?? record.finishedAt ?? 0 };
      const begun = await this.queue.requeue(tx, record, { kind: bulkKinds.undo, payload });
      if (begun && record.left > 0) await new BulkRows(record.groupId, record.id).reopen(tx.sql);
      if (begun) await this.tell(tx, actor, 'BULK_UNDONE', record);
      return begun;
    });
  }

  /** What is changed, and of how many; what it becomes is in their histories. */
  private tell({ sql }: Transaction, actor: Actor, action: AccessAction, { id, payload }: BulkRecord): Promise<void> {
    const { customers, changes, asked } = payload;
    return recordAccess(sql, actor.groupId, [
      {
        at: this.deps.clock(),
        by: authorOf(actor),
        action,
        subject: { kind: 'BULK', id, name: '' },
        changes: [
          { field: 'customers', old: null, new: String(customers) },
          { field: 'fields', old: null, new: [...new Set(changes.map(({ field }) => field))].join(', ') },
          ...askedChange(asked),
        ],
      },
    ]);
  }

  private by(actor: Actor, { payload }: BulkRecord): BulkPayload {
    return { ...payload, by: jobAuthorOf(actor) };
  }

  /** `change` answers null where the state does not allow it, or a word or sentences for why not. */
  private inState(
    actor: Actor,
    id: Buffer | undefined,
    find: typeof findBulk,
    change: (tx: Transaction, record: BulkRecord) => Promise<boolean | string | readonly Violation[] | null> | null,
  ): Promise<BulkAnswer> {
    return this.deps.unitOfWork.inTransaction(async (tx) => {
      const record = id && (await find(tx.sql, actor, id));
      if (!record) return { violations: [violation('NOT_FOUND', ['id'])] };
      const done = await change(tx, record);
      if (done === true) return { id: record.id };
      if (typeof done === 'object' && done !== null) return { violations: done };
      const state = typeof done === 'string' ? done : (record.failure ?? bulkStatus(record));
      return { violations: [violation('BULK_STATE', ['id'], { state })] };
    });
  }
}

/** Until when it may be taken back; null where there is nothing to take back, or somebody is at it. */
export function undoableUntilOf(record: BulkRecord): number | null {
  const { kind, status, finishedAt, payload, left } = record;
  const ended = status === 'DONE' || status === 'FAILED' || status === 'CANCELLED';
  if (kind === bulkKinds.run && ended) return undoableUntil(finishedAt ?? 0);
  const isLeft = status === 'FAILED' || (status === 'DONE' && left > 0);
  return kind === bulkKinds.undo && isLeft ? undoableUntil(payload.ranAt ?? 0) : null;
}

const shownMs = 30 * 24 * 3_600_000;
/** As a column of 64 KiB takes it. */
const mostBytes = 60_000;
