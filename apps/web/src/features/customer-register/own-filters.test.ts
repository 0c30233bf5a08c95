import { describe, expect, it } from '@jest/globals';
import type { CustomField, CustomFieldType } from '@register/domain/custom-fields/custom-field';
import { apiFilterOf, readOwnFilter, writeOwnFilter } from './own-filters';

const field = (type: CustomFieldType): CustomField => ({
  id: 'cfd_1',
  key: 'f',
  type,
  title: { sv: 'F', en: 'F' },
  help: null,
  suggestions: [],
  options: [],
  required: false,
  unique: false,
  showInList: true,
  searchable: false,
  hiddenFromCustomers: false,
  subgroups: [],
  deleted: false,
});

describe('a filter by a field of the group’s own', () => {
  it('stands in the address and comes back from it', () => {
    const filter = { key: 'port_code', operator: 'contains', value: 'a:b' } as const;
    expect(readOwnFilter(writeOwnFilter(filter))).toEqual(filter);
    for (const token of ['own.port_code:like:a', 'own.Port:contains:a', 'own.a:contains:', 'status:all'])
      expect(readOwnFilter(token)).toBeNull();
  });

  it.each([
    ['TEXT', 'contains', 'ab', { text: { contains: 'ab' } }],
    ['LINK', 'has', 'no', { text: { isNull: true } }],
    ['NUMBER', 'from', '1 000,5', { number: { gte: 1000.5 } }],
    ['NUMBER', 'to', '−3', { number: { lte: -3 } }],
    ['DATE', 'to', '2028-02-29', { date: { lte: '2028-02-29' } }],
    ['YES_NO', 'is', 'no', { flag: { eq: false } }],
    ['CHOICE', 'in', 'a,b', { choices: { in: ['a', 'b'] } }],
    ['MULTIPLE_CHOICE', 'has', 'yes', { choices: { isNull: false } }],
  ] as const)('of %s asks the API: %s %s', (type, operator, value, asked) => {
    expect(apiFilterOf(field(type), { key: 'f', operator, value })).toEqual({ key: 'f', ...asked });
  });

  it.each([
    ['NUMBER', 'from', 'många'],
    ['DATE', 'from', 'igår'],
    ['TEXT', 'in', 'a'],
    ['CHOICE', 'contains', 'a'],
  ] as const)('of %s is none: %s %s', (type, operator, value) => {
    expect(apiFilterOf(field(type), { key: 'f', operator, value })).toBeNull();
  });
});
