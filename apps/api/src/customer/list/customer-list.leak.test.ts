import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestViewer } from '../../../test/api.js';
import { aGroup } from '../../../test/register.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Listed {
  readonly customers: {
    readonly nodes: readonly { readonly name: string }[];
    readonly totalCount: { readonly value: number };
  };
}

const document = `query ($search: String, $filter: CustomerFilter, $orderBy: [CustomerOrder!], $after: String) {
  customers(search: $search, filter: $filter, orderBy: $orderBy, after: $after) { nodes { name } totalCount { value } } }`;

/** What an answer tells: the names, or the code of the refusal. Names and count must tell the same. */
async function told(viewer: TestViewer, variables: object): Promise<unknown> {
  const { data, errors } = await api.run<Listed | { customers?: undefined }>(viewer, document, variables);
  if (errors[0]) return errors[0].extensions['code'];
  const names = data.customers?.nodes.map(({ name }) => name) ?? [];
  expect(data.customers?.totalCount.value).toBe(names.length);
  return names;
}

const denied = 'FIELD_ACCESS_DENIED';
// Of the Swedish Tax Agency's numbers for tests.
const personal = '198112189876';
const spellings = ['198112189876', '19811218-9876', '811218-9876', '8112189876', ' 811218-9876 '];

describe('a personal number', () => {
  it('finds its customer whole, in every spelling, for those who may find by it', async () => {
    const group = await aGroup(api);
    await group.customer({ type: 'PRIVATE', name: 'Påhittad Person', personalNumber: personal });
    await group.customer({ name: 'Påhittad näringsidkare', organisationNumber: '701063-2391' });
    await (await aGroup(api)).customer({ type: 'PRIVATE', name: 'Samma i en annan grupp', personalNumber: personal });
    const office = await group.user('office');
    for (const text of spellings) {
      expect({ text, told: await told(office, { search: text }) }).toEqual({ text, told: ['Påhittad Person'] });
      expect(await told(office, { filter: { personalNumber: { eq: text } } })).toEqual(['Påhittad Person']);
    }
    expect(await told(office, { search: '701063-2391' })).toEqual(['Påhittad näringsidkare']);
    expect(await told(office, { filter: { not: { personalNumber: { isNull: true } } }, search: 'person' })).toEqual([
      'Påhittad Person',
    ]);
  });

  it('is found by no part of it, not even by those who may reveal it', async () => {
    const group = await aGroup(api);
    await group.customer({ type: 'PRIVATE', name: 'Anna', number: 'A', personalNumber: personal });
    const administrator = await group.user('administrator');
    const parts = [2, 4, 8, 11].flatMap((length) =>
      Array.from({ length: personal.length - length + 1 }, (_, from) => personal.slice(from, from + length)),
    );
    for (const search of parts)
      expect({ search, told: await told(administrator, { search }) }).toEqual({ search, told: [] });
    expect(await told(administrator, { search: '811218-987' })).toEqual([]);
    expect(await told(administrator, { filter: { personalNumber: { eq: '811218' } } })).toEqual([]);
    expect(await told(administrator, { filter: { organisationNumber: { contains: '811218' } } })).toEqual([]);
  });

  it('tells nothing to those who may not find by it: the same answer whether it exists or not', async () => {
    const group = await aGroup(api);
    const customer = await group.customer({ type: 'PRIVATE', name: 'Anna', number: 'A', personalNumber: personal });
    const others = [
      await group.user('readOnly'),
      await group.user('technician'),
      await group.customerLogin(customer),
      await group.apiKey(['customer.view', 'customer.edit']),
    ];
    for (const viewer of others) {
      for (const search of spellings)
        expect({ search, told: await told(viewer, { search }) }).toEqual({ search, told: [] });
      for (const personalNumber of [{ eq: personal }, { eq: '199001019802' }, { in: [personal] }, { isNull: true }]) {
        for (const filter of [
          { personalNumber },
          { not: { personalNumber } },
          { or: [{ name: { eq: 'x' } }, { and: [{ personalNumber }] }] },
        ]) {
          expect({ filter, told: await told(viewer, { filter }) }).toEqual({ filter, told: denied });
        }
      }
    }
  });
});

