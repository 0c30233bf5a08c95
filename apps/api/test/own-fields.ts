import type { CustomField, CustomFieldType, CustomFieldValue } from '@register/domain/custom-fields/custom-field';
import { customFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { aCustomField } from '@register/domain/testing/builders';
import { newId, publicId } from '../src/database/ids.js';

/** A field of each type that a list of random customers has values of. The options of the choices do not stand in the order of their keys. */
export const ownFields: readonly CustomField[] = [
  own('code', 'TEXT'),
  own('route', 'LONG_TEXT'),
  own('size', 'NUMBER'),
  own('ends', 'DATE'),
  own('held', 'YES_NO'),
  own('class', 'CHOICE', ['silver', 'gold', 'bronze']),
  own('systems', 'MULTIPLE_CHOICE', ['vent', 'heat', 'cold']),
  own('site', 'LINK'),
];

/** Three of them are searched. */
export const ownTable = customFieldTable(ownFields, {
  usesSubgroups: false,
  searchPlaces: new Map([
    ['site', 0],
    ['code', 1],
    ['size', 24],
  ]),
});

/** Few values of each, so that much is alike. */
export const ownValues: Readonly<Record<string, readonly CustomFieldValue[]>> = {
  code: ['Åre', 'are', 'Ärla', 'örn', 'x%', '12-34', "o'", `${'lång'.repeat(60)}a`, `${'lång'.repeat(60)}b`],
  route: ['vänster\nhöger', 'rakt fram'],
  size: [-12.5, -1, 0, 0.25, 3, 300, 999_999_999_999],
  ends: ['1999-12-31', '2028-02-29', '2030-01-01'],
  held: [true, false],
  // One is rare.
  class: [...Array.from({ length: 10 }, () => ['gold', 'silver']).flat(), 'bronze'],
  systems: [['vent'], ['heat', 'cold'], ['vent', 'heat', 'cold']],
  site: ['https://www.example.se/a', 'https://example.com'],
};

function own(key: string, type: CustomFieldType, options: readonly string[] = []): CustomField {
  return aCustomField({
    id: publicId('cfd', newId()),
    key,
    type,
    title: { sv: key, en: key },
    options: options.map((option) => ({ key: option, sv: option, en: option })),
    showInList: true,
    searchable: ['code', 'size', 'site'].includes(key),
    hiddenFromCustomers: true,
  });
}
