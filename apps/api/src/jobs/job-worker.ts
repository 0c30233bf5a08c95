import { Unavailable } from '../database/unavailable.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Log } from '../log.js';
import type { BackgroundWork } from '../module.js';
import { JobLost, JobRefused } from './job.js';
import type { JobHandler } from './job.js';
import { JobLeases } from './job-lease.js';
import type { ClaimedJob } from './job-lease.js';
import type { JobQueue } from './job-queue.js';

/** Does the jobs, a few at a time, in every process that serves. A job lives in its row: whoever holds the lease goes on with it. */
export class JobWorker implements BackgroundWork {
  private readonly leases: JobLeases;
  private readonly handlers: ReadonlyMap<string, JobHandler>;
  private readonly ending = new AbortController();
  private loops: Promise<void>[] = [];
  /** How many jobs are being done in places that take any. */
  private atWork = 0;
  /** The claim before: two at once would each find the same place free. */
  private claiming: Promise<unknown> = Promise.resolve();
  private readonly sleepers = new Set<() => void>();

  constructor(private readonly deps: JobWorkerDeps) {
    const { leaseMs = 15_000 } = deps;
    this.leases = new JobLeases(deps.unitOfWork, leaseMs, deps.clock);
    this.handlers = new Map(deps.handlers.map((handler) => [handler.kind, handler]));
    deps.queue.onAdded(() => this.sleepers.forEach((wake) => wake()));
  }

  start(): void {
    const { atOnce = 2, forOthers = 1 } = this.deps;
    this.loops = Array.from({ length: atOnce + forOthers }, () => this.loop());
  }

  async stop(): Promise<void> {
    this.ending.abort(new ProcessEnds());
    this.sleepers.forEach((wake) => wake());
    await Promise.all(this.loops);
  }

  private async loop(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      const claim = this.claiming.then(() => this.claim());
      this.claiming = claim;
      const claimed = await claim;
      if (claimed) await this.work(claimed.job).finally(() => (this.atWork -= claimed.forOthers ? 0 : 1));
      else if (!signal.aborted) await this.sleep();
    }
  }

  /**
   * The last places are left for groups of which nothing is being done, however much another group has begun. A database
   * that does not answer is no reason to stop looking.
   */
  private async claim(): Promise<{ readonly job: ClaimedJob; readonly forOthers: boolean } | undefined> {
    if (this.ending.signal.aborted) return undefined;
    const { atOnce = 2, log } = this.deps;
    const forOthers = this.atWork >= atOnce;
    try {
      const job = await this.leases.claim([...this.handlers.keys()], forOthers);
      if (job && !forOthers) this.atWork += 1;
      return job && { job, forOthers };
    } catch (error) {
      log.failure(error, { where: 'job claim' });
      return undefined;
    }
  }

  private async work(job: ClaimedJob): Promise<void> {
    const lost = new AbortController();
    const signal = AbortSignal.any([this.ending.signal, lost.signal]);
    const heartbeat = setInterval(
      () => {
        this.leases.renew(job).catch((error: unknown) => {
          if (error instanceof JobLost) lost.abort(error);
        });
      },
      (this.deps.leaseMs ?? 15_000) / 3,
    );
    try {
      await this.attempt(job, signal);
    } catch (error) {
      // A lease that cannot be given back runs out by itself.
      if (!(error instanceof JobLost)) this.deps.log.failure(error, { where: `job ${job.kind}` });
    } finally {
      clearInterval(heartbeat);
    }
  }

  private async attempt(job: ClaimedJob, signal: AbortSignal): Promise<void> {
    const handler = this.handlers.get(job.kind);
    // One that takes its process with it must not take every process in turn.
    if (!handler || job.attempts > maxAttempts) return this.fail(job, { reason: 'GAVE_UP' });
    const { groupId, id, createdBy } = job;
    try {
      const result = await handler.run({
        groupId,
        id,
        createdBy,
        signal,
        payload: JSON.parse(job.payload) as unknown,
        keep: (tx, progress) => this.leases.keep(tx, job, progress),
      });
      await this.leases.finish(job, 'DONE', result);
    } catch (error) {
      if (error instanceof JobLost || signal.reason instanceof JobLost) return;
      if (error instanceof ProcessEnds || signal.aborted) return this.leases.release(job, 0);
      if (error instanceof JobRefused) return this.fail(job, error.result);
      this.deps.log.failure(error, { where: `job ${job.kind}` });
      if (error instanceof Unavailable && job.attempts < maxAttempts) return this.leases.release(job, retryAfterMs);
      await this.fail(job, { reason: 'INTERNAL' });
    }
  }

  private async fail(job: ClaimedJob, result: object): Promise<void> {
    const kept = await this.handlers
      .get(job.kind)
      ?.kept?.(job)
      .catch((error: unknown) => {
        this.deps.log.failure(error, { where: `job ${job.kind}` });
      });
    await this.leases.finish(job, 'FAILED', { ...kept, ...result });
  }

  private sleep(): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, this.deps.lookEveryMs ?? 2000);
      this.sleepers.add(wake);
    });
  }
}

export interface JobWorkerDeps {
  readonly unitOfWork: UnitOfWork;
  readonly queue: JobQueue;
  readonly handlers: readonly JobHandler[];
  readonly clock: () => number;
  readonly log: Log;
  /** How long a worker may be silent before its job is another's. */
  readonly leaseMs?: number;
  /** How often to look for jobs of other processes. */
  readonly lookEveryMs?: number;
  readonly atOnce?: number;
  /** How many more for groups of which nothing is being done. */
  readonly forOthers?: number;
}

class ProcessEnds extends Error {}

const maxAttempts = 20;
const retryAfterMs = 10_000;
