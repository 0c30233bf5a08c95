import type { Viewer } from '../access/viewer.js';
import type { CustomField } from '../custom-fields/custom-field.js';
import {
  customFieldKey,
  definitionKey,
  isCustomFieldKey,
  noCustomFields,
  type CustomFieldTable,
  type FieldKey,
} from '../custom-fields/custom-field-table.js';
import { customerFields, type CustomerField } from '../customer/customer-fields.js';
import {
  customerFilters,
  filterableFields,
  type CustomerFilterKey,
  type CustomerFilterRow,
} from '../customer/customer-list.js';
import {
  customFilterKinds,
  filterKind,
  kindOperators,
  type ConditionOperator,
  type FilterKind,
} from './filter-kind.js';

/** One thing that a list may be filtered by. */
export interface ListFilter {
  /** As addresses and saved views say it; of the group's own fields `customFields.<key>`. */
  readonly name: FilterName;
  readonly kind: FilterKind;
  readonly operators: readonly ConditionOperator[];
  /** One must be able to filter by all of them. */
  readonly fields: readonly FieldKey[];
  /** What may be chosen, where that is fixed. */
  readonly choices: readonly string[];
  /** The definition of a field of the group's own. */
  readonly custom: CustomField | null;
}

/** What is asked of a customer's contact persons, or of its changes: each has a name of its own. */
export const partFilters = {
  contactName: { key: 'contacts', kind: 'text', optional: false },
  contactEmail: { key: 'contacts', kind: 'text', optional: true },
  contactPhone: { key: 'contacts', kind: 'text', optional: true },
  contactWithoutEmail: { key: 'contacts', kind: 'flag', optional: false },
  contactIsMain: { key: 'contacts', kind: 'flag', optional: false },
  contactServiceProtocol: { key: 'contacts', kind: 'flag', optional: false },
  contactWorkOrder: { key: 'contacts', kind: 'flag', optional: false },
  changedBy: { key: 'history', kind: 'people', optional: false },
  changedAt: { key: 'history', kind: 'time', optional: false },
} as const satisfies Record<string, PartFilter>;

export type PartFilterName = keyof typeof partFilters;

interface PartFilter {
  readonly key: CustomerFilterKey;
  readonly kind: FilterKind;
  readonly optional: boolean;
}

export type FilterName =
  Exclude<CustomerFilterKey, 'id' | 'importId' | 'history'> | PartFilterName | `customFields.${string}`;

/** Every filter that this viewer may use: the built-in ones, then those by the group's own fields. */
export function listFilters(
  viewer: Viewer,
  custom: CustomFieldTable = noCustomFields,
): ReadonlyMap<FilterName, ListFilter> {
  const allowed = filterableFields(viewer, custom);
  const own = custom.all.map(ownFilter);
  const mine = [...builtIn, ...own].filter(({ fields }) => fields.every((field) => allowed.has(field)));
  return new Map(mine.map((filter) => [filter.name, filter]));
}

/** Those that ask about what the group has in use, as its settings say of card and columns too (`isShown`); of the group's own fields all. */
export const filtersInUse = (
  filters: ReadonlyMap<FilterName, ListFilter>,
  shown: ReadonlySet<string>,
): ReadonlyMap<FilterName, ListFilter> =>
  new Map([...filters].filter(([, { fields }]) => fields.some((field) => isCustomFieldKey(field) || shown.has(field))));

/** The filter of this name, for whomever it may be; the group's own fields are known to those who may read them. */
export const builtInFilter = (name: string): ListFilter | undefined => builtIn.find((filter) => filter.name === name);

/** Texts that many customers share, so that one chooses among them. */
const codes: ReadonlySet<string> = new Set(['city', 'costCentre'] satisfies CustomerFilterKey[]);
const notOffered: ReadonlySet<string> = new Set(['id', 'importId', 'history']);

function keyFilter(key: CustomerFilterKey): ListFilter {
  const row: CustomerFilterRow = customerFilters[key];
  const field: CustomerField | undefined = row.fields[0] && customerFields[row.fields[0]];
  const kind = codes.has(key) ? 'code' : filterKind(field ?? { kind: 'text' }, row);
  return filterOf(key as FilterName, kind, row.fields, row.operators.includes('isNull'), field?.choices);
}

const partFilter = (name: PartFilterName): ListFilter => {
  const { key, kind, optional }: PartFilter = partFilters[name];
  return filterOf(name, kind, customerFilters[key].fields, optional);
};

function ownFilter(field: CustomField): ListFilter {
  const { type, options } = field;
  const name = customFieldKey(field.key);
  const choices = options.map(({ key }) => key);
  return { ...filterOf(name, customFilterKinds[type], [name], true, choices), custom: field };
}

function filterOf(
  name: FilterName,
  kind: FilterKind,
  fields: readonly FieldKey[],
  isOptional: boolean,
  choices: readonly string[] = [],
): ListFilter {
  const operators = kindOperators[kind].filter((operator) => operator !== 'has' || isOptional);
  return { name, kind, operators, fields, choices, custom: null };
}

const builtIn: readonly ListFilter[] = [
  ...(Object.keys(customerFilters) as CustomerFilterKey[]).filter((key) => !notOffered.has(key)).map(keyFilter),
  ...(Object.keys(partFilters) as PartFilterName[]).map(partFilter),
];

/** The key of the definition behind a filter by a field of the group's own. */
export const ownKeyOf = (name: FilterName): string | null => (isCustomFieldKey(name) ? definitionKey(name) : null);

/** Of entries, users and texts as many options are told at a time, the most common first; of more one is found by its name. */
export const mostFacetOptions = 100;

/** Whether a list can tell how many customers it would have with each of the filter's options: there are few, and each customer has its own. */
export const hasFacet = ({ name, kind }: ListFilter): boolean =>
  kind === 'choice' ||
  kind === 'code' ||
  kind === 'links' ||
  name === 'assignedTo' ||
  name === 'documents' ||
  (kind === 'flag' && !(name in partFilters));
