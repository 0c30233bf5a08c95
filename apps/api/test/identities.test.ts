import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import { makeLink } from '../src/session/one-time-links.js';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type Answer, type TestApi, type TestViewer } from './api.js';
import { looksUpTheSession } from './overtaken.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';
import { heard } from './statements.js';

// Every name and number is invented.

const password = 'åtta lugna älgar 🫎';
const hour = 3_600_000;

let api: TestApi;
let passwordHash: string;
let [older, newer] = [] as unknown as [TestGroup, TestGroup];
beforeAll(async () => {
  [api, passwordHash] = [await startApi(), await hashPassword(password)];
  [older, newer] = [await aGroup(api), await aGroup(api)];
});
afterAll(() => api.close());

let began = 0;
beforeEach(() => {
  began = api.clock.now;
});
afterEach(() => {
  api.clock.now = began;
});

const run = (sql: string, ...params: (string | number | Buffer)[]) =>
  api.database.unitOfWork.inTransaction((tx) => tx.sql.run(sql, params));

interface Ines {
  readonly email: string;
  readonly accountId: Buffer;
  /** As a user of the group that she has been in for longest. */
  readonly inOlder: TestUser;
  readonly inNewer: TestUser;
}

/** One person who works in two groups. */
async function ines(): Promise<Ines> {
  const [inOlder, inNewer] = [
    await older.user('administrator', { name: 'Ines Äldre' }),
    await newer.user('office', { name: 'Ines Nyare' }),
  ];
  const { accountId, email } = inOlder;
  await run('UPDATE membership SET accountId = ?, createdAt = createdAt + 1 WHERE id = ?', accountId, inNewer.bytes);
  await run('UPDATE session SET accountId = ? WHERE actorId = ?', accountId, inNewer.bytes);
  await run('UPDATE account SET passwordHash = ? WHERE id = ?', passwordHash, accountId);
  return { email, accountId, inOlder, inNewer };
}

interface Changed {
  done: { viewer: { user: { id: string } } | null; userErrors: { code: string }[] };
}
const cookieOf = (answer: Answer<unknown>): TestViewer => ({
  headers: { cookie: /__Host-sid=[\w-]*/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '' },
});
const goOnAs = (viewer: TestViewer, { id }: TestUser) =>
  api.run<Changed>(
    viewer,
    'mutation ($id: ID!) { done: sessionChange(id: $id) { viewer { user { id } } userErrors { code } } }',
    { id },
  );
const signIn = (email: string, secret = password) =>
  api.run<Changed>(
    null,
    'mutation ($email: String!, $password: String!) { done: signIn(email: $email, password: $password) { viewer { user { id } } userErrors { code } } }',
    { email, password: secret },
  );
const whoIs = async (viewer: TestViewer): Promise<string | undefined> =>
  dataOf(await api.run<{ viewer: { user: { id: string } } | null }>(viewer, '{ viewer { user { id } } }')).viewer?.user
    .id;

