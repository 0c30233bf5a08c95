import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi } from './api.js';
import { aGroup } from './register.js';

describe('an error', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('that nobody expected is masked, has an id, and can be found by it', async () => {
    const broken = await startApi();
    try {
      const administrator = await (await aGroup(broken)).user('administrator');
      await broken.database.unitOfWork.inTransaction(({ sql }) =>
        sql.run('ALTER TABLE settings_history RENAME TO settings_elsewhere'),
      );
      const answer = await broken.run<{ customerSettings: { changes: null } }>(
        administrator,
        '{ customerSettings { changes { setting } } }',
      );
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual({ customerSettings: { changes: null } });
      const [error] = answer.errors;
      const requestId = String(error?.extensions.requestId);
      expect(error?.message).toBe(`Something went wrong on our side. Quote this id: ${requestId}`);
      expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
      expect(error?.path).toEqual(['customerSettings', 'changes']);
      expect(answer.headers.get('x-request-id')).toBe(requestId);
      const lines = broken.logged.filter((line) => line.includes(requestId)).map((line) => JSON.parse(line) as object);
      expect(lines).toContainEqual(
        expect.objectContaining({
          msg: 'failure',
          error: expect.objectContaining({
            message: expect.stringMatching(/.+/),
            stack: expect.stringContaining('execute'),
          }),
        }),
      );
    } finally {
      await broken.close();
    }
  });

  it('of finding out who acts is masked too, and has its id', async () => {
    const broken = await startApi();
    try {
      const user = await (await aGroup(broken)).user('office');
      await broken.database.unitOfWork.inTransaction(({ sql }) =>
        sql.run('ALTER TABLE session RENAME TO session_elsewhere'),
      );
      const answer = await broken.run(user, '{ viewer { name } }');
      expect(answer).toMatchObject({
        status: 500,
        errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } }],
      });
      expect(JSON.stringify(answer.errors)).not.toMatch(/session|table|SELECT/i);
      expect(broken.logged.some((line) => line.includes(String(answer.errors[0]?.extensions.requestId)))).toBe(true);
    } finally {
      await broken.close();
    }
  });

  it('of one mutation leaves those before it done, and done once', async () => {
    const office = await (await aGroup(api, { autoGenerateNextNumber: true })).user('office');
    const both = `mutation ($name: String!) {
      customerCreate(input: { type: COMPANY, name: $name }) { customer { name } userErrors { code } }
      customerNumberChange(id: "cus_x", number: "B1") { userErrors { code } } }`;
    // The third time by the compiled document.
    const names = ['Första AB', 'Andra AB', 'Tredje AB'];
    for (const name of names) {
      const { status, errors } = await api.run(office, both, { name });
      expect({ status, errors }).toMatchObject({
        status: 200,
        errors: [{ path: ['customerNumberChange'], extensions: { code: 'FORBIDDEN' } }],
      });
    }
    expect(dataOf(await api.run(office, '{ customers(orderBy: [{ field: NUMBER }]) { nodes { name } } }'))).toEqual({
      customers: { nodes: names.map((name) => ({ name })) },
    });
  });

  it('in the document says what is wrong without telling the schema to strangers', async () => {
    const unknown = await api.run(null, '{ viewer { nam } }');
    expect(unknown).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(unknown.errors[0]?.message).not.toMatch(/did you mean/i);
    expect(await api.run(null, '{ viewer {')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
    expect(await api.run(null, `{ viewer { ${'name '.repeat(2100)} } }`)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
  });

  it('of a document beyond the limits names the limit', async () => {
    const aliases = Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ');
    expect(await api.run(null, `{ viewer { ${aliases} } }`)).toMatchObject({
      status: 400,
      data: {},
      errors: [{ extensions: { code: 'QUERY_TOO_LARGE', limit: 'aliases', max: 30, requestId: expect.any(String) } }],
    });
  });

  it('of a variable says which one', async () => {
    const user = await (await aGroup(api)).user('administrator');
    const answer = await api.run(user, 'query ($first: Int) { users(first: $first) { nodes { id } } }', {
      first: 'many',
    });
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('$first'), extensions: { code: 'BAD_USER_INPUT' } }],
    });
    const tooMany = await api.run(user, '{ users(first: 101) { nodes { id } } }');
    expect(tooMany.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', path: ['first'] } }]);
  });

  it('tells a stranger to sign in, and never shows them the schema', async () => {
    expect((await api.run(null, '{ customerSettings { version } }')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(await api.run(null, '{ __schema { types { name } } }')).toMatchObject({
      status: 401,
      data: {},
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const key = await (await aGroup(api)).apiKey(['customer.view']);
    expect(dataOf(await api.run(key, '{ __type(name: "Viewer") { name } }'))).toEqual({ __type: { name: 'Viewer' } });
  });

  it('that takes too long is answered all the same', async () => {
    const slow = await startApi({ deadlineMs: 1 });
    try {
      const answer = await slow.run(
        null,
        'mutation { signIn(email: "a@example.com", password: "gissning") { userErrors { code } } }',
      );
      expect(answer).toMatchObject({
        status: 503,
        errors: [{ extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) } }],
      });
    } finally {
      await slow.close();
    }
  });
});

describe('the log', () => {
  it('tells who ran which operation and how it ended, and nothing of what was in it', async () => {
    const api = await startApi();
    try {
      const group = await aGroup(api);
      const secrets = [
        'hemligt lösenord 77',
        'viola.hemlig@example.com',
        'Viola Hemlig',
        '19800101-9990',
        '8001019990',
        '070-1740642',
        'syns-aldrig',
      ];
      const [password = '', email = '', name = '', personalNumber = '', , phone = '', comments = ''] = secrets;
      await api.run(
        null,
        `mutation SignIn { signIn(email: "${email}", password: "${password}") { userErrors { code } } }`,
      );
      const administrator = await group.user('administrator', { name });
      const create =
        'mutation Create($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }';
      const input = { type: 'PRIVATE', number: 'L1', name, personalNumber, phone, comments };
      dataOf(await api.run(administrator, create, { input }));
      await api.run(administrator, create, { input: { ...input, email: `${email} är fel` } });
      await api.run(administrator, 'query Find($search: String) { users(search: $search) { nodes { name } } }', {
        search: name,
      });
      await api.run(administrator, 'query Wrong($first: Int) { users(first: $first) { nodes { name } } }', {
        first: name,
      });
      const log = api.logged.join('');
      for (const secret of secrets) expect(log).not.toContain(secret);
      for (const token of Object.values(administrator.headers)) expect(log).not.toContain(token.split('=')[1]);
      const lines = api.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
      const created = lines.find(({ operation }) => operation === 'Create');
      expect(created).toMatchObject({
        actorId: administrator.bytes.toString('hex'),
        actorKind: 'STAFF',
        codes: [],
        ms: expect.any(Number),
      });
      expect(lines.find(({ operation }) => operation === 'Wrong')).toMatchObject({ codes: ['BAD_USER_INPUT'] });
      expect(lines.some(({ event }) => event === 'sign-in failed')).toBe(true);
    } finally {
      await api.close();
    }
  });
});
