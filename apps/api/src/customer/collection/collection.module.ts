import type { FileGiver } from '../../file/file.service.js';
import type { JobHandler } from '../../jobs/job.js';
import { heldChanges } from './bulk/held-changes.query.js';
import { NowAndThen } from '../../jobs/now-and-then.js';
import type { JobQueue } from '../../jobs/job-queue.js';
import type { ToldKind } from '../../jobs/told-kind.js';
import type { ApiModule, ModuleDeps } from '../../module.js';
import type { CustomerBulkService } from '../customer-bulk.service.js';
import type { AskedView } from '../views/asked-view.js';
import type { CustomerLists } from '../list/customer-lists.js';
import { bulkJobs } from './bulk/bulk-jobs.js';
import { BulkFieldsResolver } from './bulk/bulk-fields.resolver.js';
import { BulkPages } from './bulk/bulk-pages.js';
import { BulkResolver } from './bulk/bulk.resolver.js';
import { SkippedFile, skippedFilePath } from './bulk/skipped-file.js';
import { BulkService } from './bulk/bulk.service.js';
import { ExportResolver } from './export/export.resolver.js';
import { ExportService } from './export/export.service.js';
import { SelectionResolver } from './selection/selection.resolver.js';
import { SelectionService } from './selection/selection.service.js';
import { toldCollection } from './told-collection.js';

/** What is done with many customers at once: they are chosen, given out, and changed. */
export function collectionModule(
  deps: ModuleDeps,
  { lists, views, queue, customers }: CollectionServices,
): CollectionModule {
  const { read, unitOfWork, cursors, clock, log } = deps;
  const selections = new SelectionService(unitOfWork, read, lists, clock);
  const exports = new ExportService(deps, selections, queue);
  const bulk = new BulkService(deps, selections, queue);
  return {
    resolvers: [
      new SelectionResolver(selections, views),
      new ExportResolver(exports),
      new BulkResolver(bulk),
      new BulkFieldsResolver(bulk, new BulkPages(read, cursors)),
    ],
    background: [new NowAndThen('selection sweeper', () => selections.sweep(), log)],
    jobs: bulkJobs({ unitOfWork, read, clock, customers }),
    told: toldCollection,
    held: [{ name: 'changesOfMany', tables: ['bulk_row'], rows: heldChanges, erasure: { way: 'KEPT', erase: null } }],
    given: { '/exports/:id': exports.give, [skippedFilePath]: new SkippedFile(deps).give },
  };
}

interface CollectionServices {
  readonly lists: CustomerLists;
  readonly views: AskedView;
  readonly queue: JobQueue;
  readonly customers: CustomerBulkService;
}

export interface CollectionModule extends ApiModule {
  readonly jobs: readonly JobHandler[];
  readonly told: readonly ToldKind[];
  /** Files for whoever asked for them. */
  readonly given: Readonly<Record<string, FileGiver>>;
}
