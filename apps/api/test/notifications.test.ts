import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parsePublicId } from '../src/database/ids.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { Collector } from './collection-story.js';
import { tellOfAccount } from '../src/message/account-letters.service.js';
import { leaveMessages } from '../src/message/leave-messages.js';
import { makeLink } from '../src/session/one-time-links.js';
import { Merger } from './merge-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let alva: TestUser;
let otto: TestUser;
let customer: TestCustomer;

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api);
  alva = await group.anAdministrator();
  otto = await group.user('office', { name: 'Otto Kontor' });
  customer = await group.customer({ name: 'Brf Påhittade Eken' });
}, 60_000);
afterAll(() => api.close());

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly customer: { readonly id: string; readonly name: string | null } | null;
  readonly customers: number;
  readonly by: string;
}

async function bell(viewer: TestViewer): Promise<readonly Told[]> {
  const answer = dataOf(
    await api.run<{ viewer: { unreadNotifications: number }; notifications: { nodes: Told[] } }>(
      viewer,
      '{ viewer { unreadNotifications } notifications(first: 100) { nodes { id kind customer { id name } customers by at } } }',
    ),
  );
  expect(answer.viewer.unreadNotifications).toBe(answer.notifications.nodes.length);
  return answer.notifications.nodes;
}

async function assign(viewer: TestViewer, way: 'Assign' | 'Unassign', to: { id: string }, ...users: TestUser[]) {
  const { done } = dataOf(
    await api.run<{ done: { userErrors: unknown[] } }>(
      viewer,
      `mutation ($id: ID!, $userIds: [ID!]!) { done: customer${way}(id: $id, userIds: $userIds) { userErrors { code } } }`,
      { id: to.id, userIds: users.map(({ id }) => id) },
    ),
  );
  expect(done.userErrors).toEqual([]);
}

const seen = async (viewer: TestViewer): Promise<string[]> =>
  dataOf(
    await api.run<{ customers: { nodes: { id: string }[] } }>(viewer, '{ customers(first: 100) { nodes { id } } }'),
  ).customers.nodes.map(({ id }) => id);

interface Logged {
  readonly id: string;
  readonly kind: string;
  readonly channel: string;
  readonly state: string;
  readonly recipient: string;
  readonly address: string | null;
  readonly by: string;
  readonly customer: { readonly name: string | null } | null;
  readonly failure: string | null;
  readonly attempts: number;
  readonly text: string | null;
  readonly viewerCanReplay: boolean;
}

async function log(viewer: TestViewer, args = 'scope: ALL'): Promise<readonly Logged[]> {
  const { messages } = dataOf(
    await api.run<{ messages: { nodes: Logged[] } }>(
      viewer,
      `{ messages(${args}) { nodes { id kind channel state recipient address by customer { name } failure attempts text viewerCanReplay createdAt endedAt nextAttemptAt } } }`,
    ),
  );
  return messages.nodes;
}

async function settle(viewer: TestViewer, input: object) {
  const { done } = dataOf(
    await api.run<{ done: { notificationSettings: object; userErrors: { code: string; path: string[] }[] } }>(
      viewer,
      `mutation ($input: NotificationSettingsInput!) { done: notificationSettingsUpdate(input: $input) {
         notificationSettings { mobile subjects { subject email emailAlways sms } } userErrors { code path message } } }`,
      { input },
    ),
  );
  return done;
}

/** What the worker has made of it, once it has. */
async function ended(viewer: TestViewer, args: string): Promise<Logged> {
  for (const deadline = Date.now() + 15_000; ; await pause(50)) {
    const [last] = await log(viewer, args);
    if (last && last.state !== 'WAITING' && last.state !== 'SENDING') return last;
    if (Date.now() > deadline) throw new Error(`It is ${JSON.stringify(last)}`);
  }
}

