import type { Config } from '../src/config.js';
import { readConfig } from '../src/config.js';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { bulkJobs } from '../src/customer/collection/bulk/bulk-jobs.js';
import { CustomerBulkService } from '../src/customer/customer-bulk.service.js';
import { CustomerRepository } from '../src/customer/customer.repository.js';
import { CustomerWriter } from '../src/customer/customer.writer.js';
import { openDatabase } from '../src/database/open-database.js';
import { JobQueue } from '../src/jobs/job-queue.js';
import { JobWorker } from '../src/jobs/job-worker.js';
import { createLog } from '../src/log.js';

// Makes whatever changes of many there are to make, as a server does beside its requests, and stays until it is killed.
const { dataDir, database: where } = JSON.parse(process.env['WORK'] ?? '{}') as {
  dataDir: string;
  database: Config['database'];
};
const { secrets } = readConfig({ DATA_DIR: dataDir });
const { unitOfWork, read } = await openDatabase({ database: where });
const ciphers = new GroupCiphers(secrets);
const clock = Date.now;
const customers = new CustomerBulkService(new CustomerRepository(ciphers), new CustomerWriter(ciphers), ciphers);
new JobWorker({
  unitOfWork,
  queue: new JobQueue(clock),
  handlers: bulkJobs({ unitOfWork, read, clock, customers }),
  clock,
  log: createLog('warn'),
  leaseMs: 400,
  lookEveryMs: 50,
}).start();
process.stdout.write('at work\n');
