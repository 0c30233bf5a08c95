import type { ReadRow, RowChoice } from './import-row.js';

/** What somebody has put right in a row of a file, before it is written. The file itself stays as it is. */
export interface RowCorrection {
  /** Texts in place of the file's, by column from 0. */
  readonly cells: Readonly<Record<number, string>>;
  readonly choice: RowChoice | null;
}

export const noCorrection: RowCorrection = { cells: {}, choice: null };

/** The row as it counts: a text that was put in takes the place of the cell, and of what was wrong with the cell. */
export function correctedRow({ rowNumber, cells, faults }: ReadRow, { cells: put, choice }: RowCorrection): ReadRow {
  const next = [...cells];
  for (const [key, text] of Object.entries(put)) {
    const column = Number(key);
    while (next.length <= column) next.push('');
    next[column] = text;
  }
  const left = faults.filter(({ column }) => column === null || !(column in put));
  return { rowNumber, cells: next, faults: left, ...(choice && { choice }) };
}

/** One correction on top of another. Null puts the file's own text back. */
export function withCorrection(
  { cells, choice }: RowCorrection,
  { cells: put = {}, choice: chosen }: CorrectionPatch,
): RowCorrection {
  const next: Record<number, string> = { ...cells };
  for (const [key, text] of Object.entries(put)) {
    const column = Number(key);
    if (text === null) delete next[column];
    else next[column] = text.trim();
  }
  return { cells: next, choice: chosen === undefined ? choice : chosen };
}

/** What is to become another correction: absent leaves, null takes back. */
export interface CorrectionPatch {
  readonly cells?: Readonly<Record<number, string | null>>;
  readonly choice?: RowChoice | null;
}

/** What faults have in common that one text puts right: the column, what is wrong, and the text that is. */
export const alikeKey = (column: number, code: string, text: string): string => JSON.stringify([column, code, text]);
