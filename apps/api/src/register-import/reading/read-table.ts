import { open } from 'node:fs/promises';
import { knownHeadings } from '@register/domain/import/match-headings';
import type { ImportColumn } from '@register/domain/import/import-column';
import { columnsOf, type ImportRegister } from '@register/domain/import/import-register';
import type { ReadRow } from '@register/domain/import/import-row';
import { readLimits } from './read-limits.js';
import { readText } from './read-text.js';
import { readWorkbook } from './read-workbook.js';
import { tableKind } from './table-kind.js';
import { UnreadableFile } from './unreadable-file.js';

/** A sheet of a file with its rows in batches; rows without any value are left out. */
export interface ReadSheet {
  readonly name: string | null;
  readonly rows: AsyncGenerator<ReadRow[]>;
}

/** What a file holds: its headings once, then its rows in batches. */
export type TablePart =
  | {
      readonly kind: 'HEADINGS';
      readonly sheet: string | null;
      readonly rowNumber: number;
      readonly headings: readonly string[];
    }
  | { readonly kind: 'ROWS'; readonly rows: readonly ReadRow[] };

/** Reads the sheet that looks most like a register of this kind, from its heading row on. Throws UnreadableFile. */
export async function* readTable(path: string, register: ImportRegister): AsyncGenerator<TablePart> {
  const kind = await kindOf(path);
  const chosen = await chooseSheet(kind === 'WORKBOOK' ? readWorkbook(path) : readText(path), columnsOf(register));
  let at = 0;
  for await (const sheet of kind === 'WORKBOOK' ? readWorkbook(path) : readText(path)) {
    if (at === chosen.sheet) {
      yield { kind: 'HEADINGS', sheet: sheet.name, rowNumber: chosen.rowNumber, headings: chosen.headings };
      yield* rowsBelow(sheet.rows, chosen);
      return;
    }
    at += 1;
  }
}

/** Rows under the headings, in batches worth a message between threads. */
async function* rowsBelow(
  batches: AsyncGenerator<ReadRow[]>,
  { rowNumber, headings }: Choice,
): AsyncGenerator<TablePart> {
  let count = 0;
  let waiting: ReadRow[] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      if (row.rowNumber > rowNumber && row.cells.some((cell) => cell !== ''))
        waiting.push(fitted(row, headings.length));
    }
    if (count + waiting.length > readLimits.rows) throw UnreadableFile.tooManyRows(readLimits.rows);
    if (waiting.length < rowsTogether) continue;
    count += waiting.length;
    yield { kind: 'ROWS', rows: waiting };
    waiting = [];
  }
  if (waiting.length > 0) yield { kind: 'ROWS', rows: waiting };
}

const rowsTogether = 500;

interface Choice {
  readonly sheet: number;
  readonly rowNumber: number;
  readonly headings: readonly string[];
  readonly known: number;
}

const rowsLookedAt = 20;
const sheetsLookedAt = 10;

/** The sheet and row with most known headings; with none known, the first row of two cells or more. */
async function chooseSheet(sheets: AsyncGenerator<ReadSheet>, columns: readonly ImportColumn[]): Promise<Choice> {
  let best: Choice | undefined;
  let sheet = 0;
  for await (const { rows } of sheets) {
    for (const row of await firstRows(rows)) {
      const filled = row.cells.filter((cell) => cell !== '').length;
      const known = knownHeadings(row.cells, columns);
      if ((filled >= 2 || known > 0) && (!best || known > best.known))
        best = { sheet, rowNumber: row.rowNumber, headings: row.cells, known };
    }
    sheet += 1;
    if (sheet >= sheetsLookedAt) break;
  }
  if (!best) throw UnreadableFile.because('NO_HEADINGS');
  return best;
}

async function firstRows(rows: AsyncGenerator<ReadRow[]>): Promise<ReadRow[]> {
  const first: ReadRow[] = [];
  for await (const batch of rows) {
    first.push(...batch.slice(0, rowsLookedAt - first.length));
    if (first.length >= rowsLookedAt) break;
  }
  return first;
}

/** Cells beyond the headings have no meaning, and tell that a row may have slipped sideways. */
function fitted(row: ReadRow, width: number): ReadRow {
  const extra = row.cells.slice(width).some((cell) => cell !== '');
  const cells = row.cells.slice(0, width);
  while (cells.length < width) cells.push('');
  const faults = row.faults.filter(({ column }) => column === null || column < width);
  return {
    rowNumber: row.rowNumber,
    cells,
    faults: extra
      ? [{ column: null, code: 'FILE_UNREADABLE', params: { reason: 'MORE_CELLS_THAN_HEADINGS' } }, ...faults]
      : faults,
  };
}

async function kindOf(path: string): Promise<'WORKBOOK' | 'TEXT'> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return tableKind(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
