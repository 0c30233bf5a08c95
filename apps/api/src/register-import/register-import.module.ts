import { can } from '@register/domain/access/access';
import type { CustomerBulkService } from '../customer/customer-bulk.service.js';
import type { FileService, FileMaker } from '../file/file.service.js';
import type { JobHandler } from '../jobs/job.js';
import type { JobQueue } from '../jobs/job-queue.js';
import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { CommitImport } from './commit-import.handler.js';
import { ImportFieldsResolver } from './import-fields.resolver.js';
import { importOf } from './import-of.js';
import { ImportPages } from './import-pages.js';
import { ImportSweeper } from './import-sweeper.js';
import { importById } from './import.query.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';
import { importFiles } from './made-files.js';
import { PrepareImport } from './prepare-import.handler.js';

/** From a file of customers to customers in the register. */
export function registerImportModule(deps: ModuleDeps, services: ImportServices): RegisterImportModule {
  const { read, unitOfWork, cursors, ciphers, clock, log } = deps;
  const { files, queue } = services;
  const pages = new ImportPages(read, cursors, ciphers);
  const sweeper = new ImportSweeper(unitOfWork, read, clock);
  return {
    resolvers: [
      new ImportResolver(new ImportService(unitOfWork, files, queue), pages, read),
      new ImportFieldsResolver(pages, read),
    ],
    nodes: [
      {
        kind: 'job',
        load: async (id, { actor, language }) => {
          const record = actor && can(actor.viewer, 'admin') ? await importById(read, actor.groupId, id) : undefined;
          return record ? importOf(record, language) : null;
        },
      },
    ],
    background: [new NowAndThen('import sweeper', () => sweeper.sweep(), log)],
    jobs: [new PrepareImport({ ...deps, ...services }), new CommitImport({ ...deps, ...services })],
    madeFiles: importFiles(read, pages),
  };
}

export interface ImportServices {
  readonly files: FileService;
  readonly queue: JobQueue;
  readonly customers: CustomerBulkService;
}

export interface RegisterImportModule extends ApiModule {
  readonly jobs: readonly JobHandler[];
  readonly madeFiles: Readonly<Record<string, FileMaker>>;
}
