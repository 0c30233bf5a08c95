import { importRegisters } from '@register/domain/import/import-register';
import { violation } from '@register/domain/violation';
import { recordAccess } from '../../access-log/access-recorder.js';
import type { Transaction, UnitOfWork } from '../../database/unit-of-work.js';
import { authorOf } from '../../history/history-recorder.js';
import { jobAuthorOf } from '../../jobs/job-author.js';
import type { JobQueue } from '../../jobs/job-queue.js';
import type { Actor } from '../../request-context.js';
import { importStatus, payloadOf, registerOf } from '../import-job.js';
import { importForChange, type ImportRecord } from '../import.query.js';
import type { ImportAnswer } from '../import.service.js';
import { leftToUndo, linkUndo, undoOf, type UndoRecord } from './import-undo.query.js';
import { isUndoable, undoKinds, undoStatus, type UndoableRegister, type UndoPayload } from './undo-job.js';
import { undoableUntilOf } from './undoable-until.js';

/** Taking imports of customers back: tried first, then done as a job. */
export class ImportUndoService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly clock: () => number,
  ) {}

  /** Has it found out what would go back; again when that is old, or broke off, or left something that may go back now. */
  prepare(actor: Actor, id: Buffer | undefined): Promise<ImportAnswer> {
    return this.change(actor, id, async (tx, record, kinds, undo) => {
      const payload = payloadFor(actor, record);
      const { groupId, membershipId: createdBy } = actor;
      if (!undo) {
        const undoId = await this.queue.enqueue(tx, { groupId, kind: kinds.prepare, payload, createdBy });
        await linkUndo(tx.sql, record, undoId);
        return true;
      }
      const state = undoStatus(undo);
      const isLeft = state === 'UNDONE' && (await leftToUndo(tx.sql, record)) > 0;
      if (state !== 'CHECKED' && state !== 'FAILED' && !isLeft) return state;
      return (await this.queue.requeue(tx, undo, { kind: kinds.prepare, payload })) || undoStatus(undo);
    });
  }

  /** Has it taken back, as it was tried. */
  start(actor: Actor, id: Buffer | undefined): Promise<ImportAnswer> {
    return this.change(actor, id, async (tx, record, kinds, undo) => {
      const state = undo && undoStatus(undo);
      if (!undo || state !== 'CHECKED') return state ?? 'UNCHECKED';
      const payload = payloadFor(actor, record);
      if (!(await this.queue.requeue(tx, undo, { kind: kinds.run, payload }))) return undoStatus(undo);
      const subject = { kind: 'IMPORT', id: record.id, name: registerOf(record.kind) } as const;
      await recordAccess(tx.sql, actor.groupId, [
        { at: this.clock(), by: authorOf(actor), action: 'IMPORT_UNDONE', subject },
      ]);
      return true;
    });
  }

  /** `step` answers true, or the state that does not allow it. */
  private change(
    actor: Actor,
    id: Buffer | undefined,
    step: (
      tx: Transaction,
      record: ImportRecord,
      kinds: (typeof undoKinds)[UndoableRegister],
      undo: UndoRecord | undefined,
    ) => Promise<true | string>,
  ): Promise<ImportAnswer> {
    return this.unitOfWork.inTransaction(async (tx) => {
      const record = id && (await importForChange(tx.sql, actor.groupId, id, importRegisters));
      const register = record && registerOf(record.kind);
      if (!record) return { violations: [violation('NOT_FOUND', ['id'])] };
      const until = undoableUntilOf(record);
      const done =
        until === null || !register || !isUndoable(register)
          ? nothingYet(record)
          : this.clock() > until
            ? 'EXPIRED'
            : await step(tx, record, undoKinds[register], await undoOf(tx.sql, record));
      return done === true ? { id: record.id } : { violations: [violation('IMPORT_STATE', ['id'], { state: done })] };
    });
  }
}

/** Why there is nothing to take back. */
const nothingYet = (record: ImportRecord): string => {
  const state = importStatus(record);
  return state === 'COMMITTING' ? state : 'NOTHING';
};

const payloadFor = (actor: Actor, { id, payload }: ImportRecord): UndoPayload => ({
  importId: id.toString('hex'),
  fileName: payloadOf(payload).fileName,
  by: jobAuthorOf(actor),
});
