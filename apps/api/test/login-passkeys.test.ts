import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { makeLink } from '../src/session/one-time-links.js';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { extractOf } from './extract-of.js';
import { PasskeyStory, passkeyFailed, sessionIn } from './passkey-story.js';
import { Authenticator } from './peers/authenticator.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';

const password = 'åtta lugna älgar';
const page = new URL('https://register.example');

describe("A customer's login with a passkey", () => {
  let api: TestApi;
  let passwordHash: string;
  let story: PasskeyStory;
  let group: TestGroup;
  let administrator: TestUser;
  let customer: TestCustomer;
  let kim: TestUser;
  let phone: Authenticator;
  beforeAll(async () => {
    [api, passwordHash] = [await startApi({ config: { publicUrl: page } }), await hashPassword(password)];
    story = new PasskeyStory(api, password);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    group = await aGroup(api);
    administrator = await group.anAdministrator();
    customer = await group.customer();
    kim = await group.customerLogin(customer);
    phone = new Authenticator(page);
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', passwordHash, kim.accountId);
    await story.register(kim, phone);
  });

  const write = (text: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction(({ sql }) => sql.run(text, params));
  const change = async (call: string) =>
    dataOf(
      await api.run<{ done: { userErrors: object[] } }>(
        administrator,
        `mutation { done: ${call} { userErrors { code } } }`,
      ),
    ).done.userErrors;
  const passkeys = () => api.database.read.all('SELECT name FROM passkey WHERE accountId = ?', [kim.accountId]);

  it('comes in by it, and not once the login is blocked; let in again they add another by their password', async () => {
    expect((await story.signIn(phone)).viewer?.name).toBe(kim.name);
    expect(await change(`customerUserBlock(id: "${kim.id}")`)).toEqual([]);
    expect(await story.signIn(phone)).toMatchObject(passkeyFailed);
    expect(await passkeys()).toEqual([]);
    expect(await change(`customerUserUnblock(id: "${kim.id}")`)).toEqual([]);
    expect(await story.signIn(phone)).toMatchObject(passkeyFailed);
    const byPassword = `signIn(email: "${kim.email}", password: "${password}")`;
    const { cookies } = await story.asked(null, byPassword, 'viewer { name }');
    expect((await story.register({ ...kim, ...sessionIn(cookies) }, phone)).userErrors).toEqual([]);
    expect((await story.signIn(phone)).viewer?.name).toBe(kim.name);
  });

  it('who was asked to sign before the login was blocked does not come in by that', async () => {
    const browser = await story.door();
    const answer = phone.sign(browser.options);
    await change(`customerUserBlock(id: "${kim.id}")`);
    expect(await story.enter(browser, answer)).toMatchObject(passkeyFailed);
  });

  it('goes with all that the account is signed in to by, where that was for this login alone', async () => {
    await write(
      'INSERT INTO second_factor (accountId, secret, createdAt, confirmedAt, lastStep) VALUES (?, ?, 1, 2, 0)',
      kim.accountId,
      Buffer.alloc(60),
    );
    await write(
      'INSERT INTO recovery_code (accountId, codeHash) VALUES (?, ?)',
      kim.accountId,
      Buffer.alloc(32, kim.accountId),
    );
    await story.signIn(phone);
    const { accountId } = kim;
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      makeLink(sql, { purpose: 'resetPassword', groupId: null, accountId, subjectId: null }, api.clock.now),
    );
    const tables = ['account', 'passkey', 'second_factor', 'recovery_code', 'session', 'known_device', 'one_time_link'];
    const kept = async () => {
      const rows = await Promise.all(
        tables.map((table) =>
          api.database.read.all(
            `SELECT 1 AS kept FROM ${table} WHERE ${table === 'account' ? 'id' : 'accountId'} = ?`,
            [accountId],
          ),
        ),
      );
      return tables.filter((_, n) => (rows[n] ?? []).length > 0);
    };
    expect(await kept()).toEqual(tables);
    expect(await change(`customerUserDelete(id: "${kim.id}")`)).toEqual([]);
    expect(await kept()).toEqual([]);
    expect(await story.signIn(phone)).toMatchObject(passkeyFailed);
  });

  it('keeps it where the same person acts as somebody else, and loses it with the last of them', async () => {
    const other = await group.customerLogin(await group.customer());
    await write('UPDATE customer_user SET accountId = ? WHERE id = ?', kim.accountId, other.bytes);
    await change(`customerUserBlock(id: "${kim.id}")`);
    expect((await story.signIn(phone)).viewer?.name).toBe(other.name);
    await change(`customerUserDelete(id: "${other.id}")`);
    expect(await story.signIn(phone)).toMatchObject(passkeyFailed);
    expect(await passkeys()).toEqual([]);
  });

  describe('in the extract of its customer', () => {
    interface HeldLogin {
      readonly name: string;
      readonly passkeys: { name: string; createdAt: string; lastUsedAt: string | null }[];
      readonly secondFactorSince: string | null;
    }
    async function held(): Promise<HeldLogin[]> {
      const answer = await extractOf(api, administrator, customer.id);
      const { 'extract.json': json } = unzipSync(new Uint8Array(await answer.arrayBuffer()));
      const text = strFromU8(json ?? new Uint8Array());
      expect(text).not.toContain(phone.id.toString('base64url'));
      return (JSON.parse(text) as { logins: HeldLogin[] }).logins;
    }

    it('is named, with when it was made and last used, and since when a code is asked for; nothing that opens', async () => {
      const madeAt = new Date(api.clock.now).toISOString();
      api.clock.now += 60_000;
      await story.signIn(phone);
      await write(
        'INSERT INTO second_factor (accountId, secret, createdAt, confirmedAt, lastStep) VALUES (?, ?, 1, ?, 0)',
        kim.accountId,
        Buffer.alloc(60),
        api.clock.now,
      );
      const now = new Date(api.clock.now).toISOString();
      expect(await held()).toMatchObject([
        {
          name: kim.name,
          passkeys: [{ name: 'Ines telefon', createdAt: madeAt, lastUsedAt: now }],
          secondFactorSince: now,
        },
      ]);
    });

    it('is not named where the account acts in another group, too, or has not taken the invitation', async () => {
      const none = [{ name: kim.name, passkeys: [], secondFactorSince: null }];
      await write('UPDATE customer_user SET acceptedAt = NULL WHERE id = ?', kim.bytes);
      expect(await held()).toMatchObject(none);
      await write('UPDATE customer_user SET acceptedAt = 1 WHERE id = ?', kim.bytes);
      expect((await held())[0]?.passkeys).toHaveLength(1);
      const there = await (await aGroup(api)).user('office');
      await write('UPDATE membership SET accountId = ? WHERE id = ?', kim.accountId, there.bytes);
      expect(await held()).toMatchObject(none);
    });
  });
});
