import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContactRegister1763900000300 } from '../src/database/migrations/1763900000300-contact-register.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestCustomer, type TestGroup } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Listed {
  readonly contactPersons: {
    readonly edges: readonly {
      readonly node: { id: string; name: string; email: string | null };
      readonly customer: { id: string; name: string; version: number };
    }[];
    readonly totalCount: { value: number; precision: string };
  };
}

const list = async (viewer: TestViewer, args = ''): Promise<Listed['contactPersons']> =>
  dataOf(
    await api.run<Listed>(
      viewer,
      `{ contactPersons${args && `(${args})`} { edges { node { id name email } customer { id name version } } totalCount { value precision } } }`,
    ),
  ).contactPersons;
const names = async (viewer: TestViewer, args = ''): Promise<string[]> =>
  (await list(viewer, args)).edges.map(({ node }) => node.name);
const withPeople = (group: TestGroup, name: string, ...people: (string | object)[]): Promise<TestCustomer> =>
  group.customer({ name, contactPersons: people.map((it) => (typeof it === 'string' ? { name: it } : it)) });
const onCustomer = async (viewer: TestViewer, mutation: string, { id }: TestCustomer): Promise<void> => {
  const answer = await api.run<Record<string, { userErrors: unknown[] }>>(
    viewer,
    `mutation { ${mutation}(id: "${id}") { userErrors { code } } }`,
  );
  expect(dataOf(answer)[mutation]?.userErrors).toEqual([]);
};

