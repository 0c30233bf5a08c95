import { describe, expect, it } from '@jest/globals';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import { readableFields } from '../customer/field-access.js';
import { customerFieldKeys, customerFields } from '../customer/customer-fields.js';
import { readChoice } from '../import/cell-values.js';
import { importTarget } from '../import/import-columns.js';
import { matchHeadings } from '../import/match-headings.js';
import { joinNames, splitNames } from '../import/name-list.js';
import { allPermissions } from '../access/permissions.js';
import { aCustomField, aCustomFieldTable, aViewer, aViewerWith, someSettings } from '../testing/builders.js';
import { flagWord, spokenChoice, spokenValues } from './choice-words.js';
import { allExportColumns, exportColumnsFor } from './export-columns.js';
import { mayCollect } from './may-collect.js';

const languages = ['sv', 'en'] as const;
const everythingOn = someSettings(
  Object.fromEntries(Object.keys(someSettings()).map((key) => [key, true])) as Partial<ReturnType<typeof someSettings>>,
);

describe('a file of customers', () => {
  it('has a column for every field that the table gives out', () => {
    const given = customerFieldKeys.filter((key) => customerFields[key].exported);
    const columns = new Set<string>(allExportColumns(noCustomFields).map(({ field }) => field));
    expect(given.filter((key) => !columns.has(key))).toEqual([]);
  });

  it('opens each column to whoever may read its field, and to nobody else', () => {
    const custom = aCustomFieldTable([aCustomField()]);
    for (const viewer of [
      ...allPermissions.map((permission) => aViewerWith('customer.view', permission)),
      aViewer('nobody'),
    ]) {
      const readable = readableFields(viewer, custom);
      const columns = exportColumnsFor(viewer, everythingOn, custom);
      expect(columns.filter(({ field }) => !readable.has(field))).toEqual([]);
      const held = allExportColumns(custom).filter(({ field }) => readable.has(field) && field !== 'subgroups');
      expect(columns.map(({ key }) => key)).toEqual(expect.arrayContaining(held.map(({ key }) => key)));
    }
  });

  it('has headings that an import takes for the same columns, also where a field of the group has the name of another', () => {
    const custom = aCustomFieldTable([
      aCustomField({ key: 'mobile_phone', title: { sv: 'Telefon', en: 'Phone' } }),
      aCustomField({ id: 'field-2', key: 'twin', title: { sv: 'Portkod', en: 'Gate' } }),
      aCustomField({ id: 'field-3', key: 'other', title: { sv: 'Portkod', en: 'Door code' } }),
    ]);
    const columns = allExportColumns(custom);
    const targets = columns.flatMap(({ key }) => importTarget(key, custom) ?? []);
    for (const language of languages) {
      // Each alone, so that none is known only because another is taken.
      for (const { key, heading, place } of columns) {
        const [match] = matchHeadings([heading[language]], targets);
        expect({ heading: heading[language], key: match?.key }).toEqual({
          heading: heading[language],
          key: place.in === 'told' ? null : key,
        });
      }
    }
  });

  it('says every choice in words that an import reads as the same choice', () => {
    for (const column of ['type', 'language', 'vatType'] as const)
      for (const value of spokenValues(column))
        for (const language of languages) expect(readChoice(column, spokenChoice(column, value, language))).toBe(value);
    for (const flag of [true, false])
      for (const language of languages) expect(readChoice('flag', flagWord(flag, language))).toBe(String(flag));
  });

  it('lists names so that each is found again, whatever they hold', () => {
    for (const names of [['VIP'], ['a, b', 'c'], ['"q"', 'x;y', 'z'], ['5" rör', 'b'], []])
      expect(splitNames(joinNames(names))).toEqual(names);
    expect(splitNames(' Norr ;Söder,, "öppen')).toEqual(['Norr', 'Söder', '"öppen']);
  });

  it("is for whoever sees customers, and not for a customer's own login", () => {
    expect([aViewer('office'), aViewer('technician'), aViewer('readOnly')].map(mayCollect)).toEqual([true, true, true]);
    expect([aViewer('customerLogin'), aViewer('nobody')].map(mayCollect)).toEqual([false, false]);
  });
});
