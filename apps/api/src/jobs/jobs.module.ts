import type { ApiModule, ModuleDeps } from '../module.js';
import type { JobHandler } from './job.js';
import type { JobQueue } from './job-queue.js';
import { JobWorker } from './job-worker.js';

/** The worker of this process; every process that serves has one. */
export const jobsModule = (
  { unitOfWork, clock, log }: ModuleDeps,
  queue: JobQueue,
  handlers: readonly JobHandler[],
): ApiModule => ({
  resolvers: [],
  background: [new JobWorker({ unitOfWork, queue, handlers, clock, log })],
});
