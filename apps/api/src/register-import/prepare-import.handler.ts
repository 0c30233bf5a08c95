import type { ReadRow } from '@register/domain/import/import-row';
import type { FileService } from '../file/file.service.js';
import { betweenSteps, givingWay } from '../jobs/giving-way.js';
import { JobRefused } from '../jobs/job.js';
import type { JobHandler, RunningJob } from '../jobs/job.js';
import { traffic } from '../jobs/traffic.js';
import type { ModuleDeps } from '../module.js';
import { Corrections } from './corrections/corrections.repository.js';
import { FileKeys } from './corrections/file-keys.js';
import { RowKeys } from './corrections/row-keys.repository.js';
import { alikeKeysOf, tryRows } from './corrections/try-rows.js';
import { foundColumns, withSamples } from './found-columns.js';
import type { FoundColumns } from './found-columns.js';
import { ImportRows } from './import-row.repository.js';
import { rememberedMapping } from './import-mappings.query.js';
import { jobKinds, noCounts } from './import-job.js';
import type { ImportPayload, ImportResult } from './import-job.js';
import type { ImportKind, RowTrial } from './import-kind.js';
import { authorOfImport } from './import-plan.js';
import { readInWorker } from './reading/read-in-worker.js';
import { UnreadableFile } from './reading/unreadable-file.js';
import { RowSeal } from './staged-row.js';

export type ImportDeps = Pick<ModuleDeps, 'database' | 'unitOfWork' | 'read' | 'ciphers' | 'clock'> & {
  readonly files: FileService;
};

/** Reads a file and decides what each of its rows would do. Begun anew when it was broken off: nothing but its own rows is written. */
export class PrepareImport implements JobHandler {
  readonly kind: string;

  constructor(
    private readonly deps: ImportDeps,
    private readonly imports: ImportKind,
  ) {
    this.kind = jobKinds[imports.register].prepare;
  }

  async run(job: RunningJob): Promise<ImportResult> {
    const payload = job.payload as ImportPayload;
    const file = await this.deps.files.find(job.groupId, Buffer.from(payload.fileId, 'hex'));
    if (!file) throw new JobRefused({ reason: 'FILE_GONE' });
    try {
      return await this.prepare(job, payload, this.deps.files.store.at(file.path));
    } catch (error) {
      if (error instanceof UnreadableFile)
        return { columns: [], remembered: false, counts: noCounts, problems: [error.violation] };
      throw error;
    }
  }

  private async prepare(job: RunningJob, payload: ImportPayload, path: string): Promise<ImportResult> {
    const { ciphers } = this.deps;
    const read = givingWay(this.deps.read);
    const actor = await authorOfImport(read, job.groupId, payload, this.deps.clock());
    const cipher = await ciphers.of(read, job.groupId);
    const rows = new ImportRows(job.groupId, job.id, new RowSeal(cipher, job.id));
    const rowKeys = new RowKeys(job.groupId, job.id, cipher);
    const corrections = new Corrections(job.groupId, job.id, cipher);
    const keys = new FileKeys();
    await this.clear(job, rows);
    let found: FoundColumns = { columns: [], remembered: false, problems: [] };
    let trial: RowTrial | undefined;
    const staging = { rows, rowKeys, corrections, keys };
    let done = 0;
    for await (const part of readInWorker(path, this.imports.register)) {
      job.signal.throwIfAborted();
      if (part.kind === 'HEADINGS') {
        const { mapping: asked, options } = payload;
        const { register } = this.imports;
        const remembered = asked ? undefined : await rememberedMapping(read, job.groupId, register, part.headings);
        found = foundColumns(part.headings, asked, register, actor, { options, remembered });
        const mapping = found.columns.map(({ field }) => field);
        const situation = { read, importId: job.id, actor, mapping, options: payload.options };
        trial = await this.imports.trial(situation, keys);
        continue;
      }
      if (done === 0) found = { ...found, columns: withSamples(found.columns, part.rows, this.imports.register) };
      // A mapping that cannot be used still shows its columns with samples, by which a person mends it.
      if (found.problems.length > 0 || !trial) break;
      for (let at = 0; at < part.rows.length;) {
        job.signal.throwIfAborted();
        await betweenSteps();
        const some = part.rows.slice(at, at + rowsAtOnce());
        at += some.length;
        done += some.length;
        await this.stage(job, staging, trial, some, done);
      }
    }
    return { ...found, counts: await rows.counts(read) };
  }

  private async stage(
    job: RunningJob,
    { rows, rowKeys, corrections, keys }: Staging,
    trial: RowTrial,
    read: readonly ReadRow[],
    done: number,
  ): Promise<void> {
    const [first, last] = [read[0]?.rowNumber ?? 0, read.at(-1)?.rowNumber ?? 0];
    const kept = await corrections.between(this.deps.read, first, last);
    const staged = await tryRows(
      trial,
      read.map((row) => ({ read: row, kept: kept.get(row.rowNumber) })),
    );
    const taken = keys.taken();
    await this.deps.unitOfWork.inTransaction(async (tx) => {
      // How many rows there are is known at the end: a file is read as it comes.
      await job.keep(tx, { done, total: 0 });
      const sql = givingWay(tx.sql);
      await rows.insert(sql, staged);
      await rowKeys.insert(
        sql,
        new Map(staged.map((row) => [row.rowNumber, [...(taken.get(row.rowNumber) ?? []), ...alikeKeysOf(row)]])),
      );
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

interface Staging {
  readonly rows: ImportRows;
  readonly rowKeys: RowKeys;
  readonly corrections: Corrections;
  readonly keys: FileKeys;
}

/** All that was read together, as a rule; while others work, few: trying and sealing them holds up the thread that serves. */
const rowsAtOnce = (): number => (traffic.isInUse() ? 24 : 500);
