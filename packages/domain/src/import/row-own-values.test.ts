import { describe, expect, it } from '@jest/globals';
import type { CustomField, CustomFieldType } from '../custom-fields/custom-field.js';
import { aCustomFieldTable, aCustomer, aCustomField, aViewer, someSettings } from '../testing/builders.js';
import { importTargetsFor } from './import-columns.js';
import { importColumns } from './import-mapping.js';
import { importOptions } from './import-row.js';
import { matchHeadings } from './match-headings.js';
import { decideRow } from './outcome.js';

const own = (key: string, type: CustomFieldType, more: Partial<CustomField> = {}): CustomField =>
  aCustomField({
    id: `cfd_${key}`,
    key,
    type,
    title: { sv: `Fält ${key}`, en: `Field ${key}` },
    options:
      type === 'CHOICE' || type === 'MULTIPLE_CHOICE'
        ? [
            { key: 'gold', sv: 'Guld, fin', en: 'Gold' },
            { key: 'silver', sv: 'Silver', en: 'Silver' },
          ]
        : [],
    hiddenFromCustomers: true,
    ...more,
  });

function decided(field: CustomField, cell: string, { emptyClears = false, customer = false } = {}) {
  const customFields = aCustomFieldTable([field]);
  return decideRow(
    { rowNumber: 2, cells: ['1', 'Exempel', cell], faults: [] },
    customer ? aCustomer({ number: '1', name: 'Exempel', customFields: { [field.key]: 'före' } }) : null,
    {
      viewer: aViewer('administrator'),
      settings: someSettings(),
      customFields,
      today: '2026-11-21',
      newId: () => 'con_1',
      linkTargets: {},
      inactiveCostCentres: new Set(),
      columns: importColumns(['number', 'name', `customFields.${field.key}`], customFields),
      options: importOptions({ emptyClears }),
    },
  );
}

describe('a cell of a field of the group’s own', () => {
  it.each([
    ['TEXT', ' 12-34 ', '12-34'],
    ['NUMBER', '1 234,5', 1234.5],
    ['NUMBER', '−3', -3],
    ['DATE', '2028-02-29', '2028-02-29'],
    ['DATE', '20280229', '2028-02-29'],
    ['DATE', '2028-02-29T00:00:00.000Z', '2028-02-29'],
    ['YES_NO', 'Ja', true],
    ['YES_NO', '0', false],
    ['CHOICE', 'guld, fin', 'gold'],
    ['CHOICE', 'silver', 'silver'],
    ['MULTIPLE_CHOICE', 'Silver; gold', ['gold', 'silver']],
    ['MULTIPLE_CHOICE', 'Guld, fin', ['gold']],
    ['LINK', 'www.example.se', 'https://www.example.se'],
  ] as const)('of %s is read as people write it: %s', (type, cell, value) => {
    expect(decided(own('f', type), cell)).toMatchObject({ outcome: 'NEW', next: { customFields: { f: value } } });
  });

  it.each([
    ['NUMBER', 'många', 'CUSTOM_FIELD_TYPE'],
    ['NUMBER', '0,12345', 'NUMBER_DECIMALS'],
    ['DATE', '2027-02-29', 'DATE_INVALID'],
    ['DATE', 'igår', 'DATE_INVALID'],
    ['YES_NO', 'kanske', 'NOT_A_CHOICE'],
    ['CHOICE', 'brons', 'NOT_A_CHOICE'],
    ['MULTIPLE_CHOICE', 'silver, brons', 'NOT_A_CHOICE'],
    ['LINK', 'javascript:alert(1)', 'LINK_INVALID'],
  ] as const)('of %s is a fault of its column when it is wrong: %s', (type, cell, code) => {
    expect(decided(own('f', type), cell)).toEqual({
      outcome: 'ERROR',
      errors: [{ column: 2, field: 'customFields.f', value: cell, code, params: expect.anything() as unknown }].map(
        (error) => (code === 'DATE_INVALID' || code === 'LINK_INVALID' ? { ...error, params: undefined } : error),
      ),
    });
  });

  it('must be filled in for a new customer where the field is required, and for no other', () => {
    const field = own('f', 'TEXT', { required: true });
    expect(decided(field, '')).toMatchObject({
      outcome: 'ERROR',
      errors: [{ column: 2, field: 'customFields.f', code: 'REQUIRED' }],
    });
    expect(decided(field, '', { customer: true })).toEqual({ outcome: 'UNCHANGED' });
    expect(decided(field, '', { customer: true, emptyClears: true })).toMatchObject({ outcome: 'ERROR' });
  });

  it('changes a stored customer, and clears where that was asked for', () => {
    expect(decided(own('f', 'TEXT'), 'efter', { customer: true })).toMatchObject({
      outcome: 'CHANGED',
      changes: [{ field: 'customFields.f', part: null, old: 'före', new: 'efter' }],
    });
    expect(decided(own('f', 'TEXT'), '', { customer: true, emptyClears: true })).toMatchObject({
      changes: [{ field: 'customFields.f', old: 'före', new: null }],
    });
  });

  it('is known by its title in either language and by its key; one out of use is not offered', () => {
    const matched = (field: CustomField) =>
      matchHeadings(['Fält f', 'FIELD F', 'f'], importTargetsFor(someSettings(), aCustomFieldTable([field]))).map(
        ({ key }) => key,
      );
    expect(matched(own('f', 'TEXT'))).toContain('customFields.f');
    for (const heading of ['fält f', 'Field F', 'f'])
      expect(
        matchHeadings([heading], importTargetsFor(someSettings(), aCustomFieldTable([own('f', 'TEXT')])))[0]?.key,
      ).toBe('customFields.f');
    expect(matched(own('f', 'TEXT', { deleted: true }))).toEqual([null, null, null]);
  });
});
