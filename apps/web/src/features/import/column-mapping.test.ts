import { describe, expect, it } from '@jest/globals';
import { changeValue } from './change-value';
import { hasNoKey, hasNoMatch, mapColumn, missingFields, sameMapping } from './column-mapping';
import { fieldName } from './field-name';

describe('Matching the columns of a file', () => {
  it('takes a field from the column that had it, and says which that was', () => {
    expect(mapColumn(['number', 'name', null], 2, 'name')).toEqual({ mapping: ['number', null, 'name'], from: 1 });
    expect(mapColumn(['number', 'name', null], 1, 'name')).toEqual({ mapping: ['number', 'name', null], from: null });
  });

  it('may leave several columns out', () => {
    expect(mapColumn(['number', null], 0, null)).toEqual({ mapping: [null, null], from: null });
  });

  it('needs a column that tells whom a row is about', () => {
    expect(hasNoKey([null, 'phone'], 'CUSTOMERS')).toBe(true);
    expect(hasNoKey(['name', 'phone'], 'CUSTOMERS')).toBe(false);
    expect(hasNoKey(['number'], 'CUSTOMERS')).toBe(false);
    expect(hasNoKey(['name', 'price'], 'ARTICLES')).toBe(true);
    expect(hasNoKey(['number'], 'ARTICLES')).toBe(false);
    expect(hasNoKey(['name'], 'ARTICLE_GROUPS')).toBe(false);
    expect(hasNoKey(['articleGroup', 'percent'], 'DISCOUNT_LETTERS')).toBe(true);
  });

  it('needs a column of organisation numbers where customers are known again by them', () => {
    expect(hasNoMatch(['number', 'name'], 'CUSTOMERS', { matchOn: 'ORGANISATION_NUMBER' })).toBe(true);
    expect(hasNoMatch(['name', 'organisationNumber'], 'CUSTOMERS', { matchOn: 'ORGANISATION_NUMBER' })).toBe(false);
    expect(hasNoMatch(['number', 'name'], 'CUSTOMERS', { matchOn: 'NUMBER' })).toBe(false);
  });

  it('says which needed fields no column gives', () => {
    const fields = [
      { key: 'number', required: true },
      { key: 'name', required: true },
      { key: 'phone', required: false },
    ];
    expect(missingFields(['number', null], fields)).toEqual(['name']);
    expect(missingFields(['name', 'number'], fields)).toEqual([]);
  });

  it('knows whether anything was changed', () => {
    expect(sameMapping(['number', null], ['number', null])).toBe(true);
    expect(sameMapping(['number', null], [null, 'number'])).toBe(false);
    expect(sameMapping(['number'], ['number', null])).toBe(false);
  });
});

describe('What a field of the file is called', () => {
  it.each([
    ['number', 'Kundnummer', 'Customer number'],
    ['addresses.invoice.city', 'Fakturaadress ort', 'Invoice address city'],
    ['contactPersons.2.email', 'Kontaktperson 2 e-post', 'Contact person 2 e-mail'],
    ['contactPersons.con_01h.phone', 'Kontaktperson telefon', 'Contact person phone'],
    ['contactPersons.con_01h', 'Person', 'Person'],
    ['somethingNew', 'somethingNew', 'somethingNew'],
  ])('%s', (key, sv, en) => {
    expect([fieldName(key, 'sv', 'Person'), fieldName(key, 'en', 'Person')]).toEqual([sv, en]);
  });

  it('is what its register calls it', () => {
    expect(fieldName('number', 'sv', 'Person', 'ARTICLES')).toBe('Artikelnummer');
    expect(fieldName('vatRate', 'en', 'Person', 'ARTICLES')).toBe('VAT %');
    expect(fieldName('name', 'sv', 'Person', 'ARTICLE_GROUPS')).toBe('Namn');
  });
});

describe('What a change says', () => {
  const words = {
    yes: 'Ja',
    no: 'Nej',
    ACTIVE: 'Aktiv',
    INACTIVE: 'Inaktiv',
    money: (amount: number) => `${amount / 100} kr`,
    percent: (percent: number) => `${percent} %`,
  };
  it.each([
    ['true', 'Ja'],
    ['false', 'Nej'],
    [null, null],
    ['Umeå', 'Umeå'],
    ['{"name":"Sara Åkesson","role":"","email":"sara@example.com"}', 'Sara Åkesson, sara@example.com'],
    ['{not a person', '{not a person'],
  ])('%j is shown as %j', (value, expected) => {
    expect(changeValue('comments', value, words)).toBe(expected);
  });

  it('is told in words, kronor and percent', () => {
    expect(changeValue('price', '249950', words)).toBe('2499.5 kr');
    expect(changeValue('price', null, words)).toBeNull();
    expect(changeValue('percent', '12.5', words)).toBe('12.5 %');
    expect(changeValue('status', 'INACTIVE', words)).toBe('Inaktiv');
    expect(changeValue('name', 'INACTIVE', words)).toBe('INACTIVE');
  });
});
