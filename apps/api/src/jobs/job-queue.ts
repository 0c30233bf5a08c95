import { mostWaitingJobs } from '@register/domain/jobs/own-jobs';
import { violation, type Violation } from '@register/domain/violation';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/unit-of-work.js';
import type { Actor } from '../request-context.js';
import type { JobAuthor } from './job-author.js';

/** Leaves work for later, in the transaction that it follows from: no transaction, no job. */
export class JobQueue {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly clock: () => number) {}

  /** Refuses another job of somebody of whom enough wait. What takes something back is never refused. */
  async refusal({ sql }: Transaction, { groupId, actorId }: Pick<Actor, 'groupId' | 'actorId'>): Promise<Violation[]> {
    const [row] = await sql.all<{ n: number }>(
      "SELECT COUNT(*) AS n FROM job WHERE status = 'QUEUED' AND groupId = ? AND authorId = ?",
      [groupId, actorId],
    );
    return (row?.n ?? 0) < mostWaitingJobs ? [] : [violation('JOB_LIMIT', [], { max: mostWaitingJobs })];
  }

  /** Adds a job and returns its id. */
  async enqueue(tx: Transaction, { groupId, kind, payload, createdBy }: NewJob): Promise<Buffer> {
    const id = newId();
    const now = this.clock();
    await tx.sql.run(
      `INSERT INTO job (groupId, id, kind, status, createdBy, authorId, createdAt, leaseUntil, progressDone, progressTotal, attempts, payload)
       VALUES (?, ?, ?, 'QUEUED', ?, ?, ?, ?, 0, 0, 0, ?)`,
      [groupId, id, kind, createdBy, authorIdOf(payload), now, now, JSON.stringify(payload)],
    );
    this.tellAfter(tx);
    return id;
  }

  /** Keeps what was asked for and is done at once, as a job that is done: who, when and what. */
  async record(tx: Transaction, { groupId, kind, payload, createdBy }: NewJob): Promise<Buffer> {
    const id = newId();
    const now = this.clock();
    await tx.sql.run(
      `INSERT INTO job (groupId, id, kind, status, createdBy, authorId, createdAt, startedAt, finishedAt, progressDone, progressTotal, attempts, payload)
       VALUES (?, ?, ?, 'DONE', ?, ?, ?, ?, ?, 0, 0, 0, ?)`,
      [groupId, id, kind, createdBy, authorIdOf(payload), now, now, now, JSON.stringify(payload)],
    );
    return id;
  }

  /** Queues a job anew, as another kind or with another payload, unless it has left the state that the caller saw. */
  async requeue(tx: Transaction, job: JobState, { kind, payload }: Pick<NewJob, 'kind' | 'payload'>): Promise<boolean> {
    const { affected } = await tx.sql.run(
      `UPDATE job SET kind = ?, status = 'QUEUED', payload = ?, authorId = ?, leaseUntil = ?, leasedBy = NULL, startedAt = NULL, finishedAt = NULL,
              progressDone = 0, progressTotal = 0, attempts = 0
        WHERE groupId = ? AND id = ? AND kind = ? AND status = ?`,
      [kind, JSON.stringify(payload), authorIdOf(payload), this.clock(), job.groupId, job.id, job.kind, job.status],
    );
    this.tellAfter(tx);
    return affected === 1;
  }

  /** Cancels a job, unless it has left the state that the caller saw. What it has committed stays. */
  async cancel(tx: Transaction, { groupId, id, kind, status }: JobState): Promise<boolean> {
    const running = status === 'QUEUED' || status === 'RUNNING';
    const { affected } = await tx.sql.run(
      `UPDATE job SET status = 'CANCELLED', finishedAt = ?, leasedBy = NULL WHERE groupId = ? AND id = ? AND kind = ? AND status IN (?, ?)`,
      [this.clock(), groupId, id, kind, running ? 'QUEUED' : status, running ? 'RUNNING' : status],
    );
    return affected === 1;
  }

  /** Calls back when a job has been added by this process, so that it need not wait for the next look. */
  onAdded(listener: () => void): void {
    this.listeners.add(listener);
  }

  private tellAfter(tx: Transaction): void {
    tx.afterCommit(() => this.listeners.forEach((listener) => listener()));
  }
}

export interface NewJob {
  readonly groupId: Buffer;
  readonly kind: string;
  /** What it works by. Somebody's own jobs are those whose payload says that it is `by` them. */
  readonly payload: object;
  /** The membership that asked for it. */
  readonly createdBy: Buffer | null;
}

function authorIdOf(payload: object): Buffer | null {
  const { by } = payload as { readonly by?: JobAuthor };
  return by ? Buffer.from(by.id, 'hex') : null;
}

export interface JobState {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly kind: string;
  readonly status: string;
}
