import type { BulkOperation } from '../bulk/bulk-change.js';
import type { Permission } from '../access/permissions.js';
import type { CustomerRight } from '../customer-user/customer-rights.js';
import type { CustomerSettingKey } from '../settings/customer-settings.js';
import { customerLanguages, customerTypes, vatTypes } from './customer.js';

const ofLists = ['ADD', 'REMOVE', 'SET', 'CLEAR'] as const;

/**
 * THE field table: everything that varies by field of the card, one row each. Whatever shows, takes, lists, sorts,
 * filters, searches, counts, exports, records or sends a field asks this table. A field without a row is nobody's.
 * No labels, widths or icons: those are the SPA's.
 */
export const customerFields = {
  type: row({ section: 'details', kind: 'choice', choices: customerTypes, required: true }),
  number: row({
    section: 'details',
    kind: 'text',
    maxLength: 64,
    searched: true,
    write: { create: 'create', change: 'numberChange' },
  }),
  name: row({ section: 'details', kind: 'text', maxLength: 255, required: true, searched: true, personal: true }),
  organisationNumber: row({ section: 'details', kind: 'identity', maxLength: 20, searched: true }),
  personalNumber: row({
    section: 'details',
    kind: 'identity',
    maxLength: 20,
    personal: true,
    customerUser: false,
    read: ['customer.edit', 'customer.editAssigned', 'customer.identity'],
    exactOnly: 'customer.identity',
    sorted: false,
    searched: true,
    history: 'masked',
  }),
  phone: row({
    section: 'details',
    kind: 'phone',
    maxLength: 40,
    customerUserWrites: 'EDIT_ADDRESSES',
    searched: true,
    personal: true,
  }),
  email: row({
    section: 'details',
    kind: 'email',
    maxLength: 254,
    customerUserWrites: 'EDIT_ADDRESSES',
    searched: true,
    personal: true,
  }),
  language: row({
    section: 'details',
    kind: 'choice',
    choices: customerLanguages,
    shownBy: 'showLanguage',
    bulk: ['SET', 'CLEAR'],
  }),
  orderNumber: plain({
    section: 'details',
    kind: 'text',
    maxLength: 100,
    shownBy: 'showOrderNumber',
    column: true,
    bulk: ['SET', 'CLEAR'],
  }),
  costCentre: row({
    section: 'details',
    kind: 'text',
    maxLength: 100,
    shownBy: 'showCostCentre',
    bulk: ['SET', 'CLEAR'],
  }),
  comments: row({
    section: 'details',
    kind: 'longText',
    maxLength: 10_000,
    customerUser: false,
    sorted: false,
    personal: true,
  }),
  tags: row({ section: 'details', kind: 'links', customerUser: false, sorted: false, bulk: ofLists }),
  subgroups: row({ section: 'details', kind: 'links', customerUser: false, sorted: false, bulk: ofLists }),
  vatType: row({
    section: 'pricing',
    kind: 'choice',
    choices: vatTypes,
    shownBy: 'showVatType',
    customerUser: false,
    bulk: ['SET', 'CLEAR'],
  }),
  vatPercent: row({
    section: 'pricing',
    kind: 'percent',
    shownBy: 'showVatType',
    customerUser: false,
    bulk: ['SET'],
  }),
  discountLetters: row({
    section: 'pricing',
    kind: 'links',
    read: ['discountLetter.view'],
    writeNeeds: 'discountLetter.view',
    customerUser: false,
    sorted: false,
    bulk: ofLists,
  }),
  'addresses.invoice': address(),
  'addresses.visiting': address(),
  'addresses.mail': address(),
  city: row({
    section: 'addresses',
    kind: 'text',
    searched: true,
    // The addresses that it follows from are.
    exported: false,
    write: 'derived',
    history: 'none',
    personal: true,
  }),
  contactPersons: row({
    section: 'contacts',
    kind: 'contacts',
    customerUserWrites: 'EDIT_CONTACT_PERSONS',
    sorted: false,
    searched: true,
    personal: true,
  }),
  propertyDesignation: row({
    section: 'taxReduction',
    kind: 'text',
    maxLength: 40,
    shownBy: 'useTaxReductions',
    customerUser: false,
    sorted: false,
    personal: true,
  }),
  apartmentNumber: row({
    section: 'taxReduction',
    kind: 'text',
    maxLength: 25,
    shownBy: 'useTaxReductions',
    customerUser: false,
    sorted: false,
    filtered: false,
    personal: true,
  }),
  associationNumber: row({
    section: 'taxReduction',
    kind: 'identity',
    maxLength: 20,
    shownBy: 'useTaxReductions',
    customerUser: false,
    sorted: false,
    personal: true,
  }),
  coApplicants: row({
    section: 'taxReduction',
    kind: 'coApplicants',
    shownBy: 'useTaxReductions',
    customerUser: false,
    read: ['customer.edit', 'customer.editAssigned', 'customer.identity'],
    exactOnly: 'customer.identity',
    listed: false,
    sorted: false,
    searched: true,
    exported: false,
    imported: false,
    history: 'masked',
    personal: true,
  }),
  serviceArticles: articles('showServiceArticles'),
  'serviceArticles.prices': prices('showServiceArticles'),
  workOrderArticles: articles('showWorkOrderArticles'),
  'workOrderArticles.prices': prices('showWorkOrderArticles'),
  facilitiesDisabled: plain({ section: 'moreSettings', kind: 'flag', customerUser: false, bulk: ['SET'] }),
  facilityRequired: plain({ section: 'moreSettings', kind: 'flag', customerUser: false, bulk: ['SET'] }),
  costCentreRequired: plain({ section: 'moreSettings', kind: 'flag', customerUser: false, bulk: ['SET'] }),
  alwaysInvoice: plain({ section: 'moreSettings', kind: 'flag', customerUser: false, bulk: ['SET'] }),
  status: row({
    section: 'state',
    kind: 'choice',
    choices: ['ACTIVE', 'INACTIVE'],
    write: 'ownMutation',
    bulk: ['SET'],
  }),
  protectedIdentity: row({
    section: 'state',
    kind: 'flag',
    // Which customers there are is decided before what of them is read: whoever sees one that is protected must know it.
    read: 'seen',
    customerUser: false,
    listed: false,
    sorted: false,
    imported: false,
    write: 'ownMutation',
    personal: true,
  }),
  assignees: row({
    section: 'assignees',
    kind: 'people',
    customerUser: false,
    sorted: false,
    write: 'assign',
    bulk: ['ADD', 'REMOVE', 'CLEAR'],
  }),
  createdAt: row({ section: 'state', kind: 'time', write: 'derived', history: 'none', imported: false }),
  updatedAt: row({ section: 'state', kind: 'time', write: 'derived', history: 'none', imported: false }),
  documents: row({
    section: 'documents',
    kind: 'documents',
    customerUserNeeds: 'SEE_DOCUMENTS',
    listed: false,
    sorted: false,
    exported: false,
    imported: false,
    write: 'ownMutation',
    personal: true,
  }),
  customerUsers: row({
    section: 'customerUsers',
    kind: 'logins',
    read: ['customer.createCustomerUser', 'customer.changeCustomerUserRights', 'customer.deleteCustomerUser'],
    customerUser: false,
    listed: false,
    sorted: false,
    filtered: false,
    exported: false,
    imported: false,
    write: 'ownMutation',
    personal: true,
  }),
  hold: row({
    section: 'state',
    kind: 'hold',
    maxLength: 500,
    read: ['admin'],
    customerUser: false,
    listed: false,
    sorted: false,
    filtered: false,
    exported: false,
    imported: false,
    write: 'ownMutation',
    personal: true,
  }),
  history: row({
    section: 'history',
    kind: 'log',
    customerUser: false,
    listed: false,
    sorted: false,
    exported: false,
    imported: false,
    write: 'derived',
    history: 'none',
  }),
} as const satisfies Record<string, CustomerField>;

