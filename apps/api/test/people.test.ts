import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';
import { statementsOf } from './statements.js';

const password = 'åtta lugna älgar';
const payload = 'userErrors { code path } access { user { id name role } state version permissions closedFields }';

interface UserAnswer {
  done: {
    access: {
      user: { id: string; name: string; role: string };
      state: string;
      version: number;
      permissions: string[];
      closedFields: string[];
    } | null;
    link?: string | null;
    userErrors: { code: string; path: string[] }[];
  };
}

interface Logged {
  position: number;
  actor: string;
  action: string;
  subjectKind: string;
  subject: string;
  field: string | null;
  old: string | null;
  new: string | null;
}

describe('Who is in the group and may do what', () => {
  let api: TestApi;
  let group: TestGroup;
  let alma: TestUser;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.database.unitOfWork.inTransaction(({ sql }) => sql.run('DELETE FROM login_throttle'));
    group = await aGroup(api);
    alma = await group.user('administrator', { name: 'Alma Påhittad' });
  });

  const change = async (viewer: TestViewer, call: string) =>
    flat(dataOf(await api.run<UserAnswer>(viewer, `mutation { done: ${call} { ${payload} } }`)));
  const linked = async (viewer: TestViewer, call: string) =>
    flat(dataOf(await api.run<UserAnswer>(viewer, `mutation { done: ${call} { link ${payload} } }`)));
  const flat = ({ done: { access, ...rest } }: UserAnswer) => ({
    ...rest,
    user: access && { ...access, ...access.user },
  });
  const invite = (email: string, more = 'role: "office"') =>
    linked(alma, `userInvite(input: { email: "${email}", name: "Ines Påhittad", ${more} })`);
  const log = async (viewer: TestViewer = alma, about = '(filter: { kinds: [ACCESS] })'): Promise<Logged[]> =>
    dataOf(
      await api.run<{ accessLog: { nodes: Logged[] } }>(
        viewer,
        `{ accessLog${about} { nodes { position actor action subjectKind subject field old new } } }`,
      ),
    ).accessLog.nodes;
  const take = async (link: string | null | undefined, secret = password) => {
    const token = link?.split('/').at(-1) ?? '';
    const document =
      'mutation ($token: String!, $password: String!) { passwordChoose(token: $token, password: $password) { viewer { name group { name } } userErrors { code } } }';
    const answer = await api.run<{
      passwordChoose: { viewer: { name: string } | null; userErrors: { code: string }[] };
    }>(null, document, { token, password: secret });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { ...dataOf(answer).passwordChoose, headers: { cookie } };
  };
  const whoIs = async (viewer: TestViewer) =>
    dataOf(await api.run<{ viewer: { name: string } | null }>(viewer, '{ viewer { name } }')).viewer?.name;

  it('an invited colleague takes the link and works with the rights of the role; the log tells of it', async () => {
    const { user, link, userErrors } = await invite('ines@example.com');
    expect(userErrors).toEqual([]);
    expect(user).toMatchObject({
      name: 'Ines Påhittad',
      role: 'office',
      state: 'INVITED',
      version: 1,
      closedFields: [],
    });
    expect(link).toMatch(/^\/welcome\/[\w-]{43}$/);
    const ines = await take(link);
    expect(ines.viewer).toMatchObject({ name: 'Ines Påhittad' });
    expect(dataOf(await api.run(ines, '{ viewer { viewScope editScope } }'))).toEqual({
      viewer: { viewScope: 'ALL', editScope: 'ALL' },
    });
    const told = await log();
    expect(told.map(({ position, actor, action, field, new: is }) => [position, actor, action, field, is])).toEqual([
      [5, 'Ines Påhittad', 'JOINED', null, null],
      [4, 'Alma Påhittad', 'INVITED', 'email', 'ines@example.com'],
      [3, 'Alma Påhittad', 'INVITED', 'permissions', expect.stringContaining('customer.view')],
      [2, 'Alma Påhittad', 'INVITED', 'role', 'office'],
      [1, 'Alma Påhittad', 'INVITED', 'name', 'Ines Påhittad'],
    ]);
    const token = link?.split('/').at(-1) ?? '';
    expect(JSON.stringify(told)).not.toContain(token);
    const mail = await api.database.read.all('SELECT * FROM message WHERE groupId = ?', [group.id]);
    expect(mail).toMatchObject([{ kind: 'USER_INVITED', channel: 'EMAIL', recipientName: 'Ines Påhittad' }]);
    expect(JSON.stringify(mail)).not.toContain(token);
  });

  it('an invitation says what is wrong with it, all at once, and is made once', async () => {
    const wrong = await invite('ingen', 'role: "pilot", closedFields: ["name"], permissions: ["customer.edit"]');
    expect(wrong.userErrors).toEqual([
      { code: 'EMAIL_INVALID', path: ['email'] },
      { code: 'REFERENCE_UNKNOWN', path: ['role'] },
      { code: 'PERMISSION_NEEDS', path: ['permissions', '0'] },
      { code: 'FIELD_NOT_CLOSABLE', path: ['closedFields', '0'] },
    ]);
    expect((await invite('twice@example.com')).userErrors).toEqual([]);
    expect((await invite(' TWICE@example.com ')).userErrors).toEqual([{ code: 'USER_EXISTS', path: ['email'] }]);
    const answers = await Promise.all([1, 2, 3].map(() => invite('race@example.com')));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  it('somebody of another group joins with their own password, and the answer does not tell that they were there', async () => {
    const elsewhere = await (await aGroup(api)).user('technician', { name: 'Bo Påhittad' });
    const own = 'elva raska harar';
    const hash = await hashPassword(own);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE account SET passwordHash = ? WHERE id = ?', [hash, elsewhere.accountId]),
    );
    const [known, fresh] = [await invite(elsewhere.email), await invite('fresh@example.com')];
    const alike = ({ user }: typeof known) => ({ ...user, id: '', user: null });
    expect(alike(known)).toEqual(alike(fresh));
    expect((await take(known.link, 'en gissning till')).userErrors).toMatchObject([{ code: 'PASSWORD_FROM_BEFORE' }]);
    expect((await take(known.link, own)).viewer).toMatchObject({ name: 'Ines Påhittad' });
    expect(await whoIs(elsewhere)).toBe('Bo Påhittad');
    const reset = await linked(alma, `userPasswordResetSend(id: "${known.user?.id}")`);
    expect([reset.userErrors, reset.link]).toEqual([[], null]);
  });

  it('rights change at once, on the version that was seen, and both sides stand in the log', async () => {
    const bo = await group.user('office', { name: 'Bo Påhittad' });
    const input = '{ role: "technician", closedFields: ["comments"] }';
    expect(await change(alma, `userUpdate(id: "${bo.id}", expectedVersion: 1, input: ${input})`)).toMatchObject({
      userErrors: [],
      user: { role: 'technician', version: 2, closedFields: ['comments'] },
    });
    expect(
      dataOf(await api.run(bo, '{ viewer { viewScope closedFields customerFields { field canRead reason } } }')),
    ).toMatchObject({
      viewer: {
        viewScope: 'ASSIGNED',
        closedFields: ['comments'],
        customerFields: expect.arrayContaining([
          { field: 'comments', canRead: false, reason: 'FIELD_CLOSED' },
          expect.objectContaining({ field: 'phone', canRead: true }),
        ]),
      },
    });
    expect(
      (await change(alma, `userUpdate(id: "${bo.id}", expectedVersion: 1, input: { name: "X" })`)).userErrors,
    ).toEqual([{ code: 'VERSION_CONFLICT', path: ['expectedVersion'] }]);
    expect(await log(alma, `(userId: "${bo.id}")`)).toMatchObject([
      { action: 'CHANGED', field: 'closedFields', old: null, new: 'comments' },
      {
        field: 'permissions',
        old: expect.stringContaining('customer.delete'),
        new: expect.not.stringContaining('delete'),
      },
      { field: 'role', old: 'office', new: 'technician' },
    ]);
  });

  it('a field that is closed is neither read, asked by nor written, whatever stands in it', async () => {
    const bo = await group.user('office', { name: 'Bo Påhittad', closedFields: ['comments', 'phone'] });
    const { id } = await group.customer({ comments: 'hemligt påhittat', phone: '070-174 06 05' });
    const read = await api.run<{ customer: object }>(bo, `{ customer(by: { id: "${id}" }) { name comments phone } }`);
    expect(dataOf(read).customer).toMatchObject({ comments: null, phone: null });
    expect(read.extensions.access?.redacted.map(({ path }) => path).sort()).toEqual([
      'customer.comments',
      'customer.phone',
    ]);
    expect(
      (await api.run(bo, '{ customers(filter: { phone: { contains: "0701" } }) { nodes { id } } }')).errors,
    ).toMatchObject([{ extensions: { code: 'FIELD_ACCESS_DENIED' } }]);
    for (const phone of ['070-174 06 05', '070-174 06 99'])
      expect(
        dataOf(
          await api.run(
            bo,
            `mutation { customerUpdate(id: "${id}", input: { phone: "${phone}" }) { userErrors { code path } } }`,
          ),
        ),
      ).toEqual({ customerUpdate: { userErrors: [{ code: 'FIELD_NOT_WRITABLE', path: ['phone'] }] } });
    const key = await group.apiKey(['customer.view'], bo);
    expect(dataOf(await api.run(key, `{ customer(by: { id: "${id}" }) { phone } }`))).toEqual({
      customer: { phone: null },
    });
  });

  it('somebody inactivated is out at once, with their keys; let in again they make new ones', async () => {
    const bo = await group.user('administrator', { name: 'Bo Påhittad' });
    const key = await group.apiKey(['customer.view'], bo);
    expect(await whoIs(key)).toBe(key.name);
    expect((await change(alma, `userInactivate(id: "${bo.id}")`)).user).toMatchObject({ state: 'INACTIVE' });
    expect(await whoIs(bo)).toBeUndefined();
    expect(await api.run(key, '{ viewer { name } }')).toMatchObject({ status: 401 });
    expect(await log()).toMatchObject([
      { action: 'REVOKED', subjectKind: 'API_KEY', subject: key.name },
      { action: 'INACTIVATED', subject: 'Bo Påhittad' },
    ]);
    expect((await change(alma, `userActivate(id: "${bo.id}")`)).user).toMatchObject({ state: 'ACTIVE' });
    expect(await whoIs(bo)).toBeUndefined();
    expect(await api.run(key, '{ viewer { name } }')).toMatchObject({ status: 401 });
  });

  it('the group always has an administrator who can sign in, also when two step down in the same moment', async () => {
    expect((await change(alma, `userInactivate(id: "${alma.id}")`)).userErrors).toEqual([
      { code: 'LAST_ADMINISTRATOR', path: ['id'] },
    ]);
    // Somebody invited who has not come does not count.
    expect((await invite('later@example.com', 'role: "administrator"')).userErrors).toEqual([]);
    const stepDown = (of: TestUser) => change(of, `userUpdate(id: "${of.id}", input: { role: "office" })`);
    expect((await stepDown(alma)).userErrors).toEqual([{ code: 'LAST_ADMINISTRATOR', path: ['permissions'] }]);
    const bo = await group.user('administrator');
    const answers = await Promise.all([stepDown(alma), stepDown(bo)]);
    expect(answers.map(({ userErrors }) => userErrors.length).sort((a, b) => a - b)).toEqual([0, 1]);
  });

  it('sessions are seen and ended: by oneself quietly, by an administrator with a line in the log', async () => {
    const { link } = await invite('device@example.com');
    const desk = await take(link);
    const sign = 'mutation { signIn(email: "device@example.com", password: "åtta lugna älgar") { viewer { name } } }';
    const phone = { headers: { cookie: (await api.run(null, sign)).headers.get('set-cookie')?.split(';')[0] ?? '' } };
    const own = dataOf(
      await api.run<{ ownSessions: { id: string; isCurrent: boolean }[] }>(
        desk,
        '{ ownSessions { id isCurrent groupName } }',
      ),
    ).ownSessions;
    expect(own.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(own).toHaveLength(2);
    const other = own.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    expect(
      dataOf(
        await api.run(desk, `mutation { sessionEnd(id: "${other}") { sessions { isCurrent } userErrors { code } } }`),
      ),
    ).toEqual({ sessionEnd: { sessions: [{ isCurrent: true }], userErrors: [] } });
    expect([await whoIs(phone), await whoIs(desk)]).toEqual([undefined, 'Ines Påhittad']);
    const { users } = dataOf(
      await api.run<{ users: { nodes: { id: string; name: string }[] } }>(alma, '{ users { nodes { id name } } }'),
    );
    const ines = users.nodes.find(({ name }) => name === 'Ines Påhittad');
    expect(dataOf(await api.run(alma, `{ userSessions(userId: "${ines?.id}") { isCurrent groupName } }`))).toEqual({
      userSessions: [{ isCurrent: false, groupName: null }],
    });
    expect((await change(alma, `userSessionsEnd(id: "${ines?.id}")`)).userErrors).toEqual([]);
    expect(await whoIs(desk)).toBeUndefined();
    expect((await log())[0]).toMatchObject({ action: 'SESSIONS_ENDED', field: 'sessions', old: '1', new: '0' });
  });

  it('a password is changed by whoever knows it, and other sessions end', async () => {
    const { link } = await invite('secret@example.com');
    const [desk, phone] = [await take(link), await whoSigns('secret@example.com', password)];
    const set = (current: string, next: string) =>
      api.run(
        desk,
        `mutation { passwordChange(currentPassword: "${current}", newPassword: "${next}") { userErrors { code path } } }`,
      );
    expect(dataOf(await set('fel lösenord här', 'nio trötta grävlingar'))).toEqual({
      passwordChange: { userErrors: [{ code: 'PASSWORD_WRONG', path: ['currentPassword'] }] },
    });
    expect(dataOf(await set(password, 'kort'))).toEqual({
      passwordChange: { userErrors: [{ code: 'PASSWORD_TOO_SHORT', path: ['newPassword'] }] },
    });
    expect(dataOf(await set(password, 'nio trötta grävlingar'))).toEqual({ passwordChange: { userErrors: [] } });
    expect([await whoIs(desk), await whoIs(phone)]).toEqual(['Ines Påhittad', undefined]);
    expect(await whoIs(await whoSigns('secret@example.com', 'nio trötta grävlingar'))).toBe('Ines Påhittad');
    // It may have been somebody else at an open browser: the person is told.
    const told = await api.run(
      alma,
      '{ messages(scope: ALL, filter: { kinds: [PASSWORD_CHANGED] }) { nodes { recipient channel } } }',
    );
    expect(dataOf(told)).toEqual({ messages: { nodes: [{ recipient: 'Ines Påhittad', channel: 'EMAIL' }] } });
  });

  async function whoSigns(email: string, secret: string): Promise<TestViewer> {
    const answer = await api.run(
      null,
      `mutation { signIn(email: "${email}", password: "${secret}") { viewer { name } } }`,
    );
    return { headers: { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' } };
  }

  it('asking for a new password answers alike whether somebody has the address, and only so often', async () => {
    const ask = async (email: string) =>
      dataOf(
        await api.run<{ passwordResetRequest: { userErrors: { code: string }[] } }>(
          null,
          `mutation { passwordResetRequest(email: "${email}") { userErrors { code } } }`,
        ),
      ).passwordResetRequest.userErrors;
    const counted = (email: string) => statementsOf(api.database, () => ask(email));
    const [known, unknown] = [await counted(alma.email), await counted('nobody@example.com')];
    expect(known.result).toEqual(unknown.result);
    const inserts = (statements: string[]) => statements.filter((sql) => /INTO one_time_link/.test(sql)).length;
    expect([inserts(known.statements), inserts(unknown.statements)]).toEqual([1, 1]);
    for (let n = 0; n < 9; n++) await ask(alma.email);
    expect(await ask(alma.email)).toEqual([{ code: 'SIGN_IN_THROTTLED' }]);
    for (let n = 0; n < 9; n++) await ask('nobody@example.com');
    expect(await ask('nobody@example.com')).toEqual([{ code: 'SIGN_IN_THROTTLED' }]);
  });

  it('a role of the group is given, changed without changing anybody, and given again', async () => {
    const role = async (call: string) =>
      dataOf(
        await api.run<{
          done: {
            role: { id: string; version: number; userCount: number } | null;
            userErrors: { code: string; path: string[] }[];
          };
        }>(alma, `mutation { done: ${call} { role { id version userCount } userErrors { code path } } }`),
      ).done;
    const made = await role(
      'roleCreate(input: { name: "Jour", permissions: ["customer.view"], closedFields: ["comments"] })',
    );
    expect(made.userErrors).toEqual([]);
    const id = made.role?.id ?? '';
    expect((await role('roleCreate(input: { name: " jour ", permissions: [] })')).userErrors).toEqual([
      { code: 'VALUE_TAKEN', path: ['name'] },
    ]);
    const bo = await group.user('office');
    const give = () => change(alma, `userUpdate(id: "${bo.id}", input: { role: "${id}" })`);
    expect((await give()).user).toMatchObject({ role: id, permissions: ['customer.view'], closedFields: ['comments'] });
    const changed = await role(
      `roleUpdate(id: "${id}", expectedVersion: 1, input: { permissions: ["customer.viewAssigned"] })`,
    );
    expect(changed.role).toEqual({ id, version: 2, userCount: 1 });
    expect((await role(`roleUpdate(id: "${id}", expectedVersion: 1, input: { name: "X" })`)).userErrors).toEqual([
      { code: 'VERSION_CONFLICT', path: ['expectedVersion'] },
    ]);
    expect(dataOf(await api.run(bo, '{ viewer { viewScope } }'))).toEqual({ viewer: { viewScope: 'ALL' } });
    expect((await give()).user).toMatchObject({ permissions: ['customer.viewAssigned'] });
    expect((await role(`roleRemove(id: "${id}", expectedVersion: 2)`)).userErrors).toEqual([]);
    expect(dataOf(await api.run(bo, '{ viewer { viewScope } }'))).toEqual({ viewer: { viewScope: 'ASSIGNED' } });
  });

  it('is for administrators who are signed in: no key, no other user, no other group', async () => {
    const others = [
      await group.user('office'),
      await group.apiKey(['admin'], alma),
      await group.customerLogin(await group.customer()),
    ];
    for (const viewer of others)
      for (const call of ['accessLog { nodes { actor } }', 'roles { id }', `userSessions(userId: "${alma.id}") { id }`])
        expect((await api.run(viewer, `{ ${call} }`)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const stranger = await (await aGroup(api)).user('administrator');
    expect((await change(stranger, `userInactivate(id: "${alma.id}")`)).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
    expect(await log(stranger)).toEqual([]);
    const office = others[0] as TestUser;
    expect((await api.run(office, '{ userAccesses { nodes { state } } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('the log cannot be changed, and its positions have no gap', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => invite(`${name}@example.com`)));
    const positions = (await log()).map(({ position }) => position);
    expect(positions).toEqual(positions.map((_, at) => positions.length - at));
    await expect(
      api.database.unitOfWork.inTransaction(({ sql }) =>
        sql.run("UPDATE access_event SET actorName = 'x' WHERE groupId = ?", [group.id]),
      ),
    ).rejects.toThrow('append-only');
  });

  it('is told by a number of statements that does not grow with the users', async () => {
    const ask = () =>
      statementsOf(api.database, () =>
        api.run(
          alma,
          '{ userAccesses(first: 100, withInactive: true) { nodes { user { name } state permissions hasSecondFactor } totalCount { value } } }',
        ),
      );
    const few = (await ask()).statements;
    for (let n = 0; n < 5; n++) await group.user('office');
    const many = (await ask()).statements;
    expect(many.length === few.length ? [] : { few, many }).toEqual([]);
    expect(few.length).toBeLessThanOrEqual(3);
  });
});