describe("a customer's login", () => {
  it('cannot ask what staff alone may read, by filter, order or search', async () => {
    const group = await aGroup(api, { showVatType: true });
    const customer = await group.customer({ name: 'Kunden', number: 'K', comments: 'betalar sent', vatType: 'NO_VAT' });
    const login = await group.customerLogin(customer);
    expect(await told(login, { search: 'kund' })).toEqual(['Kunden']);
    for (const search of ['betalar', 'sent', 'NO_VAT']) expect(await told(login, { search })).toEqual([]);
    const filters = [
      { comments: { contains: 'sent' } },
      { comments: { isNull: true } },
      { vatType: { eq: 'NO_VAT' } },
      { vatPercent: { gte: 1 } },
      { facilitiesDisabled: true },
      { assignedTo: { isNull: true } },
    ];
    for (const filter of filters) {
      for (const hidden of [filter, { not: filter }, { or: [{}, filter] }, { and: [{ not: { or: [filter] } }] }]) {
        expect({ hidden, told: await told(login, { filter: hidden }) }).toEqual({ hidden, told: denied });
      }
    }
    for (const field of ['VAT_TYPE', 'VAT_PERCENT', 'FACILITIES_DISABLED', 'ALWAYS_INVOICE']) {
      expect({ field, told: await told(login, { orderBy: [{ field: 'NAME' }, { field }] }) }).toEqual({
        field,
        told: denied,
      });
    }
  });
});

describe('a question about one field', () => {
  it('reaches no other field of the same text, whatever stands between the two', async () => {
    const group = await aGroup(api, { showCostCentre: true, showOrderNumber: true });
    const customer = await group.customer({
      name: 'Granne',
      orderNumber: 'on',
      costCentre: 'ks',
      comments: 'betalar sent',
      email: 'granne@example.com',
      addresses: { invoice: { city: 'Hjo' } },
      contactPersons: [{ name: 'Kontakt Kontaktsson' }],
    });
    const login = await group.customerLogin(customer);
    expect(await told(login, { filter: { costCentre: { startsWith: 'ks' } } })).toEqual(['Granne']);
    const between = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code));
    const reaching = ['betalar', 'kontakt', 'hjo', 'granne', 'ks', 'on'].flatMap((beyond) =>
      between.flatMap((marker) =>
        [
          `ks${marker} ${beyond}`,
          `hjo${marker} ${beyond}`,
          `on${marker} ${beyond}`,
          `granne${marker} ${beyond}`,
        ].flatMap((text) => [
          { costCentre: { startsWith: text } },
          { orderNumber: { eq: text } },
          { city: { startsWith: text } },
          { name: { eq: text } },
        ]),
      ),
    );
    for (let at = 0; at < reaching.length; at += 48) {
      const filter = { or: reaching.slice(at, at + 48) };
      expect({ filter, told: await told(login, { filter }) }).toEqual({ filter, told: [] });
    }
  }, 60_000);
});

describe('words that are SQL or a search language', () => {
  const attacks = [
    "' OR 1=1 --",
    "'; DROP TABLE customer; --",
    '" OR "a',
    '") OR (1=1',
    '*',
    'a* OR b*',
    '+a -b',
    'NEAR(a b)',
    '\\',
    '\u0000',
    '\u0001 a',
    '%',
    '_%',
    '$1 ? :x',
    '{"$gt":""}',
    "x' UNION SELECT passwordHash FROM account --",
  ];

  it('are text like any other, wherever they are given', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    await group.customer({ name: 'Vanlig kund', number: 'V', comments: 'inget' });
    const fields = [
      'name',
      'number',
      'organisationNumber',
      'phone',
      'email',
      'city',
      'postalCode',
      'costCentre',
      'comments',
    ];
    const operators = ['eq', 'contains', 'startsWith'];
    for (const text of attacks) {
      const places = [
        { search: `xq${text}` },
        {
          filter: {
            or: fields.flatMap((field) => operators.map((operator) => ({ [field]: { [operator]: `x${text}` } }))),
          },
        },
        { filter: { id: { eq: text } } },
        { filter: { personalNumber: { eq: text } } },
        { filter: { assignedTo: { in: [text] } } },
        { filter: { importId: { eq: text } } },
        { filter: { contacts: { some: { name: { contains: text }, email: { eq: text } } } } },
      ];
      for (const place of places) expect({ place, told: await told(office, place) }).toEqual({ place, told: [] });
      expect(await told(office, { after: text })).toBe('BAD_USER_INPUT');
    }
    expect(await told(office, { orderBy: [{ field: 'NAME; DROP TABLE customer' }] })).toBe('BAD_USER_INPUT');
    expect(await told(office, {})).toEqual(['Vanlig kund']);
  }, 60_000);
});
