import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const createDocument = `mutation ($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) { apiKey { id name prefix permissions createdBy createdAt lastUsedAt expiresAt revokedAt } secret userErrors { code message path } } }`;
const revokeDocument =
  'mutation ($id: ID!) { apiKeyRevoke(id: $id) { apiKey { id revokedAt } userErrors { code path } } }';

interface Created {
  apiKeyCreate: {
    apiKey: { id: string; prefix: string; name: string } | null;
    secret: string | null;
    userErrors: { code: string; path: string[] }[];
  };
}

describe('an API key', () => {
  let api: TestApi;
  let group: TestGroup;
  let administrator: TestUser;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    group = await aGroup(api);
    administrator = await group.user('administrator', { name: 'Alma Påhittad' });
  });

  const create = (viewer: TestViewer, input: object) => api.run<Created>(viewer, createDocument, { input });
  async function created(input: object = {}): Promise<{ id: string; key: TestViewer; secret: string; prefix: string }> {
    const { apiKeyCreate } = dataOf(
      await create(administrator, { name: 'Ekonomisystemet', permissions: ['customer.view'], ...input }),
    );
    const { apiKey, secret } = apiKeyCreate;
    if (!apiKey || !secret) throw new Error(JSON.stringify(apiKeyCreate));
    return { id: apiKey.id, prefix: apiKey.prefix, secret, key: { headers: { authorization: `Bearer ${secret}` } } };
  }
  const permissionsOf = async (key: TestViewer) =>
    dataOf(await api.run<{ viewer: { permissions: string[] } }>(key, '{ viewer { permissions } }')).viewer.permissions;
  const write = (sql: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction((tx) => tx.sql.run(sql, params));

  it('is shown once, acts from then on, and is stored as a hash only', async () => {
    const { secret, prefix, key } = await created();
    expect(secret).toMatch(/^crk_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}$/);
    expect(secret.startsWith(`${prefix}_`)).toBe(true);
    const viewer = dataOf(await api.run(key, '{ viewer { kind name user { id } email viewScope permissions } }'));
    expect(viewer).toEqual({
      viewer: {
        kind: 'API_KEY',
        name: 'Ekonomisystemet',
        user: null,
        email: null,
        viewScope: 'ALL',
        permissions: ['customer.view'],
      },
    });
    const rows = await api.database.read.all<{ secretHash: Buffer }>('SELECT * FROM api_key WHERE groupId = ?', [
      group.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain(secret.split('_')[3]);
    expect(rows[0]?.secretHash).toHaveLength(32);
    expect(JSON.stringify(dataOf(await api.run(administrator, '{ apiKeys { nodes { prefix name } } }')))).not.toContain(
      secret,
    );
  });

  it('is made by administrators only, and never by a key, whatever it holds', async () => {
    const input = { name: 'x', permissions: ['customer.view'] };
    for (const viewer of [await group.user('office'), await group.user('readOnly'), await group.apiKey(['admin'])]) {
      const answer = await create(viewer, input);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect((await api.run(null, createDocument, { input })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const key = await group.apiKey(['admin']);
    expect((await api.run(key, '{ apiKeys { nodes { id } } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await api.run(key, revokeDocument, { id: 'key_x' })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('tells everything that is wrong with the wish at once', async () => {
    const input = {
      name: ' ',
      permissions: ['customer.view', 'customer.fly'],
      expiresAt: new Date(api.clock.now - 1).toISOString(),
    };
    expect(dataOf(await create(administrator, input)).apiKeyCreate).toMatchObject({
      apiKey: null,
      secret: null,
      userErrors: [
        { code: 'REQUIRED', path: ['name'] },
        { code: 'PERMISSION_UNKNOWN', path: ['permissions', '1'] },
        { code: 'EXPIRY_IN_PAST', path: ['expiresAt'] },
      ],
    });
    expect(dataOf(await create(administrator, { name: 'x', permissions: [] })).apiKeyCreate.userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['permissions'] },
    ]);
    expect(
      dataOf(await create(administrator, { name: 'x'.repeat(101), permissions: ['admin'] })).apiKeyCreate.userErrors,
    ).toMatchObject([{ code: 'TOO_LONG' }]);
  });

  it('never may more than its creator may at that moment', async () => {
    const { key } = await created({ permissions: ['customer.view', 'customer.edit', 'customer.assign'] });
    const set = (permissions: string[]) =>
      write(
        'UPDATE membership SET permissions = ? WHERE groupId = ? AND id = ?',
        JSON.stringify(permissions),
        group.id,
        administrator.bytes,
      );
    await set(['customer.viewAssigned', 'customer.assign', 'customer.delete']);
    expect(await permissionsOf(key)).toEqual(['customer.viewAssigned', 'customer.assign']);
    await set(['admin']);
    expect(await permissionsOf(key)).toEqual(['customer.view', 'customer.edit', 'customer.assign']);
    await write('UPDATE membership SET deactivatedAt = 1 WHERE groupId = ? AND id = ?', group.id, administrator.bytes);
    const refused = await api.run(key, '{ viewer { name } }');
    expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('sees the customers of its group and of no other', async () => {
    const customer = await group.customer();
    const other = await (await aGroup(api)).apiKey(['admin']);
    const ask = async (viewer: TestViewer) =>
      dataOf(await api.run(viewer, 'query ($id: ID!) { node(id: $id) { id } }', { id: customer.id }));
    expect(await ask(await group.apiKey(['customer.view']))).toEqual({ node: { id: customer.id } });
    expect(await ask(other)).toEqual({ node: null });
  });

  it('is good for nothing once revoked, and stays so', async () => {
    const { id, key } = await created();
    expect(dataOf(await api.run(administrator, revokeDocument, { id }))).toMatchObject({
      apiKeyRevoke: { apiKey: { id }, userErrors: [] },
    });
    const at = dataOf(
      await api.run<{ node: { revokedAt: string } }>(
        administrator,
        '{ node(id: "' + id + '") { ... on ApiKey { revokedAt } } }',
      ),
    ).node.revokedAt;
    api.clock.now += 1000;
    dataOf(await api.run(administrator, revokeDocument, { id }));
    expect(dataOf(await api.run(administrator, '{ node(id: "' + id + '") { ... on ApiKey { revokedAt } } }'))).toEqual({
      node: { revokedAt: at },
    });
    expect(await api.run(key, '{ viewer { name } }')).toMatchObject({
      status: 401,
      errors: [{ message: expect.stringContaining('revoked') }],
    });
  });

  it('of another group is not there to be revoked', async () => {
    const { id, key } = await created();
    const stranger = await (await aGroup(api)).user('administrator');
    for (const target of [id, 'key_00000000000000000000000000', 'nonsense', '']) {
      expect(dataOf(await api.run(stranger, revokeDocument, { id: target }))).toEqual({
        apiKeyRevoke: { apiKey: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] },
      });
    }
    expect(await permissionsOf(key)).toEqual(['customer.view']);
    expect(dataOf(await api.run(stranger, `{ node(id: "${id}") { id } }`))).toEqual({ node: null });
  });

  it('ends when it was meant to', async () => {
    const { key } = await created({ expiresAt: new Date(api.clock.now + 60_000).toISOString() });
    expect(await permissionsOf(key)).toEqual(['customer.view']);
    api.clock.now += 60_000;
    expect((await api.run(key, '{ viewer { name } }')).status).toBe(401);
  });

  it.each([
    ['without its last letter', (secret: string) => secret.slice(0, -1)],
    ['with another last letter', (secret: string) => secret.slice(0, -1) + (secret.endsWith('a') ? 'b' : 'a')],
    ['without its secret', (secret: string) => secret.split('_').slice(0, 3).join('_')],
    ['as an empty text', () => ''],
  ])('%s is refused loudly, rather than being nobody', async (_, change) => {
    const { secret } = await created();
    const answer = await api.run({ headers: { authorization: `Bearer ${change(secret)}` } }, '{ viewer { name } }');
    expect(answer).toMatchObject({
      status: 401,
      data: {},
      errors: [{ extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } }],
    });
  });

  it('goes before a cookie that came along', async () => {
    const { key } = await created();
    const both = { headers: { ...key.headers, ...administrator.headers } };
    expect(dataOf(await api.run(both, '{ viewer { kind } }'))).toEqual({ viewer: { kind: 'API_KEY' } });
  });

  it('tells when it was last used, to within five minutes', async () => {
    const { key, id } = await created();
    await permissionsOf(key);
    const lastUsed = async () =>
      dataOf(
        await api.run<{ node: { lastUsedAt: string | null } }>(
          administrator,
          `{ node(id: "${id}") { ... on ApiKey { lastUsedAt } } }`,
        ),
      ).node.lastUsedAt;
    for (const deadline = Date.now() + 20_000; (await lastUsed()) === null && Date.now() < deadline;)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await lastUsed()).toBe(new Date(api.clock.now).toISOString());
  });

  it('is listed page by page, the newest first', async () => {
    for (let n = 1; n <= 5; n++) await created({ name: `Nyckel ${n}` });
    const page = async (after: string | null) =>
      dataOf(
        await api.run<{
          apiKeys: {
            nodes: { name: string }[];
            pageInfo: { endCursor: string; hasNextPage: boolean };
            totalCount: object;
          };
        }>(
          administrator,
          'query ($after: String) { apiKeys(first: 2, after: $after) { nodes { name } totalCount { value precision } pageInfo { endCursor hasNextPage } } }',
          { after },
        ),
      ).apiKeys;
    const names: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { nodes, pageInfo, totalCount } = await page(after);
      expect(totalCount).toEqual({ value: 5, precision: 'EXACT' });
      names.push(...nodes.map(({ name }) => name));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(names).toEqual(['Nyckel 5', 'Nyckel 4', 'Nyckel 3', 'Nyckel 2', 'Nyckel 1']);
    const stranger = await (await aGroup(api)).user('administrator');
    const foreign = await api.run(stranger, 'query ($after: String) { apiKeys(after: $after) { nodes { name } } }', {
      after,
    });
    expect(foreign.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', path: ['after'] } }]);
  });
});
