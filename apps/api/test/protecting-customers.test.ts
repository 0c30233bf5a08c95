import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi } from './api.js';
import { Collector, exported, fetchFile, fileOf, select } from './collection-story.js';
import { Merger } from './merge-story.js';
import { aHiddenCustomer, aTown, change, protect, secret, told } from './protected-identity-story.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';
import { statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('Protecting a customer', () => {
  const historyOf = async (who: TestUser, id: string) =>
    dataOf(
      await api.run<{ customer: { history: { nodes: { old: string; new: string }[] } } | null }>(
        who,
        `{ customer(by: { id: "${id}" }) { history(field: "protectedIdentity") { nodes { old new actor } } } }`,
      ),
    ).customer?.history.nodes;

  it('is done and taken back by those with the permission, stands in the history and in the log', async () => {
    const { group, hidden, administrator, officeAssigned } = await aTown(api);
    const holder = await group.user('readOnly', {
      name: 'Hilma Påhittad',
      permissions: ['customer.view', 'customer.protected'],
    });
    expect(await change(api, holder, 'Protect', hidden.id)).toMatchObject({ customer: { protectedIdentity: true } });
    expect((await change(api, holder, 'Protect', hidden.id)).userErrors).toMatchObject([{ code: 'ALREADY_DONE' }]);
    expect(await change(api, holder, 'Unprotect', hidden.id)).toMatchObject({ customer: { protectedIdentity: false } });
    const [back, there] = [
      { old: 'true', new: 'false', actor: 'Hilma Påhittad' },
      { old: 'false', new: 'true', actor: 'Hilma Påhittad' },
    ];
    expect(await historyOf(officeAssigned, hidden.id)).toEqual([back, there]);
    const { accessLog } = dataOf(
      await api.run<{ accessLog: { nodes: object[] } }>(
        administrator,
        `{ accessLog(filter: { kinds: [PERSONAL_DATA], customerId: "${hidden.id}" }) { nodes { action actor subject } } }`,
      ),
    );
    expect(accessLog.nodes).toEqual([
      { action: 'UNPROTECTED', actor: 'Hilma Påhittad', subject: hidden.number },
      { action: 'PROTECTED', actor: 'Hilma Påhittad', subject: hidden.number },
    ]);
  });

  it('is not for those who are assigned, nor for a key without the permission', async () => {
    const { group, hidden, officeAssigned, administrator } = await aTown(api);
    for (const who of [officeAssigned, await group.apiKey(['customer.view', 'customer.edit'])])
      expect(
        await told(api, who, `mutation { customerProtect(id: "${hidden.id}") { userErrors { code } } }`),
      ).toContain('FORBIDDEN');
    const can = async (who: TestUser) =>
      dataOf(
        await api.run<{ customer: { viewerCan: object } }>(
          who,
          `{ customer(by: { id: "${hidden.id}" }) { viewerCan { protect { allowed reason } unprotect { allowed reason } } } }`,
        ),
      ).customer.viewerCan;
    const no = { allowed: false, reason: 'NEEDS_PROTECTED' };
    expect(await can(officeAssigned)).toEqual({ protect: no, unprotect: no });
    expect(await can(administrator)).toEqual({
      protect: { allowed: true, reason: null },
      unprotect: { allowed: false, reason: 'ALREADY_SO' },
    });
  });

  it('is refused on a version that there is not, and conflicts with nothing but another of its kind', async () => {
    const { hidden, administrator } = await aTown(api);
    expect((await change(api, administrator, 'Protect', hidden.id, 99)).userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT' },
    ]);
    await api.run(
      administrator,
      `mutation { customerUpdate(id: "${hidden.id}", input: { phone: null }) { changeSetId } }`,
    );
    const protectedNow = await change(api, administrator, 'Protect', hidden.id, 1);
    expect(protectedNow).toMatchObject({ customer: { protectedIdentity: true }, userErrors: [] });
    expect((await change(api, administrator, 'Unprotect', hidden.id, 1)).userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT' },
    ]);
  });

  it('is the reason that the administrator is told why somebody does not see the customer', async () => {
    const { group, hidden, doesNot, administrator, officeAssigned } = await aTown(api);
    const why = async (userId: string | undefined) =>
      told(
        api,
        administrator,
        `{ customerFieldExplanations(customerId: "${hidden.id}", seenBy: { userId: "${userId}" }) { field unseen readOpenedBy } customer(by: { id: "${hidden.id}" }, seenBy: { userId: "${userId}" }) { name } rightsReach(seenBy: { userId: "${userId}" }) { customers } }`,
      );
    const office = doesNot['office']?.id;
    expect(await why(office)).toContain('"customers":4');
    await protect(api, group, hidden);
    const after = await why(office);
    expect(after).toContain('{"field":"phone","unseen":"PROTECTED","readOpenedBy":["customer.protected"]}');
    expect(after).toContain('"customer":null');
    expect(after).toContain('"customers":3');
    expect(await why(officeAssigned.id)).toContain('"customers":4');
  });

  it('of two that become one asks both or neither, and comes back with the one that comes back', async () => {
    const { group, hidden, doesNot, administrator } = await aTown(api);
    const other = await group.customer({ type: 'PRIVATE' });
    await protect(api, group, hidden);
    const merger = new Merger(api, administrator);
    expect((await merger.preview(other.id, hidden.id))?.blocks).toMatchObject([{ reason: 'PROTECTION_DIFFERS' }]);
    expect((await merger.merge(other.id, hidden.id)).userErrors).toMatchObject([{ code: 'MERGE_BLOCKED' }]);
    await protect(api, group, other);
    const merge = await merger.merged(other.id, hidden.id);
    const office = doesNot['office'] as TestUser;
    const both = async () =>
      Promise.all(
        [other, hidden].map(async ({ id }) => told(api, office, `{ customer(by: { id: "${id}" }) { number } }`)),
      );
    expect(await both()).toEqual(Array(2).fill(expect.stringContaining('"customer":null')));
    // The person is one: what is taken back is taken back for both, whichever comes out of it again.
    await change(api, administrator, 'Unprotect', other.id);
    expect(await both()).toEqual(Array(2).fill(expect.stringContaining(other.number)));
    await protect(api, group, other);
    await merger.undo(merge);
    expect(await both()).toEqual(Array(2).fill(expect.stringContaining('"customer":null')));
  });

  it('ends with the customer: once it has been erased, the group has nobody who is protected', async () => {
    const group: TestGroup = await aGroup(api);
    const hidden = await aHiddenCustomer(api, group);
    await protect(api, group, hidden);
    const administrator = await group.anAdministrator();
    const erased = `mutation { customerErase(id: "${hidden.id}", input: { confirmation: "${hidden.number}", ground: REQUESTED }) { userErrors { code } } }`;
    expect(await told(api, administrator, erased)).toContain('"userErrors":[]');
    expect(
      await api.database.read.all('SELECT customerId FROM protected_customer WHERE groupId = ?', [group.id]),
    ).toEqual([]);
  });
});

