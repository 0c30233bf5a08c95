import { can } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { fieldRow, noCustomFields } from '../custom-fields/custom-field-table.js';
import type { CustomerField, CustomerFieldKey } from './customer-fields.js';
import { mayRead, readableFields } from './field-access.js';
import type { PlainFieldKey } from './plain-fields.js';
import { byKey, plainFieldKeys, plainFlags, plainTexts } from './plain-fields.js';

/** The fields that the viewer may choose as columns. */
export const listableFields = (viewer: Viewer, custom?: CustomFieldTable): ReadonlySet<FieldKey> =>
  chosen(viewer, custom, (field) => field.listed);

/** The fields that the viewer may filter by: those they may read, and by whole value only where they may find by it. */
export const filterableFields = (viewer: Viewer, custom?: CustomFieldTable): ReadonlySet<FieldKey> =>
  chosen(viewer, custom, isFiltered);

/** One of them. The field must exist. */
export const mayFilterBy = (key: FieldKey, viewer: Viewer, custom: CustomFieldTable = noCustomFields): boolean =>
  mayRead(key, viewer, custom) && isFiltered(fieldRow(key, custom), viewer);

/** The fields that the viewer may order by. */
export const sortableFields = (viewer: Viewer, custom?: CustomFieldTable): ReadonlySet<FieldKey> =>
  chosen(viewer, custom, isSorted);

/** One of them. The field must exist. */
export const maySortBy = (key: FieldKey, viewer: Viewer, custom: CustomFieldTable = noCustomFields): boolean =>
  mayRead(key, viewer, custom) && isSorted(fieldRow(key, custom));

/** The fields that a search of this viewer looks in; one that is found by its whole value only where they may find by it, and then by nothing less. */
export const searchableFields = (viewer: Viewer, custom?: CustomFieldTable): ReadonlySet<FieldKey> =>
  chosen(viewer, custom, (field) => field.searched && mayFindBy(field, viewer));

/** Whether a whole personal number finds its customer, and a co-applicant's the customer that it stands with: they open together. */
export const mayFindByPersonalNumber = (viewer: Viewer): boolean => mayFilterBy('personalNumber', viewer);

/** What the names of a filter stand for: the fields one must be able to filter by, and the operators. `id` and `importId` are not fields of the card. */
export const customerFilters = {
  id: { fields: [], operators: ['eq', 'in'] },
  importId: { fields: [], operators: ['eq', 'in'] },
  type: { fields: ['type'], operators: ['eq', 'in'] },
  status: { fields: ['status'], operators: ['eq', 'in'] },
  number: text('number'),
  name: text('name'),
  organisationNumber: text('organisationNumber'),
  personalNumber: { fields: ['personalNumber'], operators: ['eq', 'in', 'isNull'] },
  phone: text('phone'),
  email: text('email'),
  language: { fields: ['language'], operators: ['eq', 'in', 'isNull'] },
  costCentre: text('costCentre'),
  comments: text('comments'),
  vatType: { fields: ['vatType'], operators: ['eq', 'in', 'isNull'] },
  vatPercent: { fields: ['vatPercent'], operators: ['eq', 'gte', 'lte', 'isNull'] },
  city: text('city'),
  postalCode: text('addresses.invoice', 'addresses.visiting', 'addresses.mail'),
  invoiceAddress: { fields: ['addresses.invoice'], operators: ['isNull'] },
  visitingAddress: { fields: ['addresses.visiting'], operators: ['isNull'] },
  mailAddress: { fields: ['addresses.mail'], operators: ['isNull'] },
  assignedTo: { fields: ['assignees'], operators: ['me', 'eq', 'in', 'isNull'] },
  tags: { fields: ['tags'], operators: ['any', 'all', 'none', 'isNull'] },
  propertyDesignation: text('propertyDesignation'),
  associationNumber: { fields: ['associationNumber'], operators: ['eq', 'in', 'isNull'] },
  coApplicantNumber: { fields: ['coApplicants'], operators: ['eq', 'in', 'isNull'] },
  subgroups: { fields: ['subgroups'], operators: ['any', 'all', 'none', 'isNull'] },
  discountLetters: { fields: ['discountLetters'], operators: ['any', 'all', 'none', 'isNull'] },
  contacts: { fields: ['contactPersons'], operators: ['some', 'none', 'isNull'] },
  serviceArticles: { fields: ['serviceArticles'], operators: ['eq', 'in', 'isNull'] },
  workOrderArticles: { fields: ['workOrderArticles'], operators: ['eq', 'in', 'isNull'] },
  ...byKey(plainTexts, (key) => text(key)),
  ...byKey(plainFlags, (key): CustomerFilterRow => ({ fields: [key], operators: ['is'] })),
  protectedIdentity: { fields: ['protectedIdentity'], operators: ['is'] },
  documents: { fields: ['documents'], operators: ['isNull'] },
  history: { fields: ['history'], operators: ['by', 'at'] },
  createdAt: { fields: ['createdAt'], operators: ['gte', 'gt', 'lte', 'lt'] },
  updatedAt: { fields: ['updatedAt'], operators: ['gte', 'gt', 'lte', 'lt'] },
} as const satisfies Record<string, CustomerFilterRow>;

