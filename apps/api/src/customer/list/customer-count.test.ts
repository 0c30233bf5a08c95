import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from '../../../test/api.js';
import { testedDatabase } from '../../../test/database.js';
import { aGroup } from '../../../test/register.js';
import { statementsOf } from '../../../test/statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Counted {
  readonly customers: { readonly totalCount: { value: number; precision: string } };
}
interface Listed {
  readonly customers: { readonly nodes: readonly { readonly city: string | null }[] };
}

const count = async (viewer: TestViewer, variables: object) =>
  dataOf(
    await api.run<Counted>(
      viewer,
      'query ($filter: CustomerFilter, $search: String) { customers(filter: $filter, search: $search) { totalCount { value precision } } }',
      variables,
    ),
  ).customers.totalCount.value;
const cities = async (viewer: TestViewer, variables: object) =>
  dataOf(
    await api.run<Listed>(
      viewer,
      'query ($filter: CustomerFilter, $search: String) { customers(first: 100, filter: $filter, search: $search) { nodes { city } } }',
      variables,
    ),
  ).customers.nodes.map(({ city }) => city);

const towns = ['Täby', 'Taby', 'Tæby', 'Tåby', 'Lyneburg', 'Lüneburg', 'Luneburg', 'Göteborg', 'Gœteborg', 'Goeteborg'];

describe('a count by place', () => {
  it('is the number of customers that the list shows, however the place is spelled', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    for (const city of [...towns, 'HJO', null])
      await group.customer({ name: `I ${city}`, addresses: { visiting: city === null ? null : { city } } });
    expect(
      (await cities(office, { filter: { city: { eq: 'täby' } } })).toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual(['Taby', 'Täby', 'Tåby']);
    for (const town of [...towns, 'hjo', 'Ingenstans', '', ' ']) {
      for (const filter of [
        { city: { eq: town } },
        { city: { in: [town, 'Hjo'] } },
        { not: { city: { eq: town } } },
        { or: [{ city: { in: [town] } }, { city: { isNull: true } }] },
        { city: { eq: town, contains: 'b' } },
        { status: { eq: 'ACTIVE' }, city: { eq: town } },
        { status: { eq: 'INACTIVE' }, city: { eq: town } },
      ]) {
        for (const search of [undefined, 'i']) {
          const shown = await cities(office, { filter, search });
          expect({ filter, search, count: await count(office, { filter, search }) }).toEqual({
            filter,
            search,
            count: shown.length,
          });
        }
      }
    }
  }, 60_000);

  it('leaves out the bin, other groups, and whom a technician is not assigned to', async () => {
    const [group, others] = [await aGroup(api), await aGroup(api)];
    const [office, technician] = [await group.user('office'), await group.user('technician')];
    const inHjo = (name: string) => ({ name, addresses: { visiting: { city: 'Hjo' } } });
    const mine = await group.customer(inHjo('Mitt uppdrag'));
    await group.customer(inHjo('Annans uppdrag'));
    const thrown = await group.customer(inHjo('Slängd'));
    await others.customer(inHjo('Grannens'));
    await group.assign(mine, technician);
    dataOf(
      await api.run(office, 'mutation ($id: ID!) { customerDelete(id: $id) { userErrors { code } } }', {
        id: thrown.id,
      }),
    );
    const city = { eq: 'Hjo' };
    expect(await count(office, { filter: { city } })).toBe(2);
    expect(await count(office, { filter: { city, status: { eq: 'ACTIVE' } } })).toBe(2);
    expect(await count(office, { filter: { city, status: { in: ['DELETED'] } } })).toBe(1);
    expect(await count(office, { filter: { or: [{ city }, { status: { eq: 'DELETED' } }] } })).toBe(3);
    expect(await count(technician, { filter: { city } })).toBe(1);
  });

  it('alone is one statement that reads no customer', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const ask = () => count(office, { filter: { city: { eq: 'Hjo' }, status: { eq: 'ACTIVE' } } });
    await ask();
    const { statements } = await statementsOf(api.database, ask);
    const ofCustomers = statements.filter((sql) => /\bcustomer\b/.test(sql));
    expect(ofCustomers).toEqual([expect.stringContaining('COUNT(*)')]);
    expect(ofCustomers[0]?.match(/c\.status IN/g)).toHaveLength(1);
  });
});

// What MariaDB takes goes by how many there are, which a small register does not show.
(testedDatabase === 'sqlite' ? describe : describe.skip)(
  'on SQLite a count by place, and what its filters would leave,',
  () => {
    it('goes through the customers of the place and no others', async () => {
      const group = await aGroup(api);
      const office = await group.user('office');
      const facets = (filter: object) =>
        api.run(
          office,
          'query ($filter: CustomerFilter) { customerFacets(fields: ["type", "status"], filter: $filter) { total { value } } }',
          { filter },
        );
      const city = { eq: 'Hjo' };
      const { statements } = await statementsOf(api.database, async () => {
        await count(office, { filter: { city } });
        await count(office, { filter: { status: { eq: 'ACTIVE' }, city } });
        dataOf(await facets({ city }));
      });
      const ofCustomers = statements.filter((sql) => sql.includes('FROM customer c'));
      expect(ofCustomers).toHaveLength(3);
      for (const sql of ofCustomers) {
        const nothing = Array.from(sql.matchAll(/\?/g), () => null);
        const plan = await api.database.read.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, nothing);
        expect(plan.map(({ detail }) => detail).filter((detail) => / c /.test(detail))).toEqual([
          expect.stringContaining('ix_customer_city_fold (groupId=? AND cityFold=?'),
        ]);
      }
    });
  },
);
