import type { CustomerTraceService } from '../customer/customer-trace.service.js';
import type { FileGiver } from '../file/lasting-files.service.js';
import type { ApiModule, HeldSource, ModuleDeps } from '../module.js';
import { ExtractService } from './extract.service.js';

/** What is held on people, for them and for their being forgotten. */
export function personalDataModule(
  { read, unitOfWork, clock }: ModuleDeps,
  traces: CustomerTraceService,
  sources: readonly HeldSource[],
): PersonalDataModule {
  const extracts = new ExtractService(read, unitOfWork, traces, sources, clock);
  return { resolvers: [], given: { '/personal-data': extracts.archive } };
}

export interface PersonalDataModule extends ApiModule {
  /** Files below `/files`, by path. */
  readonly given: Readonly<Record<string, FileGiver>>;
}
