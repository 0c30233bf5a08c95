import type { TableToWrite } from './writing/table-to-write.js';
import { writeText } from './writing/write-text.js';
import { writeWorkbook } from './writing/write-workbook.js';

export type { TableToWrite } from './writing/table-to-write.js';

/** The bytes of a table as a file of this name, made as they are taken: a workbook, or text. */
export const tableFile = (name: string, table: TableToWrite): AsyncIterable<Uint8Array> =>
  name.endsWith('.xlsx') ? writeWorkbook(table) : writeText(table);
