import { checkMapping } from '@register/domain/import/import-mapping';
import type { ImportRegister } from '@register/domain/import/import-register';
import type { ImportOptions } from '@register/domain/import/import-row';
import type { Violation } from '@register/domain/violation';
import { violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import type { Transaction, UnitOfWork } from '../database/unit-of-work.js';
import type { FileService } from '../file/file.service.js';
import { authorOf } from '../history/history-recorder.js';
import { jobAuthorOf } from '../jobs/job-author.js';
import type { JobQueue } from '../jobs/job-queue.js';
import type { Actor } from '../request-context.js';
import { keepEnded } from './ended-result.js';
import { importStatus, jobKinds, payloadOf, registerOf, resultOf } from './import-job.js';
import type { ImportPayload } from './import-job.js';
import { keepMapping } from './import-mappings.query.js';
import { draftOfFile, importById } from './import.query.js';
import type { ImportRecord } from './import.query.js';
import { targetsFor } from './import-targets.js';
import { readLimits } from './reading/read-limits.js';

export interface WantedImport {
  readonly register: ImportRegister;
  readonly fileId: Buffer | undefined;
  /** By column; undefined: as the headings say. */
  readonly mapping: readonly MappedField[] | undefined;
  readonly options: ImportOptions;
}

export interface MappedField {
  readonly index: number;
  readonly field: string | null;
}

export type ImportAnswer = { readonly id: Buffer } | { readonly violations: readonly Violation[] };

/** What an administrator may do with imports. The work itself is a job's. */
export class ImportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileService,
    private readonly queue: JobQueue,
    private readonly clock: () => number,
  ) {}

  /** Has a file read and tried. The same file with another mapping is the same import, tried anew. */
  async prepare(actor: Actor, { register, fileId, mapping, options }: WantedImport): Promise<ImportAnswer> {
    const file = fileId && (await this.files.find(actor.groupId, fileId));
    if (file?.purpose !== 'CUSTOMER_IMPORT') return { violations: [violation('NOT_FOUND', ['fileId'])] };
    const fields = mapping && byColumn(mapping);
    const violations = fields === undefined ? [] : checkMapping(fields, targetsFor(register, actor), register, options);
    if (violations.length > 0) return { violations };
    const payload: ImportPayload = {
      fileId: file.id.toString('hex'),
      fileName: file.name,
      mapping: fields ?? null,
      options,
      by: jobAuthorOf(actor),
    };
    return this.unitOfWork.inTransaction(async (tx) => {
      const refusal = await this.queue.refusal(tx, actor);
      if (refusal.length > 0) return { violations: refusal };
      const draft = await draftOfFile(tx.sql, actor.groupId, register, payload.fileId);
      if (draft && (await this.queue.requeue(tx, draft, { kind: jobKinds[register].prepare, payload })))
        return { id: draft.id };
      return {
        id: await this.queue.enqueue(tx, {
          groupId: actor.groupId,
          kind: jobKinds[register].prepare,
          payload,
          createdBy: actor.membershipId,
        }),
      };
    });
  }

  /** Has the import written as its dry run says, and its mapping remembered. */
  start(actor: Actor, id: Buffer | undefined, among: readonly ImportRegister[]): Promise<ImportAnswer> {
    return this.inState(actor, { id, among }, ['PREVIEWED'], async (tx, record) => {
      const refusal = await this.queue.refusal(tx, actor);
      if (refusal.length > 0) return refusal;
      const result = resultOf(record.result);
      if (!result || result.problems.length > 0) return false;
      const register = registerOf(record.kind);
      await keepMapping(tx.sql, { groupId: actor.groupId, register, at: this.clock() }, result.columns);
      const payload = { ...payloadOf(record.payload), by: jobAuthorOf(actor) };
      const begun = await this.queue.requeue(tx, record, { kind: jobKinds[register].commit, payload });
      // Files are often called what they hold, and the log is never rewritten: the job has the name, as long as it is kept.
      const subject = { kind: 'IMPORT', id: record.id, name: register } as const;
      if (begun)
        await recordAccess(tx.sql, actor.groupId, [
          { at: this.clock(), by: authorOf(actor), action: 'IMPORT_STARTED', subject },
        ]);
      return begun;
    });
  }

  /** Stops an import. What it has written stays and is told by its counts. */
  cancel(actor: Actor, id: Buffer | undefined, among: readonly ImportRegister[]): Promise<ImportAnswer> {
    return this.inState(actor, { id, among }, ['READING', 'PREVIEWED', 'COMMITTING'], async (tx, record) => {
      const isStopped = await this.queue.cancel(tx, record);
      if (isStopped) await keepEnded(tx.sql, record);
      return isStopped;
    });
  }

  private inState(
    actor: Actor,
    { id, among }: { readonly id: Buffer | undefined; readonly among: readonly ImportRegister[] },
    states: readonly string[],
    change: (tx: Transaction, record: ImportRecord) => Promise<boolean | readonly Violation[]>,
  ): Promise<ImportAnswer> {
    return this.unitOfWork.inTransaction(async (tx) => {
      const record = id && (await importById(tx.sql, actor.groupId, id, among));
      if (!record) return { violations: [violation('NOT_FOUND', ['id'])] };
      const state = importStatus(record);
      const done = states.includes(state) && (await change(tx, record));
      if (typeof done === 'object') return { violations: done };
      if (done) return { id: record.id };
      return { violations: [violation('IMPORT_STATE', ['id'], { state })] };
    });
  }
}

/** Columns that are not named are left out. */
function byColumn(mapping: readonly MappedField[]): (string | null)[] {
  const last = Math.min(readLimits.columns, Math.max(-1, ...mapping.map(({ index }) => index)) + 1);
  const fields: (string | null)[] = Array.from({ length: last }, () => null);
  for (const { index, field } of mapping) if (index >= 0 && index < last) fields[index] = field;
  return fields;
}
