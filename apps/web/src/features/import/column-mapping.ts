import { checkMapping } from '@register/domain/import/import-mapping';
import { columnsOf, type ImportRegister } from '@register/domain/import/import-register';
import type { ShownImport } from './use-import';

/** What each column of the file becomes; null: left out. */
export type Mapping = readonly (string | null)[];

type Column = Pick<ShownImport['columns'][number], 'index' | 'heading' | 'field'>;

export const mappingOf = (columns: readonly Column[]): Mapping => columns.map(({ field }) => field);

/** Gives a field to a column. A field comes from one column only, so it is taken from where it was. */
export function mapColumn(
  mapping: Mapping,
  index: number,
  field: string | null,
): { mapping: Mapping; from: number | null } {
  const from = field === null ? -1 : mapping.findIndex((taken, at) => taken === field && at !== index);
  return {
    mapping: mapping.map((taken, at) => (at === index ? field : at === from ? null : taken)),
    from: from < 0 ? null : from,
  };
}

export const sameMapping = (one: Mapping, other: Mapping): boolean =>
  one.length === other.length && one.every((field, index) => field === other[index]);

/** Neither number nor name: no telling what the rows are about. */
export const hasNoKey = (mapping: Mapping, register: ImportRegister): boolean =>
  checkMapping(mapping, columnsOf(register), register).some(({ params }) =>
    ['NO_KEY', 'NO_ENTRY_KEY'].includes(String(params?.['reason'])),
  );

/** Customers are to be known again by their organisation number, and no column gives it. */
export const hasNoMatch = (
  mapping: Mapping,
  register: ImportRegister,
  options: Pick<ShownImport['options'], 'matchOn'>,
): boolean =>
  checkMapping(mapping, columnsOf(register), register, options).some(({ params }) => params?.['reason'] === 'NO_MATCH');

/** Fields that a new customer needs and that no column gives. */
export const missingFields = (mapping: Mapping, fields: readonly { key: string; required: boolean }[]): string[] =>
  fields.filter(({ key, required }) => required && !mapping.includes(key)).map(({ key }) => key);
