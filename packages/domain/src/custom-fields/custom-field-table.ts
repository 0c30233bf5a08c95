import type { CustomerField, CustomerFieldKey } from '../customer/customer-fields.js';
import { customerFields } from '../customer/customer-fields.js';
import type { CustomField } from './custom-field.js';
import { customFieldRow } from './custom-field-row.js';

/** The name of a custom field's row in the field table, in history, in conflicts and in lists of fields. */
export type CustomFieldKey = `customFields.${string}`;

/** A row of the field table: built in, or defined by the group. */
export type FieldKey = CustomerFieldKey | CustomFieldKey;

/** The rows that a group has added to the field table, in the order of the card. */
export interface CustomFieldTable {
  readonly all: readonly CustomField[];
  readonly byKey: ReadonlyMap<string, CustomField>;
  readonly rows: ReadonlyMap<FieldKey, CustomerField>;
  /** Whether the group has any subgroups: else nobody is asked for those of a customer. */
  readonly usesSubgroups: boolean;
  /** Where the words of a field stand in the text that its customers are found by; a field that none of it holds words of is not here. */
  readonly searchPlaces: ReadonlyMap<string, number>;
}

/** Everything of a table is told: whoever left the places out would have closed fields searched as if the text held none of their words. */
export const customFieldTable = (
  all: readonly CustomField[],
  { usesSubgroups, searchPlaces }: Pick<CustomFieldTable, 'usesSubgroups' | 'searchPlaces'>,
): CustomFieldTable => ({
  all,
  byKey: new Map(all.map((field) => [field.key, field])),
  rows: new Map(all.map((field) => [customFieldKey(field.key), customFieldRow(field)])),
  usesSubgroups,
  searchPlaces,
});

/** A group that has defined nothing; also what a situation has that was not told of any. */
export const noCustomFields: CustomFieldTable = customFieldTable([], { usesSubgroups: false, searchPlaces: new Map() });

export const customFieldKey = (key: string): CustomFieldKey => `${prefix}${key}`;

export const isCustomFieldKey = (field: string): field is CustomFieldKey => field.startsWith(prefix);

/** The key of the definition behind a row's name. */
export const definitionKey = (field: CustomFieldKey): string => field.slice(prefix.length);

/** The row of a field. One that the group does not have is closed to everybody: a field without a row is nobody's. */
export function fieldRow(field: FieldKey, custom: CustomFieldTable = noCustomFields): CustomerField {
  return isCustomFieldKey(field) ? (custom.rows.get(field) ?? closed) : builtIn[field];
}

const prefix = 'customFields.';
const builtIn: Readonly<Record<CustomerFieldKey, CustomerField>> = customerFields;

const closed: CustomerField = {
  section: 'customFields',
  kind: 'text',
  required: false,
  read: [],
  needs: [],
  customerUser: false,
  customerUserNeeds: null,
  customerUserWrites: null,
  write: { create: 'derived', change: 'derived' },
  writeNeeds: null,
  shownBy: null,
  listed: false,
  sorted: false,
  filtered: false,
  searched: false,
  exported: false,
  bulk: [],
  imported: false,
  exactOnly: null,
  history: 'value',
  personal: true,
};
