import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { Violation } from '@register/domain/violation';
import type { GroupCipher } from '../../crypto/group-cipher.js';

/** What stays of a row that is taken back, and why. */
export interface UndoDetail {
  readonly kept: readonly FieldKey[];
  readonly violations: readonly Violation[];
}

/** Sealed as the row itself: a reason may quote a value. */
export const sealUndo = (
  cipher: GroupCipher,
  importId: Buffer,
  rowNo: number,
  { kept, violations }: UndoDetail,
): string | null =>
  kept.length + violations.length === 0
    ? null
    : cipher.sealText(importId, `undo ${rowNo}`, JSON.stringify({ kept, violations }));

export const openUndo = (cipher: GroupCipher, importId: Buffer, rowNo: number, sealed: string | null): UndoDetail =>
  sealed === null
    ? { kept: [], violations: [] }
    : (JSON.parse(cipher.openText(importId, `undo ${rowNo}`, sealed)) as UndoDetail);
