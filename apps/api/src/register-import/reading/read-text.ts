import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { CellFault, ReadRow } from '@register/domain/import/import-row';
import { cellOf } from './cell.js';
import { decodeText } from './decode-text.js';
import { detectDelimiter } from './detect-delimiter.js';
import { readLimits } from './read-limits.js';
import type { ReadSheet } from './read-table.js';
import { UnreadableFile } from './unreadable-file.js';

/** A text table as one sheet. It is at most 20 MB, so it is decoded whole; its rows are handed on in batches. */
export async function* readText(path: string): AsyncGenerator<ReadSheet> {
  const decoded = decodeText(await readFile(path));
  const stated = /^sep=(.)\r?\n/i.exec(decoded);
  const text = stated ? decoded.slice(stated[0].length) : decoded;
  yield { name: null, rows: rowsOf(text, stated?.[1] ?? detectDelimiter(text), stated ? 2 : 1) };
}

const batch = 200;
const pieceLength = 64 * 1024;

async function* rowsOf(text: string, delimiter: string, firstRow: number): AsyncGenerator<ReadRow[]> {
  const parser = Readable.from(pieces(text)).pipe(
    parse({ delimiter, relax_quotes: true, relax_column_count: true, max_record_size: 4 * 1024 * 1024 }),
  );
  let rows: ReadRow[] = [];
  let rowNumber = firstRow;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      const row = readRow(record, rowNumber);
      rowNumber += 1;
      if (row.cells.length > 0) rows.push(row);
      if (rows.length < batch) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : UnreadableFile.because('DAMAGED');
  }
  yield rows;
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
}

function readRow(record: readonly string[], rowNumber: number): ReadRow {
  const cells: string[] = [];
  const faults: CellFault[] = [];
  let last = record.length;
  while (last > 0 && (record[last - 1] ?? '').trim() === '') last -= 1;
  if (last > readLimits.columns) throw UnreadableFile.because('TOO_MANY_COLUMNS');
  for (let column = 0; column < last; column += 1) {
    const { text, fault } = cellOf(record[column] ?? '');
    const { value, formula } = spreadsheetText(text);
    cells.push(value);
    if (formula) faults.push({ column, code: 'CELL_FORMULA' });
    else if (fault) faults.push({ column, ...fault });
  }
  return { rowNumber, cells, faults };
}

/**
 * What spreadsheet programs do to text: `="007"` keeps zeros, and a leading apostrophe (which our own export adds) keeps
 * `=`, `+`, `-` and `@` from being run. Anything else that begins with `=` is a formula.
 */
function spreadsheetText(text: string): { value: string; formula: boolean } {
  if (/^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text)) return { value: text.slice(1), formula: false };
  const kept = /^="([^"]*)"$/.exec(text);
  if (kept) return { value: (kept[1] ?? '').trim(), formula: false };
  return { value: text, formula: text.startsWith('=') };
}