describe('a page that says whom it acts as', () => {
  const saying = (viewer: TestViewer, id: string): TestViewer => ({
    headers: { ...viewer.headers, 'x-acting-as': id },
  });
  const create = (viewer: TestViewer) =>
    api.run<{ customerCreate: { customer: { id: string } | null } }>(
      viewer,
      'mutation ($number: String!) { customerCreate(input: { number: $number, name: "Skriven i den andra gruppen" }) { customer { id } userErrors { code } } }',
      { number: `S${++numbers}` },
    );
  let numbers = 0;
  const written = () =>
    api.database.read.all('SELECT id FROM customer WHERE name = ?', ['Skriven i den andra gruppen']);

  it('has nothing read or written once the browser goes on as somebody else, and is told so', async () => {
    const { inOlder, inNewer } = await ines();
    const page = saying(inOlder, inNewer.id);
    for (const answer of [
      await create(page),
      await api.run(page, '{ viewer { name } customers { nodes { name } } }'),
    ]) {
      expect(answer.status).toBe(412);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'ACTS_AS_ANOTHER', requestId: expect.any(String) } }]);
      expect(answer.data).toEqual({});
    }
    expect(await written()).toEqual([]);
    expect(dataOf(await create(saying(inOlder, inOlder.id))).customerCreate.customer).not.toBeNull();
    expect(await written()).toHaveLength(1);
  });

  it('sends no file for somebody else either, by either way', async () => {
    const { inOlder, inNewer } = await ines();
    const sent = (id: string, path: string, headers: Record<string, string>, body: FormData | null) =>
      fetch(new URL(path, api.url), {
        method: 'POST',
        headers: { ...inOlder.headers, ...headers, 'x-acting-as': id, 'accept-language': 'sv' },
        body,
      });
    const form = new FormData();
    form.set('file', new Blob(['Namn\nPåhittad AB\n']), 'kunder.csv');
    const ways = [
      ['/files', { 'apollo-require-preflight': 'true' }, form],
      ['/files/uploads', { 'tus-resumable': '1.0.0', 'upload-length': '3' }, null],
    ] as const;
    for (const [path, headers, body] of ways) {
      const refused = await sent(inNewer.id, path, headers, body);
      expect(refused.status).toBe(412);
      expect(await refused.json()).toEqual({
        errors: [{ message: expect.stringContaining('någon annan'), extensions: { code: 'ACTS_AS_ANOTHER' } }],
      });
      expect((await sent(inOlder.id, path, headers, body)).status).not.toBe(412);
    }
  });

  it('is nothing that a partner’s key, somebody who is not signed in or a page that does not say it meets', async () => {
    const { inOlder, inNewer } = await ines();
    const key = await newer.apiKey(['customer.view', 'customer.create']);
    expect(dataOf(await create(saying(key, inNewer.id))).customerCreate.customer).not.toBeNull();
    expect(dataOf(await create(inOlder)).customerCreate.customer).not.toBeNull();
    expect(await whoIs(saying({ headers: {} }, inNewer.id))).toBeUndefined();
    expect((await create(saying({ headers: {} }, inNewer.id))).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('somebody who works in two groups', () => {
  it('stays signed in no longer by going on as another, or as themselves, again and again', async () => {
    const { email, inOlder, inNewer } = await ines();
    const answer = await signIn(email);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=604800');
    const cookies: string[] = [];
    let session = cookieOf(answer);
    for (let turns = 0; turns < 7 * 4 - 1; turns++) {
      api.clock.now += 6 * hour;
      const changed = await goOnAs(session, turns % 3 === 0 ? inOlder : inNewer);
      expect(dataOf(changed).done.userErrors).toEqual([]);
      session = cookieOf(changed);
      cookies.push(changed.headers.get('set-cookie') ?? '');
    }
    expect(cookies[3]).toContain('Max-Age=518400');
    expect(await whoIs(session)).toBeDefined();
    api.clock.now += 6 * hour;
    expect(await whoIs(session)).toBeUndefined();
  });

  it('gets no longer session as a user from one as a customer’s login', async () => {
    const { email, accountId, inOlder } = await ines();
    const login = await newer.customerLogin(await newer.customer());
    await run('UPDATE customer_user SET accountId = ? WHERE id = ?', accountId, login.bytes);
    const changed = await goOnAs(cookieOf(await signIn(email)), login);
    expect(changed.headers.get('set-cookie')).toContain('Max-Age=86400');
    const back = await goOnAs(cookieOf(changed), inOlder);
    expect(back.headers.get('set-cookie')).toContain('Max-Age=86400');
  });

  it('is nowhere signed in any more once they have signed out everywhere, though they went on as another meanwhile', async () => {
    const { email, accountId, inOlder, inNewer } = await ines();
    const signedIn = await signIn(email);
    expect(dataOf(signedIn).done.userErrors).toEqual([]);
    const thief = cookieOf(signedIn);
    // Both wait for somebody who writes, the owner first.
    let letGo: () => void = () => undefined;
    const holding = new Promise<void>((resolve) => (letGo = resolve));
    const writing = api.database.unitOfWork.inTransaction(async ({ sql }) => {
      await sql.run('UPDATE session SET lastSeenAt = lastSeenAt + 1 WHERE accountId = ?', [accountId]);
      await holding;
    });
    // SQLite has one writer: who has been looked up is next in line. On a server who has the account is.
    const isMysql = api.database.read.dialect === 'mysql';
    const hasIt = heard(api.database, isMysql ? /^DELETE FROM session WHERE accountId/ : looksUpTheSession);
    const out = api.run(inOlder, 'mutation { signOut(everywhere: true) { userErrors { code } } }');
    await hasIt;
    const wants = heard(api.database, isMysql ? /FROM account .*FOR UPDATE/ : looksUpTheSession);
    const going = goOnAs(thief, inNewer);
    await wants;
    letGo();
    await writing;
    expect(dataOf(await out)).toEqual({ signOut: { userErrors: [] } });
    expect((await going).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const left = await api.database.read.all('SELECT idHash FROM session WHERE accountId = ?', [accountId]);
    expect(left).toEqual([]);
  });

  it('has it in the log of both groups when the password or the second step is changed, by whatever door', async () => {
    const { email, accountId, inOlder, inNewer } = await ines();
    const login = await newer.customerLogin(await newer.customer());
    await run('UPDATE customer_user SET accountId = ? WHERE id = ?', accountId, login.bytes);
    await run('UPDATE session SET accountId = ? WHERE actorId = ?', accountId, login.bytes);
    const told = async (reader: TestUser, { id }: TestUser) => {
      const { accessLog } = dataOf(
        await api.run<{ accessLog: { nodes: { action: string; actor: string; subject: string }[] } }>(
          reader,
          'query ($id: ID!) { accessLog(first: 50, filter: { personId: $id }) { nodes { action actor subject } } }',
          { id },
        ),
      );
      const own = accessLog.nodes.filter(({ action }) => /^(PASSWORD|SECOND_FACTOR)_/.test(action));
      return own.map(({ action, actor, subject }) => [action, actor, subject]);
    };
    const done = async (call: string, variables: object, parameters: string, viewer: TestViewer | null) =>
      dataOf(
        await api.run<{ done: { secret?: string; userErrors: { code: string }[] } }>(
          viewer,
          `mutation (${parameters}) { done: ${call} userErrors { code } } }`,
          variables,
        ),
      ).done;

    // All of it as a customer's login, which is the same account.
    const other = 'nio lata lodjur i snön';
    const changed = 'passwordChange(currentPassword: $old, newPassword: $new) {';
    expect(await done(changed, { old: password, new: other }, '$old: String!, $new: String!', login)).toEqual({
      userErrors: [],
    });
    const { secret } = await done(
      'secondFactorPrepare(currentPassword: $old) { secret',
      { old: other },
      '$old: String!',
      cookieOf(await goOnAs(login, inOlder)),
    );
    expect(secret).toBeTruthy();
    const app = new TOTP({ secret: Secret.fromBase32(secret ?? ''), digits: 6, period: 30 });
    const user = cookieOf(await signIn(email, other));
    await done(
      'secondFactorConfirm(code: $code) { recoveryCodes',
      { code: app.generate({ timestamp: api.clock.now }) },
      '$code: String!',
      user,
    );
    const asLogin = cookieOf(await goOnAs(user, login));
    await done('secondFactorRemove(currentPassword: $old) {', { old: other }, '$old: String!', asLogin);
    const token = await api.database.unitOfWork.inTransaction(({ sql }) =>
      makeLink(sql, { purpose: 'resetPassword', groupId: null, accountId, subjectId: null }, api.clock.now),
    );
    await done(
      'passwordChoose(token: $token, password: $new) {',
      { token, new: password },
      '$token: String!, $new: String!',
      null,
    );

    for (const [group, person, name] of [
      [older, inOlder, 'Ines Äldre'],
      [newer, inNewer, 'Ines Nyare'],
    ] as const)
      expect(await told(await group.anAdministrator(), person)).toEqual(
        ['PASSWORD_CHANGED', 'SECOND_FACTOR_OFF', 'SECOND_FACTOR_ON', 'PASSWORD_CHANGED'].map((action) => [
          action,
          name,
          name,
        ]),
      );
  });

  it('does not come in by the old password while it is being changed', async () => {
    const { email, accountId } = await ines();
    const counted = async () => (await api.database.read.all('SELECT throttleKey FROM login_throttle')).length;
    await run('DELETE FROM login_throttle');
    const thief = signIn(email);
    while ((await counted()) === 0) await pause(2);
    // The password has been looked up, and is being compared.
    await api.database.unitOfWork.inTransaction(async ({ sql }) => {
      await sql.run('UPDATE account SET passwordHash = ? WHERE id = ?', [`${passwordHash}.`, accountId]);
      await sql.run('DELETE FROM session WHERE accountId = ?', [accountId]);
      await pause(1500);
    });
    await thief;
    expect(await api.database.read.all('SELECT idHash FROM session WHERE accountId = ?', [accountId])).toEqual([]);
  });

  it('sees no session that has ended by itself among those where they are signed in', async () => {
    const { email, accountId, inOlder } = await ines();
    const login = await newer.customerLogin(await newer.customer());
    await run('UPDATE session SET accountId = ? WHERE actorId = ?', accountId, login.bytes);
    const listed = async (viewer: TestViewer): Promise<[number, number]> => {
      const document = `{ own: ownSessions { id } ofUser: userSessions(userId: "${inOlder.id}") { id } }`;
      const { own, ofUser } = dataOf(await api.run<{ own: object[]; ofUser: object[] }>(viewer, document));
      return [own.length, ofUser.length];
    };
    expect(await listed(inOlder)).toEqual([3, 1]);
    // A customer's login sooner than a user.
    api.clock.now += 3 * hour;
    expect(await listed(cookieOf(await signIn(email)))).toEqual([3, 2]);
    api.clock.now += 9 * hour;
    expect(await listed(cookieOf(await signIn(email)))).toEqual([1, 1]);
  });
});
