import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlValue } from '../src/database/sql.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { Collector, type TestChange } from './collection-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let admin: TestUser;
let office: TestUser;
let collector: Collector;
beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, { showLanguage: true, showOrderNumber: true, showCostCentre: true, showVatType: true });
  admin = await group.anAdministrator();
  office = await group.user('office', { name: 'Ove Kontor' });
  collector = new Collector(api, office);
}, 60_000);
afterAll(() => api.close());

const several = (count: number, input: object = {}): Promise<TestCustomer[]> =>
  Promise.all(Array.from({ length: count }, () => group.customer({ ...input })));
const idsOf = (customers: readonly { readonly id: string }[]) => ({ ids: customers.map(({ id }) => id) });
const set = (field: string, value: string): TestChange => ({ field, operation: 'SET', values: [value] });

async function run<T>(document: string, variables: object = {}, viewer: TestViewer = admin): Promise<T> {
  return dataOf(await api.run<T>(viewer, document, variables));
}

async function write(document: string): Promise<void> {
  const { done } = await run<{ done: { userErrors: object[] } }>(document);
  expect(done.userErrors).toEqual([]);
}

/** What no mutation does so soon, or without more words. */
const sql = (text: string, params: SqlValue[]): Promise<unknown> =>
  api.database.unitOfWork.inTransaction((tx) => tx.sql.run(text, params));

async function aTag(name: string): Promise<string> {
  const { done } = await run<{ done: { tag: { id: string } } }>(
    'mutation ($name: String!) { done: tagCreate(input: { name: $name }) { tag { id } } }',
    { name },
  );
  return done.tag.id;
}

async function change(id: string, input: object): Promise<void> {
  const { done } = await run<{ done: { userErrors: object[] } }>(
    'mutation ($id: ID!, $input: CustomerUpdateInput!) { done: customerUpdate(id: $id, input: $input) { userErrors { code path } } }',
    { id, input },
  );
  expect(done.userErrors).toEqual([]);
}

const card =
  'language orderNumber alwaysInvoice vatType vatPercent tags { name } assignees { user { name } } version history(first: 1) { nodes { actor } }';

async function cards(customers: readonly TestCustomer[]): Promise<object[]> {
  const found: object[] = [];
  for (const { id } of customers) {
    const document = `query ($id: ID!) { customer(by: { id: $id }) { ${card} } }`;
    found.push((await run<{ customer: object }>(document, { id })).customer);
  }
  return found;
}

