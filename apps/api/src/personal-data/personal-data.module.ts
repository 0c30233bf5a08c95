import type { CustomerErasureService } from '../customer/customer-erasure.service.js';
import type { CustomerTraceService } from '../customer/customer-trace.service.js';
import type { FileGiver } from '../file/lasting-files.service.js';
import type { ApiModule, HeldSource, ModuleDeps } from '../module.js';
import { ErasureResolver } from './erasure.resolver.js';
import { ErasureService } from './erasure.service.js';
import { ExtractService } from './extract.service.js';
import { Tombstones } from './tombstones.js';

/** What is held on people, for them and for their being forgotten. */
export function personalDataModule(
  { read, unitOfWork, clock, config, database, log }: ModuleDeps,
  { traces, erasures: customers, sources, removeFiles }: PersonalDataServices,
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
  return {
    resolvers: [new ErasureResolver(erasures)],
    given: { '/personal-data': extracts.archive },
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
}

export interface PersonalDataModule extends ApiModule {
  /** Files below `/files`, by path. */
  readonly given: Readonly<Record<string, FileGiver>>;
  /** Before anything is served: an older copy of the database may have been put back. */
  readonly eraseAgain: () => Promise<number>;
}