describe('A technician who is assigned to a customer', () => {
  it('is told so, sees it at once, and is told again when taken off, without the name that is not theirs to read any more', async () => {
    const tove = await group.user('technician', { name: 'Tove Tekniker' });
    expect([await bell(tove), await seen(tove)]).toEqual([[], []]);
    await assign(otto, 'Assign', customer, tove);
    expect(await seen(tove)).toEqual([customer.id]);
    expect(await bell(tove)).toMatchObject([
      {
        kind: 'CUSTOMER_ASSIGNED',
        customer: { id: customer.id, name: 'Brf Påhittade Eken' },
        customers: 1,
        by: 'Otto Kontor',
      },
    ]);
    await assign(otto, 'Unassign', customer, tove);
    expect(await seen(tove)).toEqual([]);
    expect(await bell(tove)).toMatchObject([
      { kind: 'CUSTOMER_UNASSIGNED', customer: null, by: 'Otto Kontor' },
      { kind: 'CUSTOMER_ASSIGNED', customer: null },
    ]);
  });

  it('is told neither of what they did themselves nor of what is so already, and the customer is told nothing', async () => {
    const ulf = await group.user('technician', { name: 'Ulf Tekniker' });
    const login = await group.customerLogin(customer);
    await assign(alva, 'Assign', customer, alva, ulf);
    await assign(alva, 'Assign', customer, ulf);
    expect(await bell(alva)).toEqual([]);
    expect(await bell(ulf)).toHaveLength(1);
    expect(await bell(login)).toEqual([]);
    const key = await group.apiKey(['customer.view', 'customer.assign'], ulf);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`UPDATE membership SET permissions = '["customer.view","customer.assign"]' WHERE id = ?`, [ulf.bytes]),
    );
    // A program acts under its own name, so its maker is told of it.
    await assign(key, 'Unassign', customer, ulf);
    expect(await bell(ulf)).toHaveLength(2);
    const asKey = dataOf(
      await api.run(
        key,
        '{ viewer { unreadNotifications } notifications(first: 5) { nodes { id } } notificationSettings { mobile } }',
      ),
    );
    expect(asKey).toEqual({
      viewer: { unreadNotifications: null },
      notifications: { nodes: [] },
      notificationSettings: null,
    });
  });

  it('is told once of a change of many, and once of its being taken back', async () => {
    const vera = await group.user('technician', { name: 'Vera Tekniker' });
    const many = [];
    for (let n = 0; n < 60; n += 1) many.push(await group.customer());
    const collector = new Collector(api, otto);
    const bulk = await collector.tried(
      { ids: many.map(({ id }) => id) },
      { field: 'assignees', operation: 'ADD', values: [vera.id] },
    );
    await collector.done('Start', bulk);
    expect(await bell(vera)).toMatchObject([
      { kind: 'CUSTOMER_ASSIGNED', customer: null, customers: 60, by: 'Otto Kontor' },
    ]);
    await collector.done('Undo', bulk);
    expect(await bell(vera)).toMatchObject([
      { kind: 'CUSTOMER_UNASSIGNED', customers: 60 },
      { kind: 'CUSTOMER_ASSIGNED', customers: 60 },
    ]);
    expect(await bell(otto)).toEqual([]);
  });

  it('is told once when two customers become one, of the one that stays', async () => {
    const [wilma, xena] = [await group.user('technician'), await group.user('technician')];
    const [survivor, absorbed] = [await group.customer({ name: 'Blir kvar' }), await group.customer()];
    await group.assign(survivor, xena);
    await group.assign(absorbed, wilma, xena);
    for (const one of [wilma, xena]) await clear(one, 'upTo', (await bell(one))[0]?.id ?? '');
    const merger = new Merger(api, otto);
    const merge = await merger.merged(survivor.id, absorbed.id);
    expect(await bell(wilma)).toMatchObject([{ kind: 'CUSTOMER_ASSIGNED', customer: { name: 'Blir kvar' } }]);
    expect(await bell(xena)).toEqual([]);
    await merger.undo(merge);
    expect((await bell(wilma)).map(({ kind, customer: about }) => [kind, about?.id])).toEqual([
      ['CUSTOMER_ASSIGNED', absorbed.id],
      ['CUSTOMER_ASSIGNED', undefined],
    ]);
  });
});

async function clear(viewer: TestViewer, by: 'ids' | 'upTo', value: string | readonly string[]): Promise<number> {
  const { done } = dataOf(
    await api.run<{ done: { unreadNotifications: number; userErrors: unknown[] } }>(
      viewer,
      `mutation ($value: ${by === 'ids' ? '[ID!]' : 'ID'}) { done: notificationsClear(${by}: $value) { unreadNotifications userErrors { code } } }`,
      { value },
    ),
  );
  expect(done.userErrors).toEqual([]);
  return done.unreadNotifications;
}