describe('A change of many that is taken back', () => {
  it('leaves type and percentage of VAT as a colleague has corrected the one', async () => {
    const [corrected, other] = (await several(2, { language: 'sv', vatType: 'NORMAL_VAT' })) as [
      TestCustomer,
      TestCustomer,
    ];
    const done = await collector.done(
      'Start',
      await collector.tried(
        idsOf([corrected, other]),
        set('vatType', 'CUSTOM_VAT'),
        set('vatPercent', '6'),
        set('language', 'en'),
      ),
    );
    await change(corrected.id, { vatPercent: 12 });
    const undone = await collector.done('Undo', done);
    expect(undone.rows.nodes).toMatchObject([
      { undone: 'PARTLY', keptFields: ['vatType', 'vatPercent'] },
      { undone: 'UNDONE', keptFields: [] },
    ]);
    expect(await cards([corrected, other])).toMatchObject([
      { vatType: 'CUSTOM_VAT', vatPercent: 12, language: 'sv' },
      { vatType: 'NORMAL_VAT', vatPercent: null, language: 'sv' },
    ]);
    // There is nothing that a second try could do.
    expect([undone.undoableUntil, await collector.go('Undo', undone)]).toEqual([null, ['BULK_STATE']]);
  });

  it('puts back what it can where a tag or a technician cannot come back, and the rest when they can again', async () => {
    const [old, fresh] = [await aTag('Gammal'), await aTag('Ny')];
    const [lars, eva] = [await group.user('technician', { name: 'Lars' }), await group.user('technician')];
    const customers = await several(2, { language: 'sv', tags: [old] });
    for (const customer of customers) await group.assign(customer, lars);
    const done = await collector.done(
      'Start',
      await collector.tried(
        idsOf(customers),
        { field: 'tags', operation: 'REMOVE', values: [old] },
        { field: 'tags', operation: 'ADD', values: [fresh] },
        { field: 'assignees', operation: 'REMOVE', values: [lars.id] },
        { field: 'assignees', operation: 'ADD', values: [eva.id] },
        set('language', 'en'),
      ),
    );
    await write(`mutation { done: tagInactivate(id: "${old}") { userErrors { code } } }`);
    await sql('UPDATE membership SET deactivatedAt = 1 WHERE id = ?', [lars.bytes]);
    const first = await collector.done('Undo', done);
    expect(first.counts).toMatchObject({ undone: 0, partlyUndone: 2, kept: 0, notUndone: 0 });
    expect(first.rows.nodes[0]?.reasons.map(({ code, field }) => [code, field])).toEqual([
      ['REFERENCE_INACTIVE', 'tags'],
      ['ASSIGNEE_NOT_STAFF', 'assignees'],
    ]);
    const partly = { language: 'sv', tags: [], assignees: [] };
    expect(await cards(customers)).toMatchObject([partly, partly]);

    // The tag is in use again, a colleague has written on the one customer meanwhile, and Lars has not come back.
    await write(`mutation { done: tagActivate(id: "${old}") { userErrors { code } } }`);
    await change(customers[0]?.id ?? '', { language: 'fi' });
    expect(first.undoableUntil).not.toBeNull();
    const second = await collector.done('Undo', first);
    expect(second.rows.nodes).toMatchObject([
      { undone: 'PARTLY', keptFields: ['language'], reasons: [{ code: 'ASSIGNEE_NOT_STAFF' }] },
      { undone: 'PARTLY', keptFields: [], reasons: [{ code: 'ASSIGNEE_NOT_STAFF' }] },
    ]);
    expect(await cards(customers)).toMatchObject([
      { language: 'fi', tags: [{ name: 'Gammal' }], assignees: [] },
      { language: 'sv', tags: [{ name: 'Gammal' }], assignees: [] },
    ]);

    await sql('UPDATE membership SET deactivatedAt = NULL WHERE id = ?', [lars.bytes]);
    const third = await collector.done('Undo', second);
    expect(third.counts).toMatchObject({ undone: 1, partlyUndone: 1, kept: 0, notUndone: 0 });
    const back = { tags: [{ name: 'Gammal' }], assignees: [{ user: { name: 'Lars' } }] };
    expect(await cards(customers)).toMatchObject([back, back]);
    expect([third.undoableUntil, await collector.go('Undo', third)]).toEqual([null, ['BULK_STATE']]);
  }, 60_000);

  it('gives a technician the customers back that he has taken himself off', async () => {
    const ted = await group.user('technician', {
      name: 'Ted Tekniker',
      permissions: ['customer.viewAssigned', 'customer.editAssigned', 'customer.assign'],
    });
    const customers = await several(3);
    for (const customer of customers) await group.assign(customer, ted);
    const his = new Collector(api, ted);
    const off: TestChange = { field: 'assignees', operation: 'REMOVE', values: [ted.id] };
    const done = await his.done('Start', await his.tried({}, off, set('alwaysInvoice', 'true')));
    expect(done.rows.nodes.map(({ number }) => number)).toEqual([null, null, null]);
    await change(customers[0]?.id ?? '', { alwaysInvoice: false, orderNumber: 'Ny' });
    await change(customers[1]?.id ?? '', { language: 'en' });
    const undone = await his.done('Undo', done);
    expect(undone.counts).toMatchObject({ undone: 3, partlyUndone: 0, kept: 0, notUndone: 0 });
    expect(new Set(undone.rows.nodes.map(({ number }) => number))).toEqual(
      new Set(customers.map(({ number }) => number)),
    );
    const own = { alwaysInvoice: false, assignees: [{ user: { name: 'Ted Tekniker' } }] };
    expect(await cards(customers)).toMatchObject([own, own, own]);
  });

  it('goes back on customers that its author may not see now, and tells no more of them than of one that is gone', async () => {
    const tina = await group.user('technician', { name: 'Tina Tekniker' });
    const customers = await several(4, { language: 'sv' });
    for (const customer of customers) await group.assign(customer, tina);
    const hers = new Collector(api, tina);
    const done = await hers.done('Start', await hers.tried({}, set('alwaysInvoice', 'true'), set('language', 'en')));
    const [touched, untouched, gone] = customers as [TestCustomer, TestCustomer, TestCustomer];
    await change(touched.id, { language: 'de' });
    for (const { id } of [touched, untouched, gone])
      await write(`mutation { done: customerUnassign(id: "${id}", userIds: ["${tina.id}"]) { userErrors { code } } }`);
    await sql('DELETE FROM customer WHERE groupId = ? AND number = ?', [group.id, gone.number]);
    const undone = await hers.done('Undo', done);
    const nameless = {
      number: null,
      undone: 'PARTLY',
      keptFields: [],
      reasons: [{ code: 'SEEN_NO_MORE', field: null }],
    };
    expect(undone.rows.nodes).toMatchObject([nameless, nameless, nameless, { undone: 'UNDONE', reasons: [] }]);
    expect(await cards([touched, untouched])).toMatchObject([
      { alwaysInvoice: false, language: 'de' },
      { alwaysInvoice: false, language: 'sv' },
    ]);
  });

  it('goes back on a customer that has got a protected identity since, and does not name it', async () => {
    const [open, hidden] = (await several(2, { language: 'sv' })) as [TestCustomer, TestCustomer];
    const done = await collector.done('Start', await collector.tried(idsOf([open, hidden]), set('language', 'en')));
    await write(`mutation { done: customerProtect(id: "${hidden.id}") { userErrors { code } } }`);
    const undone = await collector.done('Undo', done);
    expect(undone.rows.nodes).toMatchObject([
      { number: open.number, undone: 'UNDONE' },
      { number: null, undone: 'PARTLY', keptFields: [], reasons: [{ code: 'SEEN_NO_MORE' }] },
    ]);
    expect(await cards([open, hidden])).toMatchObject([{ language: 'sv' }, { language: 'sv' }]);
  });

  it('leaves alone what its author has lost the right to', async () => {
    const tom = await group.user('technician', { permissions: ['customer.viewAssigned', 'customer.editAssigned'] });
    const customers = await several(1);
    for (const customer of customers) await group.assign(customer, tom);
    const his = new Collector(api, tom);
    const done = await his.done('Start', await his.tried({}, set('alwaysInvoice', 'true')));
    await sql('UPDATE membership SET permissions = ? WHERE id = ?', [
      JSON.stringify(['customer.viewAssigned']),
      tom.bytes,
    ]);
    const undone = await his.done('Undo', done);
    expect(undone.rows.nodes).toMatchObject([{ undone: 'SKIPPED', reasons: [{ code: 'FIELD_NOT_WRITABLE' }] }]);
    expect(await cards(customers)).toMatchObject([{ alwaysInvoice: true }]);
  });

  it('is taken back by an administrator when whoever made it is gone, and what came of that is the administrator’s to know', async () => {
    const customers = await several(2, { language: 'sv' });
    const partner = await group.apiKey(['customer.view', 'customer.edit']);
    const theirs = new Collector(api, partner);
    const tried = await theirs.tried(idsOf(customers), set('language', 'en'));
    const administrator = new Collector(api, admin);
    // What has only been tried is its author's alone, and so is starting it and calling it off.
    expect([await administrator.load(tried.id), await administrator.go('Start', tried)]).toEqual([null, ['NOT_FOUND']]);
    const done = await theirs.done('Start', tried);
    // It is found now, and there is nothing left to stop.
    expect(await administrator.go('Cancel', done)).toEqual(['BULK_STATE']);
    expect([await collector.load(done.id), await collector.go('Undo', done)]).toEqual([null, ['NOT_FOUND']]);
    const elsewhere = new Collector(api, await (await aGroup(api)).user('administrator'));
    expect([await elsewhere.load(done.id), await elsewhere.go('Undo', done)]).toEqual([null, ['NOT_FOUND']]);
    await sql('UPDATE api_key SET revokedAt = 1 WHERE id = ?', [partner.bytes]);
    const undone = await administrator.done('Undo', done);
    expect([undone.status, undone.counts['undone']]).toEqual(['UNDONE', 2]);
    const back = { language: 'sv', history: { nodes: [{ actor: admin.name }] } };
    expect(await cards(customers)).toMatchObject([back, back]);
    await sql('UPDATE api_key SET revokedAt = NULL WHERE id = ?', [partner.bytes]);
    expect(await theirs.load(done.id)).toBeNull();
  });
});
