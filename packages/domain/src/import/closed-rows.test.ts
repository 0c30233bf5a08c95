import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '../access/viewer.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import { customFieldKey } from '../custom-fields/custom-field-table.js';
import type { Customer } from '../customer/customer.js';
import {
  aContactPerson,
  aCustomField,
  aCustomFieldTable,
  aCustomer,
  aCustomerArticle,
  aViewer,
  someSettings,
} from '../testing/builders.js';
import { importTargets, importTargetsFor } from './import-columns.js';
import { importColumns } from './import-mapping.js';
import { importOptions, type ImportOptions, type ReadRow } from './import-row.js';
import { decideFoundRow } from './match-row.js';
import type { ImportPlan } from './outcome.js';
import { partColumns } from './part-columns.js';
import { decidePartRow, type PartImportPlan } from './part-row.js';
import { asFarAsRead, likenessKeys } from './possible-duplicates.js';
import { entryKey } from './named-entries.js';
import type { PartRegister } from './import-register.js';

/** Nobody but administrators imports, to whom nothing is closed. Were it somebody else one day, a row must tell them nothing. */
const withClosed = (...fields: FieldKey[]): Viewer => aViewer('office', { closedFields: new Set(fields) });

const customFields = aCustomFieldTable([aCustomField({ unique: true })]);
const settings = someSettings({
  showVatType: true,
  showLanguage: true,
  showCostCentre: true,
  showOrderNumber: true,
  useTaxReductions: true,
  showServiceArticles: true,
  showWorkOrderArticles: true,
});

const planFor = (viewer: Viewer, keys: readonly string[], options: Partial<ImportOptions> = {}): ImportPlan => ({
  viewer,
  settings,
  today: '2026-11-30',
  newId: () => 'new',
  inactiveCostCentres: new Set(),
  customFields,
  linkTargets: {
    tags: new Map([['vip', { name: 'VIP', active: true }]]),
    subgroups: new Map([['north', { name: 'Norr', active: true }]]),
    discountLetters: new Map([['letter', { name: 'Brev', active: true }]]),
  },
  columns: importColumns(keys, customFields),
  options: importOptions(options),
});

const address = { row1: 'Gatan 1', row2: null, postalCode: null, city: 'Granås', province: null, country: 'SE' };

/** A field, two customers that differ in it alone, and rows that guess what stands there. */
const guesses: readonly (readonly [FieldKey, Partial<Customer>, Partial<Customer>, Partial<Record<string, string>>])[] =
  [
    ['organisationNumber', { organisationNumber: '5560160680' }, {}, { organisationNumber: '556016-0680' }],
    ['organisationNumber', { organisationNumber: '5560160680' }, {}, { identityNumber: '556016-0680' }],
    ['organisationNumber', { organisationNumber: '5560160680' }, {}, { personalNumber: '198112189876' }],
    ['personalNumber', { personalNumber: '198112189876' }, {}, { personalNumber: '198112189876' }],
    ['personalNumber', { personalNumber: '198112189876' }, {}, { personalNumber: '19811218-****' }],
    ['personalNumber', { personalNumber: '198112189876' }, {}, { organisationNumber: '811218-9876' }],
    ['personalNumber', { personalNumber: '198112189876' }, {}, { identityNumber: '811218-9876' }],
    ['personalNumber', { personalNumber: '198112189876' }, {}, { type: 'Privat' }],
    ['phone', { phone: '0701740605' }, {}, { phone: '0701740605' }],
    ['email', { email: 'a@example.com' }, {}, { email: 'a@example.com' }],
    ['comments', { comments: 'Hund' }, {}, { comments: 'Hund' }],
    ['tags', { tags: ['vip'] }, {}, { tags: 'VIP' }],
    ['subgroups', { subgroups: ['north'] }, {}, { subgroups: 'Norr' }],
    ['discountLetters', { discountLetters: ['letter'] }, {}, { discountLetters: 'Brev' }],
    ['costCentre', { costCentre: '100' }, {}, { costCentre: '100' }],
    ['vatType', { vatType: 'NO_VAT' }, {}, { vatType: 'Ingen moms' }],
    ['facilitiesDisabled', { facilitiesDisabled: true }, {}, { facilityRequired: 'ja' }],
    ['facilitiesDisabled', { facilitiesDisabled: true }, {}, { facilitiesDisabled: 'ja' }],
    ['apartmentNumber', { apartmentNumber: '1101' }, {}, { propertyDesignation: 'Granås 1:1' }],
    [
      'addresses.mail',
      { addresses: { visiting: null, invoice: null, mail: address } },
      {},
      { 'addresses.mail.row1': 'Gatan 1' },
    ],
    [
      'contactPersons',
      { contactPersons: [aContactPerson({ name: 'Åsa', email: 'asa@example.com' })] },
      {},
      { 'contactPersons.1.name': 'Åsa', 'contactPersons.1.phone': '1' },
    ],
    [
      'contactPersons',
      { contactPersons: [aContactPerson({ name: 'Åsa', email: 'asa@example.com' })] },
      {},
      { 'contactPersons.1.email': 'asa@example.com', 'contactPersons.2.name': 'Åsa' },
    ],
    [customFieldKey('port_code'), { customFields: { port_code: '4711' } }, {}, { 'customFields.port_code': '4711' }],
  ];

