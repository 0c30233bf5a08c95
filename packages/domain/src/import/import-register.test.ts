import { describe, expect, it } from '@jest/globals';
import { aViewer, aViewerWith } from '../testing/builders.js';
import { entryColumns, entryColumnsFor, entryFields } from './entry-columns.js';
import { checkMapping } from './import-mapping.js';
import { columnOf, columnsOf, importRegisters } from './import-register.js';
import { knownHeadings, matchHeadings } from './match-headings.js';

const entryRegisters = ['ARTICLES', 'ARTICLE_GROUPS'] as const;
const match = (...headings: string[]) => matchHeadings(headings, columnsOf('ARTICLES')).map(({ key }) => key);

describe('the headings of a file of entries', () => {
  it.each(importRegisters.filter((register) => register !== 'CUSTOMERS'))(
    'of the template of %s are each taken for their own column, in both languages',
    (register) => {
      const columns = columnsOf(register);
      for (const language of ['sv', 'en'] as const) {
        const headings = columns.map((column) => column[language]);
        expect(matchHeadings(headings, columns).map(({ key }) => key)).toEqual(columns.map(({ key }) => key));
        expect(knownHeadings(headings, columns)).toBe(columns.length);
      }
    },
  );

  it('are known by what other programs call them', () => {
    expect(match('ARTNR', 'Benämning', 'Enh', 'Utpris', 'Momssats', 'Varugrupp', 'Utgått')).toEqual([
      'number',
      'name',
      'unit',
      'price',
      'vatRate',
      'group',
      'inactive',
    ]);
    expect(match('Article no', 'Description', 'Unit price', 'VAT', 'Product group')).toEqual([
      'number',
      'name',
      'price',
      'vatRate',
      'group',
    ]);
  });

  it('never take an inactive article for an active one', () => {
    expect(match('Artikelnummer', 'Inaktiv', 'Aktiv')).toEqual(['number', 'inactive', 'status']);
  });
});

describe('the columns of a file of entries', () => {
  it.each(entryRegisters)('of %s each hold a field of the register, or whether it is in use', (register) => {
    for (const { key, field } of entryColumns[register]) {
      expect(field === 'status' || field in entryFields[register]).toBe(true);
      expect(columnOf(register, key)?.field).toBe(field);
    }
    const held = new Set(entryColumns[register].map(({ field }) => field));
    expect(Object.keys(entryFields[register]).filter((field) => !held.has(field))).toEqual([]);
  });

  it('hold prices only for whoever may see them', () => {
    const keys = (viewer: Parameters<typeof entryColumnsFor>[1]) =>
      entryColumnsFor('ARTICLES', viewer).map(({ key }) => key);
    expect(keys(aViewerWith('article.view', 'article.create'))).not.toContain('price');
    expect(keys(aViewer('office'))).toContain('price');
  });

  it('must say what the rows are about', () => {
    const wrong = (register: (typeof entryRegisters)[number], ...mapping: (string | null)[]) =>
      checkMapping(mapping, columnsOf(register), register).map(({ params }) => params);
    expect(wrong('ARTICLES', 'name', 'price')).toEqual([
      { reason: 'NO_ENTRY_KEY', field: 'number', register: 'ARTICLES' },
    ]);
    expect(wrong('ARTICLES', 'number', null)).toEqual([]);
    expect(wrong('ARTICLE_GROUPS', 'status')).toMatchObject([{ reason: 'NO_ENTRY_KEY' }]);
    expect(wrong('ARTICLES', 'number', 'number', 'addresses.mail.city')).toMatchObject([
      { reason: 'UNKNOWN_FIELD', field: 'addresses.mail.city' },
      { reason: 'FIELD_TWICE', field: 'number' },
    ]);
  });
});
