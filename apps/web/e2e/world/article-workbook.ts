import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';

/** Invented articles as an office would have them in Excel, in a group that no demo has; every tenth has a price in words. */
export async function articleWorkbook(rows: number, mark: string): Promise<ArticleWorkbook> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Artiklar');
  sheet.addRow(['Art.nr', 'Benämning', 'Enh', 'Utpris', 'Moms %', 'Varugrupp', 'Lager']);
  for (let at = 0; at < rows; at++) {
    const price = at % 10 === 9 ? 'enligt offert' : 125.5 + at;
    sheet.addRow([`${mark}-${at}`, `Påhittad packning ${mark} ${at}`, 'st', price, 25, `Packningar ${mark}`, 7]);
  }
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'register-articles-')), 'artiklar.xlsx');
  await book.xlsx.writeFile(file);
  const faults = Math.floor(rows / 10);
  return { file, sound: rows - faults, faults, first: `${mark}-0` };
}

export interface ArticleWorkbook {
  readonly file: string;
  readonly sound: number;
  readonly faults: number;
  /** The number of the first article. */
  readonly first: string;
}
