import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestViewer } from './api.js';
import { defineField, errorsOf, type TestField } from './custom-field-story.js';
import { aGroup } from './register.js';
import { statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const document = `query ($filter: CustomerFilter, $orderBy: [CustomerOrder!]) {
  customers(filter: $filter, orderBy: $orderBy) { nodes { name customFields { key } } totalCount { value } } }`;

interface Listed {
  readonly customers?: {
    readonly nodes: readonly { readonly name: string }[];
    readonly totalCount: { readonly value: number };
  };
}

/** The names in their order, or the code of the refusal. */
async function told(viewer: TestViewer, variables: object): Promise<unknown> {
  const { data, errors } = await api.run<Listed>(viewer, document, variables);
  if (errors[0]) return errors[0].extensions['code'];
  const names = data.customers?.nodes.map(({ name }) => name) ?? [];
  expect(data.customers?.totalCount.value).toBe(names.length);
  return names;
}

const by = (key: string, test: object) => ({ filter: { customFields: [{ key, ...test }] } });
const ordered = (customField: string, direction: 'ASC' | 'DESC' = 'ASC') => ({
  orderBy: [{ field: 'CUSTOM_FIELD', customField, direction }],
});

async function aStory() {
  const group = await aGroup(api);
  const administrator = await group.anAdministrator();
  const define = (input: object): Promise<TestField> => defineField(api, administrator, input);
  const fields = {
    code: await define({ type: 'TEXT', key: 'code', title: { sv: 'Portkod' } }),
    floors: await define({ type: 'NUMBER', key: 'floors', title: { sv: 'Våningar' }, hiddenFromCustomers: false }),
    grade: await define({
      type: 'CHOICE',
      key: 'grade',
      title: { sv: 'Klass' },
      options: [
        { key: 'gold', sv: 'Guld' },
        { key: 'basic', sv: 'Bas' },
      ],
    }),
    systems: await define({
      type: 'MULTIPLE_CHOICE',
      key: 'systems',
      title: { sv: 'System' },
      options: [
        { key: 'vent', sv: 'Ventilation' },
        { key: 'heat', sv: 'Värme' },
      ],
    }),
  };
  const anna = await group.customer({
    name: 'Anna',
    customFields: [
      { key: 'code', text: '12-34 Å' },
      { key: 'floors', number: 2.5 },
      { key: 'grade', choices: ['basic'] },
      { key: 'systems', choices: ['vent', 'heat'] },
    ],
  });
  await group.customer({
    name: 'Bo',
    customFields: [
      { key: 'floors', number: -1 },
      { key: 'grade', choices: ['gold'] },
    ],
  });
  await group.customer({ name: 'Cecilia' });
  return { group, administrator, fields, anna };
}

describe("a list by the group's own fields", () => {
  it('finds by each type as people mean it', async () => {
    const { administrator } = await aStory();
    const finds = (key: string, test: object) => told(administrator, by(key, test));
    expect(await finds('code', { text: { contains: '34 a' } })).toEqual(['Anna']);
    expect(await finds('code', { text: { isNull: true } })).toEqual(['Bo', 'Cecilia']);
    expect(await finds('floors', { number: { gt: -1 } })).toEqual(['Anna']);
    expect(await finds('floors', { number: { lte: 2.5 } })).toEqual(['Anna', 'Bo']);
    expect(await finds('grade', { choices: { in: ['gold', 'nonsuch'] } })).toEqual(['Bo']);
    expect(await finds('systems', { choices: { eq: 'heat' } })).toEqual(['Anna']);
    const both = [
      { key: 'floors', number: { isNull: false } },
      { key: 'code', text: { isNull: true } },
    ];
    expect(await told(administrator, { filter: { customFields: both } })).toEqual(['Bo']);
    expect(await told(administrator, { filter: { not: by('grade', { choices: { eq: 'gold' } }).filter } })).toEqual([
      'Anna',
      'Cecilia',
    ]);
  });

  it('stands in order, choices as their options do, and nothing last', async () => {
    const { administrator } = await aStory();
    expect(await told(administrator, ordered('floors'))).toEqual(['Bo', 'Anna', 'Cecilia']);
    expect(await told(administrator, ordered('grade'))).toEqual(['Bo', 'Anna', 'Cecilia']);
    expect(await told(administrator, ordered('code', 'DESC'))).toEqual(['Cecilia', 'Bo', 'Anna']);
  });

  it('says what cannot be asked', async () => {
    const { administrator } = await aStory();
    for (const wrong of [
      by('floors', { text: { eq: '2' } }),
      ordered('systems'),
      { orderBy: [{ field: 'CUSTOM_FIELD' }] },
      { orderBy: [{ field: 'NAME', customField: 'code' }] },
    ])
      expect(await told(administrator, wrong)).toBe('BAD_USER_INPUT');
  });

  it('asks nothing of a field that is out of use, that is not there or that one may not read', async () => {
    const { group, administrator, fields, anna } = await aStory();
    const login = await group.customerLogin(anna);
    expect(await told(login, by('floors', { number: { eq: 2.5 } }))).toEqual(['Anna']);
    for (const key of ['code', 'nonsuch']) {
      expect(await told(login, by(key, { text: { isNull: true } }))).toBe('FIELD_ACCESS_DENIED');
      expect(await told(login, ordered(key))).toBe('FIELD_ACCESS_DENIED');
    }
    await errorsOf(api, administrator, 'customFieldUpdate', { id: fields.floors.id, input: { deleted: true } });
    expect(await told(administrator, by('floors', { number: { eq: 2.5 } }))).toBe('FIELD_ACCESS_DENIED');
    expect(await told(administrator, ordered('floors'))).toBe('FIELD_ACCESS_DENIED');
    await errorsOf(api, administrator, 'customFieldUpdate', { id: fields.floors.id, input: { deleted: false } });
    expect(await told(administrator, ordered('floors'))).toEqual(['Bo', 'Anna', 'Cecilia']);
  });

  it('is read by as many statements as any: page, count and values', async () => {
    const { administrator } = await aStory();
    const args = { ...by('grade', { choices: { isNull: false } }), ...ordered('floors') };
    const count = async (variables: object) =>
      (await statementsOf(api.database, () => told(administrator, variables))).statements.length;
    await count(args);
    expect(await count(args)).toBe(
      await count({ filter: { costCentre: { isNull: true } }, orderBy: [{ field: 'PHONE' }] }),
    );
  });
});
