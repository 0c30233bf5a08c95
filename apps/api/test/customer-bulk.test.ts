import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parsePublicId } from '../src/database/ids.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { Collector, fetchFile, select, type TestChange } from './collection-story.js';
import { defineField } from './custom-field-story.js';
import { fill } from './fill.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let office: TestUser;
let technician: TestUser;
let collector: Collector;
let ids: Record<'vip' | 'north' | 'letter' | 'cold', string>;

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, { showLanguage: true, showOrderNumber: true, showCostCentre: true, showVatType: true });
  office = await group.user('office', { name: 'Ove Kontor' });
  technician = await group.user('technician', { name: 'Tina Tekniker' });
  collector = new Collector(api, office);
  const administrator = await group.anAdministrator();
  await defineField(api, administrator, { key: 'door', type: 'TEXT', title: { sv: 'Portkod' }, searchable: true });
  await defineField(api, administrator, { key: 'lift', type: 'YES_NO', title: { sv: 'Hiss' } });
  const options = [
    { key: 'a', sv: 'A' },
    { key: 'b', sv: 'B' },
  ];
  await defineField(api, administrator, { key: 'extras', type: 'MULTIPLE_CHOICE', title: { sv: 'Tillval' }, options });
  await defineField(api, administrator, { key: 'serial', type: 'TEXT', title: { sv: 'Serienr' }, unique: true });
  const made = dataOf(
    await api.run<Record<string, Record<string, { id: string }>>>(
      administrator,
      `mutation { vip: tagCreate(input: { name: "VIP" }) { tag { id } } north: tagCreate(input: { name: "Norr" }) { tag { id } }
        letter: discountLetterCreate(input: { name: "Storkund" }) { discountLetter { id } } cold: subgroupCreate(input: { name: "Kyla" }) { subgroup { id } } }`,
    ),
  );
  const id = (name: string, noun: string) => made[name]?.[noun]?.id ?? '';
  ids = {
    vip: id('vip', 'tag'),
    north: id('north', 'tag'),
    letter: id('letter', 'discountLetter'),
    cold: id('cold', 'subgroup'),
  };
}, 60_000);
afterAll(() => api.close());

const card = `number name status language orderNumber costCentre vatType vatPercent facilityRequired alwaysInvoice
  tags { name } subgroups { name } discountLetters { name } assignees { user { name } } customFields { key text flag choices }`;

async function cards(customers: readonly TestCustomer[]): Promise<unknown[]> {
  const found = await Promise.all(
    customers.map(({ id }) =>
      api.run<{ customer: object }>(office, `query ($id: ID!) { customer(by: { id: $id }) { ${card} } }`, { id }),
    ),
  );
  return found.map((answer) => dataOf(answer).customer);
}

async function change(id: string, input: object): Promise<void> {
  const { done } = dataOf(
    await api.run<{ done: { userErrors: object[] } }>(
      office,
      'mutation ($id: ID!, $input: CustomerUpdateInput!) { done: customerUpdate(id: $id, input: $input) { userErrors { code path } } }',
      { id, input },
    ),
  );
  expect(done.userErrors).toEqual([]);
}

const several = (count: number, input: object = {}): Promise<TestCustomer[]> =>
  Promise.all(Array.from({ length: count }, () => group.customer({ ...input })));
const idsOf = (customers: readonly TestCustomer[]) => ({ ids: customers.map(({ id }) => id) });
const found = async (args: string): Promise<string[]> =>
  dataOf(
    await api.run<{ customers: { nodes: { number: string }[] } }>(
      office,
      `{ customers(first: 50, ${args}) { nodes { number } } }`,
    ),
  ).customers.nodes.map(({ number }) => number);

/** One of everything that can be done with many. */
const everything = (): TestChange[] => [
  { field: 'language', operation: 'SET', values: ['en'] },
  { field: 'orderNumber', operation: 'SET', values: ['Märkning 7'] },
  { field: 'costCentre', operation: 'SET', values: ['K-77'] },
  { field: 'vatType', operation: 'SET', values: ['CUSTOM_VAT'] },
  { field: 'vatPercent', operation: 'SET', values: ['12.5'] },
  { field: 'facilityRequired', operation: 'SET', values: ['true'] },
  { field: 'tags', operation: 'ADD', values: [ids.vip] },
  { field: 'tags', operation: 'REMOVE', values: [ids.north] },
  { field: 'subgroups', operation: 'SET', values: [ids.cold] },
  { field: 'discountLetters', operation: 'ADD', values: [ids.letter] },
  { field: 'customFields.door', operation: 'SET', values: ['Xylofon42'] },
  { field: 'customFields.lift', operation: 'SET', values: ['true'] },
  { field: 'customFields.extras', operation: 'SET', values: ['a', 'b'] },
  { field: 'assignees', operation: 'ADD', values: [technician.id] },
  { field: 'status', operation: 'SET', values: ['INACTIVE'] },
];