describe('A row of a file, to somebody to whom a field is closed', () => {
  it.each(guesses)('comes to the same whatever stands in %s', (field, with_, without, cells) => {
    const keys = ['number', ...Object.keys(cells)];
    const row: ReadRow = { rowNumber: 2, cells: ['1001', ...Object.values(cells).map(String)], faults: [] };
    const emptied: ReadRow = { ...row, cells: ['1001', ...Object.keys(cells).map(() => '')] };
    for (const matchOn of ['NUMBER', 'ORGANISATION_NUMBER'] as const)
      for (const [read, emptyClears] of [
        [row, false],
        [row, true],
        [emptied, true],
      ] as const) {
        const decided = [with_, without].map((values) => {
          const customer = aCustomer(values);
          const same = customer.organisationNumber === null ? [] : [customer];
          const { about, decision } = decideFoundRow(
            read,
            { holder: customer, same },
            planFor(withClosed(field), keys, { matchOn, emptyClears }),
          );
          return { about: about?.id, decision: decision.outcome === 'CHANGED' ? decision.changes : decision };
        });
        expect(decided[0]).toEqual(decided[1]);
      }
  });

  it('is not offered the column, nor one that may hold it', () => {
    const keysFor = (...fields: FieldKey[]) =>
      importTargetsFor(settings, customFields, withClosed(...fields)).map(({ key }) => key);
    const all = importTargetsFor(settings, customFields, withClosed()).map(({ key }) => key);
    const gone = (...fields: FieldKey[]) => all.filter((key) => !keysFor(...fields).includes(key));
    expect(gone('personalNumber')).toEqual(['identityNumber', 'personalNumber']);
    expect(gone('organisationNumber')).toEqual(['identityNumber', 'organisationNumber']);
    expect(gone('customFields.port_code')).toEqual(['customFields.port_code']);
    expect(gone('addresses.mail')).toEqual(
      importTargets.flatMap(({ key, place }) => (place.in === 'address' && place.kind === 'mail' ? [key] : [])),
    );
    const administrator = aViewer('administrator', { closedFields: new Set<FieldKey>(['personalNumber']) });
    expect(importTargetsFor(settings, customFields, administrator).map(({ key }) => key)).toEqual(all);
  });

  it.each([
    ['CONTACT_PERSONS', 'contactPersons', { contactPersons: [aContactPerson({ name: 'Åsa' })] }, { name: 'Åsa' }],
    [
      'CUSTOMER_ARTICLES',
      'serviceArticles',
      { serviceArticles: [aCustomerArticle(), aCustomerArticle({ id: 'row-2' })] },
      { article: 'P-100', quantity: '2' },
    ],
    [
      'CUSTOMER_ARTICLES',
      'workOrderArticles',
      { workOrderArticles: [aCustomerArticle()] },
      { article: 'P-100', list: 'arbetsorder' },
    ],
  ] as const satisfies readonly (readonly [PartRegister, FieldKey, Partial<Customer>, Record<string, string>])[])(
    'of %s is refused alike whether the card has such a part in %s',
    (register, field, values, cells) => {
      const pump = { id: 'art_pump', number: 'P-100', name: 'Cirkulationspump', status: 'ACTIVE' } as const;
      for (const options of [{ onMatch: 'SKIP' }, { onMissing: 'SKIP' }, {}] as const) {
        const { columns, ...plan } = planFor(withClosed(field), [], options);
        const all = partColumns[register];
        const given: PartImportPlan = {
          ...plan,
          register,
          columns: ['customerNumber', ...Object.keys(cells)].map((key) => all.find((one) => one.key === key) ?? null),
          articlesByNumber: new Map([[entryKey('P-100'), pump]]),
        };
        expect(columns.targets).toEqual([]);
        const row = { rowNumber: 2, cells: ['1001', ...Object.values(cells)], faults: [] };
        const [having, lacking] = [values, {}].map((values) => decidePartRow(row, [aCustomer(values)], given).decision);
        expect(having).toMatchObject({ outcome: 'ERROR', errors: [{ code: 'FIELD_NOT_WRITABLE' }] });
        expect(having).toEqual(lacking);
      }
    },
  );

  it('is like nobody by what is closed', () => {
    const customer = aCustomer({
      organisationNumber: '5560160680',
      phone: '0701740605',
      email: 'a@example.com',
      addresses: { visiting: null, invoice: address, mail: null },
    });
    const none = new Set<FieldKey>();
    expect(likenessKeys(asFarAsRead(customer, none))).toEqual([]);
    expect(likenessKeys(asFarAsRead(customer, new Set<FieldKey>(['phone'])))).toHaveLength(1);
    const whole = new Set<FieldKey>(['organisationNumber', 'personalNumber', 'phone', 'email', 'city']);
    expect(likenessKeys(asFarAsRead(customer, whole))).toEqual(likenessKeys(customer));
  });
});