export type CustomerFilterKey = keyof typeof customerFilters;

/** `is`: the filter is the wished value itself, true or false. */
export type FilterOperator =
  | 'eq'
  | 'in'
  | 'contains'
  | 'startsWith'
  | 'isNull'
  | 'gte'
  | 'gt'
  | 'lte'
  | 'lt'
  | 'me'
  | 'some'
  | 'none'
  | 'any'
  | 'all'
  | 'by'
  | 'at'
  | 'is';

export interface CustomerFilterRow {
  readonly fields: readonly CustomerFieldKey[];
  readonly operators: readonly FilterOperator[];
}

/** What the names of an order stand for. RELEVANCE is that of a search and no field; CUSTOM_FIELD one of the group's own, by its key. */
export const customerSorts = {
  NAME: 'name',
  NUMBER: 'number',
  ORGANISATION_NUMBER: 'organisationNumber',
  CITY: 'city',
  PHONE: 'phone',
  EMAIL: 'email',
  TYPE: 'type',
  STATUS: 'status',
  LANGUAGE: 'language',
  COST_CENTRE: 'costCentre',
  VAT_TYPE: 'vatType',
  VAT_PERCENT: 'vatPercent',
  ...plainSorts(),
  CREATED_AT: 'createdAt',
  UPDATED_AT: 'updatedAt',
  CUSTOM_FIELD: null,
  RELEVANCE: null,
} as const satisfies Record<string, CustomerFieldKey | null>;

export type CustomerSortKey = keyof typeof customerSorts;

/** `orderNumber` as `ORDER_NUMBER`. */
export function plainSortKey(key: PlainFieldKey): PlainSortKey {
  return key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as PlainSortKey;
}

export type PlainSortKey = Screaming<PlainFieldKey>;

type Screaming<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Uppercase<Letter> : `_${Letter}`}${Screaming<Rest>}`
  : Name;

function plainSorts(): Record<PlainSortKey, PlainFieldKey> {
  return Object.fromEntries(plainFieldKeys.map((key) => [plainSortKey(key), key])) as Record<
    PlainSortKey,
    PlainFieldKey
  >;
}

const isFiltered = (field: CustomerField, viewer: Viewer): boolean => field.filtered && mayFindBy(field, viewer);
const isSorted = (field: CustomerField): boolean => field.sorted;

const mayFindBy = (field: CustomerField, viewer: Viewer): boolean =>
  field.exactOnly === null || can(viewer, field.exactOnly);

function chosen(
  viewer: Viewer,
  custom: CustomFieldTable = noCustomFields,
  allows: (field: CustomerField, viewer: Viewer) => boolean,
): ReadonlySet<FieldKey> {
  return new Set([...readableFields(viewer, custom)].filter((key) => allows(fieldRow(key, custom), viewer)));
}
function text(...keys: readonly CustomerFieldKey[]): CustomerFilterRow {
  return { fields: keys, operators: ['eq', 'in', 'contains', 'startsWith', 'isNull'] };
}