describe('Whoever is told of things', () => {
  it('puts one away, or all that they have read, and nobody else’s', async () => {
    const tove = await group.user('technician');
    const ulf = await group.user('technician');
    const [one, two, three] = [await group.customer(), await group.customer(), await group.customer()];
    for (const each of [one, two, three]) await assign(otto, 'Assign', each, tove, ulf);
    const [third, second, first] = await bell(tove);
    expect(await clear(tove, 'ids', [second?.id ?? ''])).toBe(2);
    expect((await bell(tove)).map(({ id }) => id)).toEqual([third?.id, first?.id]);
    expect(await clear(ulf, 'ids', [first?.id ?? '', 'msg_01h455vb4pex5vsknk084sn02q', 'strunt'])).toBe(3);
    // What has come since they looked stays.
    await assign(otto, 'Unassign', one, tove);
    expect(await clear(tove, 'upTo', third?.id ?? '')).toBe(1);
    expect(await bell(tove)).toMatchObject([{ kind: 'CUSTOMER_UNASSIGNED' }]);
    expect(await bell(ulf)).toHaveLength(3);
    for (const wrong of ['', '(ids: [], upTo: "msg_01h455vb4pex5vsknk084sn02q")']) {
      const { errors } = await api.run(tove, `mutation { notificationsClear${wrong} { unreadNotifications } }`);
      expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('is told by a constant number of statements: who asks, the page, the customers; and the count by one', async () => {
    const tove = await group.user('technician');
    for (let n = 0; n < 4; n += 1) await assign(otto, 'Assign', await group.customer(), tove);
    const page = await statementsOf(api.database, () =>
      api.run(tove, '{ notifications(first: 3) { nodes { id customer { name } } pageInfo { endCursor } } }'),
    );
    expect(page.statements).toHaveLength(3);
    expect(outsideGroup(page.statements, api.database)).toEqual([]);
    const { pageInfo } = (page.result.data as { notifications: { pageInfo: { endCursor: string } } }).notifications;
    const rest = dataOf(
      await api.run<{ notifications: { nodes: unknown[] } }>(
        tove,
        'query ($after: String) { notifications(first: 3, after: $after) { nodes { id } } }',
        {
          after: pageInfo.endCursor,
        },
      ),
    );
    expect(rest.notifications.nodes).toHaveLength(1);
    const count = await statementsOf(api.database, () => api.run(tove, '{ viewer { name unreadNotifications } }'));
    expect(count.statements).toHaveLength(2);
    const messages = await statementsOf(api.database, () =>
      api.run(alva, '{ messages(scope: ALL, first: 20) { nodes { recipient customer { name } text } } }'),
    );
    expect(messages.statements).toHaveLength(3);
    expect(outsideGroup(messages.statements, api.database)).toEqual([]);
  });

  it('chooses e-mail and text messages by subject; an order always comes by e-mail', async () => {
    const tove = await group.user('technician', { name: 'Tove Brevvän' });
    expect((await settle(tove, { mobile: '070-174 06 05' })).userErrors).toMatchObject([
      { code: 'MOBILE_INVALID', path: ['mobile'] },
    ]);
    expect((await settle(tove, { subjects: [{ subject: 'CUSTOMER_ASSIGNED', sms: true }] })).userErrors).toMatchObject([
      { code: 'MOBILE_REQUIRED', path: ['subjects', '0', 'sms'] },
    ]);
    const { notificationSettings, userErrors } = await settle(tove, {
      mobile: '+46 70-174 06 05',
      subjects: [{ subject: 'CUSTOMER_ASSIGNED', email: true, sms: true }],
    });
    expect(userErrors).toEqual([]);
    expect(notificationSettings).toEqual({
      mobile: '+46701740605',
      subjects: [
        { subject: 'CUSTOMER_ASSIGNED', email: true, emailAlways: false, sms: true },
        { subject: 'CUSTOMER_UNASSIGNED', email: false, emailAlways: false, sms: false },
        { subject: 'ORDER_ASSIGNED', email: true, emailAlways: true, sms: false },
        { subject: 'ERROR_REPORT_RECEIVED', email: true, emailAlways: true, sms: false },
      ],
    });
    await assign(otto, 'Assign', customer, tove);
    const letter = await ended(alva, 'scope: ALL, filter: { channels: [EMAIL], search: "tove brevvan" }');
    expect(letter).toMatchObject({ state: 'NOT_SENT', address: tove.email, by: 'Otto Kontor', attempts: 1 });
    expect(letter.text).toContain('Otto Kontor har gjort dig ansvarig för Brf Påhittade Eken hos');
    expect(letter.text).toContain(`/customers/${customer.id}`);
    expect(await ended(alva, 'scope: ALL, filter: { channels: [SMS], search: "tove brevvan" }')).toMatchObject({
      state: 'NOT_SENT',
      address: '+46701740605',
    });
    expect(api.logged.join('\n')).not.toMatch(/Eken|\+46701740605|Brevvän/);
  });
});

describe('Whoever has got a new password by a link', () => {
  it('is told so by e-mail, wherever it was asked for', async () => {
    const ines = await group.user('office', { name: 'Ines Lösen' });
    const token = await api.database.unitOfWork.inTransaction(({ sql }) =>
      makeLink(
        sql,
        { purpose: 'resetPassword', accountId: ines.accountId, groupId: null, subjectId: null },
        api.clock.now,
      ),
    );
    const choose = (password: string) =>
      api.run(
        null,
        'mutation ($token: String!, $password: String!) { passwordChoose(token: $token, password: $password) { userErrors { code } } }',
        {
          token,
          password,
        },
      );
    await choose('kort');
    expect(await log(alva, 'scope: ALL, filter: { kinds: [PASSWORD_CHANGED] }')).toEqual([]);
    expect(dataOf(await choose('åtta lugna älgar'))).toEqual({ passwordChoose: { userErrors: [] } });
    const letter = await ended(alva, 'scope: ALL, filter: { kinds: [PASSWORD_CHANGED] }');
    expect(letter).toMatchObject({ recipient: 'Ines Lösen', address: ines.email, by: '', customer: null });
    expect(letter.text).toMatch(/^Ditt lösenord är ändrat\n\nLösenordet för din inloggning hos Påhittad grupp/);
    expect(letter.text).not.toContain('älgar');
  });
});

describe('The log of messages', () => {
  it('tells everybody of their own, and of everybody’s those who may see them all', async () => {
    const tove = await group.user('technician', { name: 'Tove Logg' });
    const anna = await group.user('office', { name: 'Anna Kontor' });
    await assign(anna, 'Assign', customer, tove);
    expect(await log(anna, 'scope: OWN')).toMatchObject([
      {
        kind: 'CUSTOMER_ASSIGNED',
        channel: 'NOTIFICATION',
        state: 'SENT',
        recipient: 'Tove Logg',
        by: 'Anna Kontor',
        customer: { name: 'Brf Påhittade Eken' },
      },
    ]);
    expect(await log(tove, 'scope: OWN')).toEqual([]);
    for (const other of [anna, tove, await group.customerLogin(customer)]) {
      const { errors } = await api.run(other, '{ messages(scope: ALL) { nodes { id } } }');
      expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', requires: 'activityLog.viewAll' });
    }
    expect((await log(alva, 'scope: ALL, filter: { search: "ANNA logg" }')).map(({ by }) => by)).toEqual([
      'Anna Kontor',
    ]);
    expect(await log(alva, 'scope: ALL, filter: { states: [DEAD] }')).toEqual([]);
    expect(await log(await (await aGroup(api)).anAdministrator())).toEqual([]);
  });

  it('leaves out what is about customers that one does not see, and tells of letters only who made them leave and administrators', async () => {
    const [tove, seer] = [
      await group.user('technician', { name: 'Tove Brev' }),
      await group.user('technician', {
        name: 'Ser Allt',
        permissions: ['customer.viewAssigned', 'activityLog.viewAll'],
      }),
    ];
    await settle(tove, { subjects: [{ subject: 'CUSTOMER_ASSIGNED', email: true }] });
    const [hidden, shown] = [
      await group.customer({ name: 'Hemlig kund' }),
      await group.customer({ name: 'Egen kund' }),
    ];
    await assign(otto, 'Assign', shown, seer);
    for (const each of [hidden, shown]) await assign(otto, 'Assign', each, tove);
    const about = 'filter: { channels: [EMAIL], search: "tove brev" }';
    await ended(alva, `scope: ALL, ${about}`);
    expect(
      (await log(alva, `scope: ALL, filter: { channels: [NOTIFICATION], search: "tove brev otto" }`)).map(
        (it) => it.customer?.name,
      ),
    ).toEqual(expect.arrayContaining(['Egen kund', 'Hemlig kund']));
    const told = await log(seer, `scope: ALL, ${about}`);
    expect(told).toMatchObject([{ customer: { name: 'Egen kund' }, text: null }]);
    expect((await log(otto, `scope: OWN, ${about}`))[0]?.text).toContain('Egen kund');
  });

  it('leaves out what went to logins of customers that one does not see, and forgets it with the customer', async () => {
    const seer = await group.user('technician', {
      name: 'Ser Inloggningar',
      permissions: ['customer.viewAssigned', 'customer.createCustomerUser', 'activityLog.viewAll'],
    });
    const [hidden, shown] = [await group.customer(), await group.customer()];
    await group.assign(shown, seer);
    const [theirs, own] = [await group.customerLogin(hidden), await group.customerLogin(shown)];
    for (const { accountId } of [theirs, own])
      await api.database.unitOfWork.inTransaction(({ sql }) =>
        tellOfAccount(sql, 'NEW_DEVICE', accountId, api.clock.now),
      );
    for (const { email } of [theirs, own])
      await api.run(
        null,
        'mutation ($email: String!) { passwordResetRequest(email: $email) { userErrors { code } } }',
        {
          email,
        },
      );
    const to = async (viewer: TestViewer, who: TestUser) =>
      (await log(viewer, `scope: ALL, filter: { search: "${who.name}" }`)).map(({ kind }) => kind).sort();
    expect(await to(seer, own)).toEqual(['NEW_DEVICE', 'PASSWORD_RESET']);
    expect(await to(seer, theirs)).toEqual([]);
    expect(await to(alva, theirs)).toEqual(['NEW_DEVICE', 'PASSWORD_RESET']);
    // As they were left before it was kept whose login it is.
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE message SET customerId = NULL WHERE recipientId = ?', [theirs.bytes]),
    );
    expect(await to(seer, theirs)).toEqual([]);
    expect(await to(alva, theirs)).toEqual(['NEW_DEVICE', 'PASSWORD_RESET']);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      leaveMessages(sql, group.id, parsePublicId('cus', hidden.id) ?? Buffer.alloc(16)),
    );
    expect(await to(alva, theirs)).toEqual([]);
  });

  it('has what was given up tried anew by those who see it there, once', async () => {
    const tove = await group.user('technician', { name: 'Tove Borta' });
    await settle(tove, { subjects: [{ subject: 'CUSTOMER_ASSIGNED', email: true }] });
    await assign(otto, 'Assign', customer, tove);
    const about = 'filter: { channels: [EMAIL], search: "tove borta" }';
    const { id } = await ended(alva, `scope: ALL, ${about}`);
    const replay = async (viewer: TestViewer, which = id) =>
      dataOf(
        await api.run<{ done: { message: { state: string } | null; userErrors: { code: string; message: string }[] } }>(
          viewer,
          'mutation ($id: ID!) { done: messageReplay(id: $id) { message { state } userErrors { code message } } }',
          { id: which },
        ),
      ).done;
    expect(await replay(alva)).toMatchObject({
      message: { state: 'NOT_SENT' },
      userErrors: [{ code: 'MESSAGE_STATE' }],
    });
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`UPDATE message SET state = 'DEAD', failure = 'REFUSED', endedAt = 1, attempts = 9 WHERE id = ?`, [
        parsePublicId('msg', id) ?? null,
      ]),
    );
    expect(await log(alva, `scope: ALL, ${about}`)).toMatchObject([{ failure: 'REFUSED', viewerCanReplay: true }]);
    const elsewhere = await (await aGroup(api)).anAdministrator();
    for (const other of [elsewhere, tove, await group.user('office')])
      expect(await replay(other)).toMatchObject({ message: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await replay(otto)).toEqual({ message: { state: 'WAITING' }, userErrors: [] });
    expect(await ended(alva, `scope: ALL, ${about}`)).toMatchObject({ state: 'NOT_SENT', attempts: 1, failure: null });
  });
});
