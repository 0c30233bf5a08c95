import type { Transaction } from '../database/unit-of-work.js';

/** What a kind of job does. One handler for each kind, given to the worker at start. */
export interface JobHandler {
  readonly kind: string;
  /**
   * Does the work from where it stands; it may be called again for the same job after a crash. What it returns is stored as
   * the job's result. It ends early by letting the signal's reason be thrown.
   */
  run(job: RunningJob): Promise<object>;
  /** What is known of a job that breaks off, stored beside the reason. */
  kept?(job: Pick<RunningJob, 'groupId' | 'id'>): Promise<object>;
}

/** A job that this worker has the lease of. */
export interface RunningJob {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly createdBy: Buffer | null;
  readonly payload: unknown;
  /** Aborted when the job is cancelled, when another worker has it, and when the process ends. */
  readonly signal: AbortSignal;
  /**
   * Says how far the job is, in the transaction of the work it tells of. Throws `JobLost` when the job is no longer ours,
   * and the work with it: two workers never both do a step.
   */
  keep(tx: Transaction, progress: JobProgress): Promise<void>;
}

export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

/** The job has been cancelled or taken over: stop, and write nothing more. */
export class JobLost extends Error {
  constructor() {
    super('The job is no longer ours');
    this.name = 'JobLost';
  }
}

/** Thrown by a handler when the job cannot be done and trying again would not help; the result is stored with the failure. */
export class JobRefused extends Error {
  constructor(readonly result: object) {
    super('The job cannot be done');
    this.name = 'JobRefused';
  }
}
