import type { ArticleList, Customer, CustomerPatch } from '../customer/customer.js';
import type { CustomerSettingKey, CustomerSettings } from '../settings/customer-settings.js';

export type ManualViewer = (typeof manualViewers)[number];
/** The technician is assigned to the customer; the login is the customer's own. */
export const manualViewers = ['administrator', 'office', 'technician', 'readOnly', 'customerLogin'] as const;

/** Entries of other registers that changes of the table name: in the rules these very ids, in an API those that it gave them. */
export const manualEntries = {
  letter: 'dil_01h455vb4pex5vsknk084sn02q',
  subgroup: 'sub_01h455vb4pex5vsknk084sn02q',
  article: 'art_01h455vb4pex5vsknk084sn02q',
  tag: 'tag_01h455vb4pex5vsknk084sn02q',
} as const;

/**
 * The manual's table of the card, row by row, as the rules, the API and the form are all tested by it. To add a row: its
 * number in the manual, the keys of the field table that it became, who reads and who edits, the setting that has it in
 * use, a change that is taken and one that is refused with its answer, and what the form calls its control. Domain, API
 * and web each walk the table; their parity tests name the field that no row tells of.
 */
export const manualCard: readonly ManualField[] = [
  open(1, 'type', { right: { type: 'PRIVATE' }, wrong: [{ type: null }, 'REQUIRED type'], form: 'type' }),
  open(2, 'number', { edits: [], wrong: [{ number: 'M-9' }, 'NUMBER_LOCKED number'], form: 'number' }),
  open(3, 'name', { right: { name: 'Nytt Namn AB' }, wrong: [{ name: ' ' }, 'REQUIRED name'], form: 'name' }),
  open(4, 'organisationNumber', {
    right: { organisationNumber: '556016-0680' },
    wrong: [{ organisationNumber: '556016-0681' }, 'IDENTITY_CHECK_DIGIT organisationNumber'],
    form: 'organisationNumber',
  }),
  open(4, 'personalNumber', {
    reads: ['administrator', 'office', 'technician'],
    on: { type: 'PRIVATE' },
    right: { personalNumber: '198112189876' },
    wrong: [{ personalNumber: '198102309874' }, 'IDENTITY_DATE personalNumber'],
    form: 'personalNumber',
  }),
  internal(5, 'vatType', {
    shownBy: 'showVatType',
    right: { vatType: 'NO_VAT' },
    wrong: [{ vatType: 'CUSTOM_VAT' }, 'VAT_PERCENT_REQUIRED vatPercent'],
    form: 'vatType',
  }),
  internal(6, 'vatPercent', {
    shownBy: 'showVatType',
    on: { vatType: 'CUSTOM_VAT', vatPercent: 6 },
    right: { vatPercent: 12.5 },
    wrong: [{ vatPercent: 101 }, 'VAT_PERCENT_RANGE vatPercent'],
    form: 'vatPercent',
  }),
  open(7, 'discountLetters', {
    reads: ['administrator', 'office'],
    edits: ['administrator', 'office'],
    right: { discountLetters: { add: [manualEntries.letter] } },
    wrong: [
      { discountLetters: { add: ['dil_00000000000000000000000000'] } },
      'REFERENCE_UNKNOWN discountLetters.add.0',
    ],
    form: 'discountLetters',
  }),
  open(8, 'language', { shownBy: 'showLanguage', right: { language: 'en' }, form: 'language' }),
  open(9, 'orderNumber', {
    shownBy: 'showOrderNumber',
    right: { orderNumber: 'Märke 7' },
    wrong: [{ orderNumber: 'x'.repeat(101) }, 'TOO_LONG orderNumber'],
    form: 'orderNumber',
  }),
  open(10, 'costCentre', {
    shownBy: 'showCostCentre',
    right: { costCentre: 'KS-7' },
    wrong: [{ costCentre: 'x'.repeat(101) }, 'TOO_LONG costCentre'],
    form: 'costCentre',
  }),
  internal(12, 'comments', {
    right: { comments: 'Ring innan besök.\nPorten är låst.' },
    wrong: [{ comments: 'x'.repeat(10_001) }, 'TOO_LONG comments'],
    form: 'comments',
  }),
  ...articles(13, 'serviceArticles', 'showServiceArticles'),
  ...articles(14, 'workOrderArticles', 'showWorkOrderArticles'),
  open(15, 'addresses.invoice', {
    right: { addresses: { invoice: { row1: 'Storgatan 1', city: 'Umeå' } } },
    wrong: [{ addresses: { invoice: { country: 'XX' } } }, 'COUNTRY_UNKNOWN addresses.invoice.country'],
    form: 'addresses.invoice',
  }),
  open(16, 'addresses.visiting', {
    right: { addresses: { visiting: { city: 'Hjo' } } },
    wrong: [{ addresses: { visiting: { city: 'x'.repeat(101) } } }, 'TOO_LONG addresses.visiting.city'],
    form: 'addresses.visiting',
  }),
  open(17, 'addresses.mail', {
    right: { addresses: { mail: { row1: 'Box 1' } } },
    wrong: [{ addresses: { mail: { row1: 'a\u0007' } } }, 'INVALID_CHARACTERS addresses.mail.row1'],
    form: 'addresses.mail',
  }),
  open(18, 'contactPersons', {
    right: { contactPersons: { create: [{ name: 'Åsa Prov', email: 'asa@example.com', sendWorkOrder: true }] } },
    wrong: [
      { contactPersons: { create: [{ name: 'Åsa Prov', sendWorkOrder: true }] } },
      'CONTACT_EMAIL_MISSING contactPersons.create.0.email',
    ],
    form: 'contactPersons',
  }),
  internal(19, 'propertyDesignation', {
    shownBy: 'useTaxReductions',
    right: { propertyDesignation: 'HJO PÅHITTAD 1:2' },
    wrong: [{ propertyDesignation: 'x'.repeat(41) }, 'TOO_LONG propertyDesignation'],
    form: 'propertyDesignation',
  }),
  internal(19, 'apartmentNumber', {
    shownBy: 'useTaxReductions',
    right: { apartmentNumber: '1101', associationNumber: '717600-4583' },
    wrong: [{ apartmentNumber: '1101' }, 'TAX_APARTMENT_INCOMPLETE associationNumber'],
    form: 'apartmentNumber',
  }),
  internal(19, 'associationNumber', {
    shownBy: 'useTaxReductions',
    right: { apartmentNumber: '1101', associationNumber: '717600-4583' },
    wrong: [{ apartmentNumber: '1101', associationNumber: '717600-4584' }, 'IDENTITY_CHECK_DIGIT associationNumber'],
    form: 'associationNumber',
  }),
  internal(19, 'coApplicants', {
    reads: ['administrator', 'office', 'technician'],
    shownBy: 'useTaxReductions',
    on: { type: 'PRIVATE' },
    right: { coApplicants: { create: [{ name: 'Sara Påhittad', personalNumber: '198001019804' }] } },
    wrong: [
      { coApplicants: { create: [{ name: 'Sara Påhittad', personalNumber: '198102309874' }] } },
      'IDENTITY_DATE coApplicants.create.0.personalNumber',
    ],
    form: 'coApplicants',
  }),
  internal(20, 'facilitiesDisabled', {
    right: { facilitiesDisabled: true },
    wrong: [{ facilitiesDisabled: true, facilityRequired: true }, 'FACILITIES_CONTRADICTION facilitiesDisabled'],
    form: 'facilitiesDisabled',
  }),
  internal(21, 'facilityRequired', {
    on: { facilitiesDisabled: true },
    right: { facilitiesDisabled: false, facilityRequired: true },
    wrong: [{ facilityRequired: true }, 'FACILITIES_CONTRADICTION facilityRequired'],
    form: 'facilityRequired',
  }),
  internal(22, 'costCentreRequired', { right: { costCentreRequired: true }, form: 'costCentreRequired' }),
  internal(23, 'alwaysInvoice', { right: { alwaysInvoice: true }, form: 'alwaysInvoice' }),
  internal(24, 'subgroups', {
    onlyWithSubgroups: true,
    right: { subgroups: { add: [manualEntries.subgroup] } },
    wrong: [{ subgroups: { add: ['sub_00000000000000000000000000'] } }, 'REFERENCE_UNKNOWN subgroups.add.0'],
    form: 'subgroups',
  }),
  internal(25, 'tags', {
    right: { tags: { add: [manualEntries.tag] } },
    wrong: [{ tags: { add: ['tag_00000000000000000000000000'] } }, 'REFERENCE_UNKNOWN tags.add.0'],
    form: 'tags',
  }),
  internal(26, 'assignees', { edits: [] }),
  open(27, 'phone', {
    right: { phone: '070-174 06 05' },
    wrong: [{ phone: 'ring' }, 'PHONE_INVALID phone'],
    form: 'phone',
  }),
  open(27, 'email', {
    right: { email: 'info@example.com' },
    wrong: [{ email: 'a' }, 'EMAIL_INVALID email'],
    form: 'email',
  }),
  open(28, 'documents', { edits: [] }),
  internal(29, 'history', { edits: [] }),
  internal(29, 'hold', { reads: ['administrator'], edits: [] }),
  internal(31, 'customerUsers', { reads: ['administrator', 'office'], edits: [] }),
  open(30, 'status', { edits: [] }),
];

