import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';

export interface FaultyWorkbook {
  readonly file: string;
  /** Rows that nothing is wrong with. */
  readonly sound: number;
  readonly faults: number;
}

const headings = ['Kundnummer', 'Namn', 'Kundtyp', 'Org.nr', 'Telefon', 'E-post', 'Ort', 'Kontaktperson'];

/** Invented customers as an office would have them in Excel, `faults` of them wrong in eight ways, spread over the file. */
export async function faultyWorkbook(rows: number, faults: number): Promise<FaultyWorkbook> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Kunder');
  sheet.addRow(headings);
  const every = Math.floor(rows / faults);
  let planted = 0;
  for (let at = 0; at < rows; at++) {
    const row = soundRow(at);
    if (at % every === every - 1 && planted < faults) ways[planted++ % ways.length]?.(row, at);
    sheet.addRow(row);
  }
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'register-workbook-')), 'kunder.xlsx');
  await book.xlsx.writeFile(file);
  return { file, sound: rows - planted, faults: planted };
}

const towns = ['Umeå', 'Växjö', 'Örebro', 'Älmhult', 'Östersund', 'Ängelholm', 'Åre', 'Lund'];

const soundRow = (at: number): ExcelJS.CellValue[] => [
  `I${100_000 + at}`,
  `Påhittade Bolaget ${at} AB`,
  'Företag',
  null,
  null,
  `kund${at}@example.com`,
  towns[at % towns.length] ?? null,
  `Anna Påhittad ${at}`,
];

const ways: readonly ((row: ExcelJS.CellValue[], at: number) => void)[] = [
  (row) => (row[3] = '556016-0681'),
  (row, at) => (row[0] = `9876543210987654321098765-${at}`),
  (row) => (row[0] = 'I100000'),
  (row) => (row[1] = '   '),
  (row) => (row[5] = { formula: 'A1&"@example.com"', result: 'x@example.com' }),
  (row) => (row[6] = 'Ume\ufffd'),
  (row) => (row[2] = 'Kommun'),
  (row) => (row[4] = 'ring kontoret'),
];

/** The rows of a workbook that was downloaded, as texts. */
export async function rowsOf(file: string): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    rows.push(
      (row.values as ExcelJS.CellValue[])
        .slice(1)
        .map((value) => (value === undefined || typeof value === 'object' ? '' : String(value))),
    );
  });
  return rows;
}
