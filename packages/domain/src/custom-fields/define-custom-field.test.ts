import { describe, expect, it } from '@jest/globals';
import { aCustomField } from '../testing/builders.js';
import type { CustomField } from './custom-field.js';
import { customFieldLimits } from './custom-field.js';
import type { CustomFieldDefinition } from './define-custom-field.js';
import { defineCustomField } from './define-custom-field.js';
import { slugOf } from './slug.js';

const define = (
  patch: CustomFieldDefinition,
  before: CustomField | null = null,
  others: readonly CustomField[] = [],
  used = false,
) => defineCustomField(before, patch, { id: 'new', others, used });
const codes = (result: ReturnType<typeof define>): string[] =>
  result.ok ? [] : result.violations.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('A definition of a custom field', () => {
  it('needs no more than a title, and is closed to customers’ logins until somebody opens it', () => {
    expect(define({ title: { sv: ' Portkod & nyckel ' } })).toEqual({
      ok: true,
      next: aCustomField({
        id: 'new',
        key: 'portkod_nyckel',
        title: { sv: 'Portkod & nyckel', en: 'Portkod & nyckel' },
        hiddenFromCustomers: true,
      }),
    });
    expect(codes(define({ title: { sv: ' ' } }))).toEqual(['REQUIRED title.sv']);
  });

  it('has a key of its own', () => {
    const others = [aCustomField()];
    expect(codes(define({ key: 'port_code', title: { sv: 'A' } }, null, others))).toEqual([
      'CUSTOM_FIELD_KEY_TAKEN key',
    ]);
    for (const key of ['1a', 'Å', 'a-b', 'x'.repeat(41), 'constructor'])
      expect(codes(define({ key, title: { sv: 'A' } }))).toEqual(['CUSTOM_FIELD_KEY key']);
  });

  it('keeps its key for good, and its type once it is used', () => {
    expect(define({ key: 'other', type: 'NUMBER' }, aCustomField())).toMatchObject({
      next: { key: 'port_code', type: 'NUMBER' },
    });
    expect(codes(define({ type: 'NUMBER' }, aCustomField(), [], true))).toEqual(['CUSTOM_FIELD_LOCKED type']);
  });

  it('makes keys for new choices and keeps those of old ones', () => {
    const title = { sv: 'Klass' };
    expect(
      define({
        type: 'CHOICE',
        title,
        options: [{ sv: 'Guld', en: 'Gold' }, { sv: 'Guld' }, { key: 'x', en: 'Other' }],
      }),
    ).toMatchObject({
      next: {
        options: [
          { key: 'guld', sv: 'Guld', en: 'Gold' },
          { key: 'guld_2', sv: 'Guld', en: 'Guld' },
          { key: 'x', sv: 'Other', en: 'Other' },
        ],
      },
    });
    expect(codes(define({ type: 'CHOICE', title }))).toEqual(['REQUIRED options']);
    const twice = [
      { key: 'a', sv: 'A' },
      { key: 'a', sv: 'B' },
    ];
    expect(codes(define({ type: 'CHOICE', title, options: twice }))).toEqual(['DUPLICATE_ID options.1.key']);
  });

  it('has nothing that its type cannot have', () => {
    const title = { sv: 'A' };
    const all = { title, unique: true, searchable: true, suggestions: ['x'], options: [{ sv: 'x' }] };
    expect(codes(define({ ...all, type: 'YES_NO' }))).toEqual([
      'CUSTOM_FIELD_NOT_FOR_TYPE suggestions',
      'CUSTOM_FIELD_NOT_FOR_TYPE options',
      'CUSTOM_FIELD_NOT_FOR_TYPE unique',
      'CUSTOM_FIELD_NOT_FOR_TYPE searchable',
    ]);
    const searched = aCustomField({ unique: true, searchable: true, suggestions: ['x'] });
    expect(define({ type: 'YES_NO' }, searched)).toMatchObject({
      ok: true,
      next: { unique: false, searchable: false, suggestions: [] },
    });
  });

  it('is not one too many', () => {
    const many = (count: number, values: Partial<CustomField> = {}) =>
      Array.from({ length: count }, (_, at) => aCustomField({ id: `${at}`, key: `k${at}`, ...values }));
    expect(codes(define({ title: { sv: 'A' } }, null, many(customFieldLimits.fields)))).toEqual([
      'CUSTOM_FIELD_LIMIT key',
    ]);
    const searched = many(customFieldLimits.searchable, { searchable: true });
    expect(codes(define({ title: { sv: 'A' }, searchable: true }, null, searched))).toEqual([
      'CUSTOM_FIELD_LIMIT searchable',
    ]);
  });
});

describe('A key made from words', () => {
  it.each([
    ['Avtal & villkor', 'avtal_villkor'],
    ['Öppettider', 'oppettider'],
    ['3:e våningen', 'f_3_e_vaningen'],
    ['漢字', 'f'],
    ['Constructor', 'constructor_2'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('%s is %s', (words, key) => {
    expect(slugOf(words, new Set())).toBe(key);
  });

  it('differs from those that are taken, however long', () => {
    const taken = new Set(['x'.repeat(40), `${'x'.repeat(38)}_2`]);
    expect(slugOf('x'.repeat(60), taken)).toBe(`${'x'.repeat(38)}_3`);
  });
});
