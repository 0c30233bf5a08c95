import type { CustomFieldTable } from '../custom-fields/custom-field-table.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { ContactPart } from './column-words.js';
import type { ImportColumn } from './import-column.js';
import { contactNumbers, importTarget } from './import-columns.js';
import type { ContactNumber, ImportPlace, ImportTarget } from './import-columns.js';
import { keyColumns } from './import-register.js';
import type { ImportRegister } from './import-register.js';
import type { ImportOptions } from './import-row.js';

/** A mapping made ready for many rows: each kind of place with its column. */
export interface ImportColumns {
  readonly fields: readonly MappedColumn<'field'>[];
  readonly addresses: readonly MappedColumn<'address'>[];
  readonly own: readonly MappedColumn<'own'>[];
  readonly people: readonly PersonColumns[];
  /** By column of the file; null where the column is left out. */
  readonly targets: readonly (ImportTarget | null)[];
  /** By target. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface MappedColumn<In extends ImportPlace['in']> {
  readonly column: number;
  readonly place: Extract<ImportPlace, { in: In }>;
}

export interface PersonColumns {
  readonly number: ContactNumber;
  readonly parts: readonly { readonly part: ContactPart; readonly column: number }[];
}

export function importColumns(mapping: readonly (string | null)[], custom?: CustomFieldTable): ImportColumns {
  const targets = mapping.map((key) => (key === null ? null : (importTarget(key, custom) ?? null)));
  const placed = <In extends ImportPlace['in']>(where: In): MappedColumn<In>[] =>
    targets.flatMap((target, column) => (target && isIn(target.place, where) ? [{ column, place: target.place }] : []));
  const people = contactNumbers.map((number) => ({
    number,
    parts: placed('contact').flatMap(({ column, place }) =>
      place.number === number ? [{ part: place.part, column }] : [],
    ),
  }));
  return {
    targets,
    fields: placed('field'),
    addresses: placed('address'),
    own: placed('own'),
    people: people.filter(({ parts }) => parts.length > 0),
    columns: new Map(targets.flatMap((target, column) => (target ? [[target.key, column] as const] : []))),
  };
}

/** A mapping must name known columns, each once, and one by which it is known what a row is about. */
export function checkMapping(
  mapping: readonly (string | null)[],
  allowed: readonly ImportColumn[],
  register: ImportRegister = 'CUSTOMERS',
  { matchOn }: Pick<ImportOptions, 'matchOn'> = { matchOn: 'NUMBER' },
): Violation[] {
  const named = mapping.filter((key) => key !== null);
  const known = new Set<string>(allowed.map(({ key }) => key));
  const unknown = named.find((key) => !known.has(key));
  const twice = named.find((key, at) => named.indexOf(key) !== at);
  return [
    ...(unknown === undefined
      ? []
      : [violation('IMPORT_MAPPING', ['mapping'], { reason: 'UNKNOWN_FIELD', field: unknown })]),
    ...(twice === undefined ? [] : [violation('IMPORT_MAPPING', ['mapping'], { reason: 'FIELD_TWICE', field: twice })]),
    ...(keyColumns[register].some((key) => named.includes(key)) ? [] : [noKey(register)]),
    ...(register !== 'CUSTOMERS' || matchOn === 'NUMBER' || organisationColumns.some((key) => named.includes(key))
      ? []
      : [violation('IMPORT_MAPPING', ['mapping'], { reason: 'NO_MATCH', field: 'organisationNumber' })]),
  ];
}

/** Columns that may hold the organisation number by which customers are known again. */
export const organisationColumns = ['organisationNumber', 'identityNumber'] as const;

const noKey = (register: ImportRegister): Violation =>
  register === 'CUSTOMERS'
    ? violation('IMPORT_MAPPING', ['mapping'], { reason: 'NO_KEY', field: 'number' })
    : violation('IMPORT_MAPPING', ['mapping'], {
        reason: 'NO_ENTRY_KEY',
        field: keyColumns[register][0] ?? '',
        register,
      });

const isIn = <In extends ImportPlace['in']>(place: ImportPlace, where: In): place is Extract<ImportPlace, { in: In }> =>
  place.in === where;
