import { describe, expect, it } from '@jest/globals';
import { changeCustomer } from '../customer/change-customer.js';
import { filterableFields, listableFields, searchableFields, sortableFields } from '../customer/customer-list.js';
import { fieldAccess, readableFields, tellableFields, viewerFieldAccess } from '../customer/field-access.js';
import { changeStaleCustomer } from '../customer/stale-change.js';
import { aCustomFieldTable, aCustomField, aCustomer, aSituation, aViewer, someSettings } from '../testing/builders.js';
import type { CustomField, CustomFieldType } from './custom-field.js';
import { customFieldTypes } from './custom-field.js';
import { fieldRow } from './custom-field-table.js';
import { customValueOf, customValueText, readCustomValue } from './custom-field-value.js';

const options = [
  { key: 'gold', sv: 'Guld', en: 'Gold' },
  { key: 'silver', sv: 'Silver', en: 'Silver' },
];
const ofType = (type: CustomFieldType, values: Partial<CustomField> = {}): CustomField =>
  aCustomField({ type, options: type.includes('CHOICE') ? options : [], ...values });

describe('A value of a custom field', () => {
  it.each<[CustomFieldType, unknown, unknown]>([
    ['TEXT', '  a\u030A ', 'å'],
    ['TEXT', '   ', null],
    ['LONG_TEXT', 'a\r\nb', 'a\nb'],
    ['NUMBER', 0, 0],
    ['NUMBER', -0, 0],
    ['NUMBER', 12.3456, 12.3456],
    ['DATE', '2024-02-29', '2024-02-29'],
    ['YES_NO', false, false],
    ['CHOICE', 'gold', 'gold'],
    ['MULTIPLE_CHOICE', ['silver', 'gold', 'silver'], ['gold', 'silver']],
    ['MULTIPLE_CHOICE', [], null],
    ['LINK', 'http://blåbär.se:8080/x?y=ö#z', 'http://blåbär.se:8080/x?y=ö#z'],
    ['LINK', 'example.com', 'https://example.com'],
    ['NUMBER', '', null],
  ])('%s takes %j as %j', (type, raw, value) => {
    expect(readCustomValue(ofType(type), raw)).toEqual({ value });
  });

  it.each<[CustomFieldType, unknown, string]>([
    ['TEXT', 'x'.repeat(256), 'TOO_LONG'],
    ['TEXT', 'a\nb', 'INVALID_CHARACTERS'],
    ['TEXT', 5, 'CUSTOM_FIELD_TYPE'],
    ['LONG_TEXT', 'x'.repeat(10_001), 'TOO_LONG'],
    ['NUMBER', '5', 'CUSTOM_FIELD_TYPE'],
    ['NUMBER', Number.NaN, 'CUSTOM_FIELD_TYPE'],
    ['NUMBER', 1e12, 'NUMBER_RANGE'],
    ['NUMBER', 0.00001, 'NUMBER_DECIMALS'],
    ['DATE', '2023-02-29', 'DATE_INVALID'],
    ['DATE', '2023-13-01', 'DATE_INVALID'],
    ['DATE', '0023-01-01', 'DATE_INVALID'],
    ['DATE', '2023-1-1', 'DATE_INVALID'],
    ['YES_NO', 'true', 'CUSTOM_FIELD_TYPE'],
    ['CHOICE', 'bronze', 'NOT_A_CHOICE'],
    ['CHOICE', ['gold'], 'CUSTOM_FIELD_TYPE'],
    ['MULTIPLE_CHOICE', ['gold', 'bronze'], 'NOT_A_CHOICE'],
    ['LINK', 'javascript:alert(1)', 'LINK_INVALID'],
    ['LINK', 'https://x', 'LINK_INVALID'],
    ['LINK', 'https://a b.se', 'LINK_INVALID'],
  ])('%s refuses %j: %s', (type, raw, code) => {
    expect(readCustomValue(ofType(type), raw)).toMatchObject({ code });
  });

  it.each<[CustomFieldType, string | number | boolean | string[]]>([
    ['TEXT', 'a,b'],
    ['NUMBER', -1.5],
    ['NUMBER', 999_999_999_999],
    ['YES_NO', false],
    ['MULTIPLE_CHOICE', ['gold', 'silver']],
  ])('%s comes back from its text: %j', (type, value) => {
    expect(customValueOf(type, customValueText(value))).toEqual(value);
  });
});

