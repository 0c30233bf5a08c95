import { SealKey } from './seal-key.js';
import { SealService } from './seal.service.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';
import { VerifyHandler } from './verify.handler.js';
import type { JobHandler } from '../jobs/job.js';
import type { JobQueue } from '../jobs/job-queue.js';
import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, BackgroundWork, ModuleDeps } from '../module.js';

/** The log and the histories are sealed as they grow, and looked through when somebody wants to know whether they are as they were. */
export function auditModule(deps: ModuleDeps, queue: JobQueue): AuditModule {
  const { read, unitOfWork, clock, log, config } = deps;
  const key = new SealKey(config.secrets);
  const seals = new SealService({ read, unitOfWork, clock, key });
  return {
    resolvers: [new AuditResolver(new AuditService(read, unitOfWork, queue))],
    background: [sealing(seals, log)],
    jobs: [new VerifyHandler({ read, unitOfWork, clock, key })],
  };
}

export interface AuditModule extends ApiModule {
  readonly jobs: readonly JobHandler[];
}

/** A register that has never been sealed takes minutes: told to stop, it stops after a seal. */
function sealing(seals: SealService, log: ModuleDeps['log']): BackgroundWork {
  const ending = new AbortController();
  const work = new NowAndThen('sealing', () => seals.sealAll(ending.signal), log, everyMs, everyMs);
  return {
    start: () => work.start(),
    stop: () => {
      ending.abort();
      return work.stop();
    },
  };
}

const everyMs = 5 * 60_000;
