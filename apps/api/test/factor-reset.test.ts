import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { makeLink, type LinkPurpose } from '../src/session/one-time-links.js';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const password = 'åtta lugna älgar';
const hour = 3_600_000;
const day = 24 * hour;
const resetFields = 'startedAt opensAt endsAt needsConfirmation isConfirmed';

interface Done {
  readonly userErrors: { code: string; path: string[] }[];
  readonly viewer?: { name: string } | null;
  readonly reset?: Reset | null;
  readonly access?: { secondFactorReset: Reset | null; hasSecondFactor: boolean } | null;
  readonly secret?: string;
}
interface Reset {
  readonly opensAt: string;
  readonly needsConfirmation: boolean;
  readonly isConfirmed: boolean;
}

describe('Somebody of two groups who has lost phone and recovery codes', () => {
  let api: TestApi;
  let passwordHash: string;
  let here: TestGroup;
  let there: TestGroup;
  let alma: TestUser;
  let berit: TestUser;
  let ines: TestUser;
  let inesThere: TestUser;
  let app: () => string;
  beforeAll(async () => {
    [api, passwordHash] = [await startApi(), await hashPassword(password)];
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await write('DELETE FROM login_throttle');
    [here, there] = [await aGroup(api), await aGroup(api)];
    alma = await here.user('administrator', { name: 'Alma Påhittad' });
    berit = await there.user('administrator', { name: 'Berit Påhittad' });
    ines = await here.user('office', { name: 'Ines Påhittad' });
    inesThere = await there.user('technician', { name: 'Ines Där' });
    await write('UPDATE membership SET accountId = ? WHERE id = ?', ines.accountId, inesThere.bytes);
    app = await switchedOn(ines);
  });

  const write = (text: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction(({ sql }) => sql.run(text, params));
  const done = async (viewer: TestViewer | null, call: string, selection = ''): Promise<Done> =>
    dataOf(
      await api.run<{ done: Done }>(viewer, `mutation { done: ${call} { ${selection} userErrors { code path } } }`),
    ).done;
  async function switchedOn(person: TestUser): Promise<() => string> {
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', passwordHash, person.accountId);
    const { secret = '' } = await done(person, `secondFactorPrepare(currentPassword: "${password}")`, 'secret');
    const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 });
    const code = () => totp.generate({ timestamp: api.clock.now });
    expect((await done(person, `secondFactorConfirm(code: "${code()}")`)).userErrors).toEqual([]);
    return code;
  }
  const signIn = (email = ines.email, code?: string) =>
    done(
      null,
      `signIn(email: "${email}", password: "${password}"${code ? `, code: "${code}"` : ''})`,
      'viewer { name }',
    );
  const codeWanted = { viewer: null, userErrors: [{ code: 'SIGN_IN_CODE_REQUIRED', path: ['code'] }] };
  const request = (email = ines.email, secret = password) =>
    done(null, `secondFactorResetRequest(email: "${email}", password: "${secret}")`);
  const linkTo = (person: TestUser, purpose: LinkPurpose = 'resetSecondFactor') =>
    api.database.unitOfWork.inTransaction(({ sql }) =>
      makeLink(sql, { purpose, groupId: null, accountId: person.accountId, subjectId: null }, api.clock.now),
    );
  const start = (token: string) => done(null, `secondFactorResetStart(token: "${token}")`, `reset { ${resetFields} }`);
  const started = async (person = ines) => (await start(await linkTo(person))).reset;
  const decide = (viewer: TestViewer, what: 'Confirm' | 'Refuse', { id }: TestUser) =>
    done(
      viewer,
      `userSecondFactorReset${what}(id: "${id}")`,
      `access { hasSecondFactor secondFactorReset { ${resetFields} } }`,
    );
  const cancel = (viewer: TestViewer) => done(viewer, 'secondFactorResetCancel', 'reset { startedAt }');
  const seen = async (viewer: TestViewer, { id }: TestUser) =>
    dataOf(
      await api.run<{ userAccess: Done['access'] }>(
        viewer,
        `{ userAccess(userId: "${id}") { hasSecondFactor secondFactorReset { ${resetFields} } } }`,
      ),
    ).userAccess;
  const own = async (viewer: TestViewer) =>
    dataOf(
      await api.run<{ ownSecondFactor: { isOn: boolean; reset: Reset | null } }>(
        viewer,
        `{ ownSecondFactor { isOn reset { ${resetFields} } } }`,
      ),
    ).ownSecondFactor;
  const log = async (viewer: TestViewer) =>
    dataOf(
      await api.run<{ accessLog: { nodes: { action: string; actor: string; subject: string }[] } }>(
        viewer,
        '{ accessLog(first: 4) { nodes { action actor subject } } }',
      ),
    ).accessLog.nodes.filter(({ action }) => action.includes('RESET') || action === 'SECOND_FACTOR_OFF');
  /** Letters of a group, as its administrator reads them where no mail leaves. */
  async function letters(viewer: TestViewer, kind: string): Promise<{ recipient: string; by: string; text: string }[]> {
    for (let tries = 0; tries < 100; tries++) {
      const { messages } = dataOf(
        await api.run<{ messages: { nodes: { recipient: string; by: string; text: string | null }[] } }>(
          viewer,
          `{ messages(scope: ALL, filter: { kinds: [${kind}] }) { nodes { recipient by text } } }`,
        ),
      );
      if (messages.nodes.every(({ text }) => text !== null)) return messages.nodes as { text: string }[] as never;
      await pause(50);
    }
    throw new Error(`A letter ${kind} is still on its way`);
  }

  /** Once they are no longer on their way. */
  async function endedWithoutText(viewer: TestViewer, kind: string): Promise<object[]> {
    for (let tries = 0; tries < 100; tries++) {
      const { messages } = dataOf(
        await api.run<{ messages: { nodes: { recipient: string; text: string | null; state: string }[] } }>(
          viewer,
          `{ messages(scope: ALL, filter: { kinds: [${kind}] }) { nodes { recipient text state } } }`,
        ),
      );
      if (messages.nodes.every(({ state }) => state === 'NOT_SENT'))
        return messages.nodes.map(({ recipient, text }) => ({ recipient, text }));
      await pause(50);
    }
    throw new Error(`A letter ${kind} is still on its way`);
  }

  /** Days pass; those who are signed in stay so. */
  async function at(moment: number): Promise<void> {
    api.clock.now = moment;
    await write('UPDATE session SET lastSeenAt = ?, expiresAt = ?', moment, moment + day);
  }

  it('proves password and e-mail, waits three days, is confirmed by one who knows them, and comes in', async () => {
    const nobody = await request('nobody@example.com');
    expect(nobody.userErrors).toEqual([{ code: 'SIGN_IN_FAILED', path: [] }]);
    expect(await request(ines.email, 'fel lösenord')).toEqual(nobody);
    expect((await request()).userErrors).toEqual([]);
    // Kept where no mail leaves, but not for those who administer one of several groups: it opens the others, too.
    expect(await endedWithoutText(alma, 'FACTOR_RESET')).toEqual([{ recipient: 'Ines Påhittad', text: null }]);
    const token = await linkTo(ines);
    expect(dataOf(await api.run(null, `{ oneTimeLink(token: "${token}") { purpose email groupName } }`))).toEqual({
      oneTimeLink: { purpose: 'SECOND_FACTOR_RESET', email: ines.email, groupName: null },
    });

    const begun = api.clock.now;
    const { reset } = await start(token);
    expect(reset).toEqual({
      startedAt: new Date(begun).toISOString(),
      opensAt: new Date(begun + 72 * hour).toISOString(),
      endsAt: new Date(begun + 14 * day).toISOString(),
      needsConfirmation: true,
      isConfirmed: false,
    });
    expect((await start(token)).userErrors).toEqual([{ code: 'LINK_EXPIRED', path: ['token'] }]);
    // Everybody is told who could call it off: the person wherever they are signed in, and who administers their groups.
    expect(await own(ines)).toEqual({ isOn: true, reset });
    expect((await seen(alma, ines))?.secondFactorReset).toEqual(reset);
    expect((await seen(berit, inesThere))?.secondFactorReset).toEqual(reset);
    expect(await letters(alma, 'FACTOR_RESET_STARTED')).toMatchObject([{ recipient: 'Ines Påhittad', by: '' }]);
    for (const [viewer, name] of [
      [alma, 'Ines Påhittad'],
      [berit, 'Ines Där'],
    ] as const) {
      expect(await letters(viewer, 'FACTOR_RESET_ASKED')).toMatchObject([{ recipient: viewer.name, by: name }]);
      expect(await log(viewer)).toMatchObject([{ action: 'FACTOR_RESET_ASKED', actor: name, subject: name }]);
    }

    // Neither time nor the other alone is enough. Asking again makes nobody wait longer.
    await at(begun + 71 * hour);
    expect((await started())?.opensAt).toBe(reset?.opensAt);
    for (const viewer of [await there.user('office'), await there.apiKey(['admin'], berit)])
      await expect(decide(viewer, 'Confirm', inesThere)).rejects.toThrow('FORBIDDEN');
    const stranger = await (await aGroup(api)).anAdministrator();
    expect((await decide(stranger, 'Confirm', inesThere)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    await at(begun + 72 * hour);
    expect(await signIn()).toEqual(codeWanted);
    await at(begun + 72 * hour - 1);
    expect(await decide(berit, 'Confirm', inesThere)).toMatchObject({
      userErrors: [],
      access: { secondFactorReset: { isConfirmed: true } },
    });
    expect((await decide(berit, 'Confirm', inesThere)).userErrors).toEqual([]);
    expect(await letters(alma, 'FACTOR_RESET_CONFIRMED')).toMatchObject([{ recipient: 'Ines Påhittad', by: '' }]);
    // The other group's log tells that somebody did, and not who administers this one.
    expect((await log(alma))[0]).toEqual({ action: 'FACTOR_RESET_CONFIRMED', actor: '', subject: 'Ines Påhittad' });
    expect((await log(berit))[0]).toMatchObject({ action: 'FACTOR_RESET_CONFIRMED', actor: 'Berit Påhittad' });
    expect(await signIn()).toEqual(codeWanted);

    await at(begun + 72 * hour);
    expect(await signIn()).toMatchObject({ viewer: { name: 'Ines Påhittad' }, userErrors: [] });
    expect(await seen(alma, ines)).toEqual({ hasSecondFactor: false, secondFactorReset: null });
    for (const viewer of [alma, berit])
      expect((await log(viewer)).map(({ action }) => action)).toContain('SECOND_FACTOR_OFF');
    expect(await letters(alma, 'SECOND_FACTOR_OFF')).toHaveLength(1);
    expect(JSON.stringify([await api.database.read.all('SELECT * FROM message'), api.logged])).not.toContain(token);
  });

  it.each<[string, () => Promise<Done>]>([
    ['wherever they are signed in', () => cancel(ines)],
    ['by coming in with a code after all', () => signIn(ines.email, app())],
    ['by an administrator who knows better', () => decide(berit, 'Refuse', inesThere)],
  ])('is kept out when it is called off %s, and told so', async (_where, callOff) => {
    await started();
    await decide(alma, 'Confirm', ines);
    api.clock.now += 60_000;
    expect((await callOff()).userErrors).toEqual([]);
    expect((await own(ines)).reset).toBeNull();
    expect(await letters(alma, 'FACTOR_RESET_ENDED')).toMatchObject([{ recipient: 'Ines Påhittad', by: '' }]);
    for (const viewer of [alma, berit])
      expect((await log(viewer)).filter(({ action }) => action === 'FACTOR_RESET_ENDED')).toHaveLength(1);
    expect(JSON.stringify(await log(alma))).not.toContain('Berit');
    api.clock.now += 80 * hour;
    expect(await signIn()).toEqual(codeWanted);
    expect((await cancel(await elsewhere())).userErrors).toEqual([{ code: 'FACTOR_RESET_NONE', path: [] }]);
    expect((await decide(await there.user('administrator'), 'Confirm', inesThere)).userErrors).toMatchObject([
      { code: 'FACTOR_RESET_NONE' },
    ]);
  });
  /** The same person on another machine: the first session has ended by itself. */
  async function elsewhere(): Promise<TestViewer> {
    const answer = await api.run(
      null,
      `mutation { signIn(email: "${ines.email}", password: "${password}", code: "${app()}") { viewer { name } } }`,
    );
    return { headers: { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' } };
  }

  it('waits a week where they are the only administrator anywhere, and confirms nothing for themselves', async () => {
    const alone = await (await aGroup(api)).user('administrator', { name: 'Ensam Påhittad' });
    await switchedOn(alone);
    expect(await started(alone)).toMatchObject({ needsConfirmation: false });
    expect((await decide(alone, 'Confirm', alone)).userErrors).toEqual([{ code: 'SECOND_FACTOR_OWN', path: ['id'] }]);
    api.clock.now += 7 * day - 1;
    expect(await signIn(alone.email)).toEqual(codeWanted);
    api.clock.now += 1;
    expect((await signIn(alone.email)).viewer).toEqual({ name: 'Ensam Påhittad' });
  });

  it('is told so, too, where it is confirmed when the wait is over and the door opens at once', async () => {
    await started();
    api.clock.now += 73 * hour;
    const admin = await there.user('administrator');
    expect((await decide(admin, 'Confirm', inesThere)).userErrors).toEqual([]);
    const [letter] = await letters(await here.user('administrator'), 'FACTOR_RESET_CONFIRMED');
    expect(letter?.text).toContain('logga in och avbryt det');
  });

  it('begins anew after two weeks: nothing that was asked for once stays open', async () => {
    await started();
    await decide(alma, 'Confirm', ines);
    await at(api.clock.now + 14 * day);
    expect(await signIn()).toEqual(codeWanted);
    // Nobody called it off, and nobody is told so.
    expect((await cancel(await elsewhere())).userErrors).toEqual([{ code: 'FACTOR_RESET_NONE', path: [] }]);
    expect(await letters(alma, 'FACTOR_RESET_ENDED')).toEqual([]);
    expect(JSON.stringify(await log(alma))).not.toContain('FACTOR_RESET_ENDED');
    expect((await started())?.isConfirmed).toBe(false);
  });

  it('cannot use another link for it, nor this one for a password; and guesses are counted as in signing in', async () => {
    const [reset, other] = [await linkTo(ines), await linkTo(ines, 'resetPassword')];
    expect((await start(other)).userErrors).toEqual([{ code: 'LINK_EXPIRED', path: ['token'] }]);
    const choose = await done(null, `passwordChoose(token: "${reset}", password: "${password}")`, 'viewer { name }');
    expect(choose).toEqual({ viewer: null, userErrors: [{ code: 'LINK_EXPIRED', path: ['token'] }] });
    expect((await start(reset)).userErrors).toEqual([]);
    for (let tries = 0; tries < 10; tries++) await request(ines.email, 'fel lösenord');
    expect((await request()).userErrors).toMatchObject([{ code: 'SIGN_IN_THROTTLED' }]);
    expect((await signIn()).userErrors).toMatchObject([{ code: 'SIGN_IN_THROTTLED' }]);
  });
});
