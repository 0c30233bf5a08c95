import { randomBytes } from 'node:crypto';
import type { SqlValue } from '../database/sql.js';
import type { Transaction, UnitOfWork } from '../database/unit-of-work.js';
import { JobLost } from './job.js';
import type { JobProgress } from './job.js';

export interface ClaimedJob {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly kind: string;
  readonly createdBy: Buffer | null;
  readonly payload: string;
  /** How often it has been taken up in a row without getting further. */
  readonly attempts: number;
  /** Tells this claim from every other. */
  readonly token: Buffer;
}

type DueJob = Omit<ClaimedJob, 'token'>;

/**
 * Who may do a job: the one whose token stands in the row, for as long as it renews its lease. A worker that is killed
 * renews nothing, and after the lease another takes the job over. Each claim has a token of its own, so that a worker
 * which was asleep for a lease and takes the job up again is not taken for two.
 */
export class JobLeases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly leaseMs: number,
    private readonly clock: () => number,
  ) {}

  /**
   * Takes the oldest job that is due: one that waits, or one whose worker has fallen silent. A group of which something is
   * being done waits behind those of which nothing is; `forOthers`: it is left alone.
   */
  async claim(kinds: readonly string[], forOthers = false): Promise<ClaimedJob | undefined> {
    // Looking costs nobody anything; only what is worth it takes the writer's turn.
    if (!(await this.findDue(this.unitOfWork.read, kinds, forOthers, ''))) return undefined;
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const lock = sql.dialect === 'mysql' ? ' FOR UPDATE SKIP LOCKED' : '';
      const job = await this.findDue(sql, kinds, forOthers, lock);
      if (!job) return undefined;
      const now = this.clock();
      const token = randomBytes(16);
      await sql.run(
        `UPDATE job SET status = 'RUNNING', leasedBy = ?, leaseUntil = ?, attempts = attempts + 1, startedAt = COALESCE(startedAt, ?) WHERE groupId = ? AND id = ?`,
        [token, now + this.leaseMs, now, job.groupId, job.id],
      );
      return { ...job, token, attempts: job.attempts + 1 };
    });
  }

  /** Holds the job a lease longer. */
  async renew(job: ClaimedJob): Promise<void> {
    await this.unitOfWork.inTransaction((tx) => this.update(tx, job, 'leaseUntil = ?', [this.clock() + this.leaseMs]));
  }

  /** Renews the lease and tells how far the job is, together with the work of this transaction. */
  keep(tx: Transaction, job: ClaimedJob, { done, total }: JobProgress): Promise<void> {
    return this.update(tx, job, 'leaseUntil = ?, progressDone = ?, progressTotal = ?, attempts = 1', [
      this.clock() + this.leaseMs,
      done,
      total,
    ]);
  }

  /** Ends the job. */
  async finish(job: ClaimedJob, status: 'DONE' | 'FAILED', result: object): Promise<void> {
    await this.unitOfWork.inTransaction((tx) =>
      this.update(tx, job, 'status = ?, result = ?, finishedAt = ?, leasedBy = NULL', [
        status,
        JSON.stringify(result),
        this.clock(),
      ]),
    );
  }

  /** Gives the job back, to be taken up after a while. */
  async release(job: ClaimedJob, afterMs: number): Promise<void> {
    await this.unitOfWork.inTransaction((tx) =>
      this.update(tx, job, `status = 'QUEUED', leasedBy = NULL, leaseUntil = ?`, [this.clock() + afterMs]),
    );
  }

  private async update({ sql }: Transaction, job: ClaimedJob, set: string, values: readonly SqlValue[]): Promise<void> {
    const { affected } = await sql.run(
      `UPDATE job SET ${set} WHERE groupId = ? AND id = ? AND status = 'RUNNING' AND leasedBy = ?`,
      [...values, job.groupId, job.id, job.token],
    );
    if (affected !== 1) throw new JobLost();
  }

  private async findDue(
    sql: Transaction['sql'],
    kinds: readonly string[],
    forOthers: boolean,
    lock: string,
  ): Promise<DueJob | undefined> {
    const now = this.clock();
    const busy = await sql.all<{ groupId: Buffer }>(
      "SELECT DISTINCT groupId FROM job WHERE status = 'RUNNING' AND leaseUntil > ?",
      [now],
    );
    const others = busy.map(({ groupId }) => groupId);
    const looks: readonly (readonly [string, readonly Buffer[]])[] = [
      ['QUEUED', others],
      ...(others.length > 0 && !forOthers ? [['QUEUED', []] as const] : []),
      ['RUNNING', forOthers ? others : []],
    ];
    for (const [status, without] of looks) {
      const butThose = without.length > 0 ? `AND groupId NOT IN (${marks(without)})` : '';
      const [job] = await sql.all<DueJob>(
        `SELECT groupId, id, kind, createdBy, payload, attempts FROM job
          WHERE status = ? AND leaseUntil <= ? AND kind IN (${marks(kinds)}) ${butThose} ORDER BY leaseUntil LIMIT 1${lock}`,
        [status, now, ...kinds, ...without],
      );
      if (job) return job;
    }
    return undefined;
  }
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
