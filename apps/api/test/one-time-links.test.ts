import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addLink, linkLivesMs, makeLink, type LinkPurpose } from '../src/session/one-time-links.js';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type Answer, type TestApi } from './api.js';
import { mailServer, type MailServer } from './peers/mail-server.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const choose =
  'mutation ($token: String!, $password: String!) { passwordChoose(token: $token, password: $password) { viewer { name } userErrors { code path } } }';
const password = 'åtta lugna älgar';

interface Chosen {
  passwordChoose: { viewer: { name: string } | null; userErrors: { code: string; path: string[] }[] };
}

describe('a link that works once', () => {
  let api: TestApi;
  let group: TestGroup;
  let invited: TestUser;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await write('DELETE FROM login_throttle');
    group = await aGroup(api);
    invited = await group.user('office', { name: 'Ines Påhittad' });
    await write('UPDATE membership SET acceptedAt = NULL WHERE groupId = ? AND id = ?', group.id, invited.bytes);
    await write('DELETE FROM session WHERE accountId = ?', invited.accountId);
  });

  const write = (text: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction(({ sql }) => sql.run(text, params));
  const linkFor = (user: TestUser, purpose: LinkPurpose): Promise<string> =>
    api.database.unitOfWork.inTransaction(({ sql }) => {
      const subject =
        purpose === 'resetPassword' ? { groupId: null, subjectId: null } : { groupId: group.id, subjectId: user.bytes };
      return makeLink(sql, { purpose, accountId: user.accountId, ...subject }, api.clock.now);
    });
  const take = (token: string, secret = password): Promise<Answer<Chosen>> =>
    api.run<Chosen>(null, choose, { token, password: secret });
  const taken = async (token: string, secret?: string) => dataOf(await take(token, secret)).passwordChoose;
  const signIn = async (email: string, secret: string) => {
    const document =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { viewer { name } userErrors { code } } }';
    return dataOf(
      await api.run<{ signIn: { viewer: { name: string } | null } }>(null, document, { email, password: secret }),
    ).signIn;
  };

  it('is kept for nobody who has no account once it would be good for nothing: anybody can ask for any number', async () => {
    const ask = (email: string) =>
      api.run(null, 'mutation ($email: String!) { passwordResetRequest(email: $email) { userErrors { code } } }', {
        email,
      });
    const leadNowhere = async () =>
      (await api.database.read.all('SELECT tokenHash FROM one_time_link WHERE accountId IS NULL')).length;
    for (const email of ['ingen@example.com', 'ingen.heller@example.com']) dataOf(await ask(email));
    expect(await leadNowhere()).toBe(2);
    api.clock.now += linkLivesMs.resetPassword + 1;
    dataOf(await ask(invited.email));
    expect(await leadNowhere()).toBe(0);
  });

  it('invites somebody: they choose a password and are in, and nobody else can use it again', async () => {
    const token = await linkFor(invited, 'inviteUser');
    expect(dataOf(await api.run(null, `{ oneTimeLink(token: "${token}") { purpose email groupName } }`))).toEqual({
      oneTimeLink: { purpose: 'USER_INVITATION', email: invited.email, groupName: expect.stringMatching(/^Påhittad/) },
    });
    expect((await signIn(invited.email, password)).viewer).toBeNull();
    expect(await taken(token, 'kort')).toMatchObject({ viewer: null, userErrors: [{ code: 'PASSWORD_TOO_SHORT' }] });
    const answer = await take(token);
    expect(dataOf(answer).passwordChoose).toEqual({ viewer: { name: 'Ines Påhittad' }, userErrors: [] });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-sid=/);
    expect(await taken(token)).toEqual({ viewer: null, userErrors: [{ code: 'LINK_EXPIRED', path: ['token'] }] });
    expect((await signIn(invited.email, password)).viewer).toEqual({ name: 'Ines Påhittad' });
  });

  it('lets one through of several who use it in the same moment, and its token stands nowhere', async () => {
    const token = await linkFor(invited, 'inviteUser');
    const answers = await Promise.all(Array.from({ length: 4 }, (_, n) => taken(token, `${password} ${n}`)));
    expect(answers.filter(({ viewer }) => viewer !== null)).toHaveLength(1);
    const rows = await api.database.read.all('SELECT * FROM one_time_link');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(api.logged.join('\n')).not.toContain(token);
  });

  it('waits 72 hours for somebody invited and one for a new password, and ends when another is made', async () => {
    for (const purpose of ['inviteUser', 'resetPassword'] as const) {
      const [early, late] = [await linkFor(invited, purpose), await linkFor(invited, purpose)];
      expect(await taken(early)).toMatchObject({ userErrors: [{ code: 'LINK_EXPIRED' }] });
      api.clock.now += linkLivesMs[purpose];
      expect(await taken(late)).toMatchObject({ userErrors: [{ code: 'LINK_EXPIRED' }] });
      expect(dataOf(await api.run(null, `{ oneTimeLink(token: "${late}") { email } }`))).toEqual({ oneTimeLink: null });
    }
  });

  it('sets a new password and ends every session of before', async () => {
    const user = await group.user('office');
    const token = await linkFor(user, 'resetPassword');
    expect(await taken(token)).toMatchObject({ viewer: { name: user.name } });
    expect(dataOf(await api.run(user, '{ viewer { name } }'))).toEqual({ viewer: null });
    expect((await signIn(user.email, password)).viewer).toEqual({ name: user.name });
  });

  it('to a new password, asked for by a stranger, ends none that the person was sent, and fills no mailbox', async () => {
    const user = await group.user('office');
    const ask = () =>
      api.run(null, `mutation { passwordResetRequest(email: "${user.email}") { userErrors { code } } }`);
    const open = () =>
      api.database.read.all('SELECT tokenHash FROM one_time_link WHERE accountId = ? AND usedAt IS NULL', [
        user.accountId,
      ]);
    const letters = () => api.database.read.all('SELECT kind FROM message WHERE recipientId = ?', [user.bytes]);
    for (let n = 0; n < 5; n++) dataOf(await ask());
    expect([(await open()).length, (await letters()).length]).toEqual([3, 3]);
    api.clock.now += linkLivesMs.resetPassword;
    dataOf(await ask());
    expect(await letters()).toHaveLength(4);
    // One that is used ends the others.
    const subject = { purpose: 'resetPassword', groupId: null, accountId: user.accountId, subjectId: null } as const;
    const token = await api.database.unitOfWork.inTransaction(({ sql }) => addLink(sql, subject, api.clock.now));
    expect(await taken(token)).toMatchObject({ viewer: { name: user.name } });
    expect(await open()).toEqual([]);
  });

  it('to a new password, handed over by an administrator, opens nothing that the person has taken on since', async () => {
    const user = await (await aGroup(api)).user('office');
    const handedOver = await linkFor(user, 'resetPassword');
    await write('UPDATE membership SET accountId = ? WHERE id = ?', user.accountId, invited.bytes);
    const elsewhere = { ...invited, accountId: user.accountId };
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', await hashPassword(password), user.accountId);
    expect((await taken(await linkFor(elsewhere, 'inviteUser'))).userErrors).toEqual([]);
    expect(await taken(handedOver)).toMatchObject({ userErrors: [{ code: 'LINK_EXPIRED' }] });
  });

  it('lets in whoever has tried ten wrong passwords and then chosen a new one', async () => {
    const user = await group.user('office');
    await write(
      'UPDATE account SET passwordHash = ? WHERE id = ?',
      await hashPassword('elva raska harar'),
      user.accountId,
    );
    for (let n = 0; n < 11; n++) await signIn(user.email, 'gissning');
    const token = await linkFor(user, 'resetPassword');
    expect(await taken(token)).toEqual({ viewer: { name: user.name }, userErrors: [] });
    expect((await signIn(user.email, password)).viewer).toEqual({ name: user.name });
  });

  it('lets in somebody invited whose tenth try is the first good one', async () => {
    const token = await linkFor(invited, 'inviteUser');
    for (let n = 0; n < 9; n++) expect(await taken(token, 'kort')).toMatchObject({ viewer: null });
    expect(await taken(token)).toEqual({ viewer: { name: 'Ines Påhittad' }, userErrors: [] });
  });

  it('leaves as few tries at the second step as there were, however often a new password is chosen', async () => {
    const user = await group.user('office');
    await write(
      'INSERT INTO second_factor (accountId, secret, createdAt, confirmedAt, lastStep) VALUES (?, ?, 1, 1, 0)',
      user.accountId,
      Buffer.alloc(48),
    );
    const codes = async (): Promise<string | undefined> =>
      dataOf(
        await api.run<{ signIn: { userErrors: { code: string }[] } }>(
          null,
          'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password, code: "nycklar-saknas") { userErrors { code } } }',
          { email: user.email, password },
        ),
      ).signIn.userErrors[0]?.code;
    for (let round = 0; round < 2; round++) {
      const { userErrors } = await taken(await linkFor(user, 'resetPassword'));
      expect(userErrors).toMatchObject([{ code: 'SIGN_IN_CODE_REQUIRED' }]);
      for (let n = 0; n < 6; n++) await codes();
    }
    expect(await codes()).toBe('SIGN_IN_THROTTLED');
  });

  it('gives whoever invites no password of somebody who has one: they join with their own', async () => {
    const own = 'elva raska harar';
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', await hashPassword(own), invited.accountId);
    const token = await linkFor(invited, 'inviteUser');
    expect(await taken(token)).toEqual({
      viewer: null,
      userErrors: [{ code: 'PASSWORD_FROM_BEFORE', path: ['password'] }],
    });
    expect(await taken(token, own)).toMatchObject({ viewer: { name: 'Ines Påhittad' } });
    expect((await signIn(invited.email, password)).viewer).toBeNull();
  });

  it('does not tell whoever invites, by what it refuses, whether the person has a password', async () => {
    const tries = ['kort', 'lösenord1234'];
    const token = await linkFor(invited, 'inviteUser');
    const before = await Promise.all(tries.map((secret) => taken(token, secret)));
    await write('UPDATE account SET passwordHash = ? WHERE id = ?', await hashPassword(password), invited.accountId);
    expect(await Promise.all(tries.map((secret) => taken(token, secret)))).toEqual(before);
    expect(before.map(({ userErrors }) => userErrors[0]?.code)).toEqual(['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_COMMON']);
  });

  it('is worth nothing for somebody who was shut out meanwhile', async () => {
    const token = await linkFor(invited, 'inviteUser');
    await write('UPDATE membership SET deactivatedAt = 1 WHERE groupId = ? AND id = ?', group.id, invited.bytes);
    expect(await taken(token)).toMatchObject({ userErrors: [{ code: 'LINK_EXPIRED' }] });
    const [row] = await api.database.read.all<{ passwordHash: string | null }>(
      'SELECT passwordHash FROM account WHERE id = ?',
      [invited.accountId],
    );
    expect(row?.passwordHash).toBeNull();
  });
});

