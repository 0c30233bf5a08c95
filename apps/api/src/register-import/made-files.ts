import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { importTarget, importTargetsFor } from '@register/domain/import/import-columns';
import { maskedCell } from '@register/domain/import/masked-cell';
import { can } from '@register/domain/access/access';
import type { Response } from 'express';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { attachment } from '../file/attachment.js';
import { refuse } from '../file/file-requests.js';
import type { FileHandler } from '../file/file-requests.js';
import type { Language } from '../request-context.js';
import type { ImportPages } from './import-pages.js';
import { payloadOf, resultOf } from './import-job.js';
import type { FoundColumn } from './import-job.js';
import type { ImportRows } from './import-row.repository.js';
import { importById } from './import.query.js';
import { leftOutReason } from './left-out-reason.js';
import type { TableToWrite } from './writing/table-to-write.js';
import { writeText } from './writing/write-text.js';
import { writeWorkbook } from './writing/write-workbook.js';

/** Files that are made when they are asked for, by their path below `/files`. */
export const importFiles = (read: Sql, pages: ImportPages): Readonly<Record<string, FileHandler>> => ({
  '/templates/customers.xlsx': template,
  '/imports/:id/left-out': leftOut(read, pages),
});

/** An empty workbook with a column for every field that the group uses, headed in the reader's language. */
const template: FileHandler = async ({ actor, language, response }) => {
  const headings = importTargetsFor(actor.settings)
    .filter(({ key }) => !alternatives.has(key))
    .map((target) => target[language]);
  await send(response, language === 'sv' ? 'kunder.xlsx' : 'customers.xlsx', {
    sheet: sheetName[language],
    headings,
    rows: Readable.from([]),
  });
};

/** One column for either kind of number is enough for a person to fill in. */
const alternatives: ReadonlySet<string> = new Set(['organisationNumber', 'personalNumber']);

/** The rows that were left out, as they stood in the file, each with the reason: to be mended and uploaded again. */
const leftOut =
  (read: Sql, pages: ImportPages): FileHandler =>
  async ({ actor, language, request, response }) => {
    const id = parsePublicId('job', String(request.params['id']));
    const record = id && (await importById(read, actor.groupId, id));
    const result = record && resultOf(record.result);
    if (!record || !result) return refuse(response, 404, 'NOT_FOUND', 'There is no such import.');
    const isText = !payloadOf(record.payload).fileName.toLowerCase().endsWith('.xlsx');
    const name = `${language === 'sv' ? 'ej-importerade' : 'left-out'}.${isText ? 'csv' : 'xlsx'}`;
    const headings = [...result.columns.map(({ heading }) => heading), language === 'sv' ? 'Fel' : 'Error'];
    const inClear = can(actor.viewer, 'customer.identity');
    const rows = leftOutRows(await pages.rowsOf(record), read, result.columns, language, inClear);
    await send(response, name, { sheet: sheetName[language], headings, rows });
  };

async function* leftOutRows(
  rows: ImportRows,
  read: Sql,
  columns: readonly FoundColumn[],
  language: Language,
  inClear: boolean,
): AsyncGenerator<string[][]> {
  for (let last = 0; ; await turn()) {
    const batch = await rows.after(read, last, 200, { outcomes: ['ERROR', 'DUPLICATE'] });
    if (batch.length === 0) return;
    yield batch.map((row) => [
      ...columns.map(({ field }, at) =>
        inClear
          ? (row.cells[at] ?? '')
          : maskedCell(row.cells[at] ?? '', field === null ? null : (importTarget(field) ?? null)),
      ),
      leftOutReason(row, columns, language),
    ]);
    last = batch.at(-1)?.rowNumber ?? last;
  }
}

async function send(response: Response, name: string, table: TableToWrite): Promise<void> {
  attachment(response, name);
  const pieces = name.endsWith('.xlsx') ? writeWorkbook(table) : writeText(table);
  await pipeline(Readable.from(pieces), response).catch((error: unknown) => {
    // The reader went away.
    if (!response.destroyed) throw error;
  });
}

const sheetName: Readonly<Record<Language, string>> = { sv: 'Kunder', en: 'Customers' };
