import type { AddressKind, CustomerPatch, CustomerValues } from '../customer/customer.js';
import type { LinkTargets } from '../customer/customer-links.js';
import { linkFields } from '../customer/customer-links.js';
import { byKey, plainFlags } from '../customer/plain-fields.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { choiceNames, readChoice, readCountry, readPercent } from './cell-values.js';
import type { ChoiceColumn } from './cell-values.js';
import type { FieldColumnKey } from './column-words.js';
import type { ImportColumns } from './import-mapping.js';
import { linksOf } from './row-links.js';
import { ownValuesOf } from './row-own-values.js';
import { columnOf } from './row-column.js';
import { contactsPatch } from './row-contacts.js';
import { routeIdentity } from './row-identity.js';

/** What a row asks for, in the domain's own terms, and which column each part came from. */
export interface RowRequest {
  /** Without the number: that is how the customer was found, or is given to a new one. */
  readonly patch: CustomerPatch;
  readonly number: string | null;
  readonly status: 'ACTIVE' | 'INACTIVE' | null;
  /** Cells that could not be understood. */
  readonly problems: readonly Violation[];
  /** The column that a path of the patch came from, or null when no column gave it. */
  columnOf(path: readonly string[]): number | null;
}

/** What one must know of the customer that the row is about: the stored one, or a new one's defaults. */
export interface RowSituation {
  readonly customer: Pick<CustomerValues, 'type' | 'contactPersons'>;
  /** What the names in a cell may stand for. */
  readonly linkTargets: LinkTargets;
  /** An empty cell clears the field in place of leaving it. */
  readonly emptyClears: boolean;
}

/** The cells of a row as a patch. Only mapped columns say anything; an empty cell leaves the field unless asked to clear it. */
export function rowToPatch(cells: readonly string[], columns: ImportColumns, situation: RowSituation): RowRequest {
  const problems: Violation[] = [];
  const fields = readFields(cells, columns, situation.emptyClears, problems);
  const { number, status } = fields;
  const patch: Record<string, unknown> = {};
  for (const key in fields) if (!apart.has(key)) patch[key] = fields[key as FieldColumnKey];
  Object.assign(patch, linksOf(fields, situation.linkTargets, problems));
  const identity = routeIdentity(
    fields,
    fields.type === 'COMPANY' || fields.type === 'PRIVATE' ? fields.type : situation.customer.type,
  );
  Object.assign(patch, identity.patch);
  if (columns.own.length > 0) patch['customFields'] = ownValuesOf(cells, columns.own, situation.emptyClears, problems);
  const addresses = columns.addresses.length === 0 ? null : addressesPatch(cells, columns, situation.emptyClears);
  if (addresses) patch['addresses'] = addresses;
  const contacts = columns.people.length === 0 ? null : contactsPatch(cells, columns.people, situation, problems);
  if (contacts?.patch) patch['contactPersons'] = contacts.patch;
  return {
    // Its keys and the types of its values follow from the table of columns.
    patch,
    number: typeof number === 'string' ? number : null,
    status: status === 'ACTIVE' || status === 'INACTIVE' ? status : null,
    problems,
    columnOf: (path) => columnOf(path, columns, identity.source, contacts),
  };
}

export type FieldValues = { [K in FieldColumnKey]?: string | number | boolean | null };

/** Columns that do not go into the patch under their own name. */
const apart: ReadonlySet<string> = new Set<FieldColumnKey>([
  ...linkFields,
  'number',
  'status',
  'identityNumber',
  'organisationNumber',
  'personalNumber',
]);

const choiceColumns: Partial<Record<FieldColumnKey, ChoiceColumn>> = {
  type: 'type',
  language: 'language',
  vatType: 'vatType',
  status: 'status',
  ...byKey(plainFlags, () => 'flag' as const),
};

function readFields(
  cells: readonly string[],
  columns: ImportColumns,
  emptyClears: boolean,
  problems: Violation[],
): FieldValues {
  const fields: FieldValues = {};
  for (const { column, place } of columns.fields) {
    const text = cells[column] ?? '';
    if (text === '' && !emptyClears) continue;
    const value = text === '' ? cleared(place.key) : readField(place.key, text, problems);
    if (value !== undefined) fields[place.key] = value;
  }
  return fields;
}

/** What an emptied cell means: no flag, no text. Type, number and status always have a value and are left. */
function cleared(key: FieldColumnKey): null | false | undefined {
  if (key === 'type' || key === 'number' || key === 'status') return undefined;
  return choiceColumns[key] === 'flag' ? false : null;
}

function readField(key: FieldColumnKey, text: string, problems: Violation[]): string | number | boolean | undefined {
  const choice = choiceColumns[key];
  if (choice) {
    const value = readChoice(choice, text);
    if (value === undefined) problems.push(violation('NOT_A_CHOICE', [key], { choices: choiceNames(choice) }));
    return choice === 'flag' && value !== undefined ? value === 'true' : value;
  }
  if (key !== 'vatPercent') return text;
  const percent = readPercent(text);
  if (!Number.isNaN(percent)) return percent;
  problems.push(violation('VAT_PERCENT_RANGE', [key], { min: 0, max: 100 }));
  return undefined;
}

type AddressRows = { [K in AddressKind]?: Record<string, string | null> };

function addressesPatch(cells: readonly string[], columns: ImportColumns, emptyClears: boolean): AddressRows | null {
  let patch: AddressRows | null = null;
  for (const { column, place } of columns.addresses) {
    const text = cells[column] ?? '';
    if (text === '' && !emptyClears) continue;
    patch ??= {};
    const rows = (patch[place.kind] ??= {});
    rows[place.part] = text === '' ? null : place.part === 'country' ? readCountry(text) : text;
  }
  return patch;
}
