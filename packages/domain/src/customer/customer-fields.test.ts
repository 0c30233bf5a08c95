import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '../access/viewer.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import {
  aCustomFieldTable,
  aCustomer,
  aSituation,
  aViewer,
  aViewerWith,
  settingsShowingAll,
  someSettings,
} from '../testing/builders.js';
import { changeCustomer } from './change-customer.js';
import type { ArticleList, Customer, CustomerPatch } from './customer.js';
import type { CustomerField, CustomerFieldKey } from './customer-fields.js';
import { customerFieldKeys, customerFields } from './customer-fields.js';
import { filterableFields, listableFields, searchableFields, sortableFields } from './customer-list.js';
import { fieldAccess, readableFields, viewerFieldAccess } from './field-access.js';
import { isShown } from './field-shown.js';
import type { PlainFieldKey } from './plain-fields.js';

const viewers = {
  administrator: aViewer('administrator'),
  office: aViewer('office'),
  assigned: aViewer('technician'),
  readOnly: aViewer('readOnly'),
  identity: aViewerWith('customer.view', 'customer.identity'),
  creator: aViewerWith('customer.view', 'customer.create'),
  login: aViewer('customerLogin'),
  nobody: aViewer('nobody'),
} satisfies Record<string, Viewer>;
type Who = keyof typeof viewers;

const staff: Who[] = ['administrator', 'office', 'assigned', 'readOnly', 'identity', 'creator'];
const everybody: Who[] = [...staff, 'login'];
const editors: Who[] = ['administrator', 'office', 'assigned'];
const creators: Who[] = ['administrator', 'office', 'creator'];

interface Row {
  readonly reads: Who[];
  /** Who edits it on a stored customer that they are assigned to. */
  readonly edits: Who[];
  readonly creates: Who[];
  /** Settings that have it in use; null: always. */
  readonly shown: Partial<CustomerSettings> | null;
  /** Values that are refused, with the code; none for what a form does not send. */
  readonly wrong: (readonly [CustomerPatch, string])[];
}

const plain = (wrong: Row['wrong'], values: Partial<Row> = {}): Row => ({
  reads: everybody,
  edits: editors,
  creates: creators,
  shown: null,
  wrong,
  ...values,
});
const internal = (wrong: Row['wrong'], values: Partial<Row> = {}): Row => plain(wrong, { reads: staff, ...values });
const notWritten = (values: Partial<Row> = {}): Row => plain([], { edits: [], creates: [], ...values });

/** Seen by staff who see the register of articles; an identity clerk and a creator do not. */
const articles = (list: ArticleList, values: Partial<Row>): Row =>
  plain([[{ [list]: { create: [{ article: 'art_1', quantity: 1 }] } }, 'REFERENCE_UNKNOWN']], {
    reads: ['administrator', 'office', 'assigned', 'readOnly'],
    creates: ['administrator', 'office'],
    ...values,
  });
const prices = (list: ArticleList, values: Partial<Row>): Row =>
  plain([[{ [list]: { update: [{ id: 'none', price: 1 }] } }, 'ARTICLE_ROW_NOT_FOUND']], {
    reads: ['administrator', 'office'],
    edits: ['administrator', 'office'],
    creates: ['administrator', 'office'],
    ...values,
  });

