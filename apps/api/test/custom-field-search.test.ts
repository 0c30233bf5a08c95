import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { updateSearchRows } from '../src/customer/search/search-index.js';
import { FollowSearchedFields } from '../src/customer/search/searched-fields.handler.js';
import { parsePublicId } from '../src/database/ids.js';
import type { RunningJob } from '../src/jobs/job.js';
import { dataOf, startApi, type Answer, type TestApi, type TestViewer } from './api.js';
import { defineField, errorsOf, save, type TestField } from './custom-field-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Found {
  readonly customers: {
    readonly edges: readonly {
      readonly node: { readonly name: string };
      readonly searchMatch: { readonly field: string; readonly snippet: string } | null;
    }[];
    readonly totalCount: { readonly value: number };
  };
}

const search = (viewer: TestViewer, text: string): Promise<Answer<Found>> =>
  api.run<Found>(
    viewer,
    'query ($search: String) { customers(search: $search) { edges { node { name } searchMatch { field snippet } } totalCount { value } } }',
    { search: text },
  );

async function found(viewer: TestViewer, text: string): Promise<string[]> {
  const { edges, totalCount } = dataOf(await search(viewer, text)).customers;
  expect(totalCount.value).toBe(edges.length);
  return edges.map(({ node }) => node.name);
}

const change = async (viewer: TestViewer, { id }: TestField, input: object): Promise<void> =>
  expect(await errorsOf(api, viewer, 'customFieldUpdate', { id, input })).toEqual([]);

/** Waits for the job that brings the customers in line. */
async function inLine(viewer: TestViewer): Promise<void> {
  for (const deadline = Date.now() + 20_000; ; await pause(20)) {
    const answer = await api.run<{ customFields: readonly { readonly searchUpdating: boolean }[] }>(
      viewer,
      '{ customFields { searchUpdating } }',
    );
    if (!dataOf(answer).customFields.some(({ searchUpdating }) => searchUpdating)) return;
    if (Date.now() > deadline) throw new Error('The customers are still not in line');
  }
}

/** How many texts of the group hold these letters, whoever may search for them. */
const held = async ({ id }: TestGroup, letters: string): Promise<number> => {
  const [row] = await api.database.read.all<{ n: number }>(
    'SELECT COUNT(*) AS n FROM customer_search WHERE groupId = ? AND INSTR(text, ?) > 0',
    [id, Buffer.from(letters)],
  );
  return row?.n ?? 0;
};

const texts = async ({ id }: TestGroup): Promise<string[]> =>
  (
    await api.database.read.all<{ text: Buffer }>(
      'SELECT text FROM customer_search WHERE groupId = ? ORDER BY customerId',
      [id],
    )
  ).map(({ text }) => text.toString());

