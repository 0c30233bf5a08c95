import { stringify } from 'csv-stringify/sync';
import type { TableToWrite } from './table-to-write.js';

/** A text table as Swedish Excel opens it with a double click: UTF-8 with its mark, semicolons, CRLF. */
export async function* writeText({ headings, rows }: TableToWrite): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`\ufeff${lines([headings])}`);
  for await (const batch of rows) yield Buffer.from(lines(batch));
}

const lines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((cells) => cells.map(harmless)),
    { delimiter: ';', record_delimiter: '\r\n' },
  );

/**
 * An apostrophe keeps spreadsheets from running a text as a formula; our own reading takes it off again. A text that begins
 * so itself gets another, or it would lose its own.
 */
const harmless = (text: string): string => (/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text);
