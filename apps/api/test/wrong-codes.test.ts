import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const password = 'åtta lugna älgar';
const quarter = 15 * 60_000;
const day = 24 * 3_600_000;

describe('Somebody who has the password of Ines, and tries codes', () => {
  let api: TestApi;
  let passwordHash: string;
  let group: TestGroup;
  let ines: TestUser;
  let app: (halfMinutes?: number) => string;
  let recoveryCode: string;
  /** Where Ines has signed in before. */
  let desk: string;
  beforeAll(async () => {
    [api, passwordHash] = [await startApi(), await hashPassword(password)];
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await write('DELETE FROM login_throttle');
    group = await aGroup(api);
    ines = await group.user('office', { name: 'Ines Påhittad' });
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', passwordHash, ines.accountId);
    const { secret } = await asked<{ secret: string }>(`secondFactorPrepare(currentPassword: "${password}")`, 'secret');
    const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 });
    app = (halfMinutes = 0) => totp.generate({ timestamp: api.clock.now + halfMinutes * 30_000 });
    const { recoveryCodes } = await asked<{ recoveryCodes: string[] }>(
      `secondFactorConfirm(code: "${app()}")`,
      'recoveryCodes',
    );
    recoveryCode = recoveryCodes[0] ?? '';
    api.clock.now += 30_000;
    desk = (await signIn(app())).device;
  });

  const write = (text: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction(({ sql }) => sql.run(text, params));
  const asked = async <Done>(call: string, selection: string): Promise<Done> =>
    dataOf(await api.run<{ done: Done }>(ines, `mutation { done: ${call} { ${selection} } }`)).done;
  async function signIn(code: string, cookie = '', secret = password) {
    const answer = await api.run<{ signIn: { viewer: object | null; userErrors: { code: string }[] } }>(
      null,
      `mutation { signIn(email: "${ines.email}", password: "${secret}", code: "${code}") { viewer { name } userErrors { code } } }`,
      {},
      { cookie },
    );
    const { viewer, userErrors } = dataOf(answer).signIn;
    const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    return {
      was: viewer ? 'IN' : userErrors[0]?.code,
      device: cookies.find((one) => one.startsWith('__Host-did')) ?? '',
    };
  }
  const guess = (n: number) => signIn(app(20 + n));
  /** As slowly as nobody is kept out for it. */
  async function guesses(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      if (n % 5 === 0) api.clock.now += quarter;
      expect((await guess(n)).was).toBe('CODE_WRONG');
    }
  }
  async function told(): Promise<{ letters: number; events: object[] }> {
    const alma = await group.user('administrator');
    const { messages, accessLog } = dataOf(
      await api.run<{ messages: { nodes: object[] }; accessLog: { nodes: { action: string; actor: string }[] } }>(
        alma,
        '{ messages(scope: ALL, filter: { kinds: [SIGN_IN_CODE_WRONG] }) { nodes { recipient } } accessLog { nodes { action actor subject } } }',
      ),
    );
    const events = accessLog.nodes.filter(({ action }) => action === 'SIGN_IN_CODE_WRONG');
    return { letters: messages.nodes.length, events };
  }

  it('is told of to her and in the log once a day, and not when she herself is wrong once or twice', async () => {
    await guesses(2);
    expect(await told()).toEqual({ letters: 0, events: [] });
    await guesses(8);
    expect(await told()).toEqual({
      letters: 1,
      events: [{ action: 'SIGN_IN_CODE_WRONG', actor: '', subject: 'Ines Påhittad' }],
    });
  });

  it('has ten tries a day; she comes in where she has been before, or by a recovery code, all the same', async () => {
    await guesses(10);
    api.clock.now += quarter;
    expect((await signIn(app())).was).toBe('CODE_TRIES');
    expect((await signIn(app(), desk)).was).toBe('IN');
    expect((await signIn(recoveryCode)).was).toBe('IN');
    api.clock.now += 30_000;
    // That she came in gives nobody new tries.
    expect((await signIn(app())).was).toBe('CODE_TRIES');
    api.clock.now += day;
    expect((await signIn(app())).was).toBe('IN');
  });

  it('has none with a password that she has chosen since', async () => {
    await guesses(10);
    api.clock.now += quarter;
    const chosen = 'nio trötta grävlingar';
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', await hashPassword(chosen), ines.accountId);
    expect((await signIn(app())).was).toBe('SIGN_IN_FAILED');
    expect((await signIn(app(), '', chosen)).was).toBe('IN');
  });
});
