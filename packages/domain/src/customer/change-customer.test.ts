import { describe, expect, it } from '@jest/globals';
import { aContactPerson, aCustomer, aSituation, aViewer, aViewerWith, someSettings } from '../testing/builders.js';
import type { ChangeResult, Situation } from './change-customer.js';
import { changeCustomer } from './change-customer.js';
import type { CustomerPatch, CustomerValues } from './customer.js';

const everything = someSettings({ showCostCentre: true, showOrderNumber: true, showLanguage: true, showVatType: true });

/** The card after the patch; fails the test when the patch is refused. */
function saved(patch: CustomerPatch, situation: Partial<Situation> = {}): Extract<ChangeResult, { ok: true }> {
  const result = changeCustomer(aSituation({ settings: everything, ...situation }), patch);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.violations)}`);
  return result;
}

/** What is wrong with the patch, as `CODE path`. */
function refused(patch: CustomerPatch, situation: Partial<Situation> = {}): string[] {
  const result = changeCustomer(aSituation({ settings: everything, ...situation }), patch);
  return result.ok ? [] : result.violations.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
}

const changed = (patch: CustomerPatch, situation: Partial<Situation> = {}): string[] =>
  saved(patch, situation).changes.map(
    ({ field, part, old, new: next }) => `${field}${part === null ? '' : ` ${part}`}: ${old} → ${next}`,
  );

describe('Saving a card', () => {
  it('changes what the patch names and leaves the rest', () => {
    const { next, changes } = saved({ name: ' Nya Värme AB ', phone: '070-174 06 05' });
    const { id: _id, version: _version, status: _status, assigneeIds: _assignees, ...before } = aCustomer();
    expect(next).toMatchObject({ ...before, name: 'Nya Värme AB', phone: '+46701740605' });
    expect(changes).toEqual([
      { field: 'name', part: null, old: 'Granåsens Värme AB', new: 'Nya Värme AB' },
      { field: 'phone', part: null, old: null, new: '+46701740605' },
    ]);
  });

  it('takes empty and blank text for nothing, and null clears', () => {
    const customer = aCustomer({ phone: '+46701740605', email: 'a@example.com', costCentre: '7', comments: 'x' });
    expect(saved({ phone: '', email: null, costCentre: '  ', comments: ' \n ' }, { customer }).next).toMatchObject({
      phone: null,
      email: null,
      costCentre: null,
      comments: null,
    });
  });

  it('finds no change in values that are sent back as they were', () => {
    const customer = aCustomer({
      personalNumber: '198112189876',
      type: 'PRIVATE',
      phone: '+46701740605',
      costCentre: 'å',
      vatType: 'CUSTOM_VAT',
      vatPercent: 6,
    });
    const {
      id: _id,
      version: _version,
      status: _status,
      assigneeIds: _assignees,
      contactPersons: _persons,
      tags: _tags,
      coApplicants: _coApplicants,
      subgroups: _subgroups,
      discountLetters: _letters,
      serviceArticles: _service,
      workOrderArticles: _work,
      ...values
    } = customer;
    expect(saved(values, { customer }).changes).toEqual([]);
    expect(
      saved(
        { ...values, number: ' 1001', personalNumber: '19811218-****', phone: '070-174 06 05', costCentre: 'a\u030A ' },
        { customer },
      ).changes,
    ).toEqual([]);
  });

  it('says everything that is wrong at once, each where it was typed', () => {
    expect(
      refused({
        name: ' ',
        phone: 'ring',
        email: 'a@',
        comments: 'x'.repeat(10_001),
        orderNumber: 'a\u0000',
        vatPercent: 101,
        vatType: 'CUSTOM_VAT',
        organisationNumber: '559999-9999',
        addresses: { invoice: { country: 'XX' } },
        contactPersons: { create: [{ name: '' }, { name: 'B', email: 'b@' }] },
        facilitiesDisabled: true,
        facilityRequired: true,
      }).toSorted(),
    ).toEqual(
      [
        'REQUIRED name',
        'PHONE_INVALID phone',
        'EMAIL_INVALID email',
        'TOO_LONG comments',
        'INVALID_CHARACTERS orderNumber',
        'VAT_PERCENT_RANGE vatPercent',
        'IDENTITY_CHECK_DIGIT organisationNumber',
        'COUNTRY_UNKNOWN addresses.invoice.country',
        'REQUIRED contactPersons.create.0.name',
        'EMAIL_INVALID contactPersons.create.1.email',
        'FACILITIES_CONTRADICTION facilitiesDisabled',
      ].toSorted(),
    );
  });

  it('refuses what is not among the choices, and tells them', () => {
    const patch = { language: 'xx', vatType: 'SOME', type: 'BUSINESS' } as unknown as CustomerPatch;
    expect(refused(patch)).toEqual(['NOT_A_CHOICE type', 'NOT_A_CHOICE language', 'NOT_A_CHOICE vatType']);
    expect(refused({ type: null })).toEqual(['REQUIRED type']);
  });

  it('lets nobody give a stored customer another number, not even an administrator', () => {
    for (const role of ['office', 'administrator'] as const)
      expect(refused({ number: '7' }, { viewer: aViewer(role) })).toEqual(['NUMBER_LOCKED number']);
    expect(refused({ number: null })).toEqual(['NUMBER_LOCKED number']);
    expect(saved({ number: ' 1001 ' }).changes).toEqual([]);
  });

  it('keeps a customer in the bin as it is', () => {
    expect(refused({ name: 'x' }, { customer: aCustomer({ status: 'DELETED' }) })).toEqual(['CUSTOMER_DELETED']);
    expect(saved({ name: 'x' }, { customer: aCustomer({ status: 'INACTIVE' }) }).next.name).toBe('x');
  });
});

describe('Who may save', () => {
  it('a technician who may only edit assigned customers cannot save another’s', () => {
    const viewer = aViewer('technician');
    expect(refused({ name: 'x', phone: '112' }, { viewer })).toEqual([
      'FIELD_NOT_WRITABLE name',
      'FIELD_NOT_WRITABLE phone',
    ]);
    expect(saved({ name: 'x' }, { viewer, customer: aCustomer({ assigneeIds: ['member-1'] }) }).next.name).toBe('x');
  });

  it('someone who sees only assigned customers does not edit others by a right to edit all', () => {
    const viewer = aViewerWith('customer.viewAssigned', 'customer.edit');
    expect(refused({ name: 'x' }, { viewer })).toEqual(['FIELD_NOT_WRITABLE name']);
  });

  it.each(['readOnly', 'customerLogin', 'nobody'] as const)('%s saves nothing', (role) => {
    expect(refused({ name: 'x' }, { viewer: aViewer(role) })).toEqual(['FIELD_NOT_WRITABLE name']);
    expect(refused({ name: 'x', number: '1' }, { viewer: aViewer(role), customer: null })).toEqual([
      'FIELD_NOT_WRITABLE',
    ]);
  });

  it('creating needs the right to create, not to edit', () => {
    expect(
      saved(
        { name: 'Ny', number: '1', personalNumber: '811218-9876' },
        { viewer: aViewerWith('customer.view', 'customer.create'), customer: null },
      ).next.name,
    ).toBe('Ny');
    expect(
      refused({ name: 'Ny', number: '1' }, { viewer: aViewerWith('customer.view', 'customer.edit'), customer: null }),
    ).toEqual(['FIELD_NOT_WRITABLE']);
  });
});

describe('A new customer', () => {
  it('needs a name and a number, and starts with what the group starts with', () => {
    expect(refused({}, { customer: null }).toSorted()).toEqual(['NUMBER_REQUIRED number', 'REQUIRED name']);
    const { next, changes } = saved({ name: 'Ny', number: '7' }, { customer: null });
    expect(next).toMatchObject({ type: 'COMPANY', name: 'Ny', number: '7' });
    expect(changes).toEqual([
      { field: 'type', part: null, old: null, new: 'COMPANY' },
      { field: 'number', part: null, old: null, new: '7' },
      { field: 'name', part: null, old: null, new: 'Ny' },
    ]);
  });

  it('gets its number later where numbers are automatic', () => {
    const settings = someSettings({ autoGenerateNextNumber: true, numberMaxLength: 3 });
    expect(saved({ name: 'Ny' }, { customer: null, settings }).next.number).toBe('');
    expect(saved({ name: 'Ny', number: null }, { customer: null, settings }).next.number).toBe('');
    expect(saved({ name: 'Ny', number: ' 12 ' }, { customer: null, settings }).next.number).toBe('12');
    expect(refused({ name: 'Ny', number: '1234' }, { customer: null, settings })).toEqual(['NUMBER_TOO_LONG number']);
  });

  it('is private from the start where the group says so', () => {
    const settings = someSettings({ privateAsDefaultType: true });
    expect(
      saved({ name: 'Ny', number: '7', personalNumber: '811218-9876' }, { customer: null, settings }).next,
    ).toMatchObject({ type: 'PRIVATE', personalNumber: '198112189876' });
  });
});

describe('Fields that a setting has switched off', () => {
  const settings = someSettings();

  it.each([
    ['costCentre', 'K1'],
    ['orderNumber', 'M1'],
    ['language', 'sv'],
    ['vatType', 'NO_VAT'],
  ] as const)('%s takes no value, and may be cleared', (field, value) => {
    for (const mode of ['WRITE', 'IMPORT'] as const)
      expect(refused({ [field]: value }, { settings, mode })).toEqual([`FIELD_NOT_IN_USE ${field}`]);
    const customer = aCustomer({ [field]: value });
    expect(saved({ [field]: value }, { settings, customer }).changes).toEqual([]);
    expect(saved({ [field]: null }, { settings, customer }).next[field]).toBeNull();
  });

  it('come into use with what requires them', () => {
    expect(saved({ costCentre: 'K1' }, { settings: someSettings({ requireCostCentre: true }) }).next.costCentre).toBe(
      'K1',
    );
    expect(
      saved({ orderNumber: 'M1' }, { settings: someSettings({ requireOrderNumber: true }) }).next.orderNumber,
    ).toBe('M1');
    expect(saved({ costCentre: 'K1', costCentreRequired: true }, { settings }).next.costCentre).toBe('K1');
  });

  it('do not stop the rest of the card from being saved', () => {
    const customer = aCustomer({ vatType: 'CUSTOM_VAT', vatPercent: 12 });
    expect(saved({ name: 'x' }, { settings, customer }).next).toMatchObject({
      name: 'x',
      vatType: 'CUSTOM_VAT',
      vatPercent: 12,
    });
  });
});

describe('Custom VAT', () => {
  it('needs a percentage, between 0 and 100 with two decimals', () => {
    expect(refused({ vatType: 'CUSTOM_VAT' })).toEqual(['VAT_PERCENT_REQUIRED vatPercent']);
    expect(saved({ vatType: 'CUSTOM_VAT', vatPercent: 12.5 }).next.vatPercent).toBe(12.5);
    for (const vatPercent of [0, 100, 0.01, 99.99, 8.2])
      expect(saved({ vatType: 'CUSTOM_VAT', vatPercent }).next.vatPercent).toBe(vatPercent);
    for (const vatPercent of [-1, 100.01, 12.345, Number.NaN, Number.POSITIVE_INFINITY])
      expect(refused({ vatType: 'CUSTOM_VAT', vatPercent })).toEqual(['VAT_PERCENT_RANGE vatPercent']);
  });

  it('is the only kind that has one', () => {
    expect(refused({ vatType: 'NORMAL_VAT', vatPercent: 12 })).toEqual(['VAT_PERCENT_NOT_USED vatPercent']);
    expect(refused({ vatPercent: 12 })).toEqual(['VAT_PERCENT_NOT_USED vatPercent']);
  });

  it('takes its percentage with it when it goes, and history says so', () => {
    const customer = aCustomer({ vatType: 'CUSTOM_VAT', vatPercent: 12.5 });
    for (const vatType of ['NO_VAT', null] as const)
      expect(changed({ vatType, vatPercent: 12.5 }, { customer })).toEqual([
        `vatType: CUSTOM_VAT → ${vatType}`,
        'vatPercent: 12.5 → null',
      ]);
    expect(refused({ vatPercent: null }, { customer })).toEqual(['VAT_PERCENT_REQUIRED vatPercent']);
  });
});

describe('Facilities', () => {
  it('cannot be disabled and obligatory at once', () => {
    expect(refused({ facilityRequired: true }, { customer: aCustomer({ facilitiesDisabled: true }) })).toEqual([
      'FACILITIES_CONTRADICTION facilityRequired',
    ]);
    expect(refused({ facilitiesDisabled: true }, { customer: aCustomer({ facilityRequired: true }) })).toEqual([
      'FACILITIES_CONTRADICTION facilitiesDisabled',
    ]);
    expect(
      saved({ facilitiesDisabled: true, facilityRequired: false }, { customer: aCustomer({ facilityRequired: true }) })
        .next.facilitiesDisabled,
    ).toBe(true);
  });

  it('that contradict each other from before do not lock the card', () => {
    expect(
      saved(
        { name: 'x', facilityRequired: null },
        { customer: aCustomer({ facilitiesDisabled: true, facilityRequired: true }) },
      ).next,
    ).toMatchObject({ name: 'x', facilityRequired: false });
  });
});

describe('Identity numbers', () => {
  const identity = ({ type, organisationNumber, personalNumber }: CustomerValues): unknown[] => [
    type,
    organisationNumber,
    personalNumber,
  ];
  const company = aCustomer({ organisationNumber: '5560160680' });
  const soleTrader = aCustomer({ personalNumber: '198112189876' });
  const person = aCustomer({ type: 'PRIVATE', personalNumber: '198112189876' });

  it('a company’s is stored as ten digits', () => {
    expect(identity(saved({ organisationNumber: '16556016-0680' }).next)).toEqual(['COMPANY', '5560160680', null]);
  });

  it('a sole trader’s, typed as an organisation number, is kept as the personal number that it is', () => {
    expect(changed({ organisationNumber: '811218-9876' }, { customer: company })).toEqual([
      'organisationNumber: 5560160680 → null',
      'personalNumber: null → 19811218-****',
    ]);
    expect(identity(saved({ organisationNumber: '701063-2391' }).next)).toEqual(['COMPANY', null, '197010632391']);
    expect(identity(saved({ personalNumber: '811218-9876' }, { customer: company }).next)).toEqual([
      'COMPANY',
      null,
      '198112189876',
    ]);
  });

  it('a sole trader who gets an organisation number no longer has the personal one here', () => {
    expect(identity(saved({ organisationNumber: '556016-0680' }, { customer: soleTrader }).next)).toEqual([
      'COMPANY',
      '5560160680',
      null,
    ]);
  });

  it('a private person has a personal or a coordination number, never an organisation’s', () => {
    expect(identity(saved({ personalNumber: '701063-2391' }, { customer: person }).next)).toEqual([
      'PRIVATE',
      null,
      '197010632391',
    ]);
    expect(refused({ personalNumber: '556016-0680' }, { customer: person })).toEqual([
      'IDENTITY_TYPE_MISMATCH personalNumber',
    ]);
    expect(refused({ organisationNumber: '556016-0680' }, { customer: person })).toEqual([
      'IDENTITY_TYPE_MISMATCH organisationNumber',
    ]);
    expect(refused({ personalNumber: '811218-9875' }, { customer: person })).toEqual([
      'IDENTITY_CHECK_DIGIT personalNumber',
    ]);
  });

  it('a change of type keeps every value', () => {
    expect(identity(saved({ type: 'PRIVATE' }, { customer: company }).next)).toEqual(['PRIVATE', '5560160680', null]);
    expect(identity(saved({ type: 'PRIVATE', personalNumber: '811218-9876' }, { customer: company }).next)).toEqual([
      'PRIVATE',
      '5560160680',
      '198112189876',
    ]);
    expect(identity(saved({ type: 'COMPANY' }, { customer: person }).next)).toEqual(['COMPANY', null, '198112189876']);
    expect(identity(saved({ type: 'COMPANY', organisationNumber: '556016-0680' }, { customer: person }).next)).toEqual([
      'COMPANY',
      '5560160680',
      '198112189876',
    ]);
  });

  it('a change of type looks at the number that comes into use', () => {
    const broken = aCustomer({ type: 'PRIVATE', organisationNumber: '5599999999' });
    expect(refused({ type: 'COMPANY' }, { customer: broken })).toEqual(['IDENTITY_CHECK_DIGIT organisationNumber']);
    expect(refused({ type: 'PRIVATE' }, { customer: aCustomer({ personalNumber: '5560160680' }) })).toEqual([
      'IDENTITY_TYPE_MISMATCH personalNumber',
    ]);
  });

  it('two different ones at once are refused for a company, and both can be cleared', () => {
    expect(refused({ organisationNumber: '556016-0680', personalNumber: '811218-9876' })).toEqual([
      'IDENTITY_TYPE_MISMATCH personalNumber',
    ]);
    expect(identity(saved({ organisationNumber: '811218-9876', personalNumber: '811218-9876' }).next)).toEqual([
      'COMPANY',
      null,
      '198112189876',
    ]);
    expect(identity(saved({ organisationNumber: null }, { customer: company }).next)).toEqual(['COMPANY', null, null]);
    expect(identity(saved({ personalNumber: ' ' }, { customer: person }).next)).toEqual(['PRIVATE', null, null]);
  });

  it('another person born on the same day is a change, with both masked', () => {
    expect(changed({ personalNumber: '19811218-9108' }, { customer: person })).toEqual([
      'personalNumber: 19811218-**** → 19811218-****',
    ]);
  });
});

describe('Contact persons', () => {
  const customer = aCustomer({
    contactPersons: [
      aContactPerson({ isMain: true }),
      aContactPerson({ id: 'contact-2', name: 'Bo Ek', email: 'bo@example.com' }),
    ],
  });
  const persons = (patch: CustomerPatch['contactPersons']): string[] =>
    saved({ contactPersons: patch }, { customer }).next.contactPersons.map(
      ({ id, name, isMain }) => `${id} ${name}${isMain ? ' (main)' : ''}`,
    );

  it('are created, changed, removed and put in order', () => {
    expect(persons({ create: [{ name: ' Cilla ' }, { name: 'Dan' }] })).toEqual([
      'contact-1 Åsa Öberg (main)',
      'contact-2 Bo Ek',
      'new-1 Cilla',
      'new-2 Dan',
    ]);
    expect(persons({ update: [{ id: 'contact-2', name: 'Bo Ek-Ås' }], delete: ['contact-1'] })).toEqual([
      'contact-2 Bo Ek-Ås',
    ]);
    expect(persons({ order: ['contact-2'] })).toEqual(['contact-2 Bo Ek', 'contact-1 Åsa Öberg (main)']);
    expect(persons(null)).toEqual([]);
  });

  it('have at most one main contact, the one chosen last', () => {
    expect(persons({ update: [{ id: 'contact-2', isMain: true }] })).toEqual([
      'contact-1 Åsa Öberg',
      'contact-2 Bo Ek (main)',
    ]);
    expect(
      persons({
        create: [
          { name: 'C', isMain: true },
          { name: 'D', isMain: true },
        ],
      }),
    ).toEqual(['contact-1 Åsa Öberg', 'contact-2 Bo Ek', 'new-1 C', 'new-2 D (main)']);
    expect(persons({ update: [{ id: 'contact-1', isMain: false }] })).toEqual([
      'contact-1 Åsa Öberg',
      'contact-2 Bo Ek',
    ]);
  });

  it('are sent protocols and work orders only by e-mail', () => {
    expect(refused({ contactPersons: { update: [{ id: 'contact-1', sendWorkOrder: true }] } }, { customer })).toEqual([
      'CONTACT_EMAIL_MISSING contactPersons.update.0.email',
    ]);
    expect(
      refused({ contactPersons: { create: [{ name: 'C', sendServiceProtocol: true, email: 'c@' }] } }, { customer }),
    ).toEqual(['EMAIL_INVALID contactPersons.create.0.email']);
    expect(persons({ update: [{ id: 'contact-2', sendWorkOrder: true }] })).toHaveLength(2);
    const sent = aCustomer({ contactPersons: [aContactPerson({ email: 'a@example.com', sendWorkOrder: true })] });
    expect(refused({ contactPersons: { update: [{ id: 'contact-1', email: null }] } }, { customer: sent })).toEqual([
      'CONTACT_EMAIL_MISSING contactPersons.update.0.email',
    ]);
  });

  it('that do not exist, or are named twice, are refused', () => {
    expect(refused({ contactPersons: { update: [{ id: 'x' }], delete: ['y'], order: ['z'] } }, { customer })).toEqual([
      'CONTACT_NOT_FOUND contactPersons.update.0.id',
      'CONTACT_NOT_FOUND contactPersons.delete.0',
      'CONTACT_NOT_FOUND contactPersons.order.0',
    ]);
    expect(refused({ contactPersons: { order: ['contact-1', 'contact-1'] } }, { customer })).toEqual([
      'DUPLICATE_ID contactPersons.order.1',
    ]);
    expect(
      refused({ contactPersons: { update: [{ id: 'contact-1', name: 'x' }], delete: ['contact-1'] } }, { customer }),
    ).toEqual(['CONTACT_NOT_FOUND contactPersons.update.0.id']);
  });

  it('are followed part by part in history', () => {
    expect(
      changed(
        {
          contactPersons: {
            update: [{ id: 'contact-2', role: 'Chef', isMain: true }],
            create: [{ name: 'C' }],
            order: ['contact-2', 'contact-1'],
          },
        },
        { customer },
      ),
    ).toEqual([
      'contactPersons contact-2.role: null → Chef',
      'contactPersons contact-2.isMain: false → true',
      'contactPersons contact-1.isMain: true → false',
      'contactPersons new-1: null → {"name":"C","role":null,"phone":null,"email":null,"sendServiceProtocol":false,"sendWorkOrder":false,"isMain":false}',
      'contactPersons order: contact-1,contact-2 → contact-2,contact-1',
    ]);
    expect(changed({ contactPersons: { delete: ['contact-2'] } }, { customer })).toEqual([
      'contactPersons contact-2: {"name":"Bo Ek","role":null,"phone":null,"email":"bo@example.com","sendServiceProtocol":false,"sendWorkOrder":false,"isMain":false} → null',
    ]);
  });
});

describe('Addresses in history', () => {
  it('are followed part by part', () => {
    const customer = aCustomer({
      addresses: {
        invoice: { row1: 'Gatan 1', row2: null, postalCode: '123 45', city: 'Ånge', province: null, country: 'SE' },
        visiting: null,
        mail: null,
      },
    });
    expect(
      changed({ addresses: { invoice: { row1: 'Gatan 2', row2: '' }, visiting: { city: 'Umeå' } } }, { customer }),
    ).toEqual(['addresses.invoice row1: Gatan 1 → Gatan 2', 'addresses.visiting city: null → Umeå']);
    expect(changed({ addresses: { invoice: null } }, { customer })).toEqual([
      'addresses.invoice row1: Gatan 1 → null',
      'addresses.invoice postalCode: 123 45 → null',
      'addresses.invoice city: Ånge → null',
      'addresses.invoice country: SE → null',
    ]);
  });
});
