import type { CustomFieldTable } from '../custom-fields/custom-field-table.js';
import type { ImportColumn } from './import-column.js';
import { importTarget, importTargets } from './import-columns.js';
import { entryColumns } from './entry-columns.js';
import { letterColumns } from './letter-columns.js';
import { partColumns } from './part-columns.js';

/** What can be imported from a file. */
export const importRegisters = [
  'CUSTOMERS',
  'CONTACT_PERSONS',
  'CUSTOMER_ARTICLES',
  'ARTICLES',
  'ARTICLE_GROUPS',
  'DISCOUNT_LETTERS',
] as const;
export type ImportRegister = (typeof importRegisters)[number];

/** Those whose rows are entries, each known by one field. Several rows together are a discount letter. */
export type EntryRegister = Extract<ImportRegister, 'ARTICLES' | 'ARTICLE_GROUPS'>;

/** Those whose rows are parts of customers' cards: each is a change of the customer that it names. */
export type PartRegister = Extract<ImportRegister, 'CONTACT_PERSONS' | 'CUSTOMER_ARTICLES'>;

export const isPartRegister = (register: ImportRegister): register is PartRegister =>
  register === 'CONTACT_PERSONS' || register === 'CUSTOMER_ARTICLES';

/** Columns of which a file must have one: by them it is known what a row is about. */
export const keyColumns: Readonly<Record<ImportRegister, readonly string[]>> = {
  CUSTOMERS: ['number', 'name'],
  CONTACT_PERSONS: ['customerNumber', 'customerName'],
  CUSTOMER_ARTICLES: ['customerNumber', 'customerName'],
  ARTICLES: ['number'],
  ARTICLE_GROUPS: ['name'],
  DISCOUNT_LETTERS: ['name'],
};

/** Every column that a file of the register may have: a row of headings is known by them. */
export function columnsOf(register: ImportRegister): readonly ImportColumn[] {
  if (register === 'CUSTOMERS') return importTargets;
  if (isPartRegister(register)) return partColumns[register];
  return register === 'DISCOUNT_LETTERS' ? letterColumns : entryColumns[register];
}

/** One of them by its key; `own` are the fields that the group has defined for customers. */
export const columnOf = (register: ImportRegister, key: string, own?: CustomFieldTable): ImportColumn | undefined =>
  register === 'CUSTOMERS' ? importTarget(key, own) : columnsOf(register).find((column) => column.key === key);
