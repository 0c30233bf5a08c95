import { alikeKey, correctedRow } from '@register/domain/import/correct-row';
import type { ReadRow } from '@register/domain/import/import-row';
import type { RowTrial } from '../import-kind.js';
import { rowStates, type PutRight, type StagedRow } from '../staged-row.js';
import type { KeptCorrection } from './corrections.repository.js';

/** A row of the file, and what was put right in it. */
export interface RowToTry {
  readonly read: ReadRow;
  readonly kept: KeptCorrection | undefined;
}

/** Decides rows as they count, with what was put right in them. Every preview comes from here: of a whole file, and of a row that was corrected. */
export async function tryRows(trial: RowTrial, rows: readonly RowToTry[]): Promise<StagedRow[]> {
  const asked = rows.map(({ read, kept }) => {
    const row = kept ? correctedRow(read, kept.correction) : read;
    const put: PutRight | undefined = kept && { read, ...kept };
    return { row, put };
  });
  const taken = asked.map(({ row }) => row).filter(({ choice }) => choice?.kind !== 'LEAVE_OUT');
  const decided = new Map((await trial.decide(taken)).map((staged) => [staged.rowNumber, staged]));
  return asked.map(({ row, put }) => ({ ...(decided.get(row.rowNumber) ?? leftOut(row)), ...(put && { put }) }));
}

const leftOut = (row: ReadRow): StagedRow => ({
  ...row,
  outcome: 'SKIPPED',
  detail: {},
  state: rowStates.OPEN,
  customerId: null,
});

/** What the faults of a row may have in common with those of others. */
export const alikeKeysOf = ({ detail, cells }: Pick<StagedRow, 'detail' | 'cells'>): string[] =>
  (detail.errors ?? []).flatMap(({ column, code }) =>
    column === null ? [] : [alikeKey(column, code, cells[column] ?? '')],
  );