describe('What was begun before a customer was protected', () => {
  it('is finished without it: what was chosen, a file, and a change of many', async () => {
    const { group, hidden, doesNot, administrator } = await aTown(api);
    const office = doesNot['office'] as TestUser;
    const filter = { filter: { number: { startsWith: secret } } };
    const [chosen, asked, toChange] = [
      await select(api, office, filter),
      await exported(api, office, { selectionId: (await select(api, office, filter)).id }),
      await new Collector(api, office).tried(filter, { field: 'alwaysInvoice', operation: 'SET', values: ['true'] }),
    ];
    expect([chosen.count, toChange.counts['changed']]).toEqual([1, 1]);
    await protect(api, group, hidden);
    expect(await fileOf(api, office, { selectionId: chosen.id })).not.toContain(secret);
    expect(await (await fetchFile(api, office, asked)).text()).not.toContain(secret);
    const done = await new Collector(api, office).done('Start', toChange);
    expect(done).toMatchObject({ counts: { written: 0 }, rows: { nodes: [{ number: null }] } });
    const { customer } = dataOf(
      await api.run<{ customer: object }>(administrator, `{ customer(by: { id: "${hidden.id}" }) { alwaysInvoice } }`),
    );
    expect(customer).toEqual({ alwaysInvoice: false });
  }, 60_000);

  it('given out to those who see it, the file says which customers are protected', async () => {
    const { group, hidden, administrator } = await aTown(api);
    await protect(api, group, hidden);
    const { id } = await select(api, administrator, {});
    const file = await fileOf(api, administrator, { selectionId: id, columns: ['number', 'protectedIdentity'] });
    expect(file).toContain(`${hidden.number};Ja`);
    expect(file.match(/;Nej/g)).toHaveLength(3);
  });

  it('is used by it and cannot be removed, as by a customer that nobody is told of', async () => {
    const { group, hidden, doesNot, administrator } = await aTown(api);
    const ask = (document: string, who = administrator) => told(api, who, document);
    const made = await ask('mutation { articleCreate(input: { number: "P-1", name: "Pump" }) { article { id } } }');
    const article = /art_\w+/.exec(made)?.[0] ?? '';
    const rows = (id: string) =>
      ask(
        `mutation { customerUpdate(id: "${id}", input: { serviceArticles: { create: [{ article: "${article}", quantity: 1 }] } }) { userErrors { code } } }`,
      );
    await ask('mutation { customerSettingsUpdate(input: { showServiceArticles: true }) { userErrors { code } } }');
    const remove = () =>
      ask(`mutation { articleDelete(id: "${article}") { userErrors { code message } } }`, doesNot['office']);
    await rows(hidden.id);
    expect(await remove()).toContain('Den används på 1 ställe och');
    await protect(api, group, hidden);
    expect(await remove()).toContain('Den används och kan inte tas bort');
    await rows((await group.customer()).id);
    expect(await remove()).toContain('Den används på 1 ställe och');
  });

  it('tells nobody its name who is taken off it, nor finds the message about it', async () => {
    const { group, hidden, officeAssigned, administrator } = await aTown(api);
    const clerk = await group.user('office', {
      permissions: ['customer.view', 'customer.assign', 'activityLog.viewAll'],
    });
    const log = '{ messages(scope: ALL, first: 100) { nodes { customer { name } } totalCount { value } } }';
    const bell = '{ notifications(first: 100) { nodes { customer { name } } } }';
    expect(
      [await told(api, clerk, log), await told(api, officeAssigned, bell)].every((text) => text.includes(secret)),
    ).toBe(true);
    await protect(api, group, hidden);
    expect(await told(api, clerk, log)).not.toContain(secret);
    expect(await told(api, clerk, log)).toContain('"totalCount":{"value":0}');
    expect(await told(api, officeAssigned, bell)).toContain(secret);
    await api.run(
      administrator,
      `mutation { customerUnassign(id: "${hidden.id}", userIds: ["${officeAssigned.id}"]) { changeSetId } }`,
    );
    expect(await told(api, officeAssigned, bell)).not.toContain(secret);
    expect(await told(api, officeAssigned, `{ customer(by: { id: "${hidden.id}" }) { name } }`)).toContain(
      '"customer":null',
    );
  });
});

describe('A group that protects nobody', () => {
  const list =
    '{ customers(first: 10, search: "Påhittad") { nodes { name } totalCount { value } } customerOverview { active { value } } }';

  it('pays for it by nothing: its statements are what they were, and one that does asks no more of them', async () => {
    const { group, hidden, doesNot } = await aTown(api);
    const office = doesNot['office'] as TestUser;
    const ask = async () => (await statementsOf(api.database, () => api.run(office, list))).statements;
    // Beside the first searches it is read what is searched for by, and they ask in another way.
    let [earlier, before] = [await ask(), await ask()];
    while (before.length !== earlier.length) [earlier, before] = [before, await ask()];
    expect(before.filter((text) => text.includes('protected_customer')).length).toBe(1);
    await protect(api, group, hidden);
    const after = await ask();
    expect(after.length).toBe(before.length);
    expect(after.filter((text) => text.includes('protected_customer')).length).toBeGreaterThan(1);
  });
});