export interface ManualField {
  /** Its number in the manual's table. */
  readonly row: number;
  /** A key of the field table. */
  readonly field: string;
  readonly reads: readonly ManualViewer[];
  /** Who changes it by an update of the card; nobody where it is changed by mutations of its own. */
  readonly edits: readonly ManualViewer[];
  readonly shownBy: CustomerSettingKey | null;
  /** In use where the group has subgroups. */
  readonly onlyWithSubgroups: boolean;
  /** What the card must hold for the field to be in use. */
  readonly on: Partial<Customer>;
  readonly right: CustomerPatch | null;
  /** A change and what it answers: code and path. */
  readonly wrong: readonly [CustomerPatch, string] | null;
  /** What the form calls it; null: it is not in the form. */
  readonly form: string | null;
}

/** Rows with a change that is taken, and with one that is refused. */
export const takenOnes = manualCard.flatMap((row) => (row.right ? [{ ...row, right: row.right }] : []));
export const refusedOnes = manualCard.flatMap((row) => (row.wrong ? [{ ...row, wrong: row.wrong }] : []));

/** Settings under which every field of the table is in use. */
export const allInUse: Partial<CustomerSettings> = Object.fromEntries(
  manualCard.flatMap(({ shownBy }) => (shownBy ? [[shownBy, true]] : [])),
);

