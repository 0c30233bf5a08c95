import { describe, expect, it } from '@jest/globals';
import { aCustomer, someSettings } from '../testing/builders.js';
import { cityOf, patchAddresses } from './addresses.js';
import type { Address } from './customer.js';
import { checkCustomerNumber, nextCustomerNumber } from './customer-number.js';
import { displayName } from './display-name.js';
import { isEmail } from './email.js';
import { newCustomerValues } from './new-customer.js';
import { orderRequirements } from './order-requirements.js';

const codes = (violations: readonly { code: string }[]): string[] => violations.map(({ code }) => code);
const none = { invoice: null, visiting: null, mail: null };
const address = (values: Partial<Address>): Address => ({
  row1: null,
  row2: null,
  postalCode: null,
  city: null,
  province: null,
  country: null,
  ...values,
});

describe('A customer number', () => {
  const settings = someSettings({ numberMinLength: 3, numberMaxLength: 5 });

  it.each([
    ['12', ['NUMBER_TOO_SHORT']],
    ['123', []],
    ['12345', []],
    ['123456', ['NUMBER_TOO_LONG']],
    ['A-7', []],
    ['1\u00002', ['INVALID_CHARACTERS']],
    ['😀😀😀', ['INVALID_CHARACTERS']],
    ['', ['NUMBER_REQUIRED']],
    ['  ', ['NUMBER_REQUIRED']],
  ])('"%s" under the settings 3 to 5 gives %j', (number, expected) => {
    expect(codes(checkCustomerNumber(number, settings))).toEqual(expected);
  });

  it('tells the limit and the length', () => {
    expect(checkCustomerNumber('123456', settings)).toEqual([
      { code: 'NUMBER_TOO_LONG', path: ['number'], params: { max: 5, actual: 6 } },
    ]);
  });

  it('may be left empty where the next one is automatic', () => {
    expect(checkCustomerNumber('', { ...settings, autoGenerateNextNumber: true })).toEqual([]);
  });

  it('is padded to the shortest length when it is automatic, and grows past it', () => {
    expect(nextCustomerNumber(7, someSettings({ numberMinLength: 4 }))).toBe('0007');
    expect(nextCustomerNumber(12345, someSettings({ numberMinLength: 4 }))).toBe('12345');
  });
});

describe('The name of a customer', () => {
  it('has the number before it where the group wants that', () => {
    expect(displayName(aCustomer(), someSettings())).toBe('Granåsens Värme AB');
    expect(displayName(aCustomer(), someSettings({ includeNumberInDisplayName: true }))).toBe(
      '1001 Granåsens Värme AB',
    );
    expect(displayName({ number: '', name: 'Ny' }, someSettings({ includeNumberInDisplayName: true }))).toBe('Ny');
  });
});

describe('A new customer', () => {
  it('is a company, or private where the group says so, and starts without anything else', () => {
    expect(newCustomerValues(someSettings())).toMatchObject({
      type: 'COMPANY',
      number: '',
      name: '',
      vatType: null,
      contactPersons: [],
      facilitiesDisabled: false,
    });
    expect(newCustomerValues(someSettings({ privateAsDefaultType: true })).type).toBe('PRIVATE');
  });
});

describe('An e-mail address', () => {
  it.each(['a@example.com', 'åsa.öberg@exämple.se', "o'neil+x@sub.example.org", 'a_b@example.museum'])(
    '%s is one',
    (text) => expect(isEmail(text)).toBe(true),
  );
  it.each([
    'a',
    'a@',
    '@example.com',
    'a@example',
    'a b@example.com',
    'a@example.com, b@example.com',
    'a..b@example.com',
    '.a@example.com',
    'a.@example.com',
    'a@-example.com',
    'a@example.c',
    '<a@example.com>',
    `${'x'.repeat(65)}@example.com`,
  ])('%s is none', (text) => expect(isEmail(text)).toBe(false));

  it('is judged at once, also when somebody writes one to hang the register', () => {
    expect(isEmail(`${'a'.repeat(60)}@${'a-'.repeat(5000)}`)).toBe(false);
    expect(isEmail(`a@${'a.'.repeat(100_000)}`)).toBe(false);
  });
});

describe('The addresses', () => {
  it('are changed part by part, and one of nothing is none', () => {
    const before = { ...none, invoice: address({ row1: 'Storgatan 1', city: 'Ånge' }) };
    expect(patchAddresses(before, { invoice: { row1: ' Lillgatan 2 ' } }).addresses.invoice).toEqual(
      address({ row1: 'Lillgatan 2', city: 'Ånge' }),
    );
    expect(patchAddresses(before, { invoice: { row1: null, city: '  ' } }).addresses.invoice).toBeNull();
    expect(patchAddresses(before, { invoice: null }).addresses).toEqual(none);
    expect(patchAddresses(before, null).addresses).toEqual(none);
    expect(patchAddresses(before, { visiting: { city: 'Umeå' } }).addresses).toEqual({
      ...before,
      visiting: address({ city: 'Umeå' }),
    });
    expect(patchAddresses(before, { invoice: { row1: 'Storgatan 1' } }).addresses.invoice).toBe(before.invoice);
  });

  it('know their countries, and say which part is wrong', () => {
    expect(patchAddresses(none, { mail: { country: 'se' } }).addresses.mail?.country).toBe('SE');
    expect(patchAddresses(none, { mail: { country: 'XX' } }).violations).toEqual([
      { code: 'COUNTRY_UNKNOWN', path: ['addresses', 'mail', 'country'] },
    ]);
    expect(patchAddresses(none, { mail: { postalCode: '1'.repeat(21) } }).violations).toEqual([
      { code: 'TOO_LONG', path: ['addresses', 'mail', 'postalCode'], params: { max: 20, actual: 21 } },
    ]);
    expect(patchAddresses(none, { mail: { row1: 'a\u0000' } }).violations).toEqual([
      { code: 'INVALID_CHARACTERS', path: ['addresses', 'mail', 'row1'] },
    ]);
  });

  it('give the place that stands in the register: visiting, else invoice, else mail', () => {
    const all = { visiting: address({ city: 'V' }), invoice: address({ city: 'I' }), mail: address({ city: 'M' }) };
    expect(cityOf(all)).toBe('V');
    expect(cityOf({ ...all, visiting: address({ row1: 'x' }) })).toBe('I');
    expect(cityOf({ ...all, visiting: null, invoice: null })).toBe('M');
    expect(cityOf(none)).toBeNull();
  });
});

describe('What an order on the customer requires', () => {
  it('is required by the group or by the customer', () => {
    expect(orderRequirements(aCustomer(), someSettings())).toEqual({
      facility: false,
      costCentre: false,
      orderNumber: false,
    });
    expect(orderRequirements(aCustomer({ costCentreRequired: true, facilityRequired: true }), someSettings())).toEqual({
      facility: true,
      costCentre: true,
      orderNumber: false,
    });
    expect(orderRequirements(aCustomer(), someSettings({ requireCostCentre: true, requireOrderNumber: true }))).toEqual(
      { facility: false, costCentre: true, orderNumber: true },
    );
  });

  it('is never a facility where none can exist', () => {
    expect(
      orderRequirements(aCustomer({ facilityRequired: true, facilitiesDisabled: true }), someSettings()).facility,
    ).toBe(false);
  });
});
