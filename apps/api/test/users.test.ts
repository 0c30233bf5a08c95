import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

interface Users {
  users: {
    nodes: { id: string; name: string; email: string | null; role: string }[];
    totalCount?: object;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

describe('the users of a group', () => {
  let api: TestApi;
  let group: TestGroup;
  let office: TestUser;
  let administrator: TestUser;
  const names = ['Öst Påhittad', 'Zeb Påhittad', 'Åsa Påhittad', 'Ärla Påhittad', 'andré Påhittad'];

  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api);
    for (const name of names) await group.user('technician', { name });
    office = await group.user('office', { name: 'Bo Påhittad' });
    administrator = await group.user('administrator', { name: 'Cia Påhittad' });
  });
  afterAll(() => api.close());

  const list = async (viewer: TestViewer, variables: object = {}) =>
    dataOf(
      await api.run<Users>(
        viewer,
        'query ($first: Int, $after: String, $search: String) { users(first: $first, after: $after, search: $search) { nodes { id name email role } totalCount { value precision } pageInfo { endCursor hasNextPage } } }',
        variables,
      ),
    ).users;

  it('stand in Swedish order', async () => {
    const { nodes, totalCount } = await list(administrator);
    expect(nodes.map(({ name }) => name.split(' ')[0])).toEqual(['andré', 'Bo', 'Cia', 'Zeb', 'Åsa', 'Ärla', 'Öst']);
    expect(totalCount).toEqual({ value: 7, precision: 'EXACT' });
  });

  it('come page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { nodes, pageInfo }: Users['users'] = await list(office, { first: 3, after });
      seen.push(...nodes.map(({ name }) => name));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual((await list(office)).nodes.map(({ name }) => name));
  });

  it('are found by any words of the name, å ä ö or not', async () => {
    expect((await list(office, { search: 'asa' })).nodes).toMatchObject([{ name: 'Åsa Påhittad' }]);
    expect((await list(office, { search: 'PAHI  öst' })).nodes).toMatchObject([{ name: 'Öst Påhittad' }]);
    expect((await list(office, { search: '%' })).nodes).toEqual([]);
  });

  it('show their e-mail addresses to administrators and to themselves', async () => {
    expect((await list(administrator)).nodes.every(({ email }) => email?.endsWith('@example.com'))).toBe(true);
    expect((await list(office)).nodes.filter(({ email }) => email !== null)).toMatchObject([
      { id: office.id, email: office.email },
    ]);
  });

  it('are for those who may assign, and of their own group', async () => {
    for (const viewer of [
      await group.user('technician', { name: 'Dan Påhittad' }),
      await group.apiKey(['customer.view']),
      await group.customerLogin(await group.customer()),
    ]) {
      expect((await api.run(viewer, '{ users { nodes { name } } }')).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    }
    const stranger = await (await aGroup(api)).user('administrator', { name: 'Egil Påhittad' });
    expect((await list(stranger)).nodes).toMatchObject([{ name: 'Egil Påhittad' }]);
    const one = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(dataOf(await api.run(stranger, one, { id: office.id }))).toEqual({ node: null });
    expect(dataOf(await api.run(administrator, one, { id: office.id }))).toEqual({ node: { id: office.id } });
    expect(dataOf(await api.run(office, one, { id: office.id }))).toEqual({ node: { id: office.id } });
  });

  it('who have left are no longer among them', async () => {
    const leaver = await group.user('technician', { name: 'Falk Påhittad' });
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE membership SET deactivatedAt = 1 WHERE groupId = ? AND id = ?', [group.id, leaver.bytes]),
    );
    expect((await list(office, { search: 'falk' })).nodes).toEqual([]);
    expect(dataOf(await api.run(office, `{ node(id: "${leaver.id}") { ... on User { name } } }`))).toEqual({
      node: { name: 'Falk Påhittad' },
    });
  });

  it('are named as those who can help with a locked field', async () => {
    const readOnly = await group.user('readOnly', { name: 'Gro Påhittad' });
    const { viewer } = dataOf(
      await api.run<{
        viewer: {
          administrators: string[];
          customerFields: { field: string; canEdit: boolean; reason: string | null; whoCanHelp: string[] | null }[];
        };
      }>(
        readOnly,
        '{ viewer { administrators customerFields { field canRead canCreate canEdit shown reason whoCanHelp } } }',
      ),
    );
    expect(viewer.administrators).toContain('Cia Påhittad');
    expect(viewer.customerFields.find(({ field }) => field === 'phone')).toMatchObject({
      canEdit: false,
      reason: 'NEEDS_EDIT',
      whoCanHelp: viewer.administrators,
    });
    expect(viewer.customerFields.find(({ field }) => field === 'createdAt')).toMatchObject({
      reason: 'DERIVED',
      whoCanHelp: null,
    });
  });
});
