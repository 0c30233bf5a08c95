import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { makeLink } from '../src/session/one-time-links.js';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type Answer, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const password = 'åtta lugna älgar';
const halfMinute = 30_000;
const signInDocument =
  'mutation ($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code: $code) { viewer { kind name } userErrors { code path } } }';

interface UserErrors {
  readonly userErrors: { code: string; path: string[] }[];
}
interface SignIn {
  readonly signIn: UserErrors & { viewer: { kind: string; name: string } | null };
}
interface Codes extends UserErrors {
  readonly recoveryCodes: string[] | null;
}

describe('Signing in with a second factor', () => {
  let api: TestApi;
  let passwordHash: string;
  let group: TestGroup;
  let ines: TestUser;
  beforeAll(async () => {
    [api, passwordHash] = [await startApi(), await hashPassword(password)];
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await write('DELETE FROM login_throttle');
    group = await aGroup(api);
    ines = await withPassword(await group.user('office', { name: 'Ines Påhittad' }));
  });

  const write = (text: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction(({ sql }) => sql.run(text, params));
  async function withPassword(person: TestUser): Promise<TestUser> {
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', passwordHash, person.accountId);
    return person;
  }
  const signIn = (email: string, code?: string, secret = password): Promise<Answer<SignIn>> =>
    api.run<SignIn>(null, signInDocument, { email, password: secret, code });
  const signed = async (...asked: Parameters<typeof signIn>) => dataOf(await signIn(...asked)).signIn;
  const whoIs = async (viewer: TestViewer) =>
    dataOf(await api.run<{ viewer: { name: string } | null }>(viewer, '{ viewer { name } }')).viewer?.name;
  const done = async <Data extends UserErrors>(viewer: TestViewer, call: string, selection: string): Promise<Data> =>
    dataOf(
      await api.run<{ done: Data }>(viewer, `mutation { done: ${call} { ${selection} userErrors { code path } } }`),
    ).done;
  const prepare = (viewer: TestViewer, secret = password) =>
    done<UserErrors & { secret: string | null; uri: string | null }>(
      viewer,
      `secondFactorPrepare(currentPassword: "${secret}")`,
      'secret uri',
    );
  const confirm = (viewer: TestViewer, code: string) =>
    done<Codes>(viewer, `secondFactorConfirm(code: "${code}")`, 'recoveryCodes');
  const stateOf = async (viewer: TestViewer) =>
    dataOf(
      await api.run<{ ownSecondFactor: object }>(viewer, '{ ownSecondFactor { isOn recoveryCodesLeft maySetUp } }'),
    ).ownSecondFactor;

  /** The app on somebody's phone: the code it shows now, or some half minutes from now. */
  const appOf = (secret: string | null) => {
    const totp = new TOTP({ secret: Secret.fromBase32(secret ?? ''), digits: 6, period: 30 });
    return (halfMinutes = 0) => totp.generate({ timestamp: api.clock.now + halfMinutes * halfMinute });
  };
  async function switchedOn(person: TestUser) {
    const app = appOf((await prepare(person)).secret);
    const { recoveryCodes } = await confirm(person, app());
    api.clock.now += halfMinute;
    return { app, recoveryCodes: recoveryCodes ?? [] };
  }

  it('is switched on by the password and a code of the app; others who came in before are out', async () => {
    expect(await prepare(ines, 'fel lösenord')).toEqual({
      secret: null,
      uri: null,
      userErrors: [{ code: 'PASSWORD_WRONG', path: ['currentPassword'] }],
    });
    const elsewhere = await signIn(ines.email);
    const phone = { headers: { cookie: elsewhere.headers.get('set-cookie')?.split(';')[0] ?? '' } };
    const { secret, uri, userErrors } = await prepare(ines);
    expect(userErrors).toEqual([]);
    expect(uri).toMatch(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}/);
    expect(decodeURIComponent(uri ?? '')).toContain(ines.email);
    // Nobody is asked for what is not set up yet.
    expect(await signed(ines.email)).toMatchObject({ viewer: { name: 'Ines Påhittad' } });
    const app = appOf(secret);
    expect(await confirm(ines, '000 000')).toMatchObject({ userErrors: [{ code: 'CODE_WRONG', path: ['code'] }] });
    const { recoveryCodes } = await confirm(ines, app());
    expect(recoveryCodes).toHaveLength(10);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect([await whoIs(ines), await whoIs(phone)]).toEqual(['Ines Påhittad', undefined]);
    expect(await stateOf(ines)).toEqual({ isOn: true, recoveryCodesLeft: 10, maySetUp: true });
    expect(await prepare(ines)).toMatchObject({ secret: null, userErrors: [{ code: 'SECOND_FACTOR_ON' }] });

    const kept = JSON.stringify([
      await api.database.read.all('SELECT * FROM second_factor'),
      await api.database.read.all('SELECT * FROM recovery_code'),
      await api.database.read.all('SELECT * FROM message WHERE groupId = ?', [group.id]),
      api.logged,
    ]);
    for (const told of [secret ?? '', ...(recoveryCodes ?? [])]) expect(kept).not.toContain(told);
    expect(await told(await group.anAdministrator())).toEqual([
      { kind: 'SECOND_FACTOR_ON', recipient: 'Ines Påhittad', channel: 'EMAIL' },
    ]);
    expect((await logged(await group.anAdministrator()))[0]).toEqual({
      action: 'SECOND_FACTOR_ON',
      actor: 'Ines Påhittad',
      subject: 'Ines Påhittad',
    });
  });

  const told = async (viewer: TestViewer, kinds = 'SECOND_FACTOR_ON, SECOND_FACTOR_OFF') =>
    dataOf(
      await api.run<{ messages: { nodes: object[] } }>(
        viewer,
        `{ messages(scope: ALL, filter: { kinds: [${kinds}] }) { nodes { kind recipient channel } } }`,
      ),
    ).messages.nodes;
  const logged = async (viewer: TestViewer) =>
    dataOf(
      await api.run<{ accessLog: { nodes: object[] } }>(viewer, '{ accessLog { nodes { action actor subject } } }'),
    ).accessLog.nodes;

  it('asks for the code after the right password only, and answers before it as it always has', async () => {
    const { app } = await switchedOn(ines);
    const nobody = await signed('nobody@example.com', app(), 'fel lösenord');
    expect(await signed(ines.email, app(), 'fel lösenord')).toEqual(nobody);
    expect(await signed(ines.email, undefined, 'fel lösenord')).toEqual(nobody);
    expect(nobody).toEqual({ viewer: null, userErrors: [{ code: 'SIGN_IN_FAILED', path: [] }] });
    const half = await signIn(ines.email);
    expect(dataOf(half).signIn).toEqual({
      viewer: null,
      userErrors: [{ code: 'SIGN_IN_CODE_REQUIRED', path: ['code'] }],
    });
    expect(half.headers.get('set-cookie')).toBeNull();
    const wrong = await signIn(ines.email, app(7));
    expect(dataOf(wrong).signIn).toEqual({ viewer: null, userErrors: [{ code: 'CODE_WRONG', path: ['code'] }] });
    expect(wrong.headers.get('set-cookie')).toBeNull();
    expect(await signed(ines.email, app())).toMatchObject({ viewer: { name: 'Ines Påhittad' }, userErrors: [] });
  });

  it('takes a code once, however many try it in the same moment, and none from before it', async () => {
    const { app } = await switchedOn(ines);
    // The one that switched it on is used up, too.
    expect(await signed(ines.email, app(-1))).toMatchObject({ userErrors: [{ code: 'CODE_WRONG' }] });
    const answers = await Promise.all(Array.from({ length: 4 }, () => signed(ines.email, app())));
    expect(answers.filter(({ viewer }) => viewer !== null)).toHaveLength(1);
    expect(await signed(ines.email, app())).toMatchObject({ userErrors: [{ code: 'CODE_WRONG' }] });
  });

  it('forgives a clock that is half a minute wrong, either way, and no more', async () => {
    const { app } = await switchedOn(ines);
    api.clock.now += 10 * halfMinute;
    for (const wrong of [-2, 2]) expect((await signed(ines.email, app(wrong))).viewer).toBeNull();
    expect((await signed(ines.email, app(-1))).viewer).not.toBeNull();
    expect((await signed(ines.email, app(1))).viewer).not.toBeNull();
    expect((await signed(ines.email, app(0))).viewer).toBeNull();
  });

  it('takes a recovery code in the same field, once, until new ones are made', async () => {
    const { recoveryCodes } = await switchedOn(ines);
    const [first = '', second = ''] = recoveryCodes;
    expect((await signed(ines.email, ` ${first.toUpperCase().replace('-', ' ')}`)).viewer).not.toBeNull();
    expect((await signed(ines.email, first)).userErrors).toEqual([{ code: 'CODE_WRONG', path: ['code'] }]);
    expect(await stateOf(ines)).toMatchObject({ recoveryCodesLeft: 9 });
    const renew = (secret: string) =>
      done<Codes>(ines, `recoveryCodesRenew(currentPassword: "${secret}")`, 'recoveryCodes');
    expect(await renew('fel lösenord')).toMatchObject({
      recoveryCodes: null,
      userErrors: [{ code: 'PASSWORD_WRONG' }],
    });
    const fresh = (await renew(password)).recoveryCodes ?? [];
    expect(await stateOf(ines)).toMatchObject({ recoveryCodesLeft: 10 });
    // Ten new ways in, and one that was used: whoever did it, the person hears of both, and the log of the first.
    const alma = await group.anAdministrator();
    expect((await logged(alma))[0]).toMatchObject({ action: 'RECOVERY_CODES_RENEWED', actor: 'Ines Påhittad' });
    expect(await told(alma, 'RECOVERY_CODES_RENEWED')).toMatchObject([{ recipient: 'Ines Påhittad' }]);
    expect(await told(alma, 'RECOVERY_CODE_USED')).toMatchObject([{ recipient: 'Ines Påhittad' }]);
    expect((await signed(ines.email, second)).viewer).toBeNull();
    expect((await signed(ines.email, fresh[0])).viewer).not.toBeNull();
    const other = await withPassword(await group.user('office'));
    await switchedOn(other);
    expect((await signed(other.email, fresh[1])).viewer).toBeNull();
  });

  it('counts codes like passwords: after ten nothing is taken for a quarter of an hour', async () => {
    const { app, recoveryCodes } = await switchedOn(ines);
    for (let n = 0; n < 10; n++)
      expect((await signed(ines.email, app(20 + n))).userErrors).toMatchObject([{ code: 'CODE_WRONG' }]);
    expect((await signed(ines.email, app())).userErrors).toMatchObject([{ code: 'SIGN_IN_THROTTLED' }]);
    api.clock.now += 15 * 60_000;
    expect((await signed(ines.email, recoveryCodes[0])).viewer).not.toBeNull();
  });

  it('is not got round by a link to a new password', async () => {
    const { app } = await switchedOn(ines);
    const token = await api.database.unitOfWork.inTransaction(({ sql }) =>
      makeLink(
        sql,
        { purpose: 'resetPassword', groupId: null, accountId: ines.accountId, subjectId: null },
        api.clock.now,
      ),
    );
    const chosen = 'nio trötta grävlingar';
    const answer = await api.run(
      null,
      'mutation ($token: String!, $password: String!) { passwordChoose(token: $token, password: $password) { viewer { name } userErrors { code path } } }',
      { token, password: chosen },
    );
    expect(dataOf(answer)).toEqual({
      passwordChoose: { viewer: null, userErrors: [{ code: 'SIGN_IN_CODE_REQUIRED', path: ['code'] }] },
    });
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await whoIs(ines)).toBeUndefined();
    expect((await signed(ines.email, app(), chosen)).viewer).toMatchObject({ name: 'Ines Påhittad' });
  });

  it('is switched off by oneself with the password, and the codes end with it', async () => {
    const { recoveryCodes } = await switchedOn(ines);
    const off = (secret: string) =>
      done<UserErrors>(ines, `secondFactorRemove(currentPassword: "${secret}")`, 'secondFactor { isOn }');
    expect((await off('fel lösenord')).userErrors).toMatchObject([{ code: 'PASSWORD_WRONG' }]);
    expect(await off(password)).toEqual({ secondFactor: { isOn: false }, userErrors: [] });
    expect((await off(password)).userErrors).toMatchObject([{ code: 'SECOND_FACTOR_OFF' }]);
    expect((await signed(ines.email)).viewer).not.toBeNull();
    await switchedOn(ines);
    expect((await signed(ines.email, recoveryCodes[0])).viewer).toBeNull();
  });

  it('is switched off by an administrator for whoever works here only; the log tells of it, and the person is told', async () => {
    const alma = await group.user('administrator', { name: 'Alma Påhittad' });
    const off = (viewer: TestViewer, { id }: TestUser) =>
      done<UserErrors & { access: { hasSecondFactor: boolean } | null }>(
        viewer,
        `userSecondFactorRemove(id: "${id}")`,
        'access { hasSecondFactor }',
      );
    expect((await off(alma, ines)).userErrors).toEqual([{ code: 'SECOND_FACTOR_OFF', path: ['id'] }]);
    await switchedOn(ines);
    for (const viewer of [await group.user('office'), await group.apiKey(['admin'], alma)])
      await expect(off(viewer, ines)).rejects.toThrow('FORBIDDEN');
    const stranger = await (await aGroup(api)).user('administrator');
    expect((await off(stranger, ines)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    await switchedOn(await withPassword(alma));
    expect((await off(alma, alma)).userErrors).toEqual([{ code: 'SECOND_FACTOR_OWN', path: ['id'] }]);

    const abroad = await aGroup(api);
    const there = await abroad.user('technician');
    await write(
      'UPDATE membership SET accountId = ? WHERE groupId = ? AND id = ?',
      ines.accountId,
      abroad.id,
      there.bytes,
    );
    expect((await off(alma, ines)).userErrors).toEqual([{ code: 'SECOND_FACTOR_ELSEWHERE', path: ['id'] }]);
    // Nor does an invitation tell what somebody has elsewhere.
    await write('UPDATE membership SET acceptedAt = NULL WHERE groupId = ? AND id = ?', abroad.id, there.bytes);
    const invitedTo = await abroad.anAdministrator();
    expect(await has(invitedTo, there)).toBe(false);
    expect((await off(invitedTo, there)).userErrors).toEqual([{ code: 'SECOND_FACTOR_OFF', path: ['id'] }]);

    await write('DELETE FROM membership WHERE groupId = ? AND id = ?', abroad.id, there.bytes);
    expect(await has(alma, ines)).toBe(true);
    expect(await off(alma, ines)).toEqual({ access: { hasSecondFactor: false }, userErrors: [] });
    expect((await logged(alma))[0]).toEqual({
      action: 'SECOND_FACTOR_OFF',
      actor: 'Alma Påhittad',
      subject: 'Ines Påhittad',
    });
    expect(await told(alma)).toContainEqual({
      kind: 'SECOND_FACTOR_OFF',
      recipient: 'Ines Påhittad',
      channel: 'EMAIL',
    });
    expect((await signed(ines.email)).viewer).not.toBeNull();
  });

  const has = async (viewer: TestViewer, { id }: TestUser) =>
    dataOf(
      await api.run<{ userAccess: { hasSecondFactor: boolean } }>(
        viewer,
        `{ userAccess(userId: "${id}") { hasSecondFactor } }`,
      ),
    ).userAccess.hasSecondFactor;

  it('is nothing that a customer’s login sets up, but whoever has it as a user is asked there, too', async () => {
    const login = await withPassword(await group.customerLogin(await group.customer()));
    await expect(prepare(login)).rejects.toThrow('FORBIDDEN');
    await expect(confirm(login, '123456')).rejects.toThrow('FORBIDDEN');
    expect(await stateOf(login)).toEqual({ isOn: false, recoveryCodesLeft: 0, maySetUp: false });
    expect((await signed(login.email)).viewer).toMatchObject({ kind: 'CUSTOMER_USER' });

    await write(
      'UPDATE customer_user SET accountId = ? WHERE groupId = ? AND id = ?',
      ines.accountId,
      group.id,
      login.bytes,
    );
    const { app } = await switchedOn(ines);
    await write('UPDATE membership SET deactivatedAt = 1 WHERE groupId = ? AND id = ?', group.id, ines.bytes);
    expect((await signed(ines.email)).userErrors).toMatchObject([{ code: 'SIGN_IN_CODE_REQUIRED' }]);
    expect((await signed(ines.email, app())).viewer).toMatchObject({ kind: 'CUSTOMER_USER' });
  });

  it('is asked of everybody where an administrator who has it says so: whoever has none may only set it up', async () => {
    const alma = await withPassword(await group.user('administrator', { name: 'Alma Påhittad' }));
    const key = await group.apiKey(['customer.view'], ines);
    const login = await group.customerLogin(await group.customer());
    const require = (viewer: TestViewer, wanted = true) =>
      done<UserErrors & { signInRules: { secondFactorRequired: boolean } }>(
        viewer,
        `signInRulesUpdate(input: { secondFactorRequired: ${wanted} })`,
        'signInRules { secondFactorRequired }',
      );
    await expect(require(ines)).rejects.toThrow('FORBIDDEN');
    expect(await require(alma)).toEqual({
      signInRules: { secondFactorRequired: false },
      userErrors: [{ code: 'SECOND_FACTOR_FIRST', path: ['secondFactorRequired'] }],
    });
    await switchedOn(alma);
    expect(await require(alma)).toEqual({ signInRules: { secondFactorRequired: true }, userErrors: [] });
    expect((await logged(alma))[0]).toMatchObject({
      action: 'SETTING_CHANGED',
      actor: 'Alma Påhittad',
      subject: 'secondFactorRequired',
    });

    const may = async (viewer: TestViewer) =>
      dataOf(
        await api.run<{ viewer: { mustSetUpSecondFactor: boolean; permissions: string[] } }>(
          viewer,
          '{ viewer { mustSetUpSecondFactor permissions } }',
        ),
      ).viewer;
    expect(await may(ines)).toEqual({ mustSetUpSecondFactor: true, permissions: [] });
    for (const call of [
      'customers { nodes { id } }',
      'users { nodes { id } }',
      'notifications { nodes { id } }',
      'jobs { nodes { id } }',
    ])
      expect((await api.run(ines, `{ ${call} }`)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await fetch(new URL('/files/templates/customers.xlsx', api.url), { headers: ines.headers })).status).toBe(
      403,
    );
    for (const other of [alma, key, login]) expect(await may(other)).toMatchObject({ mustSetUpSecondFactor: false });
    expect(dataOf(await api.run(key, '{ customers { nodes { id } } }'))).toMatchObject({
      customers: expect.anything(),
    });

    await switchedOn(ines);
    expect(await may(ines)).toEqual({
      mustSetUpSecondFactor: false,
      permissions: expect.arrayContaining(['customer.view']),
    });
    expect(await require(alma, false)).toMatchObject({ signInRules: { secondFactorRequired: false } });
  });
});