describe('Many customers at once', () => {
  it('are tried without being changed, then changed by every operation, and are as they were when it is taken back', async () => {
    const plain = await several(2);
    const [full] = await several(1, {
      language: 'de',
      orderNumber: 'Gammal',
      costCentre: 'K-1',
      alwaysInvoice: true,
      vatType: 'NO_VAT',
      tags: [ids.north, ids.vip],
      customFields: [
        { key: 'door', text: 'Gammal kod' },
        { key: 'extras', choices: ['b'] },
      ],
    });
    const customers = [...plain, full as TestCustomer];
    const before = await cards(customers);
    const tried = await collector.tried(idsOf(customers), ...everything());
    expect([tried.status, tried.counts]).toEqual([
      'CHECKED',
      expect.objectContaining({ changed: 3, unchanged: 0, skipped: 0, written: 0 }),
    ]);
    expect(await cards(customers)).toEqual(before);

    const done = await collector.done('Start', tried);
    expect([done.status, done.done, done.total, done.counts['written']]).toEqual(['DONE', 3, 3, 3]);
    const after = await cards(customers);
    for (const [at, one] of after.entries())
      expect(one).toMatchObject({
        status: 'INACTIVE',
        language: 'en',
        orderNumber: 'Märkning 7',
        costCentre: 'K-77',
        vatType: 'CUSTOM_VAT',
        vatPercent: 12.5,
        facilityRequired: true,
        alwaysInvoice: at === 2,
        tags: [{ name: 'VIP' }],
        subgroups: [{ name: 'Kyla' }],
        discountLetters: [{ name: 'Storkund' }],
        assignees: [{ user: { name: 'Tina Tekniker' } }],
        customFields: [
          { key: 'door', text: 'Xylofon42', flag: null, choices: null },
          { key: 'lift', text: null, flag: true, choices: null },
          { key: 'extras', text: null, flag: null, choices: ['a', 'b'] },
        ],
      });
    // What finds and orders customers has followed.
    const numbers = customers.map(({ number }) => number).sort();
    expect((await found('search: "xylofon"')).sort()).toEqual(numbers);
    expect((await found('filter: { costCentre: { eq: "K-77" }, status: { eq: INACTIVE } }')).sort()).toEqual(numbers);
    expect(await found('search: "gammal kod"')).toEqual([]);
    const history = dataOf(
      await api.run<{
        customer: { history: { nodes: { field: string; source: string; action: string; old: string; new: string }[] } };
      }>(
        office,
        'query ($id: ID!) { customer(by: { id: $id }) { history(first: 100, source: BULK) { nodes { field source action old new } } } }',
        { id: full?.id },
      ),
    ).customer.history.nodes;
    expect(history.find(({ field }) => field === 'status')).toMatchObject({ action: 'INACTIVATED', new: 'INACTIVE' });
    expect(history.find(({ field }) => field === 'assignees')).toMatchObject({
      action: 'ASSIGNED',
      new: 'Tina Tekniker',
    });
    expect(history.find(({ field, old }) => field === 'tags' && old !== null)).toMatchObject({
      action: 'UPDATED',
      old: 'Norr',
    });
    const topics = await api.database.read.all<{ topic: string; n: number }>(
      `SELECT topic, COUNT(*) AS n FROM outbox WHERE groupId = ? AND topic IN ('customer.assigned', 'customer.inactivated', 'customer.updated') GROUP BY topic ORDER BY topic`,
      [group.id],
    );
    expect(topics.map(({ topic, n }) => [topic, n])).toEqual([
      ['customer.assigned', 3],
      ['customer.inactivated', 3],
      ['customer.updated', 3],
    ]);

    const undone = await collector.done('Undo', done);
    expect([undone.status, undone.counts['undone'], undone.undoableUntil]).toEqual(['UNDONE', 3, null]);
    const sorted = (all: unknown[]) =>
      all.map((one) => {
        const { tags, ...rest } = one as { tags: { name: string }[] };
        return { ...rest, tags: tags.map(({ name }) => name).sort() };
      });
    expect(sorted(await cards(customers))).toEqual(sorted(before));
    expect(await found('search: "xylofon"')).toEqual([]);
    expect(await found('search: "gammal kod"')).toEqual([full?.number]);
  }, 60_000);

  it('keep what somebody has changed since, and it is told whose', async () => {
    const customers = await several(3, { language: 'sv', orderNumber: 'Före' });
    const [first, second] = customers as [TestCustomer, TestCustomer];
    const done = await collector.done(
      'Start',
      await collector.tried(
        idsOf(customers),
        { field: 'language', operation: 'SET', values: ['en'] },
        { field: 'orderNumber', operation: 'CLEAR' },
      ),
    );
    await change(first.id, { language: 'de', phone: '070-174 06 05' });
    await change(second.id, { language: 'fi', orderNumber: 'Efter' });
    const undone = await collector.done('Undo', done);
    expect(undone.counts).toMatchObject({ undone: 1, partlyUndone: 1, kept: 1, notUndone: 0 });
    expect(undone.rows.nodes.map(({ undone: how, keptFields }) => [how, keptFields])).toEqual([
      ['PARTLY', ['language']],
      ['KEPT', ['language', 'orderNumber']],
      ['UNDONE', []],
    ]);
    expect(await cards(customers)).toMatchObject([
      { language: 'de', orderNumber: 'Före' },
      { language: 'fi', orderNumber: 'Efter' },
      { language: 'sv', orderNumber: 'Före' },
    ]);
    expect(await collector.go('Undo', undone)).toEqual(['BULK_STATE']);
  });

  it('go to the bin and come back; what is so already or stands in the way is told and left', async () => {
    const customers = await several(3, { language: 'en' });
    const [first, second] = customers as [TestCustomer, TestCustomer];
    const bin: TestChange = { field: 'status', operation: 'SET', values: ['DELETED'] };
    const deleted = await collector.done('Start', await collector.tried(idsOf([first, second]), bin));
    expect(await cards([first, second])).toMatchObject([{ status: 'DELETED' }, { status: 'DELETED' }]);
    const tried = await collector.tried(idsOf(customers), { field: 'language', operation: 'SET', values: ['en'] });
    expect(tried.rows.nodes.map(({ outcome, reasons: [reason] }) => [outcome, reason?.code ?? null])).toEqual([
      ['SKIPPED', 'CUSTOMER_DELETED'],
      ['SKIPPED', 'CUSTOMER_DELETED'],
      ['UNCHANGED', null],
    ]);
    const file = (who: TestUser) => fetchFile(api, who, tried.skippedFileUrl);
    const lines = (await (await file(office)).text()).replace('\ufeff', '').trim().split('\r\n');
    expect(lines).toEqual([
      'Kundnummer;Namn;Orsak',
      ...[first, second].map(
        ({ number, name }) => `${number};${name};Kunden ligger i papperskorgen. Återställ den först.`,
      ),
    ]);
    // What was only tried is its author's alone, and told to others like what there is not.
    const login = await group.customerLogin(customers[2] as TestCustomer);
    for (const other of [await group.user('office'), await group.anAdministrator(), login]) {
      const none = await fetchFile(api, other, '/files/changes/job_01h455vb4pex5vsknk084sn02q/skipped');
      const answer = await file(other);
      expect([answer.status, await answer.text()]).toEqual([404, await none.text()]);
    }
    const told = await api.run<{ accessLog: { nodes: { action: string; actor: string }[] } }>(
      await group.anAdministrator(),
      '{ accessLog(first: 1) { nodes { action actor } } }',
    );
    expect(dataOf(told).accessLog.nodes).toEqual([{ action: 'EXPORT_FETCHED', actor: 'Ove Kontor' }]);
    await collector.done('Undo', deleted);
    expect(await cards([first, second])).toMatchObject([{ status: 'ACTIVE' }, { status: 'ACTIVE' }]);
    const codes = async (...changes: TestChange[]) => collector.prepare((await select(api, office, {})).id, changes);
    expect(await codes(bin, { field: 'language', operation: 'CLEAR' })).toEqual(['DELETES_ALONE']);
    expect(await codes()).toEqual(['REQUIRED']);
    expect(await codes({ field: 'name', operation: 'SET', values: ['Alla'] })).toEqual(['REFERENCE_UNKNOWN']);
    expect(await codes({ field: 'customFields.serial', operation: 'SET', values: ['1'] })).toEqual([
      'REFERENCE_UNKNOWN',
    ]);
    expect(await codes({ field: 'language', operation: 'SET', values: ['xx'] })).toEqual(['NOT_A_CHOICE']);
    const [row] = (await collector.tried(idsOf([first]), { field: 'tags', operation: 'ADD', values: [ids.letter] }))
      .rows.nodes;
    expect(row).toMatchObject({ outcome: 'SKIPPED', reasons: [{ code: 'REFERENCE_UNKNOWN' }] });
  });

  it('are changed by what their changer may do, then and not before: a right that is lost meanwhile leaves them', async () => {
    const customers = await several(2);
    const [mine, other] = customers as [TestCustomer, TestCustomer];
    await group.assign(mine, technician);
    const flag: TestChange = { field: 'alwaysInvoice', operation: 'SET', values: ['true'] };
    const tina = new Collector(api, technician);
    expect(
      await tina.prepare((await select(api, technician, {})).id, [{ field: 'assignees', operation: 'CLEAR' }]),
    ).toEqual(['FIELD_NOT_WRITABLE']);
    const tried = await tina.tried(idsOf(customers), flag);
    // The other one she does not see: it was never chosen.
    expect([tried.customers, tried.counts['changed']]).toEqual([1, 1]);
    expect(await collector.load(tried.id)).toBeNull();
    expect(await collector.go('Start', tried)).toEqual(['NOT_FOUND']);
    await api.run(
      await group.anAdministrator(),
      `mutation { customerUnassign(id: "${mine.id}", userIds: ["${technician.id}"]) { userErrors { code } } }`,
    );
    const done = await tina.done('Start', tried);
    expect(done.counts).toMatchObject({ changed: 0, skipped: 1, written: 0 });
    expect(done.rows.nodes[0]).toMatchObject({ number: null, reasons: [{ code: 'NOT_FOUND' }] });
    expect(await cards([mine, other])).toMatchObject([{ alwaysInvoice: false }, { alwaysInvoice: false }]);
    // Of a customer that she does not see any more the file says no more than the page.
    expect(await (await fetchFile(api, technician, done.skippedFileUrl)).text()).not.toContain(mine.number);
    const reader = await group.user('readOnly');
    expect(await new Collector(api, reader).prepare((await select(api, reader, {})).id, [flag])).toEqual([
      'FIELD_NOT_WRITABLE',
    ]);
  });

  it('are left alone when it is called off, and after a day it is too late to take it back', async () => {
    const customers = await several(1);
    const flag: TestChange = { field: 'alwaysInvoice', operation: 'SET', values: ['true'] };
    // A partner's program: people are signed out meanwhile.
    const partner = new Collector(api, await group.apiKey(['customer.view', 'customer.edit']));
    const cancelled = await partner.done('Cancel', await partner.tried(idsOf(customers), flag));
    expect([cancelled.status, await partner.go('Start', cancelled)]).toEqual(['CANCELLED', ['BULK_STATE']]);
    const done = await partner.done('Start', await partner.tried(idsOf(customers), flag));
    api.clock.now += 25 * 3_600_000;
    expect(await partner.go('Undo', done)).toEqual(['BULK_STATE']);
    api.clock.now -= 25 * 3_600_000;
  });

  it('are left alone once the key has expired that asked for it', async () => {
    const [customer] = await several(1);
    const key = await group.apiKey(['customer.view', 'customer.edit']);
    const flag: TestChange = { field: 'alwaysInvoice', operation: 'SET', values: ['true'] };
    const { id } = await new Collector(api, key).tried(idsOf([customer as TestCustomer]), flag);
    const job = parsePublicId('job', id) ?? null;
    // It was started in the key's last second, and waited for its turn.
    await api.database.unitOfWork.inTransaction(async ({ sql }) => {
      await sql.run('UPDATE api_key SET expiresAt = ? WHERE id = ?', [api.clock.now, key.bytes]);
      await sql.run(
        "UPDATE job SET kind = 'CUSTOMER_BULK_RUN', status = 'QUEUED', leaseUntil = ?, finishedAt = NULL WHERE id = ?",
        [api.clock.now, job],
      );
    });
    const ended = () =>
      api.database.read.all<{ status: string; result: string }>(
        'SELECT status, result FROM job WHERE id = ? AND finishedAt IS NOT NULL',
        [job],
      );
    while ((await ended()).length === 0) await pause(30);
    expect(await ended()).toEqual([{ status: 'FAILED', result: '{"reason":"AUTHOR_GONE"}' }]);
    expect(await cards([customer as TestCustomer])).toMatchObject([{ alwaysInvoice: false }]);
  });

  it('are not left half changed by whoever leaves a try that has been started meanwhile', async () => {
    const customers = await several(1);
    const tried = await collector.tried(idsOf(customers), {
      field: 'alwaysInvoice',
      operation: 'SET',
      values: ['true'],
    });
    const leave = async () =>
      dataOf(
        await api.run<{ done: { customerBulk: { status: string } | null; userErrors: { code: string }[] } }>(
          office,
          'mutation ($id: ID!) { done: customerBulkCancel(id: $id, unlessStarted: true) { customerBulk { status } userErrors { code } } }',
          { id: tried.id },
        ),
      ).done;
    // One that a worker has, and that is slow.
    const row = `groupId = ? AND id = ?`;
    const key = [group.id, parsePublicId('job', tried.id) ?? null];
    const set = (what: string) =>
      api.database.unitOfWork.inTransaction(({ sql }) => sql.run(`UPDATE job SET ${what} WHERE ${row}`, key));
    await set(`kind = 'CUSTOMER_BULK_RUN', status = 'RUNNING', leaseUntil = ${api.clock.now + 60_000}`);
    expect(await leave()).toEqual({ customerBulk: null, userErrors: [{ code: 'BULK_STATE' }] });
    await set(`kind = 'CUSTOMER_BULK_PREPARE', status = 'DONE'`);
    expect(await leave()).toEqual({ customerBulk: { status: 'CANCELLED' }, userErrors: [] });
  });

  it('are counted once, however many batches they are', async () => {
    const crowd = await aGroup(api, { showLanguage: true });
    await fill(api, crowd, 400);
    const many = new Collector(api, await crowd.user('office'));
    const tried = await many.tried({}, { field: 'language', operation: 'SET', values: ['en'] });
    const sent: string[] = [];
    const stop = api.database.statements.listen((sql) => sent.push(sql));
    try {
      const done = await many.done('Start', tried);
      expect([done.done, done.total, done.counts['written']]).toEqual([400, 400, 400]);
    } finally {
      stop();
    }
    const counting = sent.filter((sql) => sql.startsWith('SELECT COUNT(*) AS n FROM bulk_row'));
    expect(sent.filter((sql) => sql.includes('progressDone = ?')).length).toBeGreaterThan(2);
    expect(counting).toHaveLength(1);
  }, 60_000);

  it('cost as many statements when a batch is many as when it is few, all of them within the group', async () => {
    const [few, many] = [await several(3), await several(20)];
    const [before, after] = [everything(), everything()];
    const work = async (customers: readonly TestCustomer[], changes: TestChange[]) => {
      const tried = await collector.tried(idsOf(customers), ...changes);
      const { statements } = await statementsOf(api.database, async () => {
        await api.run(office, `mutation { customerBulkStart(id: "${tried.id}") { userErrors { code } } }`);
        for (; ; await pause(30)) {
          const [row] = await api.database.read.all<{ status: string }>(
            "SELECT status FROM job WHERE groupId = ? AND kind = 'CUSTOMER_BULK_RUN' AND finishedAt IS NOT NULL ORDER BY id DESC LIMIT 1",
            [group.id],
          );
          const [open] = await api.database.read.all(
            "SELECT id FROM job WHERE groupId = ? AND kind = 'CUSTOMER_BULK_RUN' AND finishedAt IS NULL",
            [group.id],
          );
          if (row && !open) return;
        }
      });
      return (
        statements
          // The job's own keeping, and who was last seen when, depend on the machine's pace.
          .filter((sql) => !/^(SELECT [^*]*FROM|UPDATE) (job|session)\b/.test(sql))
          .map((sql) => sql.replace(/\s+/g, ' '))
      );
    };
    const small = await work(few, before);
    const large = await work(many, after);
    const inserts = (all: readonly string[]) => all.filter((sql) => sql.startsWith('INSERT')).length;
    // A long insert is cut into powers of two.
    expect(large.length - inserts(large)).toBe(small.length - inserts(small));
    expect(inserts(large)).toBeLessThan(inserts(small) + 40);
    expect(outsideGroup(large, api.database)).toEqual([]);
  }, 60_000);
});
