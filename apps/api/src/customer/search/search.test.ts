import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from '../../../test/api.js';
import { aGroup, type TestGroup } from '../../../test/register.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Listed {
  readonly customers: {
    readonly nodes: readonly { readonly id: string; readonly name: string | null; readonly number: string }[];
    readonly edges: readonly {
      readonly cursor: string;
      readonly searchMatch: { field: string; snippet: string } | null;
    }[];
    readonly pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    readonly totalCount: { value: number; precision: string };
  };
}

const document = `query ($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: CustomerFilter, $orderBy: [CustomerOrder!]) {
  customers(first: $first, after: $after, last: $last, before: $before, search: $search, filter: $filter, orderBy: $orderBy) {
    nodes { id name number } edges { cursor searchMatch { field snippet } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { value precision } } }`;

const list = (viewer: TestViewer, variables: object = {}) => api.run<Listed>(viewer, document, variables);
const names = async (viewer: TestViewer, variables: object = {}) =>
  dataOf(await list(viewer, variables)).customers.nodes.map(({ name }) => name);

describe('finding', () => {
  const found = async (group: TestGroup, variables: object) => names(await group.user('office'), variables);

  it('forgives case, accents and separators, and takes every character as it is', async () => {
    const group = await aGroup(api);
    await group.customer({
      name: 'Granåsens Brf',
      number: 'K-1001',
      phone: '070-174 06 05',
      email: 'info@example.com',
      addresses: { visiting: { city: 'Säffle' } },
    });
    await group.customer({
      name: '100 % Städ_AB',
      number: 'K-1002',
      organisationNumber: '556016-0680',
      contactPersons: [{ name: 'Åsa Öberg', phone: '08-465 004 00', email: 'asa@example.org' }],
    });
    const [brf, clean] = [['Granåsens Brf'], ['100 % Städ_AB']];
    for (const search of [
      'granasen',
      'GRANÅSEN',
      'nås',
      '1001',
      'k-1001',
      '070-174',
      '+46 70 174 06',
      '0046701740605',
      '1740605',
      'saffle',
      'INFO@',
      'brf gran',
    ]) {
      expect({ search, found: await found(group, { search }) }).toEqual({ search, found: brf });
    }
    for (const search of [
      '%',
      '_',
      'd_a',
      '100 %',
      '556016-0680',
      '5560160680',
      '016-06',
      'asa oberg',
      'öberg åsa',
      '465 004',
      'example.org',
      'städ',
    ]) {
      expect({ search, found: await found(group, { search }) }).toEqual({ search, found: clean });
    }
    for (const search of ['%%', 'gr%n', 'K_1001', 'ran asa', '\\', "'", 'granåsen öberg']) {
      expect({ search, found: await found(group, { search }) }).toEqual({ search, found: [] });
    }
    expect(await found(group, { search: '   ' })).toHaveLength(2);
  });

  it('puts the number first, then names that begin so, then words that do, then the rest, each by name', async () => {
    const group = await aGroup(api);
    for (const [name, number] of [
      ['Zorn & Co', 'Berg'],
      ['Bergs Bygg', '1'],
      ['Östra Berget', '2'],
      ['Sandberg', '3'],
      ['Åbergs', '4'],
      ['Bergman', '5'],
      ['Alfa Berg', '6'],
    ]) {
      await group.customer({ name, number });
    }
    const expected = ['Zorn & Co', 'Bergman', 'Bergs Bygg', 'Alfa Berg', 'Östra Berget', 'Sandberg', 'Åbergs'];
    expect(await found(group, { search: 'berg' })).toEqual(expected);
    const office = await group.user('office');
    const seen: (string | null)[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Listed['customers'] = dataOf(await list(office, { search: 'berg', first: 2, after })).customers;
      seen.push(...page.nodes.map(({ name }) => name));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(expected);
    expect(await found(group, { search: 'berg', last: 3 })).toEqual(expected.slice(4));
    expect(await found(group, { search: 'berg', orderBy: [{ field: 'NAME', direction: 'DESC' }] })).toEqual([
      'Östra Berget',
      'Åbergs',
      'Zorn & Co',
      'Sandberg',
      'Bergs Bygg',
      'Bergman',
      'Alfa Berg',
    ]);
  });

  it('says where a hit was found', async () => {
    const group = await aGroup(api);
    await group.customer({
      name: 'Verkstaden',
      contactPersons: [{ name: 'Bo Ek' }, { name: 'Lo Åkerman', phone: '0701740650', email: 'lo@example.com' }],
    });
    await group.customer({ name: 'Akermans', email: 'hej@example.com' });
    const office = await group.user('office');
    const matches = dataOf(await list(office, { search: 'åkerman' })).customers.edges.map(
      ({ searchMatch }) => searchMatch,
    );
    expect(matches).toEqual([
      { field: 'name', snippet: 'Akermans' },
      { field: 'contactPersons', snippet: 'Lo Åkerman, +46701740650, lo@example.com' },
    ]);
    expect(dataOf(await list(office, {})).customers.edges.map(({ searchMatch }) => searchMatch)).toEqual([null, null]);
  });

  it('follows every change of what is searched', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const customer = await group.customer({
      name: 'Gamla namnet',
      comments: 'nyckel hos Bo',
      contactPersons: [{ name: 'Ada Lund' }],
    });
    const change = async (input: object) =>
      expect(
        dataOf(
          await api.run<{ customerUpdate: { userErrors: unknown[] } }>(
            office,
            'mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { userErrors { code path } } }',
            { id: customer.id, input },
          ),
        ).customerUpdate.userErrors,
      ).toEqual([]);
    await change({
      name: 'Nya namnet',
      comments: 'koden är hemlig',
      addresses: { invoice: { city: 'Hjo', postalCode: '544 30' } },
      contactPersons: { create: [{ name: 'Eva Ek' }] },
    });
    expect(await names(office, { search: 'gamla' })).toEqual([]);
    for (const variables of [
      { search: 'nya' },
      { search: 'hjo' },
      { search: 'ada' },
      { search: 'eva ek' },
      { filter: { comments: { contains: 'KODEN' } } },
      { filter: { contacts: { some: { name: { eq: 'eva EK' } } } } },
      { filter: { postalCode: { startsWith: '5443' } } },
    ]) {
      expect({ variables, names: await names(office, variables) }).toEqual({ variables, names: ['Nya namnet'] });
    }
    expect(await names(office, { filter: { comments: { contains: 'nyckel' } } })).toEqual([]);
  });
});
