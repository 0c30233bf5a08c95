import { describe, expect, it } from '@jest/globals';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import type { Customer } from '../customer/customer.js';
import { aCustomer, aViewer, someSettings } from '../testing/builders.js';
import type { ImportTargetKey } from './import-columns.js';
import { importColumns } from './import-mapping.js';
import type { ImportOptions, ReadRow } from './import-row.js';
import { importOptions } from './import-row.js';
import { decideRow } from './outcome.js';
import type { RowDecision } from './outcome.js';

type Row = Partial<Record<ImportTargetKey, string>>;

/** Imports one row, as an administrator would. */
function importing(
  row: Row,
  given: {
    customer?: Customer;
    settings?: Parameters<typeof someSettings>[0];
    options?: Partial<ImportOptions>;
    faults?: ReadRow['faults'];
  } = {},
): RowDecision {
  const keys = Object.keys(row) as ImportTargetKey[];
  let id = 0;
  return decideRow(
    { rowNumber: 2, cells: keys.map((key) => row[key] ?? ''), faults: given.faults ?? [] },
    given.customer ?? null,
    {
      viewer: aViewer('administrator'),
      settings: someSettings({ showVatType: true, showLanguage: true, ...given.settings }),
      today: '2026-11-21',
      newId: () => `con_${(id += 1)}`,
      inactiveCostCentres: new Set(),
      customFields: noCustomFields,
      linkTargets: {
        tags: new Map([
          ['vip', { name: 'VIP', active: true }],
          ['old', { name: 'Gammal', active: false }],
          ['both', { name: 'Brf, stor', active: true }],
        ]),
      },
      columns: importColumns(keys),
      options: importOptions(given.options),
    },
  );
}

function created(row: Row, given: Parameters<typeof importing>[1] = {}) {
  const decision = importing(row, given);
  if (decision.outcome !== 'NEW') throw new Error(JSON.stringify(decision));
  return decision;
}

function changed(row: Row, customer: Customer, options: Partial<ImportOptions> = {}) {
  const decision = importing(row, { customer, options });
  if (decision.outcome !== 'CHANGED') throw new Error(JSON.stringify(decision));
  return decision;
}

function errors(row: Row, given: Parameters<typeof importing>[1] = {}) {
  const decision = importing(row, given);
  if (decision.outcome !== 'ERROR') throw new Error(JSON.stringify(decision));
  return decision.errors.map(({ field, value, code }) => [field, value, code]);
}

