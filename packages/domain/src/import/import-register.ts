import type { ImportColumn } from './import-column.js';
import { importTarget, importTargets } from './import-columns.js';
import { entryColumns } from './entry-columns.js';

/** What can be imported from a file. */
export const importRegisters = ['CUSTOMERS', 'ARTICLES', 'ARTICLE_GROUPS'] as const;
export type ImportRegister = (typeof importRegisters)[number];

/** Those whose rows are entries, each known by one field. */
export type EntryRegister = Exclude<ImportRegister, 'CUSTOMERS'>;

/** Columns of which a file must have one: by them it is known what a row is about. */
export const keyColumns: Readonly<Record<ImportRegister, readonly string[]>> = {
  CUSTOMERS: ['number', 'name'],
  ARTICLES: ['number'],
  ARTICLE_GROUPS: ['name'],
};

/** Every column that a file of the register may have: a row of headings is known by them. */
export const columnsOf = (register: ImportRegister): readonly ImportColumn[] =>
  register === 'CUSTOMERS' ? importTargets : entryColumns[register];

export const columnOf = (register: ImportRegister, key: string): ImportColumn | undefined =>
  register === 'CUSTOMERS' ? importTarget(key) : entryColumns[register].find((column) => column.key === key);