/** The rows as we read them in the manuals; whoever changes the field table meets this one. A plain field that no manual names is held to what its row says. */
const expected: Record<Exclude<CustomerFieldKey, PlainFieldKey>, Row> & Partial<Record<PlainFieldKey, Row>> = {
  type: plain([[{ type: null }, 'REQUIRED']]),
  number: plain([[{ number: '7' }, 'NUMBER_LOCKED']], { edits: [] }),
  name: plain([
    [{ name: '' }, 'REQUIRED'],
    [{ name: 'x'.repeat(256) }, 'TOO_LONG'],
    [{ name: 'a\nb' }, 'INVALID_CHARACTERS'],
  ]),
  organisationNumber: plain([[{ organisationNumber: '12' }, 'IDENTITY_SHAPE']]),
  personalNumber: plain([[{ personalNumber: '811218-9875' }, 'IDENTITY_CHECK_DIGIT']], {
    reads: ['administrator', 'office', 'assigned', 'identity'],
  }),
  phone: plain([[{ phone: 'ring' }, 'PHONE_INVALID']]),
  email: plain([[{ email: 'a' }, 'EMAIL_INVALID']]),
  language: plain([[{ language: 'xx' } as unknown as CustomerPatch, 'NOT_A_CHOICE']], {
    shown: { showLanguage: true },
  }),
  orderNumber: plain([[{ orderNumber: 'x'.repeat(101) }, 'TOO_LONG']], { shown: { showOrderNumber: true } }),
  costCentre: plain([[{ costCentre: 'x'.repeat(101) }, 'TOO_LONG']], { shown: { showCostCentre: true } }),
  comments: internal([[{ comments: 'x'.repeat(10_001) }, 'TOO_LONG']]),
  tags: internal([[{ tags: { add: ['nobody'] } }, 'REFERENCE_UNKNOWN']]),
  subgroups: internal([[{ subgroups: { set: ['nobody'] } }, 'REFERENCE_UNKNOWN']]),
  vatType: internal([[{ vatType: 'X' } as unknown as CustomerPatch, 'NOT_A_CHOICE']], { shown: { showVatType: true } }),
  vatPercent: internal([[{ vatType: 'CUSTOM_VAT', vatPercent: 200 }, 'VAT_PERCENT_RANGE']], {
    shown: { showVatType: true },
  }),
  discountLetters: plain([[{ discountLetters: { add: ['nobody'] } }, 'REFERENCE_UNKNOWN']], {
    reads: ['administrator', 'office'],
    edits: ['administrator', 'office'],
    creates: ['administrator', 'office'],
  }),
  'addresses.invoice': plain([[{ addresses: { invoice: { country: 'XX' } } }, 'COUNTRY_UNKNOWN']]),
  'addresses.visiting': plain([[{ addresses: { visiting: { city: 'x'.repeat(101) } } }, 'TOO_LONG']]),
  'addresses.mail': plain([[{ addresses: { mail: { row1: 'a\u0000' } } }, 'INVALID_CHARACTERS']]),
  city: notWritten(),
  contactPersons: plain([[{ contactPersons: { create: [{ name: '' }] } }, 'REQUIRED']]),
  propertyDesignation: internal([[{ propertyDesignation: 'x'.repeat(41) }, 'TOO_LONG']], {
    shown: { useTaxReductions: true },
  }),
  apartmentNumber: internal([[{ apartmentNumber: '1101' }, 'TAX_APARTMENT_INCOMPLETE']], {
    shown: { useTaxReductions: true },
  }),
  associationNumber: internal([[{ associationNumber: '717600-4584' }, 'IDENTITY_CHECK_DIGIT']], {
    shown: { useTaxReductions: true },
  }),
  coApplicants: internal(
    [[{ coApplicants: { create: [{ name: 'Sara', personalNumber: '800101-9804' }] } }, 'CO_APPLICANTS_PRIVATE_ONLY']],
    {
      reads: ['administrator', 'office', 'assigned', 'identity'],
      shown: { useTaxReductions: true },
    },
  ),
  serviceArticles: articles('serviceArticles', { shown: { showServiceArticles: true } }),
  'serviceArticles.prices': prices('serviceArticles', { shown: { showServiceArticles: true } }),
  workOrderArticles: articles('workOrderArticles', { shown: { showWorkOrderArticles: true } }),
  'workOrderArticles.prices': prices('workOrderArticles', { shown: { showWorkOrderArticles: true } }),
  facilitiesDisabled: internal([[{ facilitiesDisabled: true, facilityRequired: true }, 'FACILITIES_CONTRADICTION']]),
  facilityRequired: internal([[{ facilitiesDisabled: true, facilityRequired: true }, 'FACILITIES_CONTRADICTION']]),
  costCentreRequired: internal([]),
  alwaysInvoice: internal([]),
  status: notWritten(),
  protectedIdentity: notWritten({ reads: staff }),
  assignees: notWritten({ reads: staff }),
  createdAt: notWritten(),
  updatedAt: notWritten(),
  documents: notWritten(),
  customerUsers: notWritten({ reads: ['administrator', 'office'] }),
  hold: notWritten({ reads: ['administrator'] }),
  history: notWritten({ reads: staff }),
};