export type CustomerFieldKey = keyof typeof customerFields;
export const customerFieldKeys = Object.keys(customerFields) as CustomerFieldKey[];

export interface CustomerField {
  readonly section:
    | 'details'
    | 'pricing'
    | 'addresses'
    | 'contacts'
    | 'articles'
    | 'customFields'
    | 'taxReduction'
    | 'moreSettings'
    | 'state'
    | 'assignees'
    | 'documents'
    | 'customerUsers'
    | 'history';
  readonly kind:
    | 'text'
    | 'longText'
    | 'choice'
    | 'identity'
    | 'phone'
    | 'email'
    | 'percent'
    | 'flag'
    | 'number'
    | 'date'
    | 'choices'
    | 'link'
    | 'time'
    | 'address'
    | 'contacts'
    | 'coApplicants'
    | 'articles'
    | 'prices'
    | 'people'
    | 'links'
    | 'documents'
    | 'logins'
    | 'hold'
    | 'log';
  readonly choices?: readonly string[];
  /** Longest text, in characters. */
  readonly maxLength?: number;
  /** Must have a value on every customer. */
  readonly required: boolean;
  /** Staff and keys: any one of these permissions opens the field on customers that one may see; `seen` needs nothing more than that. */
  readonly read: 'seen' | readonly Permission[];
  /** Staff and keys: each of these is needed besides, to read the field as well as to write it. */
  readonly needs: readonly Permission[];
  /** Whether a customer's own login may read it. */
  readonly customerUser: boolean;
  /** The right that a customer's own login needs besides to read it; null: none. */
  readonly customerUserNeeds: CustomerRight | null;
  /** The right by which a customer's own login changes it on its own card; null: only the group does. */
  readonly customerUserWrites: CustomerRight | null;
  /** Who writes it, on a new customer and on a stored one. */
  readonly write: { readonly create: WriteRule; readonly change: WriteRule };
  /** Needed besides to write it at all, also what is there already: else what is refused would tell what is stored. */
  readonly writeNeeds: Permission | null;
  /** The setting that has the field in use; null: always in use. */
  readonly shownBy: CustomerSettingKey | null;
  readonly listed: boolean;
  readonly sorted: boolean;
  readonly filtered: boolean;
  readonly searched: boolean;
  readonly exported: boolean;
  readonly imported: boolean;
  /** What many customers may be changed by at once; none: one card at a time. */
  readonly bulk: readonly BulkOperation[];
  /** Found and filtered by its whole value only, and only by holders of this permission. */
  readonly exactOnly: Permission | null;
  /** How a change is recorded: its values, its masked values, or not at all. */
  readonly history: 'value' | 'masked' | 'none';
  /** Personal data: encrypted in history, part of extract and erasure. */
  readonly personal: boolean;
}

