import type { JobHandler } from '../../../jobs/job.js';
import { PrepareBulk, type BulkDeps } from './prepare-bulk.handler.js';
import { RunBulk } from './run-bulk.handler.js';
import { UndoBulk } from './undo-bulk.handler.js';

/** The steps of a change of many. */
export const bulkJobs = (deps: BulkDeps): readonly JobHandler[] => [
  new PrepareBulk(deps),
  new RunBulk(deps),
  new UndoBulk(deps),
];
