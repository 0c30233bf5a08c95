import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword } from '../src/session/password.js';
import { hashOfToken } from '../src/session/token.js';
import { dataOf, startApi, type Answer, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const password = 'åtta lugna älgar 🫎';
const signInDocument =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { viewer { name } userErrors { code message path } } }';
const hour = 3_600_000;

interface SignIn {
  signIn: { viewer: { name: string } | null; userErrors: { code: string; message: string; path: string[] }[] };
}

describe('signing in', () => {
  let api: TestApi;
  let passwordHash: string;
  let group: TestGroup;
  let user: TestUser;

  beforeAll(async () => {
    [api, passwordHash] = [await startApi(), await hashPassword(password)];
  });
  afterAll(() => api.close());

  beforeEach(async () => {
    // Attempts from one address are counted, and all of these come from one.
    await api.database.unitOfWork.inTransaction(({ sql }) => sql.run('DELETE FROM login_throttle'));
    group = await aGroup(api);
    user = await withPassword(await group.user('office', { name: 'Ines Påhittad' }));
  });

  async function withPassword(person: TestUser): Promise<TestUser> {
    const { accountId } = person;
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE account SET passwordHash = ? WHERE id = ?', [passwordHash, accountId]),
    );
    return person;
  }
  const signIn = (email: string, secret: string, before: TestViewer | null = null): Promise<Answer<SignIn>> =>
    api.run<SignIn>(before, signInDocument, { email, password: secret }, { 'accept-language': 'sv' });
  const whoIs = async (viewer: TestViewer): Promise<string | undefined> =>
    dataOf(await api.run<{ viewer: { name: string } | null }>(viewer, '{ viewer { name } }')).viewer?.name;
  const run = (sql: string, ...params: (string | number | Buffer)[]) =>
    api.database.unitOfWork.inTransaction((tx) => tx.sql.run(sql, params));

  function sessionIn(answer: Answer<unknown>): TestViewer & { readonly token: string } {
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { headers: { cookie }, token: cookie.split('=')[1] ?? '' };
  }

  it('gives a cookie that only this host gets, over https, and no script can read', async () => {
    const answer = await signIn(user.email, password);
    expect(dataOf(answer).signIn).toEqual({ viewer: { name: 'Ines Påhittad' }, userErrors: [] });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=604800, __Host-did=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=34560000$/,
    );
    expect(await whoIs(sessionIn(answer))).toBe('Ines Påhittad');
  });

  it('takes the e-mail address however it is written', async () => {
    expect(dataOf(await signIn(` ${user.email.toUpperCase()} `, password)).signIn.viewer).not.toBeNull();
  });

  it('answers a wrong password and an unknown address alike, and works as long at both', async () => {
    // The least of three: whatever else the process has to do in between is no work of theirs.
    const timed = async (email: string) => {
      const works: number[] = [];
      for (let n = 0; n < 3; n++) {
        const before = process.cpuUsage();
        expect(dataOf(await signIn(email, 'fel lösenord')).signIn).toEqual({
          viewer: null,
          userErrors: [{ code: 'SIGN_IN_FAILED', message: 'E-postadressen eller lösenordet är fel.', path: [] }],
        });
        const { user: ours, system } = process.cpuUsage(before);
        works.push(ours + system);
      }
      return Math.min(...works);
    };
    const wrong = await timed(user.email);
    const unknown = await timed('nobody@example.com');
    // Without a hash to check against, it would be a tenth of the work. Work and not time: others use the machine, too.
    expect(unknown).toBeGreaterThan(wrong / 4);
  });

  it('stores neither the token nor the password', async () => {
    const { token } = sessionIn(await signIn(user.email, password));
    const rows = await api.database.read.all<{ idHash: Buffer }>('SELECT * FROM session WHERE groupId = ?', [group.id]);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.some(({ idHash }) => idHash.equals(hashOfToken(token)))).toBe(true);
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is refused after ten wrong passwords, with the right one too, and again possible after a quarter of an hour', async () => {
    for (let n = 0; n < 10; n++)
      expect(dataOf(await signIn(user.email, 'gissning')).signIn.userErrors[0]?.code).toBe('SIGN_IN_FAILED');
    const throttled = dataOf(await signIn(user.email, password)).signIn.userErrors;
    expect(throttled).toMatchObject([
      { code: 'SIGN_IN_THROTTLED', message: 'För många försök. Försök igen om 15 minuter.' },
    ]);
    const other = await withPassword(await group.user('readOnly'));
    expect(dataOf(await signIn(other.email, password)).signIn.viewer).not.toBeNull();
    api.clock.now += 15 * 60_000;
    expect(dataOf(await signIn(user.email, password)).signIn.viewer).not.toBeNull();
  });

  it('counts attempts at an address that nobody has in the same way', async () => {
    for (let n = 0; n < 10; n++) await signIn('ghost@example.com', 'gissning');
    expect(dataOf(await signIn('ghost@example.com', 'gissning')).signIn.userErrors[0]?.code).toBe('SIGN_IN_THROTTLED');
  });

  it('counts attempts that are made at once, one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, () => signIn(user.email, 'gissning')));
    const codes = answers.map((answer) => dataOf(answer).signIn.userErrors[0]?.code);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(10);
    expect(codes.filter((code) => code === 'SIGN_IN_THROTTLED')).toHaveLength(4);
  });

  it('is refused to an address from which a hundred accounts were tried', async () => {
    await signIn('first@example.com', 'gissning');
    await run('UPDATE login_throttle SET attempts = 100 WHERE attempts = 1');
    expect(dataOf(await signIn(user.email, password)).signIn.userErrors[0]?.code).toBe('SIGN_IN_THROTTLED');
  });

  it('is not refused to an office that signs in in the morning, all from one address, some after a mistake', async () => {
    for (let sat = 0; sat < 55; sat++) {
      if (sat % 5 === 0) await signIn(user.email, 'gissning');
      // The password comes once more with the code.
      await signIn(user.email, password);
      expect(dataOf(await signIn(user.email, password)).signIn.viewer).not.toBeNull();
    }
    // Who guesses from there is counted as before.
    await run('UPDATE login_throttle SET attempts = 100');
    expect(dataOf(await signIn('ghost@example.com', 'gissning')).signIn.userErrors[0]?.code).toBe('SIGN_IN_THROTTLED');
  }, 120_000);

  it('tells nobody’s group that they are kept out while it is only their address that is', async () => {
    await signIn('first@example.com', 'gissning');
    await run('UPDATE login_throttle SET attempts = 100');
    const told = () =>
      api.database.read.all("SELECT subjectName FROM access_event WHERE groupId = ? AND action = 'SIGN_IN_REFUSED'", [
        group.id,
      ]);
    expect(dataOf(await signIn(user.email, password)).signIn.userErrors[0]?.code).toBe('SIGN_IN_THROTTLED');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await told()).toEqual([]);
    for (let n = 0; n < 10; n++) await signIn(user.email, 'gissning');
    for (let look = 0; look < 100 && (await told()).length === 0; look++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await told()).toEqual([{ subjectName: 'Ines Påhittad' }]);
  });

  it('forgets the wrong attempts once the right password came', async () => {
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 6; n++) await signIn(user.email, 'gissning');
      expect(dataOf(await signIn(user.email, password)).signIn.viewer).not.toBeNull();
    }
  });

  it('ends the session that the browser had before', async () => {
    const before = sessionIn(await signIn(user.email, password));
    const after = sessionIn(await signIn(user.email, password, before));
    expect(after.token).not.toBe(before.token);
    expect(await whoIs(before)).toBeUndefined();
    expect(await whoIs(after)).toBe('Ines Påhittad');
  });

  it('ends after eight idle hours, and after seven days however busy', async () => {
    const session = sessionIn(await signIn(user.email, password));
    for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
      expect(await whoIs(session)).toBe('Ines Påhittad');
      api.clock.now += 7 * hour;
      await settledLastSeen(session);
    }
    api.clock.now += 7 * hour;
    expect(await whoIs(session)).toBeUndefined();
    const idle = sessionIn(await signIn(user.email, password));
    api.clock.now += 8 * hour;
    expect(await whoIs(idle)).toBeUndefined();
  });

  /** Uses the session and waits until that has been noted, which happens beside the request. */
  async function settledLastSeen(session: { token: string } & TestViewer): Promise<void> {
    await whoIs(session);
    for (let tries = 0; tries < 100; tries++) {
      const [row] = await api.database.read.all<{ lastSeenAt: number }>(
        'SELECT lastSeenAt FROM session WHERE idHash = ?',
        [hashOfToken(session.token)],
      );
      if (!row || row.lastSeenAt === api.clock.now) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('Nobody noted that the session is in use');
  }

  it("writes 'last seen' no more often than every five minutes", async () => {
    const session = sessionIn(await signIn(user.email, password));
    api.clock.now += 4 * 60_000;
    const writes: string[] = [];
    const stop = api.database.statements.listen((sql) => void (/UPDATE session/.test(sql) && writes.push(sql)));
    await Promise.all(Array.from({ length: 5 }, () => whoIs(session)));
    expect(writes).toHaveLength(0);
    api.clock.now += 2 * 60_000;
    await Promise.all(Array.from({ length: 5 }, () => whoIs(session)));
    await settledLastSeen(session);
    stop();
    expect(writes).toHaveLength(1);
  });

  it('ends with signing out, on this device or on all', async () => {
    const [phone, desk, home] = [
      sessionIn(await signIn(user.email, password)),
      sessionIn(await signIn(user.email, password)),
      sessionIn(await signIn(user.email, password)),
    ];
    const out = await api.run(phone, 'mutation { signOut { userErrors { code } } }');
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-sid=; .*Max-Age=0$/);
    expect([await whoIs(phone), await whoIs(desk)]).toEqual([undefined, 'Ines Påhittad']);
    dataOf(await api.run(desk, 'mutation { signOut(everywhere: true) { userErrors { code } } }'));
    expect([await whoIs(desk), await whoIs(home)]).toEqual([undefined, undefined]);
    expect(dataOf(await api.run(null, 'mutation { signOut { userErrors { code } } }'))).toEqual({
      signOut: { userErrors: [] },
    });
  });

  it('ends at once when the user is deactivated, the account closed or the right taken', async () => {
    const session = sessionIn(await signIn(user.email, password));
    await run("UPDATE membership SET permissions = '[]' WHERE groupId = ? AND id = ?", group.id, user.bytes);
    expect(dataOf(await api.run(session, '{ viewer { permissions } }'))).toEqual({ viewer: { permissions: [] } });
    await run('UPDATE membership SET deactivatedAt = 1 WHERE groupId = ? AND id = ?', group.id, user.bytes);
    expect(await whoIs(session)).toBeUndefined();
    expect(dataOf(await signIn(user.email, password)).signIn.userErrors[0]?.code).toBe('SIGN_IN_FAILED');
    await run('UPDATE membership SET deactivatedAt = NULL WHERE groupId = ? AND id = ?', group.id, user.bytes);
    expect(await whoIs(session)).toBe('Ines Påhittad');
    await run('UPDATE account SET disabledAt = 1 WHERE id = ?', user.accountId);
    expect(await whoIs(session)).toBeUndefined();
    expect(dataOf(await signIn(user.email, password)).signIn.userErrors[0]?.code).toBe('SIGN_IN_FAILED');
  });

  it("of a customer's login goes by the same door, and ends sooner", async () => {
    const login = await withPassword(await group.customerLogin(await group.customer()));
    const answer = await signIn(login.email, password);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=86400');
    const session = sessionIn(answer);
    expect(
      dataOf(
        await api.run(session, '{ viewer { kind viewScope editScope permissions administrators user { role } } }'),
      ),
    ).toEqual({
      viewer: {
        kind: 'CUSTOMER_USER',
        viewScope: 'OWN',
        editScope: 'NONE',
        permissions: [],
        administrators: [],
        user: { role: null },
      },
    });
    api.clock.now += 2 * hour;
    expect(await whoIs(session)).toBeUndefined();
  });

  it.each([
    ['empty', ''],
    ['too short', 'x'],
    ['made up', 'A'.repeat(43)],
    ['a path', '../../etc/passwd'],
    ['enormous', 'A'.repeat(5000)],
  ])('is not done with a cookie that is %s', async (_, token) => {
    expect(await whoIs({ headers: { cookie: `__Host-sid=${token}` } })).toBeUndefined();
  });

  it('is not done with two cookies of the name, since one of them is somebody else’s', async () => {
    const { token } = sessionIn(await signIn(user.email, password));
    expect(await whoIs({ headers: { cookie: `__Host-sid=${token}; __Host-sid=${token}` } })).toBeUndefined();
    expect(await whoIs({ headers: { cookie: `theme=dark; __Host-sid=${token}` } })).toBe('Ines Påhittad');
  });

  it('is told by a letter where the browser is new to an account that has others, once for each', async () => {
    const browserIn = (answer: Answer<unknown>): TestViewer => {
      const cookie = answer.headers.get('set-cookie')?.match(/__Host-did=[\w-]{43}/)?.[0] ?? '';
      return { headers: { cookie } };
    };
    const letters = async (person: TestUser) =>
      api.database.read.all(
        "SELECT channel FROM message WHERE groupId = ? AND recipientId = ? AND kind = 'NEW_DEVICE'",
        [group.id, person.bytes],
      );
    const desk = browserIn(await signIn(user.email, password));
    expect(browserIn(await signIn(user.email, password, desk))).toEqual(desk);
    expect(await letters(user)).toEqual([]);
    const phone = browserIn(await signIn(user.email, password));
    expect(phone).not.toEqual(desk);
    for (const known of [desk, phone]) await signIn(user.email, password, known);
    // A wrong password tells nobody and makes nothing known.
    expect((await signIn(user.email, 'gissning')).headers.get('set-cookie')).toBeNull();
    expect(await letters(user)).toEqual([{ channel: 'EMAIL' }]);
    // Two who share a browser are known there each for themselves, and nothing joins them.
    const other = await withPassword(await group.user('readOnly'));
    await signIn(other.email, password);
    await signIn(other.email, password, desk);
    expect(await letters(other)).toHaveLength(1);
    const rows = await api.database.read.all<{ deviceHash: Buffer }>('SELECT deviceHash FROM known_device');
    expect(new Set(rows.map(({ deviceHash }) => deviceHash.toString('hex'))).size).toBe(rows.length);
    expect(JSON.stringify(rows)).not.toContain(desk.headers['cookie']?.split('=')[1]);
  });

  it('is told by a letter, too, where nobody has signed in for so long that no browser is known any more', async () => {
    const sleeper = await withPassword(await group.user('office'));
    await signIn(sleeper.email, password);
    api.clock.now += 401 * 24 * 3_600_000;
    await signIn(sleeper.email, password);
    const letters = await api.database.read.all(
      "SELECT channel FROM message WHERE groupId = ? AND recipientId = ? AND kind = 'NEW_DEVICE'",
      [group.id, sleeper.bytes],
    );
    expect(letters).toEqual([{ channel: 'EMAIL' }]);
  });

  it('remembers language and colours with the account', async () => {
    const session = sessionIn(await signIn(user.email, password));
    const update =
      'mutation { viewerUpdate(input: { language: en, scheme: DARK }) { viewer { language scheme } userErrors { code } } }';
    expect(dataOf(await api.run(session, update))).toEqual({
      viewerUpdate: { viewer: { language: 'en', scheme: 'DARK' }, userErrors: [] },
    });
    expect(dataOf(await api.run(session, '{ viewer { language scheme } }'))).toEqual({
      viewer: { language: 'en', scheme: 'DARK' },
    });
    dataOf(await api.run(session, 'mutation { viewerUpdate(input: { language: null }) { viewer { language } } }'));
    expect(dataOf(await api.run(session, '{ viewer { language scheme } }'))).toEqual({
      viewer: { language: 'en', scheme: 'DARK' },
    });
  });
});
