import { articleGroupKind } from '../src/article/article-group-kind.js';
import { articleKind } from '../src/article/article-kind.js';
import type { Config } from '../src/config.js';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { CustomerBulkService } from '../src/customer/customer-bulk.service.js';
import { CustomerRepository } from '../src/customer/customer.repository.js';
import { CustomerWriter } from '../src/customer/customer.writer.js';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open-database.js';
import { DiscountLetterService } from '../src/discount-letter/discount-letter.service.js';
import { EntryService } from '../src/entry/entry.service.js';
import { FileService } from '../src/file/file.service.js';
import { FileStore } from '../src/file/file-store.js';
import { JobQueue } from '../src/jobs/job-queue.js';
import { JobWorker } from '../src/jobs/job-worker.js';
import { createLog } from '../src/log.js';
import { CommitImport } from '../src/register-import/commit-import.handler.js';
import { PrepareImport } from '../src/register-import/prepare-import.handler.js';
import { importKinds, undoJobs } from '../src/register-import/register-import.module.js';

// Does whatever imports there are to do, as a server does beside its requests, and stays until it is killed.
const { dataDir, database: where } = JSON.parse(process.env['WORK'] ?? '{}') as {
  dataDir: string;
  database: Config['database'];
};
const { secrets } = readConfig({ DATA_DIR: dataDir });
const database = await openDatabase({ database: where });
const { unitOfWork, read } = database;
const ciphers = new GroupCiphers(secrets);
const clock = Date.now;
const customers = new CustomerBulkService(new CustomerRepository(ciphers), new CustomerWriter(ciphers), ciphers);
const deps = {
  database,
  unitOfWork,
  read,
  ciphers,
  clock,
  files: new FileService(new FileStore(dataDir), unitOfWork, read, clock),
};
const articles = {
  articles: new EntryService(articleKind, unitOfWork, clock),
  groups: new EntryService(articleGroupKind, unitOfWork, clock),
};
const letters = new DiscountLetterService(unitOfWork, clock);
const handlers = [
  ...importKinds(deps, { customers, articles, letters }).flatMap((kind) => [
    new PrepareImport(deps, kind),
    new CommitImport(deps, kind),
  ]),
  ...undoJobs({ ...deps, customers }),
];
new JobWorker({
  unitOfWork,
  queue: new JobQueue(clock),
  handlers,
  clock,
  log: createLog('warn'),
  leaseMs: 400,
  lookEveryMs: 50,
}).start();
process.stdout.write('at work\n');
