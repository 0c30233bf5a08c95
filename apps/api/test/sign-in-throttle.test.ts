import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { aGroup, type TestUser } from './register.js';

const password = 'åtta lugna älgar';
const [cafe, home] = ['203.0.113.7', '198.51.100.9'];
const quarter = 15 * 60_000;

describe('Attempts to sign in, by accounts and addresses,', () => {
  let api: TestApi;
  let malte: TestUser;
  let nora: TestUser;
  beforeAll(async () => {
    api = await startApi({ config: { trustedProxies: 1 } });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await run('DELETE FROM login_throttle');
    const group = await aGroup(api);
    [malte, nora] = [await group.user('office'), await group.user('office')];
    const hash = await hashPassword(password);
    for (const { accountId } of [malte, nora])
      await run('UPDATE account SET passwordHash = ? WHERE id = ?', hash, accountId);
  });

  const run = (sql: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction((tx) => tx.sql.run(sql, params));

  /** Whether somebody gets in there, and else what they are answered. */
  async function tried(address: string, { email }: Pick<TestUser, 'email'>, secret = 'gissning'): Promise<string> {
    const answer = await api.run<{ signIn: { viewer: object | null; userErrors: { code: string }[] } }>(
      null,
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { viewer { name } userErrors { code } } }',
      { email, password: secret },
      { 'x-forwarded-for': address },
    );
    const { viewer, userErrors } = dataOf(answer).signIn;
    return viewer ? 'IN' : (userErrors[0]?.code ?? '');
  }
  async function times(count: number, attempt: (n: number) => Promise<string>): Promise<string[]> {
    const answers: string[] = [];
    for (let n = 0; n < count; n++) answers.push(await attempt(n));
    return [...new Set(answers)];
  }
  /** Attempts at accounts of others, each another, so that none of those is the limit. */
  let others = 0;
  const guess = (address: string) => tried(address, { email: `offer-${++others}@example.com` });

  it('buy nobody guesses at others by an account of their own: signing in to it gives an address back its own attempts alone', async () => {
    for (let round = 0; round < 10; round++) {
      expect(await times(9, () => tried(home, malte))).toEqual(['SIGN_IN_FAILED']);
      expect(await tried(cafe, malte, password)).toBe('IN');
      expect(await times(10, () => guess(cafe))).toEqual(['SIGN_IN_FAILED']);
    }
    expect(await guess(cafe)).toBe('SIGN_IN_THROTTLED');
    // What was wrong at home stays counted there: ninety, and ten more are let through.
    expect(await times(10, () => guess(home))).toEqual(['SIGN_IN_FAILED']);
    expect(await guess(home)).toBe('SIGN_IN_THROTTLED');
  }, 120_000);

  it('by a stranger keep nobody who is signed in from changing what the stranger is after; guesses there are counted apart', async () => {
    expect(await times(10, () => tried(cafe, nora))).toEqual(['SIGN_IN_FAILED']);
    expect(await tried(cafe, nora)).toBe('SIGN_IN_THROTTLED');
    const change = async (current: string) => {
      const { passwordChange } = dataOf(
        await api.run<{ passwordChange: { userErrors: { code: string }[] } }>(
          nora,
          'mutation ($current: String!, $next: String!) { passwordChange(currentPassword: $current, newPassword: $next) { userErrors { code } } }',
          { current, next: 'nio trötta grävlingar' },
          { 'x-forwarded-for': home },
        ),
      );
      return passwordChange.userErrors[0]?.code ?? 'DONE';
    };
    expect(await change(password)).toBe('DONE');
    expect(await tried(home, nora, 'nio trötta grävlingar')).toBe('SIGN_IN_THROTTLED');
    expect(await times(10, () => change('gissning'))).toEqual(['PASSWORD_WRONG']);
    expect(await change('nio trötta grävlingar')).toBe('SIGN_IN_THROTTLED');
  }, 120_000);

  it('are not saved up from one quarter of an hour to the next', async () => {
    await guess(cafe);
    api.clock.now += quarter - 1;
    await times(9, () => tried(cafe, malte));
    api.clock.now += 1;
    await guess(cafe);
    await run('UPDATE login_throttle SET attempts = 95 WHERE attempts = 1');
    expect(await tried(cafe, malte, password)).toBe('IN');
    expect(await times(5, () => guess(cafe))).toEqual(['SIGN_IN_FAILED']);
    expect(await guess(cafe)).toBe('SIGN_IN_THROTTLED');
  });

  it('are forgiven to whoever gets in, with their mistakes there, and to nobody else at the address', async () => {
    expect(await times(10, () => tried(cafe, nora))).toEqual(['SIGN_IN_FAILED']);
    for (let round = 0; round < 3; round++) {
      expect(await times(9, () => tried(cafe, malte))).toEqual(['SIGN_IN_FAILED']);
      expect(await tried(cafe, malte, password)).toBe('IN');
    }
    // Nora waits at every address; Malte's have cost the café nothing.
    for (const address of [cafe, home]) expect(await tried(address, nora, password)).toBe('SIGN_IN_THROTTLED');
    expect(await times(89, () => guess(cafe))).toEqual(['SIGN_IN_FAILED']);
    expect(await guess(cafe)).toBe('SIGN_IN_THROTTLED');
    expect(await tried(home, malte, password)).toBe('IN');
  }, 120_000);
});
