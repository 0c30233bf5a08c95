import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from '../../../test/api.js';
import { aGroup } from '../../../test/register.js';
import { statementsOf } from '../../../test/statements.js';

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
const codeOf = async (viewer: TestViewer, variables: object) => (await list(viewer, variables)).errors[0]?.extensions;

describe('the register', () => {
  it('stands in Swedish order, page by page, both ways', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const sorted = ['1:a Hissen', 'Andersson', 'Élan', 'Zorn', 'Åberg', 'Ängel', 'Öst'];
    for (const name of ['Öst', 'Zorn', 'Ängel', 'Andersson', '1:a Hissen', 'Élan', 'Åberg'])
      await group.customer({ name });
    expect(await names(office)).toEqual(sorted);
    const first = dataOf(await list(office, { first: 3 })).customers;
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(first.totalCount).toEqual({ value: 7, precision: 'EXACT' });
    const second = dataOf(await list(office, { first: 3, after: first.pageInfo.endCursor })).customers;
    expect(second.nodes.map(({ name }) => name)).toEqual(sorted.slice(3, 6));
    const back = dataOf(await list(office, { last: 2, before: second.pageInfo.startCursor })).customers;
    expect(back.nodes.map(({ name }) => name)).toEqual(sorted.slice(1, 3));
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(await names(office, { last: 2 })).toEqual(sorted.slice(5));
  });

  it('shows a technician only what they are assigned to, and a customer only themselves', async () => {
    const group = await aGroup(api);
    const technician = await group.user('technician');
    const mine = await group.customer({ name: 'Mitt uppdrag' });
    const other = await group.customer({ name: 'Någon annans uppdrag' });
    await group.assign(mine, technician);
    const login = await group.customerLogin(other);
    for (const variables of [
      {},
      { search: 'uppdrag' },
      { orderBy: [{ field: 'CITY' }] },
      { search: 'uppdrag', orderBy: [{ field: 'NUMBER' }] },
    ]) {
      const seen = dataOf(await list(technician, variables)).customers;
      expect(seen.nodes.map(({ name }) => name)).toEqual(['Mitt uppdrag']);
      expect(seen.totalCount).toEqual({ value: 1, precision: 'EXACT' });
      expect(await names(login, variables)).toEqual(['Någon annans uppdrag']);
    }
    expect(await names(technician, { filter: { number: { eq: other.number } } })).toEqual([]);
    expect(await names(technician, { search: other.number })).toEqual([]);
    expect(
      await names(technician, { filter: { or: [{ name: { contains: 'annans' } }, { id: { eq: other.id } }] } }),
    ).toEqual([]);
  });

  it('never shows another group, whatever is asked', async () => {
    const [ours, theirs] = [await aGroup(api), await aGroup(api)];
    const office = await ours.user('office');
    const hidden = await theirs.customer({ name: 'Grannens hemlighet', number: 'G-77' });
    for (const variables of [
      {},
      { search: 'hemlighet' },
      { search: 'G-77' },
      { filter: { id: { eq: hidden.id } } },
      { filter: { not: { name: { eq: 'x' } } } },
      { filter: { or: [{}, { number: { eq: 'G-77' } }] } },
    ]) {
      expect(dataOf(await list(office, variables)).customers).toMatchObject({ nodes: [], totalCount: { value: 0 } });
    }
  });

  it('shows the bin only to who may delete, and only when asked', async () => {
    const group = await aGroup(api);
    const [office, reader] = [await group.user('office'), await group.user('readOnly')];
    const thrown = await group.customer({ name: 'Slängd' });
    await group.customer({ name: 'Kvar' });
    dataOf(
      await api.run(office, 'mutation ($id: ID!) { customerDelete(id: $id) { userErrors { code } } }', {
        id: thrown.id,
      }),
    );
    expect(await names(office)).toEqual(['Kvar']);
    expect(await names(office, { search: 'slängd' })).toEqual([]);
    expect(await names(office, { filter: { not: { status: { eq: 'ACTIVE' } } } })).toEqual([]);
    expect(await names(office, { filter: { status: { eq: 'DELETED' } } })).toEqual(['Slängd']);
    expect(await names(office, { search: 'slängd', filter: { status: { in: ['DELETED', 'ACTIVE'] } } })).toEqual([
      'Slängd',
    ]);
    expect(await codeOf(reader, { filter: { status: { eq: 'DELETED' } } })).toMatchObject({
      code: 'FIELD_ACCESS_DENIED',
      requires: 'customer.delete',
    });
    expect(await codeOf(reader, { filter: { not: { or: [{ status: { in: ['DELETED'] } }] } } })).toMatchObject({
      code: 'FIELD_ACCESS_DENIED',
    });
  });

  it('says what is wrong with a page, a cursor or a filter that cannot be had', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    for (const name of ['A', 'B', 'C']) await group.customer({ name });
    const cursor = dataOf(await list(office, { first: 1 })).customers.pageInfo.endCursor;
    const stranger = await (await aGroup(api)).user('office');
    const bad = { code: 'BAD_USER_INPUT' };
    expect(await codeOf(office, { first: 101 })).toMatchObject(bad);
    expect(await codeOf(office, { first: 0 })).toMatchObject(bad);
    expect(await codeOf(office, { first: 2, last: 2 })).toMatchObject(bad);
    expect(await codeOf(office, { after: 'abc' })).toMatchObject(bad);
    expect(await codeOf(office, { after: cursor, orderBy: [{ field: 'NAME', direction: 'DESC' }] })).toMatchObject(bad);
    expect(await codeOf(office, { after: cursor, filter: { name: { contains: 'a' } } })).toMatchObject(bad);
    expect(await codeOf(office, { after: cursor, search: 'a' })).toMatchObject(bad);
    expect(await codeOf(stranger, { after: cursor })).toMatchObject(bad);
    expect(await codeOf(office, { orderBy: [{ field: 'RELEVANCE' }] })).toMatchObject(bad);
    expect(await codeOf(office, { search: 'x'.repeat(201) })).toMatchObject(bad);
    expect(await codeOf(office, { filter: { name: { eq: null } } })).toMatchObject(bad);
    expect(
      await codeOf(office, { filter: { and: Array.from({ length: 51 }, () => ({ name: { eq: 'a' } })) } }),
    ).toMatchObject(bad);
    expect(
      await codeOf(office, { filter: { not: { not: { not: { not: { not: { name: { eq: 'a' } } } } } } } }),
    ).toMatchObject(bad);
    expect(await names(office, { filter: { not: { not: { not: { not: { name: { eq: 'a' } } } } } } })).toEqual(['A']);
  });

  it('reads a page with one statement, one more for a count, for its relations, and for whose number is searched for', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    for (const name of ['A', 'B', 'C'])
      await group.customer({ name, contactPersons: [{ name: 'Kontakt' }], addresses: { visiting: { city: 'Hjo' } } });
    const statements = async (query: string) => {
      dataOf(await api.run(office, query));
      const { result, statements: seen } = await statementsOf(api.database, () => api.run(office, query));
      dataOf(result);
      return seen.length;
    };
    const viewer = 1;
    expect(
      await statements(
        '{ customers { nodes { id name city mainContact { name } } pageInfo { hasNextPage endCursor } } }',
      ),
    ).toBe(viewer + 1);
    expect(await statements('{ customers { nodes { name } totalCount { value } } }')).toBe(viewer + 2);
    expect(await statements('{ customers(search: "kont") { nodes { name } } }')).toBe(viewer + 2);
    expect(
      await statements(
        '{ customers { edges { node { contactPersons { name } addresses { invoice { city } } assignees { assignedAt } } } totalCount { value } } }',
      ),
    ).toBe(viewer + 3);
  });
});
