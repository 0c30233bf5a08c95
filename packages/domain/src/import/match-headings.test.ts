import { describe, expect, it } from '@jest/globals';
import { customerFields } from '../customer/customer-fields.js';
import type { CustomerField } from '../customer/customer-fields.js';
import { someSettings } from '../testing/builders.js';
import { importTargets, importTargetsFor } from './import-columns.js';
import { headingKey, knownHeadings, matchHeadings } from './match-headings.js';

const match = (...headings: string[]) =>
  matchHeadings(headings, importTargets).map(({ key, confident }) => (confident ? key : key && `${key}?`));

describe('headings of a file', () => {
  it('are known in Swedish and in English, in any order and case', () => {
    expect(match('NAMN', 'Kundnummer', 'e-post')).toEqual(['name', 'number', 'email']);
    expect(match('Customer number', 'name', 'E-MAIL')).toEqual(['number', 'name', 'email']);
  });

  it('of the template are each taken for their own column, in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      const headings = importTargets.map((target) => target[language]);
      expect(matchHeadings(headings, importTargets).map(({ key }) => key)).toEqual(importTargets.map(({ key }) => key));
      expect(knownHeadings(headings, importTargets)).toBe(importTargets.length);
    }
  });

  it('of an accounting program are known by its own words', () => {
    expect(
      match(
        'Kundnr',
        'Namn',
        'Organisationsnr',
        'Telefon1',
        'Adress1',
        'Adress2',
        'Postnr',
        'Ort',
        'Land',
        'Er referens',
        'Epost',
      ),
    ).toEqual([
      'number',
      'name',
      'organisationNumber',
      'phone',
      'addresses.invoice.row1',
      'addresses.invoice.row2',
      'addresses.invoice.postalCode',
      'addresses.invoice.city',
      'addresses.invoice.country',
      'contactPersons.1.name',
      'email',
    ]);
  });

  it('let the nearest word win: Mobil beside Telefon does not take its place', () => {
    expect(match('Mobil', 'Telefon')).toEqual([null, 'phone']);
    expect(match('Mobil', 'Namn')).toEqual(['phone', 'name']);
  });

  it('tell the VAT type from the VAT rate by the percent sign alone', () => {
    expect(match('Moms', 'Moms %')).toEqual(['vatType', 'vatPercent']);
  });

  it('with a slip of the finger are guessed, and said to be guesses', () => {
    expect(match('Kundnumer', 'Kostnadställe')).toEqual(['number?', 'costCentre?']);
    expect(match('Kund', 'Kundansvarig säljare')).toEqual(['name', null]);
  });

  it('of three contact persons are told apart', () => {
    expect(match('Kontakt', 'Kontakt e-post', 'Kontaktperson 2', 'Kontakt 2 telefon', 'Contact 3 name')).toEqual([
      'contactPersons.1.name',
      'contactPersons.1.email',
      'contactPersons.2.name',
      'contactPersons.2.phone',
      'contactPersons.3.name',
    ]);
  });
});

describe('the table of columns', () => {
  it('has no word that means two things', () => {
    const owners = new Map<string, string>();
    for (const target of importTargets) {
      for (const word of new Set([target.sv, target.en, ...target.aliases].map(headingKey))) {
        expect([word, owners.get(word) ?? target.key]).toEqual([word, target.key]);
        owners.set(word, target.key);
      }
    }
  });

  it('has a column for every field that a file may set', () => {
    const settable = Object.entries<CustomerField>(customerFields).filter(
      ([key, { imported, write }]) => imported && (write.create === 'create' || key === 'status'),
    );
    const covered = new Set<string>(importTargets.map(({ field }) => field));
    expect(settable.map(([key]) => key).filter((key) => !covered.has(key))).toEqual([]);
  });

  it('offers no field that a setting has switched off', () => {
    const fields = (showLanguage: boolean) => importTargetsFor(someSettings({ showLanguage })).map(({ key }) => key);
    expect(fields(false)).not.toContain('language');
    expect(fields(true)).toContain('language');
  });
});
