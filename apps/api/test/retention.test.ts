import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { CustomerErasureService } from '../src/customer/customer-erasure.service.js';
import { CustomerReferences } from '../src/customer/customer-references.js';
import { CustomerRepository } from '../src/customer/customer.repository.js';
import { parsePublicId } from '../src/database/ids.js';
import { MessageService } from '../src/message/message.service.js';
import { RetentionReminder } from '../src/personal-data/retention-reminder.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { Merger } from './merge-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

// Every name and number is invented.

const names = ['due', 'next', 'third', 'back', 'held', 'absorbing', 'company', 'touched', 'active'] as const;
type Name = (typeof names)[number];

let api: TestApi;
let group: TestGroup;
let made: Record<Name, TestCustomer>;
let strange: TestCustomer;
let administrator: TestUser;

/** Three years pass between all that is made and the first question. */
beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api);
  const before = await group.anAdministrator();
  const all: [Name, TestCustomer][] = [];
  for (const name of names)
    all.push([
      name,
      await group.customer({
        type: name === 'company' ? 'COMPANY' : 'PRIVATE',
        name: `Gallras ${name}`,
        phone: '0701740605',
      }),
    ]);
  made = Object.fromEntries(all) as typeof made;
  const inside = await group.customer({ type: 'PRIVATE', name: 'Ingår i en annan' });
  await change(before, `customerHoldSet(id: "${made.held.id}", input: { reason: "Tvist" })`);
  await change(before, `customerHoldSet(id: "${inside.id}", input: { reason: "Tvist" })`);
  await new Merger(api, before).merged(made.absorbing.id, inside.id);
  for (const [name, { id }] of all) if (name !== 'active') await change(before, `customerInactivate(id: "${id}")`);
  const neighbours = await aGroup(api, { retentionMonths: 1 });
  strange = await neighbours.customer({ type: 'PRIVATE' });
  await change(await neighbours.anAdministrator(), `customerInactivate(id: "${strange.id}")`);
  api.clock.now += 3 * 366 * dayMs;
  administrator = await group.user('administrator', { name: 'Astrid Ansvarig' });
  await change(administrator, `customerUpdate(id: "${made.touched.id}", input: { comments: "Hörde av sig" })`);
}, 60_000);
afterAll(() => api.close());

const change = async (who: TestViewer, call: string): Promise<string[]> =>
  dataOf(
    await api.run<{ done: { userErrors: { code: string }[] } }>(
      who,
      `mutation { done: ${call} { userErrors { code } } }`,
    ),
  ).done.userErrors.map(({ code }) => code);

interface Due {
  readonly totalCount: { readonly value: number };
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly { readonly id: string; readonly number: string | null; readonly name: string | null }[];
}
const due = async (who: TestViewer, page = 'first: 100'): Promise<Due> =>
  dataOf(
    await api.run<{ due: Due }>(
      who,
      `{ due: retentionDue(${page}) { totalCount { value } pageInfo { endCursor hasNextPage } nodes { id number name inactivatedAt updatedAt } } }`,
    ),
  ).due;

const plan = async (customers: readonly TestCustomer[]) =>
  dataOf(
    await api.run<{ plan: { due: number; parts: readonly { source: string; rows: number; files: number }[] } }>(
      administrator,
      'query ($ids: [ID!]!) { plan: retentionPlan(ids: $ids) { due parts { source way rows files } } }',
      { ids: customers.map(({ id }) => id) },
    ),
  ).plan;

interface Approval {
  readonly by: string;
  readonly state: string;
  readonly customers: number;
  readonly done: number;
  readonly erased: number;
  readonly left: readonly { readonly id: string | null; readonly reasons: readonly { readonly code: string }[] }[];
  readonly failure: string | null;
}
const approvalFields = '{ by state customers done erased left { id reasons { code } } failure }';

const approve = async (who: TestViewer, customers: readonly { readonly id: string }[], count = customers.length) =>
  dataOf(
    await api.run<{ done: { approval: Approval | null; userErrors: { code: string }[] } }>(
      who,
      `mutation ($input: RetentionApproveInput!) { done: retentionApprove(input: $input) { approval ${approvalFields} userErrors { code } } }`,
      { input: { ids: customers.map(({ id }) => id), count } },
    ),
  ).done;