/** Seen by everybody who sees the customer, its own logins too. */
function open(row: number, field: string, more: Partial<ManualField>): ManualField {
  return {
    row,
    field,
    reads: manualViewers,
    edits: ['administrator', 'office', 'technician'],
    shownBy: null,
    onlyWithSubgroups: false,
    on: {},
    right: null,
    wrong: null,
    form: null,
    ...more,
  };
}

/** Never shown to the customer's own logins. */
function internal(row: number, field: string, more: Partial<ManualField>): ManualField {
  return open(row, field, { reads: ['administrator', 'office', 'technician', 'readOnly'], ...more });
}

/** A list of articles, and what its rows cost: each has readers of its own. */
function articles(row: number, list: ArticleList, shownBy: CustomerSettingKey): readonly ManualField[] {
  const { article } = manualEntries;
  return [
    internal(row, list, {
      shownBy,
      right: { [list]: { create: [{ article, quantity: 2 }] } },
      wrong: [{ [list]: { create: [{ article, quantity: -1 }] } }, `VALUE_RANGE ${list}.create.0.quantity`],
      form: list,
    }),
    internal(row, `${list}.prices`, {
      reads: ['administrator', 'office'],
      edits: ['administrator', 'office'],
      shownBy,
      right: { [list]: { create: [{ article, quantity: 1, price: 9_900 }] } },
      wrong: [{ [list]: { create: [{ article, quantity: 1, price: -1 }] } }, `VALUE_RANGE ${list}.create.0.price`],
      form: list,
    }),
  ];
}
