import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pairsOf } from '@register/domain/merge/duplicate-groups';
import { dataOf, startApi, type TestApi } from './api.js';
import { fill } from './fill.js';
import { Merger } from './merge-story.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let office: TestUser;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Found {
  readonly edges: readonly { readonly cursor: string }[];
  readonly nodes: readonly { readonly count: number; readonly customers: readonly { readonly number: string }[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const document = `query ($by: CustomerDuplicateKind!, $first: Int, $after: String) { customerDuplicates(by: $by, first: $first, after: $after) {
  edges { cursor } nodes { kind count customers { id number name city organisationNumber phone email active } } pageInfo { hasNextPage endCursor } } }`;

const ask = async (by: string, more: object = {}, viewer = office): Promise<Found> =>
  dataOf(await api.run<{ customerDuplicates: Found }>(viewer, document, { by, ...more })).customerDuplicates;
const numbers = ({ nodes }: Found): string[] =>
  nodes.map(({ customers }) => customers.map(({ number }) => number).join('+')).sort();

const tellApart = async (ids: readonly string[], apart = true, viewer = office): Promise<readonly string[]> =>
  dataOf(
    await api.run<{ done: { userErrors: { code: string }[] } }>(
      viewer,
      'mutation ($ids: [ID!]!, $apart: Boolean) { done: customersTellApart(ids: $ids, apart: $apart) { ids userErrors { code path } } }',
      { ids, apart },
    ),
  ).done.userErrors.map(({ code }) => code);

describe('Customers of the whole register that look alike', () => {
  beforeAll(async () => {
    group = await aGroup(api);
    office = await group.user('office');
    const umea = { invoice: { city: 'Umeå' } };
    const inputs = [
      { number: 'A1', name: 'Granåsen AB', organisationNumber: '556016-0680', addresses: umea },
      { number: 'A2', name: 'Granåsens Värme', organisationNumber: '556016-0680', phone: '070-174 06 05' },
      { number: 'B1', name: 'Björken', phone: '070-174 06 05', email: 'info@example.com', addresses: umea },
      { number: 'B2', name: 'björken', email: 'info@example.com', addresses: umea },
      { number: 'B3', name: 'Björken', email: 'info@example.com', addresses: { invoice: { city: 'Lund' } } },
      { number: 'C1', name: 'Ensam', email: 'ensam@example.com', addresses: { invoice: { city: 'Lund' } } },
    ];
    for (const input of inputs) await group.customer(input);
  });

  it('are found by number, e-mail, phone, and name in one place, a page at a time and by a constant number of statements', async () => {
    expect(numbers(await ask('ORGANISATION_NUMBER'))).toEqual(['A1+A2']);
    expect(numbers(await ask('PHONE'))).toEqual(['A2+B1']);
    expect(numbers(await ask('EMAIL'))).toEqual(['B1+B2+B3']);
    expect(numbers(await ask('NAME_AND_CITY'))).toEqual(['B1+B2']);
    for (const name of ['Ekar', 'Gran'])
      for (const n of [1, 2]) await group.customer({ number: `${name}${n}`, name: 'X', email: `${name}@example.com` });
    const first = await ask('EMAIL', { first: 2 });
    const second = await ask('EMAIL', { first: 2, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([first, second].flatMap(numbers).sort()).toEqual(['B1+B2+B3', 'Ekar1+Ekar2', 'Gran1+Gran2']);
    const few = await statementsOf(api.database, () => ask('EMAIL', { first: 1 }));
    const many = await statementsOf(api.database, () => ask('EMAIL'));
    expect(many.statements.length).toBe(few.statements.length);
    expect(outsideGroup(many.statements, api.database)).toEqual([]);
  });

  it('are not told any more when somebody has said that they are not the same, until that is taken back', async () => {
    const { nodes } = await ask('PHONE');
    const ids = nodes.flatMap(({ customers }) => customers.map((customer) => (customer as { id?: string }).id ?? ''));
    expect(await tellApart(ids)).toEqual([]);
    expect(numbers(await ask('PHONE'))).toEqual([]);
    expect(await tellApart(ids, false)).toEqual([]);
    expect(numbers(await ask('PHONE'))).toEqual(['A2+B1']);
    expect(await tellApart([ids[0] ?? ''])).toEqual(['DUPLICATE_ID']);
    expect(await tellApart([ids[0] ?? '', 'cus_01h455vb4pex5vsknk084sn02q'])).toEqual(['NOT_FOUND']);
    const technician = await group.user('technician');
    expect(await tellApart(ids, true, technician)).toEqual(['NOT_FOUND']);
    expect((await ask('PHONE', {}, technician)).nodes).toEqual([]);
  });

  it('are told apart by as many at once as like', async () => {
    const crowd = await aGroup(api);
    const viewer = await crowd.user('office');
    for (let round = 0; round < 3; round++) {
      const pair = await Promise.all([1, 2, 3].map(() => crowd.customer()));
      const said = await Promise.all(
        Array.from({ length: 6 }, () =>
          tellApart(
            pair.map(({ id }) => id),
            true,
            viewer,
          ),
        ),
      );
      expect(said).toEqual(Array.from({ length: 6 }, () => []));
    }
  });

  it('of a group larger than is told are told as long as any two have not been told apart', async () => {
    const many = await aGroup(api);
    const viewer = await many.user('office');
    await fill(api, many, 22, { email: 'samma@example.com' });
    const shown = async () => {
      const { nodes } = await ask('EMAIL', {}, viewer);
      expect(nodes.length).toBeLessThanOrEqual(1);
      return nodes[0] as { count: number; customers: { id: string }[] } | undefined;
    };
    expect((await shown())?.count).toBe(22);
    const apart = new Set<string>();
    for (let found = await shown(); found; found = await shown()) {
      const pairs = pairsOf(found.customers.map(({ id }) => id)).map(String);
      // Each time at least one pair that nobody has looked at.
      expect(pairs.filter((pair) => !apart.has(pair))).not.toEqual([]);
      for (const pair of pairs) apart.add(pair);
      expect(
        await tellApart(
          found.customers.map(({ id }) => id),
          true,
          viewer,
        ),
      ).toEqual([]);
    }
    expect(apart.size).toBe((22 * 21) / 2);
  });

  it('are one when they have been merged, and nobody else’s duplicate', async () => {
    const { nodes } = await ask('ORGANISATION_NUMBER');
    const [one = '', other = ''] = nodes.flatMap(({ customers }) =>
      customers.map((it) => (it as { id?: string }).id ?? ''),
    );
    await new Merger(api, office).merged(one, other);
    expect(numbers(await ask('ORGANISATION_NUMBER'))).toEqual([]);
  });
});