describe('the search in fields of the group’s own', () => {
  let group: TestGroup;
  let office: TestUser;
  let administrator: TestUser;
  let fields: { code: TestField; open: TestField; size: TestField };
  beforeAll(async () => {
    group = await aGroup(api);
    administrator = await group.anAdministrator();
    office = await group.user('office');
    const define = (key: string, type: string, more: object = {}) =>
      defineField(api, administrator, { key, type, title: { sv: key }, searchable: true, ...more });
    fields = {
      code: await define('code', 'TEXT'),
      open: await define('site', 'LINK', { hiddenFromCustomers: false }),
      size: await define('size', 'NUMBER'),
    };
  });

  it('finds what is typed as it does elsewhere, says where, and puts names and numbers first', async () => {
    await group.customer({
      name: 'Zetas',
      customFields: [
        { key: 'code', text: 'Blå Grinden 12-345' },
        { key: 'site', text: 'https://www.example.se/Säffle' },
        { key: 'size', number: -1250.5 },
      ],
    });
    await group.customer({ name: 'Alfa', customFields: [{ key: 'code', text: '08-12 34' }] });
    await group.customer({ name: 'Grinden' });
    for (const text of ['bla grin', 'GRINDEN 12-345', 'example.se/saffle', '1250,5', '-1250.5', 'zet grind'])
      expect({ text, names: await found(office, text) }).toEqual({ text, names: expect.arrayContaining(['Zetas']) });
    expect(await found(office, '081234')).toEqual(['Alfa']);
    expect(await found(office, 'grin')).toEqual(['Grinden', 'Zetas']);
    expect(await found(office, '\u000e')).toHaveLength(3);
    const { edges } = dataOf(await search(office, 'blå')).customers;
    expect(edges).toEqual([
      { node: { name: 'Zetas' }, searchMatch: { field: 'customFields.code', snippet: 'Blå Grinden 12-345' } },
    ]);
  });

  it('follows every change of a card, and costs no statement more', async () => {
    const { id } = await group.customer({ name: 'Följer', customFields: [{ key: 'code', text: 'gamla ordet' }] });
    expect(await save(api, office, id, [{ key: 'code', text: 'nya ordet' }])).toEqual([]);
    expect([await found(office, 'gamla ordet'), await found(office, 'nya ordet')]).toEqual([[], ['Följer']]);
    expect(await save(api, office, id, null, { name: 'Följer med' })).toEqual([]);
    expect(await found(office, 'nya ordet')).toEqual(['Följer med']);
    const statements = async (text: string) =>
      (await statementsOf(api.database, () => search(office, text))).statements.length;
    await group.customer({ name: 'Har kontakt', contactPersons: [{ name: 'Ovanlig Person' }] });
    await statements('ovanlig');
    expect(await statements('nya ordet')).toBe(await statements('ovanlig'));
  });

  it('keeps from a customer’s login what is hidden from it: true or not, the answer is the same', async () => {
    const customer = await group.customer({
      name: 'Egen',
      customFields: [
        { key: 'code', text: 'hemligt' },
        { key: 'site', text: 'https://oppet.example' },
        { key: 'size', number: 4711 },
      ],
    });
    const login = await group.customerLogin(customer);
    expect(await found(login, 'oppet')).toEqual(['Egen']);
    for (const [truth, lie] of [
      ['hemligt', 'hemligx'],
      ['egen hemligt', 'egen hemligx'],
      ['4711', '4712'],
      ['oppet.example\u000f\u0080 hemligt', 'oppet.example\u000f\u0080 hemligx'],
    ] as const) {
      const [one, other] = [await search(login, truth), await search(login, lie)];
      expect({ truth, data: one.data, errors: one.errors }).toEqual({ truth, data: other.data, errors: other.errors });
      expect(one.data.customers.totalCount.value).toBe(0);
    }
    await change(administrator, fields.code, { hiddenFromCustomers: false });
    expect(await found(login, 'hemligt')).toEqual(['Egen']);
    await change(administrator, fields.code, { hiddenFromCustomers: true });
    expect(await found(login, 'hemligt')).toEqual([]);
  });
});