describe('A custom field as a row of the field table', () => {
  const hidden = aCustomField({
    id: '1',
    key: 'hidden',
    hiddenFromCustomers: true,
    showInList: true,
    searchable: true,
  });
  const open = aCustomField({ id: '2', key: 'open' });
  const table = aCustomFieldTable([hidden, open]);

  it('is read by staff who see customers, and by the customer’s login where it is not hidden', () => {
    for (const role of ['administrator', 'office', 'technician', 'readOnly'] as const)
      expect(readableFields(aViewer(role), table).has('customFields.hidden')).toBe(true);
    const login = aViewer('customerLogin');
    expect(readableFields(login, table).has('customFields.hidden')).toBe(false);
    expect(readableFields(login, table).has('customFields.open')).toBe(true);
    expect(readableFields(aViewer('nobody'), table).has('customFields.open')).toBe(false);
    expect(tellableFields(login, table)).not.toContain('customFields.hidden');
    for (const ways of [listableFields, filterableFields, searchableFields, sortableFields]) {
      expect(ways(aViewer('office'), table).has('customFields.hidden')).toBe(true);
      expect(ways(login, table).has('customFields.hidden')).toBe(false);
    }
  });

  it('is written by whom the card is', () => {
    const access = (role: Parameters<typeof aViewer>[0]) =>
      fieldAccess('customFields.open', {
        viewer: aViewer(role),
        settings: someSettings(),
        customer: aCustomer(),
        customFields: table,
      });
    expect(access('office')).toMatchObject({ canRead: true, canEdit: true, shown: true, reason: null });
    expect(access('readOnly')).toMatchObject({ canEdit: false, reason: 'NEEDS_EDIT' });
    expect(access('technician')).toMatchObject({ canEdit: false, reason: 'EDIT_ONLY_ASSIGNED' });
    expect(access('customerLogin')).toMatchObject({ canRead: true, canEdit: false });
    expect(viewerFieldAccess('customFields.open', aViewer('office'), someSettings(), table).canCreate).toBe(true);
  });

  it('is nobody’s where the group has no such field', () => {
    const row = fieldRow('customFields.nonsuch', table);
    expect([row.listed, row.sorted, row.filtered, row.searched, row.exported, row.imported]).not.toContain(true);
    const viewer = aViewer('administrator');
    const access = fieldAccess('customFields.nonsuch', {
      viewer,
      settings: someSettings(),
      customer: null,
      customFields: table,
    });
    expect(access).toMatchObject({ canRead: false, canEdit: false, shown: false });
  });

  it('is ordered by only where one value follows another', () => {
    const sorted = customFieldTypes.filter(
      (type) => fieldRow('customFields.port_code', aCustomFieldTable([ofType(type)])).sorted,
    );
    expect(sorted).toEqual(['TEXT', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE', 'LINK']);
  });
});

describe('A change of custom fields', () => {
  const field = (values: Partial<CustomField>) => aCustomFieldTable([aCustomField(values)]);

  it('is refused to who may not edit the card', () => {
    const situation = aSituation({ viewer: aViewer('readOnly'), customFields: field({}) });
    expect(changeCustomer(situation, { customFields: { port_code: '1' } })).toMatchObject({
      ok: false,
      violations: [{ code: 'FIELD_NOT_WRITABLE', path: ['customFields'] }],
    });
  });

  it('that repeats what stands there is none', () => {
    const customer = aCustomer({ customFields: { port_code: '12' } });
    const result = changeCustomer(aSituation({ customer, customFields: field({}) }), {
      customFields: { port_code: ' 12 ' },
    });
    expect(result).toMatchObject({ ok: true, changes: [] });
  });

  it('clears all that may be cleared where the whole list is taken away', () => {
    const customer = aCustomer({ customFields: { port_code: '12' } });
    expect(changeCustomer(aSituation({ customer, customFields: field({}) }), { customFields: null })).toMatchObject({
      ok: true,
      next: { customFields: {} },
      changes: [{ field: 'customFields.port_code', part: null, old: '12', new: null }],
    });
    expect(
      changeCustomer(aSituation({ customer, customFields: field({ required: true }) }), { customFields: null }),
    ).toMatchObject({
      ok: false,
      violations: [{ code: 'REQUIRED', path: ['customFields', 'port_code'] }],
    });
  });

  it('on an old version keeps what others gave other fields, and conflicts over the same', () => {
    const table = aCustomFieldTable([aCustomField(), aCustomField({ id: '2', key: 'floors', type: 'NUMBER' })]);
    const customer = aCustomer({ version: 2, customFields: { port_code: 'theirs', floors: 3 } });
    const theirs = [
      { field: 'customFields.port_code', part: null, old: null, new: 'theirs', by: 'Mona', at: 1 },
    ] as const;
    const situation = { ...aSituation({ customFields: table }), customer };
    expect(changeStaleCustomer(situation, { customFields: { floors: 4 } }, theirs)).toMatchObject({
      ok: true,
      next: { customFields: { port_code: 'theirs', floors: 4 } },
    });
    expect(changeStaleCustomer(situation, { customFields: null }, theirs)).toMatchObject({
      ok: true,
      next: { customFields: { port_code: 'theirs' } },
    });
    expect(changeStaleCustomer(situation, { customFields: { port_code: 'mine' } }, theirs)).toMatchObject({
      ok: false,
      conflicts: [{ field: 'customFields.port_code', mine: 'mine', theirs: 'theirs', original: null }],
    });
  });
});
