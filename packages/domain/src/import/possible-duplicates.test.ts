import { describe, expect, it } from '@jest/globals';
import type { Customer } from '../customer/customer.js';
import { aCustomer } from '../testing/builders.js';
import { likenessKeys, sayTheSame } from './possible-duplicates.js';

const alike = (one: Partial<Customer>, other: Partial<Customer>): boolean => {
  const keys = new Set(likenessKeys(aCustomer(one)));
  return likenessKeys(aCustomer(other)).some((key) => keys.has(key));
};

const in_ = (city: string): Pick<Customer, 'addresses'> => ({
  addresses: {
    invoice: { row1: null, row2: null, postalCode: null, city, province: null, country: null },
    visiting: null,
    mail: null,
  },
});

describe('two customers may be the same', () => {
  it.each<[string, Partial<Customer>, Partial<Customer>]>([
    [
      'the same organisation number',
      { name: 'Granåsen AB', organisationNumber: '5560160680' },
      { name: 'Annat namn', organisationNumber: '5560160680' },
    ],
    [
      'the same personal number',
      { name: 'Anna', personalNumber: '198112189876' },
      { name: 'A. Exempel', personalNumber: '198112189876' },
    ],
    [
      'the same name and city, spelled otherwise',
      { name: 'Granåsen  AB', ...in_('Umeå') },
      { name: 'GRANÅSEN AB', ...in_('UMEÅ') },
    ],
    [
      'the same name and phone, written otherwise',
      { name: 'Anna Exempel', phone: '+46701740605' },
      { name: 'anna exempel', phone: '070-174 06 05' },
    ],
    [
      'the same name and e-mail',
      { name: 'Anna Exempel', email: 'Anna@example.com' },
      { name: 'Anna Exempel', email: 'anna@example.com' },
    ],
  ])('by %s', (_, one, other) => expect(alike(one, other)).toBe(true));

  it.each<[string, Partial<Customer>, Partial<Customer>]>([
    ['a name alone', { name: 'Anna Andersson' }, { name: 'Anna Andersson' }],
    ['a name in two cities', { name: 'Anna Andersson', ...in_('Umeå') }, { name: 'Anna Andersson', ...in_('Ystad') }],
    ['a phone of two names', { name: 'Anna', phone: '+46701740605' }, { name: 'Bo', phone: '+46701740605' }],
  ])('but not by %s', (_, one, other) => expect(alike(one, other)).toBe(false));
});

describe('what a row and a customer say of one thing', () => {
  it('is the same however it is written, and only then', () => {
    expect(sayTheSame('070-174 06 05', '+46701740605', 'DIGITS')).toBe(true);
    expect(sayTheSame('070-174 06 05', '070-174 06 06', 'DIGITS')).toBe(false);
    expect(sayTheSame('GRANÅSEN  ab', 'Granasen AB', 'WORDS')).toBe(true);
    expect(sayTheSame('Granåsen AB', 'Granåsen HB', 'WORDS')).toBe(false);
  });
});