const everything = settingsShowingAll();
/** A card on which every field is in use but those of private persons, which have their own. */
const card = aCustomer({ assigneeIds: ['member-1'], vatType: 'CUSTOM_VAT', vatPercent: 6 });
const cardFor = (field: CustomerFieldKey): Customer =>
  field === 'personalNumber' || field === 'coApplicants' ? { ...card, type: 'PRIVATE' } : card;
/** A group with subgroups: what has none is asked nothing about them. */
const customFields = aCustomFieldTable([], true);
const who = (test: (viewer: Viewer) => boolean): Who[] =>
  (Object.keys(viewers) as Who[]).filter((name) => test(viewers[name]));

function expectedOf(field: CustomerFieldKey): Row {
  const told = expected[field];
  if (told !== undefined) return told;
  const { customerUser, kind, maxLength = 255, shownBy }: CustomerField = customerFields[field];
  const wrong: Row['wrong'] = kind === 'text' ? [[{ [field]: 'x'.repeat(maxLength + 1) }, 'TOO_LONG']] : [];
  return (customerUser ? plain : internal)(wrong, { shown: shownBy && { [shownBy]: true } });
}

describe.each(customerFieldKeys)('The field %s', (field) => {
  const row = expectedOf(field);
  const access = (viewer: Viewer, customer: Customer | null = cardFor(field)): ReturnType<typeof fieldAccess> =>
    fieldAccess(field, { viewer, settings: everything, customer, customFields });

  it('is read by whom it should be, and by nobody else', () => {
    expect(who((viewer) => readableFields(viewer).has(field))).toEqual(
      who((viewer) => row.reads.some((name) => viewers[name] === viewer)),
    );
    expect(who((viewer) => access(viewer).canRead)).toEqual(
      who((viewer) => row.reads.some((name) => viewers[name] === viewer)),
    );
  });

  it('is edited by whom it should be, and tells the others why', () => {
    const may = who((viewer) => access(viewer).canEdit);
    expect(may).toEqual(who((viewer) => row.edits.some((name) => viewers[name] === viewer)));
    for (const viewer of Object.values(viewers)) expect(access(viewer).reason === null).toBe(access(viewer).canEdit);
  });

  it('is filled in on a new customer by whom it should be', () => {
    expect(who((viewer) => viewerFieldAccess(field, viewer, everything, customFields).canCreate)).toEqual(
      who((viewer) => row.creates.some((name) => viewers[name] === viewer)),
    );
  });

  it('is in use under the settings that it should be', () => {
    expect(isShown(field, someSettings(), undefined, customFields)).toBe(row.shown === null);
    expect(isShown(field, someSettings(row.shown ?? {}), undefined, customFields)).toBe(true);
    const off = fieldAccess(field, {
      viewer: viewers.administrator,
      settings: someSettings(),
      customer: cardFor(field),
      customFields,
    });
    expect(off.reason).toBe(row.shown === null ? access(viewers.administrator).reason : 'SETTING_OFF');
  });

  it('refuses wrong values with their code', () => {
    for (const [patch, code] of row.wrong) {
      const result = changeCustomer(aSituation({ settings: everything, customer: aCustomer() }), patch);
      expect(result.ok ? [] : result.violations.map((found) => found.code)).toEqual([code]);
    }
  });

  it('stays as it is on cards in the bin, and on cards of others', () => {
    const binned = access(viewers.administrator, { ...cardFor(field), status: 'DELETED' });
    expect(binned).toMatchObject({ canEdit: false, reason: 'CUSTOMER_DELETED' });
    const anothers = access(viewers.assigned, { ...cardFor(field), assigneeIds: ['member-2'] });
    const reason = row.edits.length > 0 ? 'EDIT_ONLY_ASSIGNED' : access(viewers.assigned).reason;
    expect(anothers).toMatchObject({ canRead: false, canEdit: false, reason });
  });

  it('leaves by no list, filter, order or search to those who may not read it', () => {
    for (const viewer of Object.values(viewers)) {
      if (readableFields(viewer).has(field)) continue;
      for (const way of [listableFields, filterableFields, sortableFields, searchableFields])
        expect(way(viewer).has(field)).toBe(false);
    }
  });
});

