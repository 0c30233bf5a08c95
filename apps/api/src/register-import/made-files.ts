import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { ImportRegister } from '@register/domain/import/import-register';
import { columnOf } from '@register/domain/import/import-register';
import { maskedCell } from '@register/domain/import/masked-cell';
import { can } from '@register/domain/access/access';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { FileMaker, MadeFile } from '../file/file.service.js';
import { tableFile, type TableToWrite } from '../file/table-file.service.js';
import type { Language } from '../request-context.js';
import type { ImportPages } from './import-pages.js';
import { importStatus, payloadOf, registerOf, resultOf } from './import-job.js';
import type { FoundColumn } from './import-job.js';
import type { ImportRows, RowFilter } from './import-row.repository.js';
import { importById } from './import.query.js';
import { templateColumns } from './import-targets.js';
import { leftOutReason } from './left-out-reason.js';

/** Files that are made when they are asked for, by their path below `/files`. */
export const importFiles = (read: Sql, pages: ImportPages): Readonly<Record<string, FileMaker>> => ({
  '/templates/customers.xlsx': template('CUSTOMERS'),
  '/templates/contact-persons.xlsx': template('CONTACT_PERSONS'),
  '/templates/customer-articles.xlsx': template('CUSTOMER_ARTICLES'),
  '/templates/articles.xlsx': template('ARTICLES'),
  '/templates/article-groups.xlsx': template('ARTICLE_GROUPS'),
  '/templates/discount-letters.xlsx': template('DISCOUNT_LETTERS'),
  '/imports/:id/left-out': leftOut(read, pages),
});

/** An empty workbook with a column for every field that the group uses, headed in the reader's language. */
const template =
  (register: ImportRegister): FileMaker =>
  ({ actor, language }) => {
    const headings = templateColumns(register, actor).map((column) => column[language]);
    const sheet = sheetNames[register][language];
    const name = `${sheet.toLowerCase().replace(' ', '-')}.xlsx`;
    return Promise.resolve(made(name, { sheet, headings, rows: Readable.from([]) }));
  };

/** The rows that were left out, as they stood in the file, each with the reason: to be mended and uploaded again. */
const leftOut =
  (read: Sql, pages: ImportPages): FileMaker =>
  async ({ actor, language, id }) => {
    const key = parsePublicId('job', id);
    const record = key && (await importById(read, actor.groupId, key));
    const result = record && resultOf(record.result);
    if (!record || !result) return null;
    const isText = !payloadOf(record.payload).fileName.toLowerCase().endsWith('.xlsx');
    const name = `${language === 'sv' ? 'ej-importerade' : 'left-out'}.${isText ? 'csv' : 'xlsx'}`;
    const headings = [...result.columns.map(({ heading }) => heading), language === 'sv' ? 'Fel' : 'Error'];
    const inClear = can(actor.viewer, 'customer.identity');
    const register = registerOf(record.kind);
    const situation = { register, columns: result.columns, language, inClear };
    const isTried = importStatus(record) === 'PREVIEWED';
    const among: RowFilter = isTried ? { outcomes: ['ERROR', 'DUPLICATE', 'SKIPPED'] } : { isLeftOut: true };
    const rows = leftOutRows(await pages.rowsOf(record), read, among, situation);
    return made(name, { sheet: sheetNames[register][language], headings, rows });
  };

async function* leftOutRows(
  rows: ImportRows,
  read: Sql,
  among: RowFilter,
  { register, columns, language, inClear }: LeftOut,
): AsyncGenerator<string[][]> {
  for (let last = 0; ; await turn()) {
    const batch = await rows.after(read, last, 200, among);
    if (batch.length === 0) return;
    yield batch.map((row) => [
      ...columns.map(({ field }, at) =>
        inClear
          ? (row.cells[at] ?? '')
          : maskedCell(row.cells[at] ?? '', field === null ? null : (columnOf(register, field) ?? null)),
      ),
      leftOutReason(row, columns, language),
    ]);
    last = batch.at(-1)?.rowNumber ?? last;
  }
}

const made = (name: string, table: TableToWrite): MadeFile => ({
  name,
  pieces: tableFile(name, table),
});

interface LeftOut {
  readonly register: ImportRegister;
  readonly columns: readonly FoundColumn[];
  readonly language: Language;
  /** Whether personal numbers are told whole. */
  readonly inClear: boolean;
}

const sheetNames: Readonly<Record<ImportRegister, Readonly<Record<Language, string>>>> = {
  CUSTOMERS: { sv: 'Kunder', en: 'Customers' },
  CONTACT_PERSONS: { sv: 'Kontaktpersoner', en: 'Contact persons' },
  CUSTOMER_ARTICLES: { sv: 'Kundartiklar', en: 'Customer articles' },
  ARTICLES: { sv: 'Artiklar', en: 'Articles' },
  ARTICLE_GROUPS: { sv: 'Artikelgrupper', en: 'Article groups' },
  DISCOUNT_LETTERS: { sv: 'Rabattbrev', en: 'Discount letters' },
};
