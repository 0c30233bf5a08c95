import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { makeLink } from '../src/session/one-time-links.js';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { PasskeyStory, passkeyFailed, sessionIn } from './passkey-story.js';
import { Authenticator } from './peers/authenticator.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const password = 'åtta lugna älgar';
const page = new URL('https://register.example');
const passkeyFirst = [{ code: 'PASSKEY_FIRST', path: [] }];
const hour = 3_600_000;

describe('Ines, who signs in by a passkey and has no app, where two steps are asked of all', () => {
  let api: TestApi;
  let passwordHash: string;
  let group: TestGroup;
  let ines: TestUser;
  let phone: Authenticator;
  let passkeyId: string;
  let story: PasskeyStory;
  beforeAll(async () => {
    [api, passwordHash] = [await startApi({ config: { publicUrl: page } }), await hashPassword(password)];
    story = new PasskeyStory(api, password);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await write('DELETE FROM login_throttle');
    group = await aGroup(api);
    ines = await group.user('office', { name: 'Ines Påhittad' });
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', passwordHash, ines.accountId);
    phone = new Authenticator(page);
    passkeyId = (await story.register(ines, phone)).passkeys?.[0]?.id ?? '';
    await write('UPDATE tenant_group SET secondFactorRequired = 1 WHERE id = ?', group.id);
  });

  const write = (text: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction(({ sql }) => sql.run(text, params));
  const byPassword = async () =>
    sessionIn((await story.asked(null, `signIn(email: "${ines.email}", password: "${password}")`, '')).cookies);
  const byPasskey = async () => sessionIn((await story.signIn(phone)).cookies);
  const prepare = async (viewer: TestViewer) => {
    const { done } = dataOf(
      await api.run<{ done: { secret: string | null; userErrors: object[] } }>(
        viewer,
        `mutation { done: secondFactorPrepare(currentPassword: "${password}") { secret userErrors { code path } } }`,
      ),
    );
    return done;
  };
  const codeOf = (secret: string | null) =>
    new TOTP({ secret: Secret.fromBase32(secret ?? ''), digits: 6, period: 30 }).generate({ timestamp: api.clock.now });
  const confirm = (viewer: TestViewer, secret: string | null) =>
    story.asked(viewer, `secondFactorConfirm(code: "${codeOf(secret)}")`, '');
  const remove = (viewer: TestViewer) =>
    story.asked(viewer, `passkeyRemove(id: "${passkeyId}", currentPassword: "${password}")`, '');
  const may = async (viewer: TestViewer) =>
    dataOf(await api.run<{ viewer: { permissions: string[] } }>(viewer, '{ viewer { permissions } }')).viewer
      .permissions;

  it('is not walked round by who knows the password: nothing new signs in before she has shown the passkey', async () => {
    const prepared = (await prepare(await byPasskey())).secret;
    const thief = await byPassword();
    expect(await prepare(thief)).toEqual({ secret: null, userErrors: passkeyFirst });
    // Not by what she has begun herself, nor by a key of the thief's, nor with hers out of the way.
    expect((await confirm(thief, prepared)).userErrors).toEqual(passkeyFirst);
    expect(await story.begin(thief)).toMatchObject({ options: null, userErrors: passkeyFirst });
    expect((await remove(thief)).userErrors).toEqual(passkeyFirst);
    expect(await may(thief)).toEqual([]);
    const session = await byPasskey();
    const { options = null } = await story.begin(session);
    await write('UPDATE session SET byPasskey = 0 WHERE accountId = ?', ines.accountId);
    const kept = await story.keep(session, new Authenticator(page).make(options));
    expect(kept.userErrors).toEqual(passkeyFirst);
    expect((await story.signIn(phone)).viewer?.mustSetUpSecondFactor).toBe(false);
  });

  it('nor by who has only her e-mail, and chooses a password by a link', async () => {
    const link = { purpose: 'resetPassword', groupId: null, accountId: ines.accountId, subjectId: null } as const;
    const token = await api.database.unitOfWork.inTransaction(({ sql }) => makeLink(sql, link, api.clock.now));
    const { cookies } = await story.asked(null, `passwordChoose(token: "${token}", password: "${password}")`, '');
    expect(await prepare(sessionIn(cookies))).toEqual({ secret: null, userErrors: passkeyFirst });
  });

  it('sets up an app, or another passkey, once she has shown the one that she has; with the app the code is enough', async () => {
    const session = await byPasskey();
    expect(
      (await story.keep(session, new Authenticator(page).make((await story.begin(session)).options ?? null)))
        .userErrors,
    ).toEqual([]);
    const { secret } = await prepare(session);
    expect((await confirm(session, secret)).userErrors).toEqual([]);
    api.clock.now += 30_000;
    const code = codeOf(secret);
    const { cookies } = await story.asked(
      null,
      `signIn(email: "${ines.email}", password: "${password}", code: "${code}")`,
      '',
    );
    expect((await remove(sessionIn(cookies))).userErrors).toEqual([]);
  });

  it('adds one for each of her devices in one sitting, and takes back what was added by mistake', async () => {
    const bo = await group.user('office');
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', passwordHash, bo.accountId);
    const tablet = new Authenticator(page);
    expect((await story.register(bo, new Authenticator(page))).userErrors).toEqual([]);
    const { passkeys = [], userErrors } = await story.register(bo, tablet);
    expect([passkeys.length, userErrors]).toEqual([2, []]);
    const id = passkeys[1]?.id ?? '';
    const removed = await story.asked(
      bo,
      `passkeyRemove(id: "${id}", currentPassword: "${password}")`,
      'passkeys { id }',
    );
    expect([removed.passkeys?.length, removed.userErrors]).toEqual([1, []]);
  });

  it('has lost it: an administrator takes it away, and she sets up a new one', async () => {
    const alma = await group.anAdministrator();
    await write('UPDATE tenant_group SET secondFactorRequired = 0 WHERE id = ?', group.id);
    const seen = async () =>
      dataOf(
        await api.run<{ userAccess: object }>(
          alma,
          `{ userAccess(userId: "${ines.id}") { hasPasskey hasSecondFactor } }`,
        ),
      ).userAccess;
    expect(await seen()).toEqual({ hasPasskey: true, hasSecondFactor: false });
    const thief = await byPasskey();
    expect((await story.asked(alma, `userSecondFactorRemove(id: "${ines.id}")`, '')).userErrors).toEqual([]);
    expect(dataOf(await api.run(thief, '{ viewer { name } }'))).toEqual({ viewer: null });
    expect(await seen()).toEqual({ hasPasskey: false, hasSecondFactor: false });
    expect(await story.signIn(phone)).toMatchObject(passkeyFailed);
    expect((await prepare(await byPassword())).userErrors).toEqual([]);
    const again = (await story.asked(alma, `userSecondFactorRemove(id: "${ines.id}")`, '')).userErrors;
    expect(again).toEqual([{ code: 'SECOND_FACTOR_OFF', path: ['id'] }]);
  });

  it('has lost it and works elsewhere, too: the way back in takes it away after the wait, and not before', async () => {
    const ask = `secondFactorResetRequest(email: "${ines.email}", password: "${password}")`;
    expect((await story.asked(null, ask, '')).userErrors).toEqual([]);
    const link = { purpose: 'resetSecondFactor', groupId: null, accountId: ines.accountId, subjectId: null } as const;
    const token = await api.database.unitOfWork.inTransaction(({ sql }) => makeLink(sql, link, api.clock.now));
    const started = await story.asked(null, `secondFactorResetStart(token: "${token}")`, 'reset { opensAt }');
    expect(started.userErrors).toEqual([]);
    const waiting = await byPassword();
    const own = await api.run<{ ownSecondFactor: object }>(
      waiting,
      '{ ownSecondFactor { isOn reset { isConfirmed } } }',
    );
    expect(dataOf(own).ownSecondFactor).toEqual({ isOn: false, reset: { isConfirmed: false } });
    expect(await prepare(waiting)).toEqual({ secret: null, userErrors: passkeyFirst });
    api.clock.now += 7 * 24 * hour;
    expect((await prepare(await byPassword())).userErrors).toEqual([]);
    expect(await story.signIn(phone)).toMatchObject(passkeyFailed);
    const alma = await group.anAdministrator();
    await write('UPDATE tenant_group SET secondFactorRequired = 0 WHERE id = ?', group.id);
    const { accessLog } = dataOf(
      await api.run<{ accessLog: { nodes: { action: string }[] } }>(
        alma,
        '{ accessLog(first: 4) { nodes { action } } }',
      ),
    );
    expect(accessLog.nodes.map(({ action }) => action)).toContain('SECOND_FACTOR_OFF');
  });
});