describe('The number of a stored customer', () => {
  it('is locked, and says who can change it', () => {
    expect(fieldAccess('number', { viewer: viewers.office, settings: everything, customer: card }).reason).toBe(
      'CUSTOMER_NUMBER_ADMIN_ONLY',
    );
    expect(fieldAccess('number', { viewer: viewers.administrator, settings: everything, customer: card }).reason).toBe(
      'OWN_MUTATION',
    );
    expect(fieldAccess('number', { viewer: viewers.office, settings: everything, customer: null }).canEdit).toBe(true);
  });
});

describe('Fields that depend on the card itself', () => {
  it('the percentage is in use with custom VAT only', () => {
    expect(isShown('vatPercent', everything, card)).toBe(true);
    expect(isShown('vatPercent', everything, { ...card, vatType: 'NO_VAT' })).toBe(false);
    expect(
      fieldAccess('vatPercent', { viewer: viewers.office, settings: everything, customer: { ...card, vatType: null } })
        .reason,
    ).toBe('TYPE_MISMATCH');
  });

  it.each([
    ['personalNumber', { personalNumber: '198001019804' }, viewers.readOnly, viewers.identity],
    ['vatPercent', { vatType: 'CUSTOM_VAT', vatPercent: 12 }, viewers.login, viewers.readOnly],
    ['costCentre', { costCentreRequired: true }, viewers.login, viewers.readOnly],
  ] as const)(
    '%s is in use by what stands in another field, which tells only those who may read that',
    (field, values, stranger, reader) => {
      const shown = (viewer: Viewer, customer: Customer): boolean =>
        fieldAccess(field, { viewer, settings: someSettings({ showVatType: true }), customer }).shown;
      const cards = [aCustomer(), aCustomer(values)];
      expect(cards.map((customer) => shown(stranger, customer))).toEqual([false, false]);
      expect(cards.map((customer) => shown(reader, customer))).toEqual([false, true]);
    },
  );

  it('the cost centre is in use where the customer requires it, whatever the group shows', () => {
    expect(isShown('costCentre', someSettings(), aCustomer({ costCentreRequired: true }))).toBe(true);
    expect(isShown('costCentre', someSettings(), aCustomer())).toBe(false);
  });

  it('the identity number follows the type, and a sole trader shows the personal one', () => {
    const shown = (customer: Customer): boolean[] => [
      isShown('organisationNumber', everything, customer),
      isShown('personalNumber', everything, customer),
    ];
    expect(shown(aCustomer())).toEqual([true, false]);
    expect(shown(aCustomer({ type: 'PRIVATE' }))).toEqual([false, true]);
    expect(shown(aCustomer({ personalNumber: '198112189876' }))).toEqual([true, true]);
    expect(shown(aCustomer({ personalNumber: '198112189876', organisationNumber: '5560160680' }))).toEqual([
      true,
      false,
    ]);
  });
});

describe('Finding customers by a personal number', () => {
  it.each(['personalNumber', 'coApplicants'] as const)('of %s is for those with permission to', (field) => {
    expect(who((viewer) => filterableFields(viewer).has(field))).toEqual(['administrator', 'office', 'identity']);
    expect(who((viewer) => searchableFields(viewer).has(field))).toEqual(['administrator', 'office', 'identity']);
  });

  it('is never by its order', () => {
    expect(who((viewer) => sortableFields(viewer).has('personalNumber'))).toEqual([]);
  });
});
