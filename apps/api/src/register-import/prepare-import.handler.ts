import type { ReadRow } from '@register/domain/import/import-row';
import type { CustomerBulkService } from '../customer/customer-bulk.service.js';
import type { FileService } from '../file/file.service.js';
import { givingWay } from '../jobs/giving-way.js';
import { JobRefused } from '../jobs/job.js';
import type { JobHandler, RunningJob } from '../jobs/job.js';
import type { ModuleDeps } from '../module.js';
import { DryRun } from './dry-run.js';
import { foundColumns, withSamples } from './found-columns.js';
import type { FoundColumns } from './found-columns.js';
import { ImportRows } from './import-row.repository.js';
import { noCounts, prepareKind } from './import-job.js';
import type { ImportPayload, ImportResult } from './import-job.js';
import { authorOfImport, planOf, registersFor } from './import-plan.js';
import { readInWorker } from './reading/read-in-worker.js';
import { UnreadableFile } from './reading/unreadable-file.js';
import { RowSeal } from './staged-row.js';

export type ImportDeps = Pick<ModuleDeps, 'unitOfWork' | 'read' | 'ciphers' | 'clock'> & {
  readonly files: FileService;
  readonly customers: CustomerBulkService;
};

/** Reads a file and decides what each of its rows would do. Begun anew when it was broken off: nothing but its own rows is written. */
export class PrepareImport implements JobHandler {
  readonly kind = prepareKind;

  constructor(private readonly deps: ImportDeps) {}

  async run(job: RunningJob): Promise<ImportResult> {
    const payload = job.payload as ImportPayload;
    const file = await this.deps.files.find(job.groupId, Buffer.from(payload.fileId, 'hex'));
    if (!file) throw new JobRefused({ reason: 'FILE_GONE' });
    try {
      return await this.prepare(job, payload, this.deps.files.store.at(file.path));
    } catch (error) {
      if (error instanceof UnreadableFile) return { columns: [], counts: noCounts, problems: [error.violation] };
      throw error;
    }
  }

  private async prepare(job: RunningJob, payload: ImportPayload, path: string): Promise<ImportResult> {
    const { ciphers, clock, customers } = this.deps;
    const read = givingWay(this.deps.read);
    const actor = await authorOfImport(read, job.groupId, payload);
    const cipher = await ciphers.of(read, job.groupId);
    const rows = new ImportRows(job.groupId, job.id, new RowSeal(cipher, job.id));
    await this.clear(job, rows);
    let found: FoundColumns = { columns: [], problems: [] };
    let dryRun: DryRun | undefined;
    let done = 0;
    for await (const part of readInWorker(path)) {
      job.signal.throwIfAborted();
      if (part.kind === 'HEADINGS') {
        found = foundColumns(part.headings, payload.mapping, actor.settings);
        const plan = planOf(
          customers,
          actor,
          found.columns.map(({ field }) => field),
          payload,
          clock(),
          await registersFor(customers, read, job.groupId),
        );
        dryRun = new DryRun(plan, customers, { sql: read, actor });
        continue;
      }
      if (done === 0) found = { ...found, columns: withSamples(found.columns, part.rows) };
      // A mapping that cannot be used still shows its columns with samples, by which a person mends it.
      if (found.problems.length > 0 || !dryRun) break;
      done += part.rows.length;
      await this.stage(job, rows, dryRun, part.rows, done);
    }
    return { ...found, counts: await rows.counts(read) };
  }

  private async stage(
    job: RunningJob,
    rows: ImportRows,
    dryRun: DryRun,
    read: readonly ReadRow[],
    done: number,
  ): Promise<void> {
    const staged = await dryRun.decide(read);
    await this.deps.unitOfWork.inTransaction(async (tx) => {
      // How many rows there are is known at the end: a file is read as it comes.
      await job.keep(tx, { done, total: 0 });
      await rows.insert(givingWay(tx.sql), staged);
    });
  }

  private async clear(job: RunningJob, rows: ImportRows): Promise<void> {
    let left = true;
    while (left) {
      job.signal.throwIfAborted();
      left = await this.deps.unitOfWork.inTransaction(async (tx) => {
        await job.keep(tx, { done: 0, total: 0 });
        return rows.removeSome(tx.sql);
      });
    }
  }
}
