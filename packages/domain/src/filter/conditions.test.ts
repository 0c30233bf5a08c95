import { describe, expect, it } from '@jest/globals';
import type { CustomField, CustomFieldType } from '../custom-fields/custom-field.js';
import { customerFieldKeys } from '../customer/customer-fields.js';
import { isShown } from '../customer/field-shown.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import { aCustomField, aCustomFieldTable, aViewer, someSettings } from '../testing/builders.js';
import { fieldRow } from '../custom-fields/custom-field-table.js';
import { readCondition, usableCondition, writeCondition, type Condition } from './condition.js';
import { filterOfConditions } from './filter-of-conditions.js';
import { filtersInUse, hasFacet, listFilters } from './list-filters.js';
import { startOfDay, startOfNextDay } from '../calendar/swedish-days.js';

const field = (key: string, type: CustomFieldType, options: readonly string[] = []): CustomField =>
  aCustomField({
    id: `cfd_${key}`,
    key,
    type,
    options: options.map((option) => ({ key: option, sv: option, en: option })),
    showInList: true,
    hiddenFromCustomers: true,
  });
const own = aCustomFieldTable([
  field('port_code', 'TEXT'),
  field('floors', 'NUMBER'),
  field('ends', 'DATE'),
  field('held', 'YES_NO'),
  field('class', 'CHOICE', ['gold', 'silver']),
]);
const filters = listFilters(aViewer('administrator'), own);

/** What a link asks of the API. */
const asked = (...tokens: readonly string[]): unknown =>
  filterOfConditions(
    tokens.flatMap((token) => {
      const condition = readCondition(token);
      return (condition && usableCondition(condition, filters.get(condition.name))) ?? [];
    }),
    filters,
  );

describe('A condition in an address', () => {
  it.each([
    { name: 'city', operator: 'is', values: ['Umeå', 'Växjö'] },
    { name: 'customFields.port_code', operator: 'contains', values: ['12: a', 'b|c', 'd\\'] },
    { name: 'assignedTo', operator: 'has', values: ['no'] },
  ] as const satisfies readonly Condition[])('comes back from it: $name', (condition) => {
    expect(readCondition(writeCondition(condition))).toEqual(condition);
  });

  it('reads well', () => {
    expect(writeCondition({ name: 'city', operator: 'is', values: ['Umeå', 'Växjö'] })).toBe('city:is:Umeå|Växjö');
    expect(writeCondition({ name: 'customFields.floors', operator: 'from', values: ['3'] })).toBe('own.floors:from:3');
  });

  it('still understands the links that choices had before', () => {
    expect(asked('own.class:in:gold,silver')).toEqual([
      { customFields: [{ key: 'class', choices: { in: ['gold', 'silver'] } }] },
    ]);
  });

  it.each([
    '',
    'city',
    'city:is:',
    'city:like:a',
    'stad:is:x',
    'own.nonsuch:is:a',
    'own.floors:from:många',
    'own.ends:from:igår',
    'createdAt:to:9999-12-31',
    'createdAt:from:2026-02-30',
    'own.class:is:platinum',
    'language:is:no',
    'facilitiesDisabled:is:maybe',
    'createdAt:contains:2026',
    'id:is:cus_1',
    'history:is:x',
    `city:is:${Array.from({ length: 101 }, (_, at) => at).join('|')}`,
  ])('that means nothing asks for nothing: %s', (token) => {
    expect(asked(token)).toEqual([]);
  });

  it('by a field that somebody may not read is none of theirs', () => {
    const technician = listFilters(aViewer('technician'), own);
    const login = listFilters(aViewer('customerLogin'), own);
    expect(technician.has('personalNumber')).toBe(false);
    expect(technician.has('comments')).toBe(true);
    expect([login.has('comments'), login.has('changedBy'), login.has('customFields.class'), login.has('city')]).toEqual(
      [false, false, false, true],
    );
  });
});