describe('a row about a new customer', () => {
  it('fills every field of the card', () => {
    const { next, status } = created({
      number: '1001',
      name: 'Exempelbolaget AB',
      type: 'Företag',
      organisationNumber: '556016-0680',
      phone: '070-174 06 05',
      email: 'info@example.com',
      language: 'Engelska',
      vatType: 'Anpassad moms',
      vatPercent: '12,5 %',
      alwaysInvoice: 'Ja',
      facilityRequired: 'x',
      status: 'Inaktiv',
      'addresses.visiting.row1': 'Storgatan 1',
      'addresses.visiting.city': 'Umeå',
      'addresses.visiting.country': 'Sverige',
      'contactPersons.1.name': 'Anna Exempel',
      'contactPersons.1.email': 'anna@example.com',
      'contactPersons.1.sendWorkOrder': 'ja',
      'contactPersons.1.isMain': '1',
      'contactPersons.3.name': 'Bo Exempel',
    });
    expect(status).toBe('INACTIVE');
    expect(next).toMatchObject({
      number: '1001',
      name: 'Exempelbolaget AB',
      type: 'COMPANY',
      organisationNumber: '5560160680',
      email: 'info@example.com',
      language: 'en',
      vatType: 'CUSTOM_VAT',
      vatPercent: 12.5,
      alwaysInvoice: true,
      facilityRequired: true,
      costCentreRequired: false,
      addresses: { invoice: null, visiting: { row1: 'Storgatan 1', city: 'Umeå', country: 'SE' }, mail: null },
      contactPersons: [
        { name: 'Anna Exempel', sendWorkOrder: true, isMain: true },
        { name: 'Bo Exempel', sendWorkOrder: false },
      ],
    });
  });

  it('needs a name and, without automatic numbers, a number', () => {
    expect(errors({ number: '1001', name: '' })).toEqual([['name', '', 'REQUIRED']]);
    expect(errors({ number: '', name: 'Exempelbolaget' })).toEqual([['number', '', 'NUMBER_REQUIRED']]);
    expect(
      created({ number: '', name: 'Exempelbolaget' }, { settings: { autoGenerateNextNumber: true } }).next.number,
    ).toBe('');
  });

  it('takes the group default for its type', () => {
    expect(created({ number: '1', name: 'Anna' }, { settings: { privateAsDefaultType: true } }).next.type).toBe(
      'PRIVATE',
    );
  });

  it.each([
    [
      'a private person',
      'Privat',
      'identityNumber',
      '811218-9876',
      { personalNumber: '198112189876', organisationNumber: null },
    ],
    [
      'a company',
      'Företag',
      'identityNumber',
      '556016-0680',
      { organisationNumber: '5560160680', personalNumber: null },
    ],
    [
      'a sole trader',
      'Företag',
      'identityNumber',
      '8112189876',
      { personalNumber: '198112189876', organisationNumber: null },
    ],
    [
      'a sole trader',
      'Företag',
      'personalNumber',
      '19811218-9876',
      { personalNumber: '198112189876', organisationNumber: null },
    ],
    [
      'a private person under a heading for companies',
      'Privat',
      'organisationNumber',
      '198112189876',
      { personalNumber: '198112189876', organisationNumber: null },
    ],
  ] as const)('puts the identity number of %s (%s in %s) where it belongs', (_, type, column, number, expected) => {
    expect(created({ number: '1', name: 'Exempel', type, [column]: number }).next).toMatchObject(expected);
  });

  it("refuses a company's number on a private person, in the column where it stands", () => {
    expect(errors({ number: '1', name: 'Anna', type: 'P', organisationNumber: '556016-0680' })).toEqual([
      ['organisationNumber', '556016-0680', 'IDENTITY_TYPE_MISMATCH'],
    ]);
  });

  it('says every fault at once, each with its column and value', () => {
    expect(
      errors({
        number: '1',
        name: '',
        type: 'Kommun',
        email: 'ingen',
        vatPercent: 'tolv',
        alwaysInvoice: 'kanske',
        'addresses.mail.country': 'Atlantis',
        'contactPersons.2.email': 'a@example.com',
      })
        .map(String)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(
      [
        ['type', 'Kommun', 'NOT_A_CHOICE'],
        ['vatPercent', 'tolv', 'VAT_PERCENT_RANGE'],
        ['alwaysInvoice', 'kanske', 'NOT_A_CHOICE'],
        ['email', 'ingen', 'EMAIL_INVALID'],
        ['name', '', 'REQUIRED'],
        ['addresses.mail.country', 'Atlantis', 'COUNTRY_UNKNOWN'],
        ['contactPersons.2.email', 'a@example.com', 'REQUIRED'],
      ]
        .map(String)
        .toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('never repeats a personal number in an error, also where it is wrong', () => {
    expect(errors({ number: '1', name: 'Anna', type: 'Privat', personalNumber: '19811218-9875' })).toEqual([
      ['personalNumber', '19811218-****', 'IDENTITY_CHECK_DIGIT'],
    ]);
    expect(errors({ number: '1', name: 'Anna', organisationNumber: '811218-9875' })).toEqual([
      ['organisationNumber', '811218-****', 'IDENTITY_CHECK_DIGIT'],
    ]);
    expect(errors({ number: '1', name: 'Bolaget', organisationNumber: '556016-0681' })).toEqual([
      ['organisationNumber', '556016-0681', 'IDENTITY_CHECK_DIGIT'],
    ]);
  });

  it('is refused for a formula in a column that is used, and not for one elsewhere', () => {
    const row = (columns: readonly (ImportTargetKey | null)[]) =>
      decideRow({ rowNumber: 2, cells: ['1', 'Exempel', '7'], faults: [{ column: 2, code: 'CELL_FORMULA' }] }, null, {
        viewer: aViewer('administrator'),
        settings: someSettings(),
        today: '2026-11-21',
        newId: () => 'con_1',
        linkTargets: {},
        inactiveCostCentres: new Set(),
        customFields: noCustomFields,
        columns: importColumns(columns),
        options: importOptions(null),
      }).outcome;
    expect(row(['number', 'name', 'comments'])).toBe('ERROR');
    expect(row(['number', 'name', null])).toBe('NEW');
  });
});

describe('a row about a customer that exists', () => {
  const stored = aCustomer({
    number: 'K1',
    name: 'Exempelbolaget AB',
    email: 'info@example.com',
    status: 'ACTIVE',
    alwaysInvoice: true,
    contactPersons: [
      {
        id: 'con_anna',
        name: 'Anna Exempel',
        role: null,
        phone: null,
        email: 'anna@example.com',
        sendServiceProtocol: false,
        sendWorkOrder: false,
        isMain: true,
      },
    ],
  });

  it('says what it changes and leaves the rest', () => {
    const { changes, next } = changed({ number: 'k1', name: 'Exempelbolaget i Umeå AB', email: '' }, stored);
    expect(changes).toEqual([{ field: 'name', part: null, old: 'Exempelbolaget AB', new: 'Exempelbolaget i Umeå AB' }]);
    expect(next).toMatchObject({ number: 'K1', email: 'info@example.com', contactPersons: stored.contactPersons });
  });

  it('is unchanged when it says what is known', () => {
    expect(
      importing(
        { number: 'K1', name: 'Exempelbolaget AB', 'contactPersons.1.name': 'Anna Exempel' },
        { customer: stored },
      ).outcome,
    ).toBe('UNCHANGED');
  });

  it('clears by empty cells only when asked to', () => {
    const row = { number: 'K1', name: 'Exempelbolaget AB', email: '', alwaysInvoice: '', type: '' };
    expect(importing(row, { customer: stored }).outcome).toBe('UNCHANGED');
    const { next } = changed(row, stored, { emptyClears: true });
    expect(next).toMatchObject({ email: null, alwaysInvoice: false, type: stored.type });
  });

  it('is left alone when matches are to be skipped', () => {
    expect(importing({ number: 'K1', name: 'Annat' }, { customer: stored, options: { onMatch: 'SKIP' } }).outcome).toBe(
      'UNCHANGED',
    );
  });

  it('may activate and inactivate', () => {
    expect(changed({ number: 'K1', status: 'Inaktiv' }, stored).changes).toEqual([
      { field: 'status', part: null, old: 'ACTIVE', new: 'INACTIVE' },
    ]);
  });

  it('knows its contact persons again by name, then by e-mail, and adds the others', () => {
    const { next } = changed(
      {
        number: 'K1',
        'contactPersons.1.name': 'Bo Exempel',
        'contactPersons.2.name': 'anna exempel',
        'contactPersons.2.phone': '070-174 06 05',
      },
      stored,
    );
    expect(next.contactPersons.map(({ id, name, email }) => [id, name, email])).toEqual([
      ['con_anna', 'anna exempel', 'anna@example.com'],
      ['con_1', 'Bo Exempel', null],
    ]);
    const renamed = changed(
      { number: 'K1', 'contactPersons.1.name': 'Anna Gift', 'contactPersons.1.email': 'ANNA@example.com' },
      stored,
    );
    expect(renamed.next.contactPersons).toHaveLength(1);
  });

  it('takes a masked personal number for the one that is stored', () => {
    const anna = aCustomer({ number: 'P1', name: 'Anna', type: 'PRIVATE', personalNumber: '198112189876' });
    for (const column of ['identityNumber', 'personalNumber', 'organisationNumber'] as const) {
      expect(importing({ number: 'P1', [column]: '19811218-****' }, { customer: anna }).outcome).toBe('UNCHANGED');
    }
  });

  it('in the bin is an error: nobody restores by importing', () => {
    expect(
      errors({ number: 'K1', name: 'Exempelbolaget' }, { customer: aCustomer({ ...stored, status: 'DELETED' }) }),
    ).toEqual([['number', 'K1', 'CUSTOMER_DELETED']]);
  });

  it('that has become part of another is an error: a row is no way to write to that one', () => {
    expect(
      errors({ number: 'K1', name: 'Exempelbolaget' }, { customer: aCustomer({ ...stored, status: 'MERGED' }) }),
    ).toEqual([['number', 'K1', 'CUSTOMER_MERGED']]);
  });
});

describe('A cell with tags', () => {
  const errors = (cell: string, customer?: Customer) => {
    const decision = importing({ number: '1', name: 'Bolaget', tags: cell }, customer ? { customer } : {});
    return decision.outcome === 'ERROR' ? decision.errors : decision.outcome;
  };

  it('names them with commas or semicolons between, in any case', () => {
    expect(created({ number: '1', name: 'Bolaget', tags: ' vip ; VIP;' }).next.tags).toEqual(['vip']);
    expect(created({ number: '1', name: 'Bolaget', tags: 'Brf, stor' }).next.tags).toEqual(['both']);
  });

  it('is the whole list of the customer', () => {
    const customer = aCustomer({ number: '1', tags: ['old'] });
    expect(changed({ number: '1', tags: 'Vip' }, customer).next.tags).toEqual(['vip']);
    expect(changed({ number: '1', tags: 'vip, gammal' }, customer).next.tags).toEqual(['old', 'vip']);
    expect(importing({ number: '1', tags: '' }, { customer }).outcome).toBe('UNCHANGED');
    expect(changed({ number: '1', tags: '' }, customer, { emptyClears: true }).next.tags).toEqual([]);
  });

  it('with a name that the register does not have says which', () => {
    expect(errors('VIP, Vipp')).toEqual([
      {
        column: 2,
        field: 'tags',
        value: 'VIP, Vipp',
        code: 'REFERENCE_NAME_UNKNOWN',
        params: { name: 'Vipp' },
      },
    ]);
    expect(errors('Gammal')).toMatchObject([{ column: 2, field: 'tags', code: 'REFERENCE_INACTIVE' }]);
  });
});