describe('where mail leaves, a link', () => {
  let mail: MailServer;
  let api: TestApi;
  beforeAll(async () => {
    mail = await mailServer();
    api = await startApi({ config: { mail: { url: mail.url, from: 'register@example.com' } } });
  });
  afterAll(async () => {
    await api.close();
    await mail.close();
  });

  it('goes to the address alone: whoever invites learns nothing, and whoever has the address is told what they need', async () => {
    const group = await aGroup(api);
    const alma = await group.user('administrator');
    const known = await (await aGroup(api)).user('office');
    const hash = await hashPassword('elva raska harar');
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE account SET passwordHash = ? WHERE id = ?', [hash, known.accountId]),
    );
    const made = async (call: string) => {
      const { done } = dataOf(
        await api.run<{ done: { link: string | null; userErrors: object[] } }>(
          alma,
          `mutation { done: ${call} { link userErrors { code } } }`,
        ),
      );
      return done;
    };
    const customer = await group.customer();
    for (const [n, email] of [known.email, 'fresh@example.com'].entries())
      for (const call of [
        `userInvite(input: { email: "${email}", name: "Ines Påhittad", role: "office" })`,
        `customerUserInvite(customerId: "${customer.id}", input: { name: "Sara ${n}", email: "${email}" })`,
      ])
        expect(await made(call)).toEqual({ link: null, userErrors: [] });
    expect(await made(`userPasswordResetSend(id: "${(await group.user('office')).id}")`)).toEqual({
      link: null,
      userErrors: [],
    });

    const chosen = async (email: string) => {
      const token = await tokenIn(email);
      return dataOf(await api.run<Chosen>(null, choose, { token, password })).passwordChoose;
    };
    expect((await chosen(known.email)).userErrors).toEqual([{ code: 'PASSWORD_FROM_BEFORE', path: ['password'] }]);
    expect((await chosen('fresh@example.com')).viewer).toEqual({ name: 'Ines Påhittad' });
  });

  /** In the letter that invites a user. */
  async function tokenIn(email: string): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      const letter = mail.shown().find(({ to, text }) => to.includes(email) && text.includes('som användare'));
      const token = letter && /\/welcome\/([\w-]{43})/.exec(letter.text)?.[1];
      if (token) return token;
      await pause(100);
    }
    throw new Error(`No letter has come to ${email}`);
  }
});
