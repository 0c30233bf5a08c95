import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { rowsOfWorkbook } from '../../test/import-story.js';
import { tableFile } from './table-file.service.js';

// Texts that a careless writer would lose, split or have run.
const headings = ['Kund;nummer', 'Kommentar', 'Ort'];
const rows = [
  ['0042', 'Hon sa "nej; tack"', ''],
  ['', 'rad 1\nrad 2', 'Åre & Co <b>'],
  [' kant', 'kant ', '_x 🛠'],
];

describe('A table that is given out', () => {
  it('has every text as it was once a spreadsheet has read it, in more rows than are written at a time', async () => {
    const text = await bytesOf('kunder.csv', [rows.slice(0, 1), rows.slice(1)]);
    expect(parse(text, { bom: true, delimiter: ';' })).toEqual([headings, ...rows]);
    const workbook = await bytesOf('kunder.xlsx', [rows.slice(0, 1), rows.slice(1)]);
    const read = await rowsOfWorkbook(new Uint8Array(workbook).buffer);
    expect(read.map((cells) => headings.map((_, at) => cells[at] ?? ''))).toEqual([headings, ...rows]);
  });

  it('has in a text nothing that runs as a formula, and one apostrophe more where a text begins with its own', async () => {
    const cells = ['=1+1', '+46', '-1', '@x', '\t=1', "'=1", "'n", '＝1', 'a=1'];
    const text = await bytesOf('kunder.csv', [[cells]]);
    const [, read] = parse(text, { bom: true, delimiter: ';', relax_column_count: true });
    expect(read).toEqual(["'=1+1", "'+46", "'-1", "'@x", "'\t=1", "''=1", "'n", "'＝1", 'a=1']);
  });

  it('has the spaces at the ends of a text kept by a spreadsheet, and asks for it nowhere else', async () => {
    const parts = unzipSync(await bytesOf('kunder.xlsx', [[[' kant', 'rad\n', 'mitt i']]]));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const texts = [...sheet.matchAll(/<t[^>]*>[^<]*<\/t>/g)].map(([text]) => text).slice(headings.length);
    expect(texts).toEqual(['<t xml:space="preserve"> kant</t>', '<t xml:space="preserve">rad\n</t>', '<t>mitt i</t>']);
  });

  it('has a text that looks like an escape of Excel’s escaped itself', async () => {
    const workbook = await bytesOf('kunder.xlsx', [[['_x0041_']]]);
    expect((await rowsOfWorkbook(new Uint8Array(workbook).buffer))[1]).toEqual(['_x005F_x0041_']);
  });

  it('has no control characters in a workbook, which could not be opened with them', async () => {
    const workbook = await bytesOf('kunder.xlsx', [[['a\u0001b', 'c\u0000', '\u001fd']]]);
    expect((await rowsOfWorkbook(new Uint8Array(workbook).buffer))[1]).toEqual(['ab', 'c', 'd']);
  });

  it('has its columns where they belong beyond the 26th, in thousands of rows', async () => {
    const wide = Array.from({ length: 60 }, (_, at) => (at % 25 === 0 ? `spalt ${at}` : ''));
    const many = Array.from({ length: 3000 }, (_, at) => [`rad ${at}`, ...wide]);
    const workbook = await bytesOf(
      'kunder.xlsx',
      [many.slice(0, 1500), many.slice(1500)],
      ['Rad', ...wide.map(String)],
    );
    const read = await rowsOfWorkbook(new Uint8Array(workbook).buffer);
    expect(read).toHaveLength(3001);
    expect(read[3000]?.flatMap((cell, at) => (cell ? [[at, cell]] : []))).toEqual([
      [0, 'rad 2999'],
      [1, 'spalt 0'],
      [26, 'spalt 25'],
      [51, 'spalt 50'],
    ]);
  });

  it('that somebody stops fetching is not made to its end', async () => {
    for (const name of ['kunder.csv', 'kunder.xlsx']) {
      let [made, isClosed] = [0, false];
      async function* endless(): AsyncGenerator<string[][]> {
        try {
          for (; ; made++) yield await Promise.resolve(rows);
        } finally {
          isClosed = true;
        }
      }
      for await (const piece of tableFile(name, { sheet: 'Kunder', headings, rows: endless() }))
        if (piece.length > 0 && made > 2) break;
      expect({ name, isClosed }).toEqual({ name, isClosed: true });
    }
  });
});

async function bytesOf(
  name: string,
  batches: readonly (readonly (readonly string[])[])[],
  above: readonly string[] = headings,
): Promise<Buffer> {
  async function* inBatches(): AsyncGenerator<readonly (readonly string[])[]> {
    for (const batch of batches) yield await Promise.resolve(batch);
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of tableFile(name, { sheet: 'Kunder', headings: above, rows: inBatches() }))
    pieces.push(piece);
  return Buffer.concat(pieces);
}
