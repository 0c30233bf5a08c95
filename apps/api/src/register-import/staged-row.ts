import { correctedRow, noCorrection, type RowCorrection } from '@register/domain/import/correct-row';
import type { CellFault, ImportOutcome, ReadRow, RowError } from '@register/domain/import/import-row';
import type { GroupCipher } from '../crypto/group-cipher.js';
import { openUndo, type UndoDetail } from './undo/undo-seal.js';
import type { RowUndone } from './undo/undo-job.js';

/** A row of the file with what the dry run says of it. */
export interface StagedRow extends ReadRow {
  readonly outcome: ImportOutcome;
  readonly detail: RowDetail;
  readonly state: RowState;
  /** The customer, or the entry of another register, that the row is about. */
  readonly customerId: Buffer | null;
  /** What the file says, and what somebody has put right in it. Absent while nobody has. */
  readonly put?: PutRight;
  /** What comes of taking it back; only of rows that are read. */
  readonly undo?: RowUndo;
}

export interface PutRight {
  readonly read: ReadRow;
  readonly correction: RowCorrection;
  /** How many times that has been done. */
  readonly revision: number;
}

export interface RowUndo extends UndoDetail {
  readonly undone: RowUndone;
  /** Whether that has been done. */
  readonly isDone: boolean;
}

/** Why the outcome is what it is. */
export interface RowDetail {
  readonly changes?: readonly RowChange[];
  readonly errors?: readonly RowError[];
  readonly candidates?: readonly Candidate[];
}

/** One field that the row changes, as history keeps it; what is referred to by its name. */
export interface RowChange {
  readonly field: string;
  readonly part?: string | null;
  readonly old: string | null;
  readonly new: string | null;
}

/** Somebody whom the row may be about: a customer, or another row of the file (then `id` is null). */
export interface Candidate {
  /** Public id. */
  readonly id: string | null;
  /** The row of the file; null for a customer. */
  readonly row: number | null;
  readonly number: string;
  readonly name: string;
}

/** Whether the row has been written. Rows without a number wait until all given numbers are taken. */
export const rowStates = { OPEN: 0, WRITTEN: 1, OPEN_WITHOUT_NUMBER: 2 } as const;
export type RowState = (typeof rowStates)[keyof typeof rowStates];

export interface ImportRowRecord {
  readonly rowNo: number;
  readonly outcome: ImportOutcome;
  readonly cells: string;
  readonly detail: string | null;
  readonly customerId: Buffer | null;
  readonly committed: RowState;
  readonly revision: number;
  readonly undone: RowUndone | null;
  readonly undoWritten: number | boolean;
  readonly undoDetail: string | null;
}

/** What a row holds is sealed at rest: it is a register's worth of personal data that nobody has accepted yet. */
export class RowSeal {
  constructor(
    private readonly cipher: GroupCipher,
    private readonly importId: Buffer,
  ) {}

  seal({ rowNumber, detail, put, ...row }: StagedRow): Pick<ImportRowRecord, 'cells' | 'detail'> {
    const { cells, faults } = put?.read ?? row;
    const content: Content = { cells, ...(faults.length > 0 && { faults }), ...(put && { put: put.correction }) };
    const hasDetail = Object.keys(detail).length > 0;
    return {
      cells: this.cipher.sealText(this.importId, `cells ${rowNumber}`, JSON.stringify(content)),
      detail: hasDetail ? this.cipher.sealText(this.importId, `detail ${rowNumber}`, JSON.stringify(detail)) : null,
    };
  }

  open({ rowNo, outcome, cells, detail, customerId, committed, revision, ...undo }: ImportRowRecord): StagedRow {
    const content = JSON.parse(this.cipher.openText(this.importId, `cells ${rowNo}`, cells)) as Content;
    const read = { rowNumber: rowNo, cells: content.cells, faults: content.faults ?? [] };
    const { put: correction = noCorrection } = content;
    return {
      ...correctedRow(read, correction),
      ...(revision > 0 && { put: { read, correction, revision } }),
      outcome,
      detail:
        detail === null
          ? {}
          : (JSON.parse(this.cipher.openText(this.importId, `detail ${rowNo}`, detail)) as RowDetail),
      state: committed,
      customerId,
      ...(undo.undone && {
        undo: {
          undone: undo.undone,
          isDone: Boolean(undo.undoWritten),
          ...openUndo(this.cipher, this.importId, rowNo, undo.undoDetail),
        },
      }),
    };
  }
}

/** As it stands in the file, and beside that what was put right. */
interface Content {
  readonly cells: readonly string[];
  readonly faults?: readonly CellFault[];
  readonly put?: RowCorrection;
}
