import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { PasskeyStory, passkeyFailed, sessionIn, type PasskeyAnswer } from './passkey-story.js';
import { Authenticator } from './peers/authenticator.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const password = 'åtta lugna älgar';
const page = new URL('https://register.example');

describe('A passkey', () => {
  let api: TestApi;
  let passwordHash: string;
  let group: TestGroup;
  let ines: TestUser;
  let phone: Authenticator;
  let story: PasskeyStory;
  beforeAll(async () => {
    [api, passwordHash] = [await startApi({ config: { publicUrl: page } }), await hashPassword(password)];
    story = new PasskeyStory(api, password);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await write('DELETE FROM login_throttle');
    group = await aGroup(api);
    ines = await withPassword(await group.user('office', { name: 'Ines Påhittad' }));
    phone = new Authenticator(page);
  });
  const asked = (...call: Parameters<PasskeyStory['asked']>) => story.asked(...call);
  const begin = (...by: Parameters<PasskeyStory['begin']>) => story.begin(...by);
  const keep = (...made: Parameters<PasskeyStory['keep']>) => story.keep(...made);
  const door = () => story.door();
  const enter = (...by: Parameters<PasskeyStory['enter']>) => story.enter(...by);

  const write = (text: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction(({ sql }) => sql.run(text, params));
  async function withPassword(person: TestUser): Promise<TestUser> {
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', passwordHash, person.accountId);
    return person;
  }
  const register = (person: TestUser, device = phone) => story.register(person, device);
  const signIn = (device = phone, how = {}) => story.signIn(device, how);
  const own = async (viewer: TestViewer) =>
    dataOf(await api.run<{ ownPasskeys: PasskeyAnswer['passkeys'] }>(viewer, '{ ownPasskeys { id name lastUsedAt } }'))
      .ownPasskeys;

  it('is added by who knows the password, and signs in without it; the person and the log are told', async () => {
    expect(await begin(ines, 'fel lösenord')).toMatchObject({
      options: null,
      userErrors: [{ code: 'PASSWORD_WRONG', path: ['currentPassword'] }],
    });
    const { options = null } = await begin(ines);
    expect(JSON.parse(options ?? '')).toMatchObject({
      rp: { id: 'register.example' },
      user: { name: ines.email },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const kept = await keep(ines, phone.make(options));
    expect(kept).toMatchObject({ passkeys: [{ name: 'Ines telefon', lastUsedAt: null }], userErrors: [] });

    const came = await signIn();
    expect(came).toMatchObject({ viewer: { name: 'Ines Påhittad' }, userErrors: [] });
    const [used] = (await own(sessionIn(came.cookies))) ?? [];
    expect(used?.lastUsedAt).toBe(new Date(api.clock.now).toISOString());
    const alma = await group.anAdministrator();
    const { accessLog, messages } = dataOf(
      await api.run<{ accessLog: { nodes: object[] }; messages: { nodes: object[] } }>(
        alma,
        '{ accessLog(first: 2) { nodes { action actor } } messages(scope: ALL, filter: { kinds: [PASSKEY_ADDED] }) { nodes { recipient } } }',
      ),
    );
    expect(accessLog.nodes).toEqual([
      { action: 'SIGNED_IN', actor: 'Ines Påhittad' },
      { action: 'PASSKEY_ADDED', actor: 'Ines Påhittad' },
    ]);
    expect(messages.nodes).toEqual([{ recipient: 'Ines Påhittad' }]);
    const { challenge } = JSON.parse(options ?? '') as { challenge: string };
    expect(JSON.stringify([await api.database.read.all('SELECT * FROM passkey_challenge'), api.logged])).not.toContain(
      challenge,
    );
  });

  it('is both steps: a group that asks for two lets in whoever comes by it, and not who has it and comes by a password', async () => {
    await register(ines);
    await write('UPDATE tenant_group SET secondFactorRequired = 1 WHERE id = ?', group.id);
    expect((await signIn()).viewer).toEqual({ name: 'Ines Påhittad', mustSetUpSecondFactor: false });
    const byPassword = `signIn(email: "${ines.email}", password: "${password}")`;
    expect((await asked(null, byPassword, 'viewer { name mustSetUpSecondFactor }')).viewer).toMatchObject({
      mustSetUpSecondFactor: true,
    });
    // Going on as another keeps how one came.
    const other = await aGroup(api);
    const there = await other.user('office', { name: 'Ines Där' });
    await write('UPDATE tenant_group SET secondFactorRequired = 1 WHERE id = ?', other.id);
    await write('UPDATE membership SET accountId = ? WHERE id = ?', ines.accountId, there.bytes);
    const session = sessionIn((await signIn()).cookies);
    const { viewer } = await asked(
      session,
      `sessionChange(id: "${there.id}")`,
      'viewer { name mustSetUpSecondFactor }',
    );
    expect(viewer).toEqual({ name: 'Ines Där', mustSetUpSecondFactor: false });
  });

  it.each<[string, () => Promise<object>]>([
    [
      'twice',
      async () => {
        const browser = await door();
        const answer = phone.sign(browser.options);
        expect((await enter(browser, answer)).viewer).not.toBeNull();
        return enter(browser, answer);
      },
    ],
    ['in another browser', async () => enter(await door(), phone.sign((await door()).options))],
    ['in a browser that has asked for nothing', async () => enter(null, phone.sign((await door()).options))],
    [
      'too late',
      async () => {
        const browser = await door();
        const answer = phone.sign(browser.options);
        api.clock.now += 5 * 60_000;
        return enter(browser, answer);
      },
    ],
    ['on another page', () => signIn(phone, { page: new URL('https://register.example.org') })],
    ['by somebody whom the device has not verified', () => signIn(phone, { verified: false })],
    ['by a device that nobody knows', () => signIn(new Authenticator(page))],
    [
      'by another device in its name',
      async () => {
        const browser = await door();
        const { response } = JSON.parse(new Authenticator(page).sign(browser.options)) as { response: object };
        return enter(browser, JSON.stringify({ ...(JSON.parse(phone.sign(browser.options)) as object), response }));
      },
    ],
    [
      'by a copy, which has counted less',
      async () => {
        expect(await signIn(phone, { counter: 7 })).toMatchObject({ userErrors: [] });
        return signIn(phone, { counter: 7 });
      },
    ],
    [
      'by what was made to add one',
      async () => {
        const { options = null } = await begin(ines);
        return enter(await door(), phone.sign(options));
      },
    ],
    ['by anything else', async () => enter(await door(), '{"id":"","response":{"clientDataJSON":1}}')],
  ])('lets nobody in %s, and the answer is the same', async (_how, attempt) => {
    await register(ines);
    const { cookies, ...answer } = (await attempt()) as PasskeyAnswer & { cookies: string[] };
    expect(answer).toEqual(passkeyFailed);
    expect(cookies.filter((cookie) => cookie.startsWith('__Host-sid'))).toEqual([]);
  });

  it('is used once of several answers in the same moment', async () => {
    await register(ines);
    const browser = await door();
    const answer = phone.sign(browser.options);
    const answers = await Promise.all(Array.from({ length: 4 }, () => enter(browser, answer)));
    expect(answers.filter(({ viewer }) => viewer !== null)).toHaveLength(1);
  });

  it('is added in the session that asked, by a verified person, once, and under a name', async () => {
    const bo = await withPassword(await group.user('office'));
    const refused = [{ code: 'PASSKEY_REFUSED', path: [] }];
    expect((await keep(bo, phone.make((await begin(ines)).options ?? null))).userErrors).toEqual(refused);
    const unverified = phone.make((await begin(ines)).options ?? null, { verified: false });
    expect((await keep(ines, unverified)).userErrors).toEqual(refused);
    expect((await keep(ines, '{}', ' ')).userErrors).toEqual([{ code: 'REQUIRED', path: ['name'] }]);
    expect((await register(ines)).userErrors).toEqual([]);
    // Whoever it is, nobody takes over what another has registered.
    expect((await register(bo)).userErrors).toEqual([{ code: 'PASSKEY_KNOWN', path: [] }]);
    expect((await signIn()).viewer?.name).toBe('Ines Påhittad');
    const key = await group.apiKey(['admin']);
    expect((await api.run(key, '{ ownPasskeys { id } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('is removed with the password, by nobody else, and with what it signed in to', async () => {
    const { passkeys: [{ id = '' } = {}] = [] } = await register(ines);
    const remove = (viewer: TestViewer, secret = password) =>
      asked(viewer, `passkeyRemove(id: "${id}", currentPassword: "${secret}")`, 'passkeys { id name lastUsedAt }');
    expect((await remove(ines, 'fel lösenord')).userErrors).toMatchObject([{ code: 'PASSWORD_WRONG' }]);
    const bo = await withPassword(await group.user('office'));
    expect((await remove(bo)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    // Whoever holds the phone came in by it, and is out; the one who removes it goes on.
    const thief = sessionIn((await signIn()).cookies);
    expect(await remove(ines)).toMatchObject({ passkeys: [], userErrors: [] });
    expect(dataOf(await api.run(thief, '{ viewer { name } }'))).toEqual({ viewer: null });
    expect(await own(ines)).toEqual([]);
    expect(await signIn()).toMatchObject(passkeyFailed);

    await register(bo);
    const shut = await asked(await group.anAdministrator(), `userInactivate(id: "${bo.id}")`, 'access { state }');
    expect(shut.userErrors).toEqual([]);
    expect(await signIn()).toMatchObject(passkeyFailed);
    expect(await api.database.read.all('SELECT name FROM passkey WHERE accountId = ?', [bo.accountId])).toEqual([]);
  });

  it('says for others that somebody waits who has come in', async () => {
    await register(ines);
    await write('INSERT INTO factor_reset (accountId, startedAt) VALUES (?, ?)', ines.accountId, api.clock.now);
    await signIn();
    expect(
      await api.database.read.all('SELECT startedAt FROM factor_reset WHERE accountId = ?', [ines.accountId]),
    ).toEqual([]);
  });

  it('is asked for a hundred times from one address, and then not for a quarter of an hour', async () => {
    await door();
    await write('UPDATE login_throttle SET attempts = 99');
    expect((await door()).options).not.toBeNull();
    expect(await asked(null, 'passkeySignInBegin', 'options')).toMatchObject({
      options: null,
      userErrors: [{ code: 'SIGN_IN_THROTTLED' }],
    });
  });
});
