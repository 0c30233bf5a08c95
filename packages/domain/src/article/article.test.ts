import { describe, expect, it } from '@jest/globals';
import { changeEntry, readableEntryFields } from '../entry/change-entry.js';
import { aViewer, aViewerWith } from '../testing/builders.js';
import type { ArticleValues } from './article.js';
import { articleFields } from './article.js';

const office = aViewer('office');
const withoutPrices = aViewerWith('article.view', 'article.edit', 'article.create');

const pump: ArticleValues = {
  number: 'P-100',
  name: 'Cirkulationspump',
  unit: 'st',
  price: 249_900,
  vatRate: 25,
  group: null,
  timeArticle: false,
};

const change = (patch: object, before: ArticleValues | null = pump, viewer = office) =>
  changeEntry<ArticleValues>(articleFields, viewer, before, patch);

describe('An article', () => {
  it('is written with a number and a name, and starts with nothing else', () => {
    expect(change({ number: ' A1 ', name: 'Filter' }, null)).toEqual({
      ok: true,
      next: { number: 'A1', name: 'Filter', unit: null, price: null, vatRate: null, group: null, timeArticle: false },
      changes: [
        { field: 'number', old: null, new: 'A1' },
        { field: 'name', old: null, new: 'Filter' },
      ],
    });
    expect(change({ name: ' ' }, null)).toEqual({
      ok: false,
      violations: [
        { code: 'REQUIRED', path: ['number'] },
        { code: 'REQUIRED', path: ['name'] },
      ],
    });
  });

  it('changes only what is said to change, and a value that is repeated is no change', () => {
    expect(change({ name: 'Cirkulationspump', price: 259_900 })).toEqual({
      ok: true,
      next: { ...pump, price: 259_900 },
      changes: [{ field: 'price', old: '249900', new: '259900' }],
    });
    expect(change({ unit: null })).toMatchObject({ ok: true, changes: [{ field: 'unit', old: 'st', new: null }] });
  });

  it.each([
    [{ price: 12.5 }, 'price'],
    [{ price: -1 }, 'price'],
    [{ price: 2_000_000_001 }, 'price'],
    [{ vatRate: 100.01 }, 'vatRate'],
    [{ vatRate: 6.255 }, 'vatRate'],
  ])('does not take %j', (patch, field) => {
    expect(change(patch)).toMatchObject({ ok: false, violations: [{ code: 'VALUE_RANGE', path: [field] }] });
  });

  it('costs nothing that one may not see: a price is neither read nor written without the permission', () => {
    for (const price of [1, 249_900, null])
      expect(change({ price }, pump, withoutPrices)).toEqual({
        ok: false,
        violations: [{ code: 'FIELD_NOT_WRITABLE', path: ['price'], params: { requires: 'article.price' } }],
      });
    expect(change({ name: 'Pump' }, pump, withoutPrices)).toMatchObject({ ok: true });
    expect(readableEntryFields(articleFields, withoutPrices).has('price')).toBe(false);
    expect(readableEntryFields(articleFields, office).has('price')).toBe(true);
  });
});