/**
 * A field that is nothing but its row: what stores, reads, imports, lists, filters, orders, shows and asks for it follows
 * from its kind (plain-fields.ts). What is more than that is a `row`, and has places made by hand.
 */
export interface PlainField<K extends PlainKind = PlainKind> extends CustomerField {
  readonly kind: K;
  readonly section: 'details' | 'pricing' | 'taxReduction' | 'moreSettings';
  /** Whether the list shows it without being asked to. */
  readonly column: boolean;
}

/** Text of one line, and yes or no. */
export type PlainKind = 'text' | 'flag';

/**
 * create: with `customer.create`. edit: with an edit scope that reaches the customer. numberChange: administrators, by its own mutation.
 * assign: with `customer.assign`, by its own mutations. ownMutation: by a mutation named after it. derived: by nobody, it follows from other fields.
 */
export type WriteRule = 'create' | 'edit' | 'numberChange' | 'assign' | 'ownMutation' | 'derived';

type RowInput = Pick<CustomerField, 'section' | 'kind'> &
  Partial<Omit<CustomerField, 'section' | 'kind' | 'write'>> & {
    readonly write?: CustomerField['write'] | 'derived' | 'assign' | 'ownMutation';
  };

/** A row with what most fields have in common filled in. */
function row(input: RowInput): CustomerField {
  const write = input.write ?? { create: 'create', change: 'edit' };
  return {
    required: false,
    read: 'seen',
    needs: [],
    customerUser: true,
    customerUserNeeds: null,
    customerUserWrites: null,
    writeNeeds: null,
    shownBy: null,
    listed: true,
    sorted: true,
    filtered: true,
    searched: false,
    exported: true,
    imported: true,
    bulk: [],
    exactOnly: null,
    history: 'value',
    personal: false,
    ...input,
    write: typeof write === 'string' ? { create: write, change: write } : write,
  };
}

/** See `PlainField`. It is listed, filtered and ordered by, imported and exported; a text of it may be empty. */
function plain<K extends PlainKind>(
  input: Pick<PlainField<K>, 'kind' | 'section'> &
    Partial<
      Pick<PlainField, 'maxLength' | 'read' | 'needs' | 'customerUser' | 'shownBy' | 'personal' | 'column' | 'bulk'>
    >,
): PlainField<K> {
  return { ...row(input), column: false, ...input };
}

/** Where the customer is found, or has its invoices or its mail. */
function address(): CustomerField {
  return row({
    section: 'addresses',
    kind: 'address',
    customerUserWrites: 'EDIT_ADDRESSES',
    sorted: false,
    personal: true,
  });
}

/** A list of articles from the group's register. What a row costs here is a field of its own, the one below. */
function articles(shownBy: CustomerSettingKey): CustomerField {
  return row({
    section: 'articles',
    kind: 'articles',
    needs: ['article.view'],
    customerUser: false,
    shownBy,
    sorted: false,
    imported: false,
    personal: true,
  });
}

/** Price and discount of the rows of such a list. */
function prices(shownBy: CustomerSettingKey): CustomerField {
  return row({
    section: 'articles',
    kind: 'prices',
    needs: ['article.view', 'article.price'],
    customerUser: false,
    shownBy,
    listed: false,
    sorted: false,
    filtered: false,
    imported: false,
    personal: true,
  });
}
