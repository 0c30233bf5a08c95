import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { inventedCells, inventedHeadings } from '@register/domain/testing/invented-cells';
import { inventedCustomer } from '@register/domain/testing/invented-customers';

export interface FaultyWorkbook {
  readonly file: string;
  /** Customers that nothing is wrong with; some may look alike. */
  readonly sound: number;
  readonly faults: readonly PlantedFault[];
  /** The first customer of the file. */
  readonly first: { readonly number: string; readonly name: string };
}

export interface PlantedFault {
  /** What stands in the row's comments, by which it is found again. */
  readonly mark: string;
  /** The heading over what is wrong. */
  readonly column: string;
}

/** The bench's invented customers as an office would have them in Excel, `faults` of them wrong in eight ways, spread over the file. `from` says which customers. */
export async function faultyWorkbook(rows: number, faults: number, from = beyondTheDemo): Promise<FaultyWorkbook> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Kunder');
  sheet.addRow([...inventedHeadings]);
  const first = inventedCustomer(from);
  const planted: PlantedFault[] = [];
  const every = Math.floor(rows / Math.max(1, faults));
  for (let at = 0; at < rows; at++) {
    const row: ExcelJS.CellValue[] = inventedCells(inventedCustomer(from + at)).map((cell) => cell || null);
    if (at % every === every - 1 && planted.length < faults) planted.push(plant(row, planted.length, first.number));
    sheet.addRow(row);
  }
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'register-workbook-')), 'kunder.xlsx');
  await book.xlsx.writeFile(file);
  return { file, sound: rows - planted.length, faults: planted, first };
}

/** A text table so long that it takes the server a while to read. */
export async function longTable(rows: number): Promise<string> {
  const lines = Array.from({ length: rows }, (_, at) => inventedCells(inventedCustomer(beyondTheDemo + at)));
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'register-table-')), 'kunder.csv');
  await writeFile(file, [inventedHeadings, ...lines].map((cells) => cells.join('\t')).join('\r\n'));
  return file;
}

/** Numbers that no demo and no measured register has. */
const beyondTheDemo = 5_000_000;

function plant(row: ExcelJS.CellValue[], serial: number, takenNumber: string): PlantedFault {
  const mark = `Planterat fel ${serial}`;
  const put = (heading: string, value: ExcelJS.CellValue) => (row[inventedHeadings.indexOf(heading)] = value);
  const way = ways[serial % ways.length] ?? ways[0];
  put('Kommentar', mark);
  put('Kundtyp', 'Företag');
  put(way.column, way.wrong(serial, takenNumber));
  return { mark, column: way.column };
}

interface Way {
  readonly column: string;
  readonly wrong: (serial: number, takenNumber: string) => ExcelJS.CellValue;
}

const ways: readonly [Way, ...Way[]] = [
  { column: 'Organisationsnummer', wrong: () => '556016-0681' },
  { column: 'Kundnummer', wrong: (serial) => `9876543210987654321098765-${serial}` },
  { column: 'Kundnummer', wrong: (_, takenNumber) => takenNumber },
  { column: 'Namn', wrong: () => '   ' },
  { column: 'E-post', wrong: () => ({ formula: 'A1&"@example.com"', result: 'x@example.com' }) },
  { column: 'Fakturaadress ort', wrong: () => 'Ume\ufffd' },
  { column: 'Kundtyp', wrong: () => 'Kommun' },
  { column: 'Telefon', wrong: () => 'ring kontoret' },
];

/** The rows of a workbook that was downloaded, as texts, each under its heading. */
export async function rowsOf(file: string): Promise<Readonly<Record<string, string>>[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [headings = [], ...rows] = book.worksheets[0]?.getSheetValues().slice(1) ?? [];
  const names = textsOf(headings);
  return rows.map((row) => Object.fromEntries(textsOf(row ?? []).map((text, at) => [names[at] ?? '', text])));
}

const textsOf = (row: unknown): string[] =>
  Array.isArray(row) ? Array.from(row.slice(1), (value) => (typeof value === 'string' ? value : '')) : [];
