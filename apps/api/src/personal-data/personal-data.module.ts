import type { CustomerErasureService } from '../customer/customer-erasure.service.js';
import type { CustomerTraceService } from '../customer/customer-trace.service.js';
import type { FileGiver } from '../file/lasting-files.service.js';
import type { JobHandler } from '../jobs/job.js';
import type { JobQueue } from '../jobs/job-queue.js';
import { NowAndThen } from '../jobs/now-and-then.js';
import type { ToldKind } from '../jobs/told-kind.js';
import type { MessageService } from '../message/message.service.js';
import type { ApiModule, HeldSource, ModuleDeps } from '../module.js';
import { EraseApproved } from './erase-approved.handler.js';
import { ErasureResolver } from './erasure.resolver.js';
import { ErasureService } from './erasure.service.js';
import { ExtractService } from './extract.service.js';
import { toldRetention } from './retention-job.js';
import { RetentionReminder } from './retention-reminder.js';
import { RetentionResolver } from './retention.resolver.js';
import { RetentionService } from './retention.service.js';
import { Tombstones } from './tombstones.js';

/** What is held on people, for them and for their being forgotten. */
export function personalDataModule(
  { read, unitOfWork, clock, cursors, config, database, log }: ModuleDeps,
  { traces, erasures: customers, sources, removeFiles, queue, messages }: PersonalDataServices,
): PersonalDataModule {
  const extracts = new ExtractService(read, unitOfWork, traces, sources, clock);
  const erasures = new ErasureService({
    read,
    unitOfWork,
    clock,
    log,
    customers,
    sources,
    tombstones: new Tombstones(config.dataDir),
    afterwards: async () => {
      await removeFiles();
      await database.forgetRemoved();
    },
  });
  const retention = new RetentionService({ read, unitOfWork, clock, cursors, queue, customers, sources });
  const reminder = new RetentionReminder({ read, unitOfWork, clock, customers, messages });
  return {
    resolvers: [new ErasureResolver(erasures), new RetentionResolver(retention)],
    posted: { '/personal-data': extracts.archive },
    jobs: [new EraseApproved(read, erasures, customers, clock)],
    told: [toldRetention],
    background: [
      new NowAndThen('erasures that broke off', () => erasures.settle(), log),
      new NowAndThen('retention reminder', () => reminder.remind(), log),
    ],
    eraseAgain: () => erasures.eraseAgain(),
  };
}

interface PersonalDataServices {
  readonly traces: CustomerTraceService;
  readonly erasures: CustomerErasureService;
  /** What each module holds, in the order in which it leaves. */
  readonly sources: readonly HeldSource[];
  /** Removes at once the files that have been given up. */
  readonly removeFiles: () => Promise<void>;
  readonly queue: JobQueue;
  readonly messages: MessageService;
}

export interface PersonalDataModule extends ApiModule {
  /** Files below `/files`, by path. */
  readonly posted: Readonly<Record<string, FileGiver>>;
  readonly jobs: readonly JobHandler[];
  readonly told: readonly ToldKind[];
  /** Before anything is served: an older copy of the database may have been put back. */
  readonly eraseAgain: () => Promise<number>;
}
