import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { holdAccount } from '../src/session/hold-account.js';
import { hashPassword } from '../src/session/password.js';
import { deleteSessionsOfAccount } from '../src/session/session.repository.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { PasskeyStory } from './passkey-story.js';
import { overtaken } from './overtaken.js';
import { Authenticator } from './peers/authenticator.js';
import { aGroup, type TestUser } from './register.js';

const password = 'åtta lugna älgar';
const page = new URL('https://register.example');

describe('Whoever is signed out while a request of theirs is under way', () => {
  let api: TestApi;
  let passwordHash: string;
  let ines: TestUser;
  let story: PasskeyStory;
  beforeAll(async () => {
    [api, passwordHash] = [await startApi({ config: { publicUrl: page } }), await hashPassword(password)];
    story = new PasskeyStory(api, password);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    ines = await (await aGroup(api)).user('office');
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE account SET passwordHash = ? WHERE id = ?', [passwordHash, ines.accountId]),
    );
  });

  /** What is answered to a request of somebody whose sessions end, as by a new password, while it is under way. */
  async function signedOutDuring(document: string, variables = {}): Promise<unknown> {
    const answer = await overtaken(
      api,
      () => api.run(ines, document, variables),
      async (sql) => {
        await holdAccount(sql, ines.accountId);
        await deleteSessionsOfAccount(sql, ines.accountId);
      },
    );
    return answer.errors?.[0]?.extensions?.['code'];
  }
  const prepare = () =>
    api.run<{ secondFactorPrepare: { secret: string } }>(
      ines,
      `mutation { secondFactorPrepare(currentPassword: "${password}") { secret } }`,
    );
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: api.clock.now });
  const kept = async () =>
    JSON.stringify([
      await api.database.read.all('SELECT passwordHash FROM account WHERE id = ?', [ines.accountId]),
      await api.database.read.all('SELECT confirmedAt FROM second_factor WHERE accountId = ?', [ines.accountId]),
      await api.database.read.all('SELECT codeHash FROM recovery_code WHERE accountId = ?', [ines.accountId]),
      await api.database.read.all('SELECT name FROM passkey WHERE accountId = ?', [ines.accountId]),
    ]);

  it('changes no password', async () => {
    const before = await kept();
    const document = `mutation { passwordChange(currentPassword: "${password}", newPassword: "nio trötta grävlingar") { userErrors { code } } }`;
    expect(await signedOutDuring(document)).toBe('UNAUTHENTICATED');
    expect(await kept()).toBe(before);
  });

  it('switches no app on', async () => {
    const { secret } = dataOf(await prepare()).secondFactorPrepare;
    const before = await kept();
    const confirm = `mutation { secondFactorConfirm(code: "${codeOf(secret)}") { userErrors { code } } }`;
    expect(await signedOutDuring(confirm)).toBe('UNAUTHENTICATED');
    expect(await kept()).toBe(before);
  });

  it('makes no other recovery codes than there are', async () => {
    const { secret } = dataOf(await prepare()).secondFactorPrepare;
    await api.run(ines, `mutation { secondFactorConfirm(code: "${codeOf(secret)}") { userErrors { code } } }`);
    const before = await kept();
    const renew = `mutation { recoveryCodesRenew(currentPassword: "${password}") { recoveryCodes } }`;
    expect(await signedOutDuring(renew)).toBe('UNAUTHENTICATED');
    expect(await kept()).toBe(before);
  });

  it('leaves no passkey behind', async () => {
    const { options = null } = await story.begin(ines);
    const before = await kept();
    const keep =
      'mutation ($response: String!) { passkeyRegister(name: "Tjuvens", response: $response) { userErrors { code } } }';
    const response = new Authenticator(page).make(options);
    expect(await signedOutDuring(keep, { response })).toBe('UNAUTHENTICATED');
    expect(await kept()).toBe(before);
  });
});