describe('The register of contact persons', () => {
  it("has every customer's, in Swedish order, each with its customer", async () => {
    const group = await aGroup(api);
    await withPeople(group, 'Granåsens Bygg', 'Östen Prov', 'Åsa Prov');
    await withPeople(group, 'Almens El', 'Ära Prov', 'anna Prov');
    const { edges, totalCount } = await list(await group.user('readOnly'));
    expect(edges.map(({ node, customer }) => [node.name, customer.name])).toEqual([
      ['anna Prov', 'Almens El'],
      ['Åsa Prov', 'Granåsens Bygg'],
      ['Ära Prov', 'Almens El'],
      ['Östen Prov', 'Granåsens Bygg'],
    ]);
    expect(totalCount).toEqual({ value: 4, precision: 'EXACT' });
    expect(await names(await group.user('readOnly'), 'orderBy: [{ field: CUSTOMER, direction: DESC }]')).toEqual([
      'Åsa Prov',
      'Östen Prov',
      'anna Prov',
      'Ära Prov',
    ]);
  });

  it('finds by any part of name, e-mail and phone, and by nothing else', async () => {
    const group = await aGroup(api);
    await withPeople(
      group,
      'Söderbergs Fastigheter',
      { name: 'Märta Granåsen', role: 'Hemlig roll' },
      { name: 'Nils Sjö', email: 'kontoret@example.com' },
      { name: 'Tuva Alm', phone: '070-174 06 05' },
    );
    const viewer = await group.user('readOnly');
    for (const [search, found] of [
      ['NASEN', ['Märta Granåsen']],
      ['oret@exam', ['Nils Sjö']],
      ['+46 70 174', ['Tuva Alm']],
      ['0701740605', ['Tuva Alm']],
      ['tuva alm', ['Tuva Alm']],
      ['Söderbergs', []],
      ['Hemlig', []],
      ['%', []],
    ] as const)
      expect({ search, found: await names(viewer, `search: "${search}"`) }).toEqual({ search, found });
  });

  it('leaves out those of inactive customers unless they are asked for, and always those in the bin', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    await withPeople(group, 'Aktiv', 'Anna');
    await onCustomer(administrator, 'customerInactivate', await withPeople(group, 'Inaktiv', 'Bertil'));
    const binned = await withPeople(group, 'Borttagen', 'Cecilia');
    await onCustomer(administrator, 'customerDelete', binned);
    expect(await names(administrator)).toEqual(['Anna']);
    expect(await names(administrator, 'filter: { customerStatus: {} }')).toEqual(['Anna', 'Bertil']);
    expect(await names(administrator, 'filter: { customerStatus: { eq: INACTIVE } }')).toEqual(['Bertil']);
    expect(
      await names(administrator, 'search: "cecilia", filter: { customerStatus: { in: [ACTIVE, INACTIVE] } }'),
    ).toEqual([]);
    expect(await names(administrator, `filter: { customer: { eq: "${binned.id}" } }`)).toEqual([]);
    await onCustomer(administrator, 'customerRestore', binned);
    expect(await names(administrator)).toEqual(['Anna', 'Cecilia']);
  });

  it('shows each viewer the contact persons of the customers that they see', async () => {
    const group = await aGroup(api);
    const mine = await withPeople(group, 'Min', 'Mina Prov');
    await withPeople(group, 'Annans', 'Annan Prov');
    const technician = await group.user('technician');
    expect(await list(technician)).toMatchObject({ edges: [], totalCount: { value: 0 } });
    await group.assign(mine, technician);
    for (const viewer of [technician, await group.customerLogin(mine)]) {
      expect(await names(viewer)).toEqual(['Mina Prov']);
      expect(await names(viewer, 'search: "prov", orderBy: [{ field: CUSTOMER }]')).toEqual(['Mina Prov']);
      expect((await list(viewer, 'search: "prov"')).totalCount.value).toBe(1);
    }
    expect(await names(await (await aGroup(api)).user('administrator'))).toEqual([]);
    const refused = await api.run(await group.apiKey(['article.view']), '{ contactPersons { totalCount { value } } }');
    expect(refused.errors).toMatchObject([
      { extensions: { code: 'FIELD_ACCESS_DENIED', field: 'contactPersons', requires: 'STAFF' } },
    ]);
  });

  it('narrows by what people are and to whom they belong', async () => {
    const group = await aGroup(api);
    const one = await withPeople(
      group,
      'Ett',
      { name: 'Anna', email: 'anna@example.com', sendWorkOrder: true, isMain: true },
      { name: 'Bo', phone: '0701740605' },
    );
    await withPeople(group, 'Två', { name: 'Cia', email: 'cia@example.com', sendServiceProtocol: true });
    const viewer = await group.user('readOnly');
    for (const [filter, found] of [
      ['{ sendWorkOrder: true }', ['Anna']],
      ['{ sendServiceProtocol: true }', ['Cia']],
      ['{ isMain: false }', ['Bo', 'Cia']],
      ['{ email: { isNull: true } }', ['Bo']],
      ['{ phone: { eq: "+46 70 174 06 05" } }', ['Bo']],
      ['{ name: { in: ["anna", "cia"] } }', ['Anna', 'Cia']],
      [`{ customer: { in: ["${one.id}"] } }`, ['Anna', 'Bo']],
      ['{ customer: { in: [] } }', []],
    ] as const)
      expect({ filter, found: await names(viewer, `filter: ${filter}`) }).toEqual({ filter, found });
    const two = await api.run(
      viewer,
      '{ contactPersons(orderBy: [{ field: NAME }, { field: CUSTOMER }]) { nodes { id } } }',
    );
    expect(two.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', path: ['orderBy'] } }]);
  });

  it('follows every change of a card, also to a name that search sees no difference from', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const customer = await withPeople(group, 'Ett', 'Ake', 'Berit');
    const { edges } = await list(office);
    const change = async (name: string) =>
      dataOf(
        await api.run<{ customerUpdate: unknown }>(
          office,
          'mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input, expectedVersion: 1) { userErrors { code } } }',
          { id: customer.id, input: { contactPersons: { update: [{ id: edges[0]?.node.id, name }] } } },
        ),
      ).customerUpdate;
    expect(await change('Åke')).toEqual({ userErrors: [] });
    expect(await names(office)).toEqual(['Berit', 'Åke']);
    expect(await names(office, 'search: "ake"')).toEqual(['Åke']);
    // Somebody else had it open from before: neither change is lost.
    expect(await change('Ale')).toEqual({ userErrors: [{ code: 'VERSION_CONFLICT' }] });
  });

  it('takes the same few statements whatever the page holds', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    for (const name of ['A', 'B', 'C']) await withPeople(group, name, `Anna ${name}`, `Bo ${name}`);
    const statements = async (query: string): Promise<number> => {
      dataOf(await api.run(office, query));
      const { result, statements: seen } = await statementsOf(api.database, () => api.run(office, query));
      dataOf(result);
      expect(outsideGroup(seen, api.database)).toEqual([]);
      return seen.length;
    };
    const viewer = 1;
    expect(await statements('{ contactPersons { edges { node { name } customer { name number } } } }')).toBe(
      viewer + 1,
    );
    expect(await statements('{ contactPersons(search: "bo") { nodes { name } totalCount { value } } }')).toBe(
      viewer + 2,
    );
    expect(await statements('{ contactPersons(orderBy: [{ field: CUSTOMER }]) { nodes { name } } }')).toBe(viewer + 1);
    expect(
      await statements(
        '{ contactPersons { edges { customer { addresses { invoice { city } } assignees { assignedAt } } } totalCount { value } } }',
      ),
    ).toBe(viewer + 3);
  });

  it('begins with everybody who was there before it', async () => {
    const group = await aGroup(api);
    const viewer = await group.user('readOnly');
    await withPeople(group, 'Ett', 'Östen', { name: 'Anna', email: 'anna@example.com', sendWorkOrder: true });
    const migration = new ContactRegister1763900000300();
    await api.database.unitOfWork.inTransaction(async ({ manager }) => {
      const runner = manager.queryRunner;
      if (!runner) throw new Error('A transaction without a connection');
      await migration.down(runner);
      await migration.up(runner);
      await migration.up(runner);
    });
    expect(await names(viewer)).toEqual(['Anna', 'Östen']);
    expect(await names(viewer, 'search: "anna@"')).toEqual(['Anna']);
    expect(await names(viewer, 'filter: { sendWorkOrder: true, sendServiceProtocol: false }')).toEqual(['Anna']);
  });
});
