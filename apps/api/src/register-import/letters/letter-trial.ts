import type { ReadRow } from '@register/domain/import/import-row';
import { decideLetterRow, letterRowKey } from '@register/domain/import/letter-row';
import type { RowTrial } from '../import-kind.js';
import { inSlices } from '../in-slices.js';
import { rowStates } from '../staged-row.js';
import type { StagedRow } from '../staged-row.js';
import { letterOfRow, letterRowDetail, type LettersNow } from './letters-now.js';

/** Decides every row of a file of discount letters without writing any. */
export class LetterTrial implements RowTrial {
  /** Where each discount of the file stands first. */
  private readonly first = new Map<string, number>();

  constructor(private readonly now: LettersNow) {}

  decide(rows: readonly ReadRow[]): Promise<StagedRow[]> {
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
    const first = this.first.get(key);
    if (first === undefined) this.first.set(key, row.rowNumber);
    return first;
  }
}
