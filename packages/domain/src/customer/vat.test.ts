import { describe, expect, it } from '@jest/globals';
import { someSettings } from '../testing/builders.js';
import type { VatSituation } from './vat.js';
import { vatDisplay, vatPercentOfRow } from './vat.js';

const company: VatSituation = {
  type: 'COMPANY',
  hasOrganisationNumber: true,
  hasPersonalNumber: false,
  vatType: null,
  vatPercent: null,
};
const off = someSettings();
const on = someSettings({ showVatType: true });

describe('VAT on a customer’s orders and prints', () => {
  it.each([
    ['a company with an organisation number', company, false, 'ORGANISATION_NUMBER'],
    ['a company without one', { ...company, hasOrganisationNumber: false }, true, 'NO_ORGANISATION_NUMBER'],
    [
      'a sole trader, whose number is a personal one',
      { ...company, hasOrganisationNumber: false, hasPersonalNumber: true },
      false,
      'ORGANISATION_NUMBER',
    ],
    [
      'a private person with a personal number',
      { ...company, type: 'PRIVATE', hasOrganisationNumber: false, hasPersonalNumber: true },
      true,
      'NO_ORGANISATION_NUMBER',
    ],
    ['a private person who once was a company', { ...company, type: 'PRIVATE' }, true, 'NO_ORGANISATION_NUMBER'],
  ] as const)(
    'follows the organisation number for %s, also once the VAT type is shown but unset',
    (_, customer, shown, source) => {
      expect(vatDisplay(customer, off)).toEqual({ shown, rate: null, source });
      expect(vatDisplay(customer, on)).toEqual({ shown, rate: null, source });
    },
  );

  it.each([
    ['NORMAL_VAT', null, { shown: true, rate: null, source: 'NORMAL_VAT' }],
    ['NO_VAT', null, { shown: false, rate: null, source: 'NO_VAT' }],
    ['CUSTOM_VAT', 12.5, { shown: true, rate: 12.5, source: 'CUSTOM_VAT' }],
    ['CUSTOM_VAT', 0, { shown: true, rate: 0, source: 'CUSTOM_VAT' }],
  ] as const)(
    'follows the choice %s (%s) while the VAT type is shown, whatever the number',
    (vatType, vatPercent, expected) => {
      for (const hasOrganisationNumber of [true, false])
        expect(vatDisplay({ ...company, hasOrganisationNumber, vatType, vatPercent }, on)).toEqual(expected);
    },
  );

  it('ignores a choice from before the setting was switched off', () => {
    expect(vatDisplay({ ...company, vatType: 'CUSTOM_VAT', vatPercent: 12 }, off)).toEqual({
      shown: false,
      rate: null,
      source: 'ORGANISATION_NUMBER',
    });
  });
});

describe('VAT on one row', () => {
  it('takes the custom rate only where the article states one', () => {
    const custom = vatDisplay({ ...company, vatType: 'CUSTOM_VAT', vatPercent: 12 }, on);
    expect(vatPercentOfRow(custom, 25)).toBe(12);
    expect(vatPercentOfRow(custom, null)).toBeNull();
    expect(vatPercentOfRow(vatDisplay({ ...company, vatType: 'NORMAL_VAT' }, on), 25)).toBe(25);
    expect(vatPercentOfRow(vatDisplay(company, on), 25)).toBeNull();
  });
});
