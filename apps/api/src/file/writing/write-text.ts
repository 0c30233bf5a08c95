import type { TableToWrite } from './table-to-write.js';

/** A text table as Swedish Excel opens it with a double click: UTF-8 with its mark, semicolons, CRLF. */
export async function* writeText({ headings, rows }: TableToWrite): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`\ufeff${line(headings)}`);
  for await (const batch of rows) yield Buffer.from(batch.map(line).join(''));
}

/** By hand: the libraries ask a cell a dozen questions, and a large file has millions, most of them empty. */
function line(cells: readonly string[]): string {
  let text = '';
  for (let at = 0; at < cells.length; at++) {
    if (at > 0) text += ';';
    const cell = cells[at];
    if (cell) text += quoted(harmless(cell));
  }
  return `${text}\r\n`;
}

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * An apostrophe keeps spreadsheets from running a text as a formula; our own reading takes it off again. A text that begins
 * so itself gets another, or it would lose its own.
 */
const harmless = (text: string): string => (/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text);