/** What came of the last approval, once it has ended. */
async function ended(who: TestViewer): Promise<Approval> {
  for (const deadline = Date.now() + 30_000; ; await pause(50)) {
    const { last } = dataOf(
      await api.run<{ last: Approval | null }>(who, `{ last: retentionApproval ${approvalFields} }`),
    );
    if (last && !['WAITING', 'RUNNING'].includes(last.state)) return last;
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(last)}`);
  }
}

const numberOfErased = async ({ id }: TestCustomer): Promise<string | null> =>
  dataOf(
    await api.run<{ erasedCustomer: { number: string } | null }>(
      administrator,
      `{ erasedCustomer(id: "${id}") { number } }`,
    ),
  ).erasedCustomer?.number ?? null;

describe('Private customers whom nobody needs any more', () => {
  it('are nobody while the group keeps customers for ever', async () => {
    expect(await due(administrator)).toMatchObject({ totalCount: { value: 0 }, nodes: [] });
    expect((await plan([made.due])).due).toBe(0);
    expect((await approve(administrator, [made.due])).userErrors).toEqual([]);
    expect(await ended(administrator)).toMatchObject({
      state: 'DONE',
      erased: 0,
      left: [{ id: made.due.id, reasons: [{ code: 'NOT_DUE' }] }],
    });
  });

  it('are listed after the months that it has chosen: who is inactive, unchanged and not held', async () => {
    expect(await change(administrator, 'customerSettingsUpdate(input: { retentionMonths: 36 })')).toEqual([]);
    const all = await due(administrator);
    expect(all.nodes.map(({ name }) => name)).toEqual(
      ['due', 'next', 'third', 'back'].map((name) => `Gallras ${name}`),
    );
    expect(all.totalCount.value).toBe(4);
    const first = await due(administrator, 'first: 3');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await due(administrator, `first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  it('are listed, and what is held on any number of them is told, by as many statements as for one', async () => {
    const { due: one, next, third, touched } = made;
    const few = await statementsOf(api.database, () => plan([one]));
    const many = await statementsOf(api.database, () => plan([one, next, third, touched]));
    expect([few.result.due, many.result.due]).toEqual([1, 3]);
    expect(many.statements.length).toBe(few.statements.length);
    // Who asks, who is due, and all that is held.
    expect(many.statements.length).toBe(3);
    const rows = ({ parts }: typeof few.result) => parts.find(({ source }) => source === 'customer')?.rows;
    expect([rows(few.result), rows(many.result)]).toEqual([1, 3]);
    const listed = await statementsOf(api.database, () => due(administrator));
    expect(listed.statements).toHaveLength(3);
    expect(outsideGroup([...many.statements, ...listed.statements], api.database)).toEqual([]);
  });

  it('are no list, and nobody to erase, for whoever does not administer the group or comes with a key', async () => {
    for (const who of [await group.user('office'), await group.apiKey(['admin'], administrator)])
      for (const asked of [
        '{ retentionDue { nodes { id } } }',
        `{ retentionPlan(ids: ["${made.due.id}"]) { due } }`,
        '{ retentionApproval { id } }',
        `mutation { retentionApprove(input: { ids: ["${made.due.id}"], count: 1 }) { userErrors { code } } }`,
      ]) {
        const { errors } = await api.run(who, asked);
        expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
      }
  });

  it('are erased as an administrator approves who says how many, but for those who were used meanwhile', async () => {
    const { due: gone, next, back, held, absorbing, touched } = made;
    expect((await approve(administrator, [gone, next], 3)).userErrors).toEqual([{ code: 'COUNT_WRONG' }]);
    expect((await approve(administrator, [gone, gone])).userErrors).toEqual([{ code: 'DUPLICATE_ID' }]);
    // Seen in the list, and used before the list is approved. One is erased already, as if a process had died after it.
    expect(await change(administrator, `customerActivate(id: "${back.id}")`)).toEqual([]);
    const input = `{ confirmation: "${next.number}", ground: NO_LONGER_NEEDED }`;
    expect(await change(administrator, `customerErase(id: "${next.id}", input: ${input})`)).toEqual([]);
    const started = await approve(administrator, [gone, next, back, held, absorbing, touched, strange]);
    expect(started).toMatchObject({ approval: { by: 'Astrid Ansvarig', customers: 7 }, userErrors: [] });
    expect(await ended(administrator)).toMatchObject({
      state: 'DONE',
      done: 7,
      erased: 2,
      failure: null,
      left: [
        { id: back.id, reasons: [{ code: 'NOT_DUE' }] },
        { id: held.id, reasons: [{ code: 'CUSTOMER_HELD' }] },
        { id: absorbing.id, reasons: [{ code: 'CUSTOMER_HELD' }] },
        { id: touched.id, reasons: [{ code: 'NOT_DUE' }] },
        { id: null, reasons: [{ code: 'NOT_FOUND' }] },
      ],
    });
    expect(await numberOfErased(gone)).toBe(gone.number);
    for (const stays of [back, held, absorbing, touched]) expect(await numberOfErased(stays)).toBeNull();
    const [row] = await api.database.read.all<{ status: number }>('SELECT status FROM customer WHERE id = ?', [
      parsePublicId('cus', strange.id) ?? null,
    ]);
    expect(row?.status).toBe(1);
    const { accessLog } = dataOf(
      await api.run<{ accessLog: { nodes: readonly object[] } }>(
        administrator,
        '{ accessLog(first: 100, filter: { kinds: [PERSONAL_DATA] }) { nodes { action subject new actor } } }',
      ),
    );
    const actor = 'Astrid Ansvarig';
    expect(accessLog.nodes.slice(0, 2)).toEqual([
      { action: 'ERASED', subject: gone.number, new: 'NO_LONGER_NEEDED', actor },
      { action: 'RETENTION_APPROVED', subject: actor, new: '7', actor },
    ]);
  });

  it('stay when whoever approved is no administrator any more before it comes to them', async () => {
    const leaving = await group.user('administrator');
    const permissions = (text: string) =>
      api.database.unitOfWork.inTransaction(({ sql }) =>
        sql.run('UPDATE membership SET permissions = ? WHERE groupId = ? AND id = ?', [text, group.id, leaving.bytes]),
      );
    const { approval } = await approve(leaving, [strange]);
    expect(approval?.customers).toBe(1);
    await ended(administrator);
    await permissions('["customer.view"]');
    // Queued as that job was: by somebody who has gone since.
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(
        `UPDATE job SET status = 'QUEUED', payload = ?, leaseUntil = 0, progressDone = 0 WHERE groupId = ? AND authorId = ? AND kind = 'RETENTION_ERASE'`,
        [
          JSON.stringify({
            by: { kind: 'STAFF', id: leaving.bytes.toString('hex') },
            customers: 1,
            ids: [parsePublicId('cus', made.third.id)?.toString('hex')],
          }),
          group.id,
          leaving.bytes,
        ],
      ),
    );
    expect(await ended(administrator)).toMatchObject({
      state: 'FAILED',
      erased: 0,
      failure: 'Den som startade jobbet har inte längre behörighet.',
    });
    expect(await numberOfErased(made.third)).toBeNull();
  });
});

