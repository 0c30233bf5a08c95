import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicId } from '../src/database/ids.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { loggedWords } from './logged-words.js';
import { aGroup, type TestGroup } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

interface Entry {
  readonly id: string;
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
}
interface History {
  readonly customer: {
    readonly history: {
      readonly nodes: Entry[];
      readonly edges: { cursor: string; node: Entry }[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
      readonly totalCount: { value: number; precision: string };
    } | null;
  };
}

describe('the history of a customer', () => {
  let api: TestApi;
  let group: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api);
  });
  afterAll(() => api.close());

  const historyOf = (viewer: TestViewer, id: string, args = '') =>
    api.run<History>(
      viewer,
      `query ($id: ID!) { customer(by: { id: $id }) { history${args} {
        nodes { id at actor actorKind source action version field part old new } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount { value precision } } } }`,
      { id },
    );
  const nodes = async (viewer: TestViewer, id: string, args = '') =>
    dataOf(await historyOf(viewer, id, args)).customer.history?.nodes ?? [];
  const update = async (viewer: TestViewer, id: string, input: object) => {
    const answer = await api.run<{ customerUpdate: { userErrors: unknown[]; changeSetId: string } }>(
      viewer,
      'mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { userErrors { code path } changeSetId } }',
      { id, input },
    );
    expect(dataOf(answer).customerUpdate.userErrors).toEqual([]);
    return dataOf(answer).customerUpdate.changeSetId;
  };

  it('tells who changed what, when, from what to what, newest first', async () => {
    const office = await group.user('office', { name: 'Olle Påhittad' });
    const { id } = await group.customer({ phone: '0701740605', addresses: { visiting: { city: 'Borås' } } });
    const changeSet = await update(office, id, { phone: '0701740606', addresses: { visiting: { city: 'Växjö' } } });
    const at = new Date(api.clock.now).toISOString();
    const common = { actor: 'Olle Påhittad', actorKind: 'STAFF', source: 'WEB', action: 'UPDATED', version: 2, at };
    const entries = await nodes(office, id);
    expect(entries).toEqual([
      { ...common, id: expect.any(String), field: 'addresses.visiting', part: 'city', old: 'Borås', new: 'Växjö' },
      { ...common, id: changeSet, field: 'phone', part: null, old: '+46701740605', new: '+46701740606' },
      expect.objectContaining({ action: 'CREATED', version: 1 }),
    ]);
  });

  it('is read page by page, each entry once, and counted when asked', async () => {
    const office = await group.user('office');
    const { id } = await group.customer();
    for (let at = 0; at < 6; at++) await update(office, id, { comments: `Anteckning ${at}` });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: History['customer']['history'] = dataOf(
        await historyOf(office, id, `(first: 3${after ? `, after: "${after}"` : ''})`),
      ).customer.history;
      seen.push(...(answer?.nodes ?? []).map((entry) => entry.new ?? ''));
      expect(answer?.totalCount).toEqual({ value: 7, precision: 'EXACT' });
      after = answer?.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(seen.slice(0, 6)).toEqual([5, 4, 3, 2, 1, 0].map((at) => `Anteckning ${at}`));
  });

  it('of a whole page of customers costs one statement, and one to count', async () => {
    const own = await aGroup(api);
    const office = await own.user('office');
    const made = [
      await own.customer({ name: 'A' }),
      await own.customer({ name: 'B' }),
      await own.customer({ name: 'C' }),
    ];
    for (const { id } of made) await update(office, id, { phone: '0701740605' });
    const list =
      '{ customers(first: 10) { nodes { name history(first: 1) { nodes { field new } pageInfo { hasNextPage } totalCount { value } } } } }';
    const { result, statements } = await statementsOf(api.database, () =>
      api.run<{ customers: { nodes: { name: string }[] } }>(office, list),
    );
    const history = {
      nodes: [{ field: 'phone', new: '+46701740605' }],
      pageInfo: { hasNextPage: true },
      totalCount: { value: 2 },
    };
    expect(dataOf(result).customers.nodes).toEqual(made.map(({ name }) => ({ name, history })));
    expect(statements.filter((sql) => sql.includes('customer_history'))).toHaveLength(2);
    expect(outsideGroup(statements, api.database)).toEqual([]);
  });

  it('refuses more than a hundred at once, and a cursor of another customer or of nobody', async () => {
    const office = await group.user('office');
    const [one, two] = [await group.customer(), await group.customer()];
    const cursor = dataOf(await historyOf(office, one.id)).customer.history?.edges[0]?.cursor;
    for (const args of [
      '(first: 101)',
      '(first: 0)',
      `(after: "${cursor}")`,
      '(after: "hej")',
      '(field: "finns inte")',
    ]) {
      expect((await historyOf(office, two.id, args)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it("is not for customers' own logins", async () => {
    const made = await group.customer();
    const answer = await historyOf(await group.customerLogin(made), made.id);
    expect(dataOf(answer).customer.history).toBeNull();
  });

  it('leaves out entries about fields that one may not read, and refuses to filter by them', async () => {
    const [office, reader] = [await group.user('office'), await group.user('readOnly')];
    const { id } = await group.customer({ type: 'PRIVATE' });
    await update(office, id, { personalNumber: '19800101-9804', phone: '0701740605' });
    expect((await nodes(office, id)).map(({ field }) => field)).toEqual(['personalNumber', 'phone', 'number']);
    const { result, statements } = await statementsOf(api.database, () => historyOf(reader, id));
    const read = dataOf(result).customer.history;
    expect(read?.nodes.map(({ field }) => field)).toEqual(['phone', 'number']);
    expect(read?.totalCount.value).toBe(2);
    expect(outsideGroup(statements, api.database)).toEqual([]);
    const refused = await historyOf(reader, id, '(field: "personalNumber")');
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FIELD_ACCESS_DENIED', field: 'personalNumber' });
    const entry = (await nodes(office, id))[0]?.id;
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(dataOf(await api.run(office, node, { id: entry }))).toEqual({ node: { id: entry } });
    expect(dataOf(await api.run(reader, node, { id: entry }))).toEqual({ node: null });
    expect(dataOf(await api.run(await group.user('technician'), node, { id: entry }))).toEqual({ node: null });
  });

  it("keeps what people write only under the customer's own key, of companies too: without it the entries stay and their values are gone", async () => {
    const office = await group.user('office');
    const { id } = await group.customer({ type: 'PRIVATE', name: 'Påhittad Hemligsson' });
    await update(office, id, {
      name: 'Påhittad Nyttnamn',
      alwaysInvoice: true,
      contactPersons: { create: [{ name: 'Påhittad Kontaktsson' }] },
    });
    const company = await group.customer({ name: 'Påhittade Öppna AB' });
    await update(office, company.id, {
      name: 'Påhittade Öppnare AB',
      contactPersons: { create: [{ name: 'Påhittad Kontaktsson' }] },
    });
    const rows = await api.database.read.all<{ oldValue: string | null; newValue: string | null }>(
      'SELECT oldValue, newValue FROM customer_history',
    );
    const stored = rows.flatMap(({ oldValue, newValue }) => [oldValue, newValue]).join('\n');
    expect(stored).not.toMatch(/Hemligsson|Nyttnamn|Kontaktsson|Öppnare/);
    expect(stored).toMatch(/false|true/);
    const before = await nodes(office, id, '(field: "name")');
    expect(before).toEqual([expect.objectContaining({ old: 'Påhittad Hemligsson', new: 'Påhittad Nyttnamn' })]);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run("UPDATE customer SET personKey = NULL WHERE groupId = ? AND type = 'PRIVATE'", [group.id]),
    );
    const after = await nodes(office, id);
    expect(after.find(({ field }) => field === 'name')).toMatchObject({ old: null, new: null });
    expect(after.find(({ field }) => field === 'alwaysInvoice')).toMatchObject({ old: 'false', new: 'true' });
  });

  it('cannot be rewritten', async () => {
    const { id } = await group.customer();
    const rows = await api.database.read.all<{ customerId: Buffer; groupId: Buffer }>(
      'SELECT customerId, groupId FROM customer_history',
    );
    const row = rows.find(({ customerId }) => publicId('cus', customerId) === id);
    expect(row).toBeDefined();
    for (const change of ["UPDATE customer_history SET actorName = 'Någon annan'", 'DELETE FROM customer_history']) {
      const attempt = api.database.unitOfWork.inTransaction(({ sql }) =>
        sql.run(`${change} WHERE groupId = ?`, [group.id]),
      );
      await expect(attempt).rejects.toThrow('customer_history is append-only');
    }
  });
});

describe('a personal number shown', () => {
  let api: TestApi;
  let group: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api);
  });
  afterAll(() => api.close());

  const reveal = (viewer: TestViewer, id: string, reason?: string) =>
    api.run<{ customerPersonalNumberReveal: { personalNumber: string | null; userErrors: { code: string }[] } }>(
      viewer,
      'mutation ($id: ID!, $reason: String) { customerPersonalNumberReveal(id: $id, reason: $reason) { personalNumber userErrors { code path } } }',
      { id, reason },
    );

  it('is whole, and leaves a trace of who asked and why; the card is not changed by it', async () => {
    const office = await group.user('office', { name: 'Olle Påhittad' });
    const { id } = await group.customer({ type: 'PRIVATE', personalNumber: '8001019804' });
    expect(dataOf(await reveal(office, id, 'ROT-avdrag')).customerPersonalNumberReveal).toEqual({
      personalNumber: '19800101-9804',
      userErrors: [],
    });
    const trace = await api.run(
      office,
      'query ($id: ID!) { customer(by: { id: $id }) { version history(first: 1) { nodes { action actor field old new version } } } }',
      { id },
    );
    expect(dataOf(trace)).toEqual({
      customer: {
        version: 1,
        history: {
          nodes: [
            {
              action: 'REVEALED',
              actor: 'Olle Påhittad',
              field: 'personalNumber',
              old: null,
              new: 'ROT-avdrag',
              version: 1,
            },
          ],
        },
      },
    });
    expect(loggedWords(api)).not.toContain('9804');
  });

  it('is not shown without the permission, nor of a customer that one does not see, nor where there is none', async () => {
    const { id } = await group.customer({ type: 'PRIVATE', personalNumber: '8001019804' });
    const technician = await group.user('technician');
    await group.assign({ id }, technician);
    expect((await reveal(technician, id)).errors[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      requires: 'customer.identity',
    });
    const narrow = await group.user('technician', { permissions: ['customer.viewAssigned', 'customer.identity'] });
    expect(dataOf(await reveal(narrow, id)).customerPersonalNumberReveal).toEqual({
      personalNumber: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['id'] }],
    });
    const none = await group.customer();
    expect(dataOf(await reveal(await group.user('office'), none.id)).customerPersonalNumberReveal.userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['personalNumber'] },
    ]);
  });

  it('does not make a stale edit of something else a conflict', async () => {
    const office = await group.user('office');
    const { id } = await group.customer({ type: 'PRIVATE', personalNumber: '8001019804' });
    await reveal(office, id);
    const update = await api.run(
      office,
      'mutation ($id: ID!) { customerUpdate(id: $id, input: { personalNumber: "8001019812" }, expectedVersion: 1) { customer { version } userErrors { code } } }',
      { id },
    );
    expect(dataOf(update)).toEqual({ customerUpdate: { customer: { version: 2 }, userErrors: [] } });
  });
});
