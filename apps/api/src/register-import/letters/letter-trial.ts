import type { ReadRow } from '@register/domain/import/import-row';
import { decideLetterRow, letterRowKey } from '@register/domain/import/letter-row';
import type { FileKeys } from '../corrections/file-keys.js';
import type { RowTrial } from '../import-kind.js';
import { inSlices } from '../in-slices.js';
import { rowStates } from '../staged-row.js';
import type { StagedRow } from '../staged-row.js';
import { letterKeyOfRow, letterOfRow, letterRowDetail, type LettersNow } from './letters-now.js';

/** Decides every row of a file of discount letters without writing any. */
export class LetterTrial implements RowTrial {
  constructor(
    private readonly now: LettersNow,
    private readonly keys: FileKeys,
  ) {}

  async decide(rows: readonly ReadRow[]): Promise<StagedRow[]> {
    await this.keys.know(rows.map((row) => letterRowKey(row, this.now.plan)));
    return inSlices(rows, (row): StagedRow => {
      const base = { ...row, customerId: letterOfRow(row, this.now), state: rowStates.OPEN };
      const first = this.seenBefore(row);
      if (first !== undefined) {
        const code = 'DUPLICATE_IN_FILE' as const;
        const fault = { column: null, field: 'name', value: null, code, params: { row: first } };
        return { ...base, outcome: 'ERROR', detail: { errors: [fault] } };
      }
      const decision = decideLetterRow(row, this.now.plan);
      return { ...base, outcome: decision.outcome, detail: letterRowDetail(decision) };
    });
  }

  private seenBefore(row: ReadRow): number | undefined {
    const key = letterRowKey(row, this.now.plan);
    if (key === null) return undefined;
    const first = this.keys.before(key, row.rowNumber);
    this.keys.have(key, row.rowNumber);
    // What a row does to a letter depends on those before it.
    this.keys.have(`letter ${letterKeyOfRow(row, this.now)}`, row.rowNumber);
    return first;
  }
}
