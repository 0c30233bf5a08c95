import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import type { ReadRow } from '@register/domain/import/import-row';
import { readTable } from './read-table.js';
import { UnreadableFile } from './unreadable-file.js';

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'register-read-'));
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

let files = 0;
async function aFile(content: Uint8Array | string): Promise<string> {
  const file = path.join(folder, String((files += 1)));
  await fs.writeFile(file, content);
  return file;
}

async function read(content: Uint8Array | string) {
  const rows: ReadRow[] = [];
  let headings: readonly string[] = [];
  let sheet: string | null = null;
  for await (const part of readTable(await aFile(content), 'CUSTOMERS')) {
    if (part.kind === 'ROWS') rows.push(...part.rows);
    else ({ headings, sheet } = part);
  }
  return { headings, sheet, rows, cells: rows.map((row) => row.cells), faults: rows.flatMap((row) => row.faults) };
}

async function refusal(content: Uint8Array | string): Promise<unknown> {
  const error = await read(content).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UnreadableFile)) throw error instanceof Error ? error : new Error('The file was read');
  return error.violation.params?.['reason'] ?? error.violation.code;
}

/** A workbook as another program writes it. */
async function aWorkbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const oneSheet = (rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<Uint8Array> =>
  aWorkbook((book) =>
    rows.forEach((row) => book.worksheets[0]?.addRow([...row]) ?? book.addWorksheet('Kunder').addRow([...row])),
  );

/** A workbook from raw XML, for what polite programs do not write. */
function rawWorkbook(sheet: string, more: Record<string, string> = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

describe('a workbook', () => {
  it('gives texts with their zeros, numbers without exponents, dates, flags and links as people read them', async () => {
    const { headings, cells } = await read(
      await aWorkbook((book) => {
        const sheet = book.addWorksheet('Kunder');
        sheet.addRow(['Kundnummer', 'Namn', 'Orgnr', 'Kommentar', 'Alltid faktura', 'Moms %', 'E-post', 'Postnr']);
        sheet.addRow([
          '00712',
          'Granåsens Värme AB',
          165560160680,
          new Date(Date.UTC(2026, 1, 3)),
          true,
          0.125,
          { text: 'info@example.com', hyperlink: 'mailto:info@example.com' },
          7,
        ]);
        sheet.getCell('F2').numFmt = '0.0%';
        sheet.getCell('H2').numFmt = '00000';
        sheet.addRow([
          '1',
          { richText: [{ text: 'Delat ' }, { font: { bold: true }, text: 'namn' }] },
          0.1 + 0.2,
          'rad\nbyte',
          false,
        ]);
      }),
    );
    expect(headings).toHaveLength(8);
    expect(cells).toEqual([
      ['00712', 'Granåsens Värme AB', '165560160680', '2026-02-03', 'true', '12.5%', 'info@example.com', '00007'],
      ['1', 'Delat namn', '0.3', 'rad\nbyte', 'false', '', '', ''],
    ]);
  });

  it('with a formula names its cell, and a broken one too', async () => {
    const { faults } = await read(
      await oneSheet([
        ['Kundnummer', 'Namn', 'Ort'],
        ['1', { formula: 'A1&"x"', result: 'Kx' }, { error: '#REF!' }],
      ]),
    );
    expect(faults).toEqual([
      { column: 1, code: 'CELL_FORMULA' },
      { column: 2, code: 'INVALID_CHARACTERS' },
    ]);
  });

  it('may have words above its headings, empty rows, and other sheets before it', async () => {
    const { sheet, headings, rows } = await read(
      await aWorkbook((book) => {
        book.addWorksheet('Läs mig').addRow(['Så här gör du', 'läs noga']);
        book.addWorksheet('Dold', { state: 'hidden' }).addRows([
          ['Kundnummer', 'Namn', 'E-post', 'Ort'],
          ['9', 'Dold', '', ''],
        ]);
        book
          .addWorksheet('Register')
          .addRows([
            ['Utdrag 2026'],
            [],
            ['Kundnr', 'Namn', 'Ort'],
            [],
            ['1', 'Ett', 'Umeå'],
            ['', ''],
            ['2', 'Två', ''],
          ]);
      }),
    );
    expect({ sheet, headings }).toEqual({ sheet: 'Register', headings: ['Kundnr', 'Namn', 'Ort'] });
    expect(rows.map(({ rowNumber, cells }) => [rowNumber, cells[1]])).toEqual([
      [5, 'Ett'],
      [7, 'Två'],
    ]);
  });

  it('is read whatever its prefixes, entities, order and gaps', async () => {
    const { cells } = await read(
      rawWorkbook(
        `<?xml version="1.0"?><x:worksheet xmlns:x='m'><!-- > --><x:sheetData>` +
          `<x:row><x:c t="inlineStr"><x:is><x:t>Namn</x:t></x:is></x:c><x:c r="C1" t="inlineStr"><x:is><x:t>Ort</x:t></x:is></x:c></x:row>` +
          `<x:row r="4"><x:c r='A4' t='inlineStr' foo="a>b"><x:is><x:r><x:t>Åre &amp; &#246;st</x:t></x:r><x:rPh><x:t>läsning</x:t></x:rPh></x:is></x:c>` +
          `<x:c r="C4" t="str"><x:v><![CDATA[a<b]]>_x000D_</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      ),
    );
    expect(cells).toEqual([['Åre & öst', '', 'a<b']]);
  });

  it('of 1904 has its own zero, and the 29 February 1900 that never was is passed over', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const sheet = (serial: number) =>
      `<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Namn</t></is></c><c t="inlineStr"><is><t>Ort</t></is></c></row><row r="2"><c s="1"><v>${serial}</v></c><c><v>1</v></c></row></sheetData></worksheet>`;
    const year1904 =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="B" r:id="rId1"/></sheets></workbook>';
    expect((await read(rawWorkbook(sheet(59), { 'xl/styles.xml': styles }))).cells[0]?.[0]).toBe('1900-02-28');
    expect((await read(rawWorkbook(sheet(61.5), { 'xl/styles.xml': styles }))).cells[0]?.[0]).toBe('1900-03-01 12:00');
    expect(
      (await read(rawWorkbook(sheet(1), { 'xl/styles.xml': styles, 'xl/workbook.xml': year1904 }))).cells[0]?.[0],
    ).toBe('1904-01-02');
  });

  it('that unpacks to far more than it is, is refused before it fills the memory', async () => {
    const bomb = rawWorkbook(
      `<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>${'A'.repeat(60 * 1024 * 1024)}</t></is></c></row></sheetData></worksheet>`,
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe('UNPACKS_TOO_LARGE');
  });

  it('whose directory lies about sizes is refused while it is unpacked', async () => {
    const bomb = Buffer.from(rawWorkbook(`<worksheet>${' '.repeat(30 * 1024 * 1024)}</worksheet>`));
    const size = 30 * 1024 * 1024 + '<worksheet></worksheet>'.length;
    const real = Buffer.alloc(4);
    real.writeUInt32LE(size);
    for (let at = bomb.indexOf(real); at >= 0; at = bomb.indexOf(real, at + 4)) bomb.writeUInt32LE(1000, at);
    expect(await refusal(bomb)).toBe('DAMAGED');
  });

  it('with a document type, which is how XML explodes, is refused', async () => {
    expect(await refusal(rawWorkbook('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'))).toBe(
      'DAMAGED',
    );
  });

  it('cut off in the middle is refused', async () => {
    const whole = await oneSheet([
      ['Kundnummer', 'Namn'],
      ['1', 'Ett'],
    ]);
    expect(await refusal(whole.slice(0, whole.length / 2))).toBe('DAMAGED');
  });

  it('of more than 50,000 rows or 200 columns is refused', async () => {
    const row = (number: number) =>
      `<row r="${number}"><c t="inlineStr"><is><t>Namn</t></is></c><c t="inlineStr"><is><t>Ort</t></is></c></row>`;
    const many = Array.from({ length: 50_002 }, (_, at) => row(at + 1)).join('');
    expect(await refusal(rawWorkbook(`<worksheet><sheetData>${many}</sheetData></worksheet>`))).toBe(
      'FILE_TOO_MANY_ROWS',
    );
    expect(await refusal(await oneSheet([Array.from({ length: 201 }, (_, at) => `Kolumn ${at}`)]))).toBe(
      'TOO_MANY_COLUMNS',
    );
  });
});

describe('a file that is no table', () => {
  it.each([
    ['a PDF', '%PDF-1.7 …', 'NOT_A_TABLE'],
    ['nothing at all', '', 'NOT_A_TABLE'],
    ['an old workbook or one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_OR_LOCKED_WORKBOOK'],
    ['a picture', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(50)]), 'NOT_A_TABLE'],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'NOT_A_TABLE'],
    ['a letter', 'Hej!\nMed vänlig hälsning', 'NO_HEADINGS'],
  ])('%s is refused as %#', async (_, content, reason) => expect(await refusal(content)).toBe(reason));
});

describe('a text table', () => {
  const text = 'Kundnr;Namn;Ort\r\n1;"Åkeri; ""Bäst"" AB";Örebro\r\n\r\n2;Två;Umeå\r\n';
  const expected = [
    ['1', 'Åkeri; "Bäst" AB', 'Örebro'],
    ['2', 'Två', 'Umeå'],
  ];

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian', iconv.encode(text, 'utf16-le', { addBOM: true })],
    ['UTF-16 big-endian', iconv.encode(text, 'utf16-be', { addBOM: true })],
    ['Windows-1252', iconv.encode(text, 'win1252')],
  ])('in %s is read', async (_, bytes) => {
    const { headings, cells } = await read(bytes);
    expect({ headings, cells }).toEqual({ headings: ['Kundnr', 'Namn', 'Ort'], cells: expected });
  });

  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('cut by %s is read, also with the others inside quotes', async (_, cut) => {
    const rows = [
      ['Kundnr', 'Namn', 'Kommentar'],
      ['1', 'Ett; AB', 'a,b\tc'],
      ['2', 'Två, HB', 'rad\nbyte'],
    ];
    const { cells } = await read(rows.map((row) => row.map((cell) => `"${cell}"`).join(cut)).join('\n'));
    expect(cells).toEqual(rows.slice(1));
  });

  it('that says its own sign is believed', async () => {
    expect((await read('sep=|\nKundnr|Namn, ort\n1|a;b;c\n')).cells).toEqual([['1', 'a;b;c']]);
  });

  it('keeps zeros, takes off what keeps spreadsheets from running text, and finds formulas', async () => {
    const { cells, faults } = await read('Kundnr;Namn;Telefon\n="007";Bond;\'+46701740605\n8;=1+1;\n');
    expect(cells).toEqual([
      ['007', 'Bond', '+46701740605'],
      ['8', '=1+1', ''],
    ]);
    expect(faults).toEqual([{ column: 1, code: 'CELL_FORMULA' }]);
  });

  it('counts rows as a spreadsheet does, and tells of a row that has slipped sideways', async () => {
    const { rows } = await read('Kundnr,Namn\n\n1,"Rad\nbyte"\n2,Bygg, Måla AB\n');
    expect(rows.map(({ rowNumber, faults }) => [rowNumber, faults.map(({ code }) => code)])).toEqual([
      [3, []],
      [4, ['FILE_UNREADABLE']],
    ]);
  });

  it('with lost letters or endless cells names those cells', async () => {
    const { faults } = await read(`\ufeffKundnr;Namn\n1;Ume\ufffd\n2;${'x'.repeat(40_000)}\n`);
    expect(faults).toEqual([
      { column: 1, code: 'INVALID_CHARACTERS' },
      { column: 1, code: 'TOO_LONG', params: { max: 32_767, actual: 40_000 } },
    ]);
  });
});
