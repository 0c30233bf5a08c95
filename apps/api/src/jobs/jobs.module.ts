import type { ApiModule, ModuleDeps } from '../module.js';
import type { JobHandler } from './job.js';
import type { JobQueue } from './job-queue.js';
import { JobSweeper } from './job-sweeper.js';
import { JobWorker } from './job-worker.js';
import { NowAndThen } from './now-and-then.js';
import { OwnJobsResolver } from './own-jobs.resolver.js';
import { OwnJobsService } from './own-jobs.service.js';
import type { ToldKind } from './told-kind.js';

/** The worker of this process, every process that serves has one; and what people are told of their jobs. */
export function jobsModule(
  deps: ModuleDeps,
  queue: JobQueue,
  { handlers, told }: { readonly handlers: readonly JobHandler[]; readonly told: readonly ToldKind[] },
): ApiModule {
  const { unitOfWork, read, clock, log } = deps;
  const sweeper = new JobSweeper(unitOfWork, read, clock, told);
  return {
    resolvers: [new OwnJobsResolver(new OwnJobsService(deps, queue, told))],
    background: [
      new JobWorker({ unitOfWork, queue, handlers, clock, log }),
      new NowAndThen('job sweeper', () => sweeper.sweep(), log),
    ],
  };
}
