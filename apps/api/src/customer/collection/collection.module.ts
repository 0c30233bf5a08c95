import type { FileGiver } from '../../file/file.service.js';
import { NowAndThen } from '../../jobs/now-and-then.js';
import type { JobQueue } from '../../jobs/job-queue.js';
import type { ApiModule, ModuleDeps } from '../../module.js';
import type { CustomerLists } from '../list/customer-lists.js';
import { ExportResolver } from './export/export.resolver.js';
import { ExportService } from './export/export.service.js';
import { SelectionResolver } from './selection/selection.resolver.js';
import { SelectionService } from './selection/selection.service.js';

/** What is done with many customers at once: they are chosen, and given out. */
export function collectionModule(
  deps: ModuleDeps,
  { lists, queue }: { readonly lists: CustomerLists; readonly queue: JobQueue },
): CollectionModule {
  const { read, unitOfWork, clock, log } = deps;
  const selections = new SelectionService(unitOfWork, read, lists, clock);
  const exports = new ExportService(deps, selections, queue);
  return {
    resolvers: [new SelectionResolver(selections), new ExportResolver(exports)],
    background: [new NowAndThen('selection sweeper', () => selections.sweep(), log)],
    given: { '/exports/:id': exports.give },
  };
}

export interface CollectionModule extends ApiModule {
  /** Files for whoever asked for them. */
  readonly given: Readonly<Record<string, FileGiver>>;
}