describe('a field that the search begins or ceases to look in', () => {
  it('is brought to the customers that have a value, and taken from them, with no word left over', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const field = await defineField(api, administrator, { key: 'key', type: 'TEXT', title: { sv: 'Nyckel' } });
    const [made, words] = [[] as TestCustomer[], ['ett', 'två', 'tre', 'fyra']];
    for (let at = 0; at < 5; at++)
      made.push(
        await group.customer({
          name: `Kund ${at}`,
          customFields: at === 4 ? [] : [{ key: 'key', text: `Skåp ${words[at]}` }],
        }),
      );
    expect(await found(administrator, 'skap')).toEqual([]);
    const before = await texts(group);

    await change(administrator, field, { searchable: true });
    await inLine(administrator);
    expect(await found(administrator, 'skap')).toEqual(['Kund 0', 'Kund 1', 'Kund 2', 'Kund 3']);

    await change(administrator, field, { deleted: true });
    await inLine(administrator);
    expect([await found(administrator, 'skap'), await held(group, 'skap')]).toEqual([[], 0]);
    expect(await texts(group)).toEqual(before);

    await change(administrator, field, { deleted: false });
    await inLine(administrator);
    expect(await found(administrator, 'skap tre')).toEqual(['Kund 2']);

    // Another takes the place that it gives back, and nothing of the two is mixed up.
    await change(administrator, field, { searchable: false });
    // Cleared while its words are on their way out: they go with the value.
    expect(await save(api, administrator, made[3]?.id ?? '', [{ key: 'key' }])).toEqual([]);
    await inLine(administrator);
    const other = await defineField(api, administrator, {
      key: 'other',
      type: 'TEXT',
      title: { sv: 'Annat' },
      searchable: true,
    });
    expect(await save(api, administrator, made[1]?.id ?? '', [{ key: 'other', text: 'Lådan' }])).toEqual([]);
    expect([await found(administrator, 'skap'), await found(administrator, 'ladan')]).toEqual([[], ['Kund 1']]);
    expect(await errorsOf(api, administrator, 'customFieldUpdate', { id: other.id, input: { deleted: true } })).toEqual(
      [],
    );
    await inLine(administrator);
    expect(await texts(group)).toEqual(before);
  });

  it('goes on where it was when its process is killed, and two processes do no harm', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const define = (key: string, searchable: boolean) =>
      defineField(api, administrator, { key, type: 'TEXT', title: { sv: key }, searchable });
    await define('always', true);
    const { id } = await define('later', false);
    for (let at = 0; at < 21; at++)
      await group.customer({
        name: `Kund ${at}`,
        customFields: [
          { key: 'always', text: `jämt ${at}` },
          { key: 'later', text: `sedan ${at}` },
        ],
      });
    // As the mutation leaves it, without the job: it is done by hand below.
    await api.database.unitOfWork.inTransaction(async ({ sql }) => {
      const field = parsePublicId('cfd', id) ?? null;
      const [row] = await sql.all<{ definition: string }>('SELECT definition FROM custom_field WHERE id = ?', [field]);
      const definition = JSON.stringify({ ...(JSON.parse(row?.definition ?? '{}') as object), searchable: true });
      await sql.run('UPDATE custom_field SET searchPlace = 7, indexedTo = ?, definition = ? WHERE id = ?', [
        Buffer.alloc(16),
        definition,
        field,
      ]);
      await sql.run('UPDATE tenant_group SET customFieldsVersion = customFieldsVersion + 1 WHERE id = ?', [group.id]);
    });
    // By customers and not by calls: the database may have a batch done anew.
    const job = (most: number): RunningJob => ({
      groupId: group.id,
      id: Buffer.alloc(16),
      createdBy: null,
      payload: {},
      signal: new AbortController().signal,
      keep: (_, { done }) => (done > most ? Promise.reject(new Error('killed')) : Promise.resolve()),
    });
    const ours = new FollowSearchedFields(api.database.unitOfWork, 4);
    await expect(ours.run(job(12))).rejects.toThrow('killed');
    expect([await held(group, 'sedan'), await held(group, 'jamt')]).toEqual([12, 21]);
    const other = new FollowSearchedFields((await api.database.openAgain()).unitOfWork, 4);
    await Promise.all([
      ours.run(job(100)),
      other.run(job(100)),
      save(api, administrator, (await idOf(administrator, 'Kund 20')) ?? '', [{ key: 'later', text: 'ändrad' }]),
    ]);
    expect([await held(group, 'sedan'), await held(group, 'andrad'), await held(group, 'jamt')]).toEqual([20, 1, 21]);
    expect(await found(administrator, 'kund sedan')).toHaveLength(20);
    expect(await found(administrator, 'kund jamt')).toHaveLength(21);
  });

  it('says that it is not brought in line when the work has failed for good, and goes on once an administrator asks', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const field = await defineField(api, administrator, { key: 'stuck', type: 'TEXT', title: { sv: 'Fastnat' } });
    await group.customer({ name: 'Väntar', customFields: [{ key: 'stuck', text: 'Stubben' }] });
    const states = async (viewer: TestViewer) =>
      dataOf(
        await api.run<{ customFields: readonly object[] }>(
          viewer,
          '{ customFields { key searchUpdating searchFailed } }',
        ),
      ).customFields;
    const retry = (viewer: TestViewer, id: string) =>
      api.run<{ done: { userErrors: readonly { code: string }[] } | null }>(
        viewer,
        'mutation ($id: ID!) { done: customFieldSearchRetry(id: $id) { customField { key } userErrors { code path } } }',
        { id },
      );
    await change(administrator, field, { searchable: true });
    await inLine(administrator);
    expect(await states(administrator)).toEqual([{ key: 'stuck', searchUpdating: false, searchFailed: false }]);
    // What a worker leaves that has given up: the field is not in line, and its job has ended.
    await api.database.unitOfWork.inTransaction(async ({ sql }) => {
      await sql.run("UPDATE job SET status = 'FAILED' WHERE groupId = ? AND kind = 'SEARCHED_FIELDS'", [group.id]);
      await sql.run('UPDATE custom_field SET indexedTo = ? WHERE groupId = ?', [Buffer.alloc(16), group.id]);
      await sql.run('UPDATE customer_search SET text = SUBSTR(text, 1, INSTR(text, ?)) WHERE groupId = ?', [
        Buffer.from('\u0008'),
        group.id,
      ]);
    });
    const office = await group.user('office');
    for (const viewer of [administrator, office])
      expect(await states(viewer)).toEqual([{ key: 'stuck', searchUpdating: false, searchFailed: true }]);
    expect(await found(office, 'stubben')).toEqual([]);

    const { errors } = await retry(office, field.id);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const unknown = dataOf(await retry(administrator, `cfd_${'0'.repeat(26)}`)).done;
    expect(unknown?.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect(await states(office)).toMatchObject([{ searchFailed: true }]);
    await Promise.all([retry(administrator, field.id), retry(administrator, field.id)]);
    await inLine(administrator);
    expect(await states(office)).toEqual([{ key: 'stuck', searchUpdating: false, searchFailed: false }]);
    expect(await found(office, 'stubben')).toEqual(['Väntar']);
    expect(dataOf(await retry(administrator, field.id)).done).toMatchObject({ userErrors: [] });
    const jobs = await api.database.read.all<{ status: string }>(
      "SELECT status FROM job WHERE groupId = ? AND kind = 'SEARCHED_FIELDS' ORDER BY id",
      [group.id],
    );
    expect(jobs.map(({ status }) => status)).toEqual(['FAILED', 'DONE']);
  });

  it('loses no word to a card that is saved by what was known before', async () => {
    const group = await aGroup(api);
    await group.customer({ name: 'Gammal' });
    const [row] = await api.database.read.all<{ customerId: Buffer; nameKey: Buffer; text: Buffer }>(
      'SELECT customerId, nameKey, text FROM customer_search WHERE groupId = ?',
      [group.id],
    );
    if (!row) throw new Error('The customer is not in the index');
    const saved = { ...row, status: 0, text: `${row.text.toString()} `, filter: null, contacts: [] };
    const savedUnder = (customFieldsVersion: number) =>
      api.database.unitOfWork.inTransaction(({ sql }) =>
        updateSearchRows(sql, { groupId: group.id, customFieldsVersion }, saved, row.nameKey),
      );
    await expect(savedUnder(1)).rejects.toThrow('The custom fields have just been changed');
    expect(await texts(group)).toEqual([row.text.toString()]);
    await savedUnder(0);
    expect(await texts(group)).toEqual([saved.text]);
  });
});

async function idOf(viewer: TestViewer, name: string): Promise<string | undefined> {
  const answer = await api.run<{ customers: { nodes: readonly { readonly id: string }[] } }>(
    viewer,
    'query ($name: String!) { customers(filter: { name: { eq: $name } }) { nodes { id } } }',
    { name },
  );
  return dataOf(answer).customers.nodes[0]?.id;
}