describe('Two administrators who approve in the same moment', () => {
  it('have one of them heard, and the other told that an erasure goes on', async () => {
    const others = await aGroup(api, { retentionMonths: 1 });
    const [one, other] = [await others.user('administrator'), await others.user('administrator')];
    const customer = await others.customer({ type: 'PRIVATE' });
    await change(one, `customerInactivate(id: "${customer.id}")`);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE customer SET updatedAt = 0, inactivatedAt = 0 WHERE groupId = ?', [others.id]),
    );
    const answers = await Promise.all([one, other, one, other].map((who) => approve(who, [customer])));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'HEARD').sort()).toEqual([
      'HEARD',
      ...Array.from({ length: 3 }, () => 'RETENTION_GOES_ON'),
    ]);
    await ended(one);
  });
});

describe('The administrators of a group', () => {
  it('are told once a week of those who are due, in the bell and by e-mail, whoever looks', async () => {
    const { read, unitOfWork } = api.database;
    const ciphers = new GroupCiphers(api.config.secrets);
    const clock = () => api.clock.now;
    const customers = new CustomerErasureService(new CustomerRepository(ciphers), new CustomerReferences([]), clock);
    const deps = { read, unitOfWork, clock, customers, messages: new MessageService(ciphers, clock) };
    const remind = () => Promise.all([new RetentionReminder(deps).remind(), new RetentionReminder(deps).remind()]);
    const office = await group.user('office');
    // A stranger, perhaps: nobody has proven that this is whom the invitation was for.
    const invited = await group.user('administrator');
    await unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE membership SET acceptedAt = NULL WHERE groupId = ? AND id = ?', [group.id, invited.bytes]),
    );
    const told = async () => {
      const rows = await read.all<{ channel: string; customers: number; recipientId: Buffer }>(
        `SELECT channel, customers, recipientId FROM message WHERE groupId = ? AND kind = 'RETENTION_DUE' ORDER BY id`,
        [group.id],
      );
      expect(rows.filter(({ recipientId }) => recipientId.equals(office.bytes))).toEqual([]);
      expect(rows.filter(({ recipientId }) => recipientId.equals(invited.bytes))).toEqual([]);
      return rows
        .filter(({ recipientId }) => recipientId.equals(administrator.bytes))
        .map(({ channel, customers: count }) => `${channel} ${count}`);
    };
    await remind();
    const once = ['NOTIFICATION 1', 'EMAIL 1'];
    expect(await told()).toEqual(once);
    api.clock.now += 6 * dayMs;
    await remind();
    expect(await told()).toEqual(once);
    api.clock.now += dayMs;
    await remind();
    expect(await told()).toEqual([...once, ...once]);
    const later = await group.user('administrator');
    await change(later, 'customerSettingsUpdate(input: { retentionMonths: 0 })');
    api.clock.now += 8 * dayMs;
    await remind();
    expect(await told()).toHaveLength(4);
  });
});

const dayMs = 24 * 3_600_000;