describe('A filter', () => {
  it.each([
    [['city:is:Umeå|Växjö'], [{ city: { in: ['Umeå', 'Växjö'] } }]],
    [['city:is:Umeå', 'city:has:no'], [{ or: [{ city: { in: ['Umeå'] } }, { city: { isNull: true } }] }]],
    [['name:contains:brf|hsb'], [{ or: [{ name: { contains: 'brf' } }, { name: { contains: 'hsb' } }] }]],
    [
      ['name:starts:brf', 'name:lacks:ek'],
      [{ name: { startsWith: 'brf' } }, { not: { name: { contains: 'ek' } } }],
    ],
    [['language:isnt:sv'], [{ not: { language: { in: ['sv'] } } }]],
    [['language:has:yes'], [{ language: { isNull: false } }]],
    [['alwaysInvoice:is:yes'], [{ alwaysInvoice: true }]],
    [['alwaysInvoice:is:yes|no'], []],
    [
      ['own.held:is:no', 'own.held:has:no'],
      [
        {
          or: [
            { customFields: [{ key: 'held', flag: { eq: false } }] },
            { customFields: [{ key: 'held', flag: { isNull: true } }] },
          ],
        },
      ],
    ],
    [['vatPercent:from:6', 'vatPercent:to:12,5'], [{ vatPercent: { gte: 6, lte: 12.5 } }]],
    [['own.floors:from:−3'], [{ customFields: [{ key: 'floors', number: { gte: -3 } }] }]],
    [['own.ends:to:2028-02-29'], [{ customFields: [{ key: 'ends', date: { lte: '2028-02-29' } }] }]],
    [
      ['tags:is:tag_1|tag_2', 'tags:isnt:tag_3'],
      [{ tags: { any: ['tag_1', 'tag_2'] } }, { not: { tags: { any: ['tag_3'] } } }],
    ],
    [['tags:all:tag_1|tag_2'], [{ tags: { all: ['tag_1', 'tag_2'] } }]],
    [['assignedTo:is:me|usr_1'], [{ or: [{ assignedTo: { me: true } }, { assignedTo: { in: ['usr_1'] } }] }]],
    [['assignedTo:has:no'], [{ assignedTo: { isNull: true } }]],
    [['documents:has:yes'], [{ documents: { isNull: false } }]],
    [['invoiceAddress:has:no'], [{ invoiceAddress: { isNull: true } }]],
    [['contactEmail:has:no'], [{ contacts: { none: { email: { isNull: false } } } }]],
    [['contactWithoutEmail:is:yes'], [{ contacts: { some: { email: { isNull: true } } } }]],
    [['contactServiceProtocol:is:no'], [{ contacts: { none: { sendServiceProtocol: true } } }]],
    [['contacts:has:no'], [{ contacts: { isNull: true } }]],
    [['serviceArticles:is:art_1'], [{ serviceArticles: { in: ['art_1'] } }]],
    [
      ['changedBy:is:me', 'changedAt:from:2026-01-01'],
      [{ history: { by: { me: true }, at: { gte: '2025-12-31T23:00:00.000Z' } } }],
    ],
    [
      ['changedAt:from:2026-07-01', 'changedAt:to:2026-07-01'],
      [{ history: { at: { gte: '2026-06-30T22:00:00.000Z', lt: '2026-07-01T22:00:00.000Z' } } }],
    ],
    [['changedBy:isnt:usr_1'], [{ not: { history: { by: { in: ['usr_1'] } } } }]],
    [['updatedAt:to:2026-03-28'], [{ updatedAt: { lt: '2026-03-28T23:00:00.000Z' } }]],
  ])('%j asks the API so', (tokens, filter) => {
    expect(asked(...tokens)).toEqual(filter);
  });

  it('has what is counted for each option only where a customer has its own', () => {
    const counted = [...filters.values()].filter(hasFacet).map(({ name }) => name);
    expect(counted).toEqual(
      expect.arrayContaining(['status', 'tags', 'assignedTo', 'costCentre', 'documents', 'customFields.class']),
    );
    for (const name of ['name', 'changedBy', 'contactIsMain', 'createdAt', 'customFields.floors'])
      expect(counted).not.toContain(name);
  });
});

describe('A day in Sweden', () => {
  it('begins and ends at its own midnight, also when the clocks are changed', () => {
    expect([startOfDay('2026-03-29'), startOfNextDay('2026-03-29')]).toEqual([
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ]);
    expect([startOfDay('2026-10-25'), startOfNextDay('2026-10-25')]).toEqual([
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ]);
  });
});

describe('The filters that a group has in use', () => {
  const shownUnder = (values: Partial<CustomerSettings>): ReadonlySet<string> =>
    new Set(customerFieldKeys.filter((field) => isShown(field, someSettings(values), undefined, own)));
  const bySetting = customerFieldKeys.flatMap((field) => {
    const { shownBy } = fieldRow(field);
    const asking = [...filters.values()].filter(({ fields }) => fields.length === 1 && fields[0] === field);
    return shownBy ? asking.map(({ name }) => ({ name, shownBy })) : [];
  });

  it.each(bySetting)('follow the setting of card and columns: $name by $shownBy', ({ name, shownBy }) => {
    expect(filtersInUse(filters, shownUnder({ [shownBy]: false })).has(name)).toBe(false);
    expect(filtersInUse(filters, shownUnder({ [shownBy]: true })).has(name)).toBe(true);
  });

  it('are all others whatever is set, those by several fields as long as one is in use', () => {
    const left = filtersInUse(filters, shownUnder({}));
    const off = [...filters.keys()].filter((name) => !left.has(name));
    expect(bySetting.map(({ name }) => name)).toEqual(
      expect.arrayContaining(off.filter((name) => name !== 'subgroups')),
    );
    expect([...left.keys()]).toEqual(
      expect.arrayContaining(['name', 'postalCode', 'contactName', 'customFields.class']),
    );
  });
});
