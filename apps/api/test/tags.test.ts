import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BinSweeper } from '../src/customer/bin-sweeper.js';
import { CustomerReferences } from '../src/customer/customer-references.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { Importer } from './import-story.js';
import { aGroup, type TestGroup } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface TestTag {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly colour: string;
  readonly status: string;
  readonly customerCount: number | null;
}
interface Payload {
  readonly tag: TestTag | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const run = async <T>(viewer: TestViewer, document: string, variables: object = {}): Promise<T> =>
  dataOf(await api.run<T>(viewer, document, { ...variables }));
const fields = 'tag { id version name colour inheritedByOrders status customerCount } userErrors { code path }';
const change = async (viewer: TestViewer, call: string): Promise<Payload> =>
  (await run<{ done: Payload }>(viewer, `mutation { done: ${call} { ${fields} } }`)).done;
const aTag = async (group: TestGroup, name: string): Promise<string> =>
  (await change(await group.anAdministrator(), `tagCreate(input: { name: "${name}" })`)).tag?.id ?? '';
const register = async (viewer: TestViewer, args = ''): Promise<TestTag[]> =>
  (await run<{ tags: { nodes: TestTag[] } }>(viewer, `{ tags${args} { nodes { name status customerCount } } }`)).tags
    .nodes;

interface Saved {
  readonly customer: { readonly version: number; readonly tags: readonly { readonly name: string }[] | null } | null;
  readonly userErrors: readonly object[];
}
const mark = async (
  viewer: TestViewer,
  id: string,
  tags: object | null,
  more: { expectedVersion?: number; input?: object } = {},
): Promise<Saved> =>
  (
    await run<{ customerUpdate: Saved }>(
      viewer,
      `mutation ($id: ID!, $input: CustomerUpdateInput!, $expectedVersion: Int) {
         customerUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { customer { version tags { name } } userErrors { code path } } }`,
      { id, input: { tags, ...more.input }, expectedVersion: more.expectedVersion },
    )
  ).customerUpdate;
const names = ({ customer }: Saved): string[] => (customer?.tags ?? []).map(({ name }) => name);

describe('The register of tags', () => {
  it('is kept by administrators and read by whoever sees customers', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    expect(
      await change(administrator, 'tagCreate(input: { name: " VIP ", colour: RED, inheritedByOrders: true })'),
    ).toEqual({
      tag: expect.objectContaining({
        name: 'VIP',
        colour: 'RED',
        inheritedByOrders: true,
        status: 'ACTIVE',
        version: 1,
      }),
      userErrors: [],
    });
    await aTag(group, 'Årsavtal');
    await aTag(group, 'avtalslös');
    expect(await change(administrator, 'tagCreate(input: { name: "vip" })')).toEqual({
      tag: null,
      userErrors: [{ code: 'VALUE_TAKEN', path: ['name'] }],
    });
    const technician = await group.user('technician');
    expect((await register(technician)).map(({ name }) => name)).toEqual(['avtalslös', 'VIP', 'Årsavtal']);
    expect((await register(technician, '(search: "avtal", first: 1)')).map(({ name }) => name)).toEqual(['avtalslös']);
    const login = await group.customerLogin(await group.customer());
    for (const [viewer, document] of [
      [login, '{ tags { nodes { name } } }'],
      [await group.user('office'), 'mutation { tagCreate(input: { name: "X" }) { userErrors { code } } }'],
    ] as const)
      expect((await api.run(viewer, document)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await register(await (await aGroup(api)).anAdministrator())).toEqual([]);
  });

  it('keeps a history for those who keep it, and counts customers for nobody else', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const id = await aTag(group, 'VIP');
    await change(administrator, `tagUpdate(id: "${id}", input: { name: "Viktig", colour: BLUE })`);
    await group.customer({ tags: [id] });
    await group.customer({ tags: [id] });
    const history = `{ entryHistory(id: "${id}") { nodes { field old new } } }`;
    expect(await run(administrator, history)).toEqual({
      entryHistory: {
        nodes: [
          { field: 'colour', old: 'GREY', new: 'BLUE' },
          { field: 'name', old: 'VIP', new: 'Viktig' },
          { field: 'name', old: null, new: 'VIP' },
        ],
      },
    });
    expect(await register(administrator)).toEqual([{ name: 'Viktig', status: 'ACTIVE', customerCount: 2 }]);
    const technician = await group.user('technician');
    expect(await register(technician)).toEqual([{ name: 'Viktig', status: 'ACTIVE', customerCount: null }]);
    expect(await run(technician, history)).toEqual({ entryHistory: { nodes: [] } });
    const { statements } = await statementsOf(api.database, () => register(administrator));
    expect(statements).toHaveLength(3);
    expect(outsideGroup(statements, api.database)).toEqual([]);
  });

  it('keeps an inactive tag where it is, gives it to nobody anew, and removes none that a customer has', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const id = await aTag(group, 'Gammal');
    const [mine, other] = [await group.customer({ tags: [id] }), await group.customer()];
    expect(await change(administrator, `tagInactivate(id: "${id}")`)).toMatchObject({ tag: { status: 'INACTIVE' } });
    expect(names(await mark(administrator, mine.id, { add: [id] }))).toEqual(['Gammal']);
    expect((await mark(administrator, other.id, { add: [id] })).userErrors).toEqual([
      { code: 'REFERENCE_INACTIVE', path: ['tags', 'add', '0'] },
    ]);
    const remove = `mutation { tagDelete(id: "${id}") { deletedId userErrors { code } } }`;
    expect(await run(administrator, remove)).toEqual({
      tagDelete: { deletedId: null, userErrors: [{ code: 'ENTRY_IN_USE' }] },
    });
    expect(names(await mark(administrator, mine.id, { remove: [id] }))).toEqual([]);
    expect(await run(administrator, remove)).toEqual({ tagDelete: { deletedId: id, userErrors: [] } });
  });
});

describe('A customer', () => {
  it('is marked when it is made and later, by adding, removing, choosing anew and clearing', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const [vip, brf, late] = [await aTag(group, 'VIP'), await aTag(group, 'Brf'), await aTag(group, 'Sen')];
    const { id } = await group.customer({ tags: [brf, vip] });
    const history = async (): Promise<unknown> =>
      (
        await run<{ customer: { history: { nodes: unknown } } }>(
          office,
          `{ customer(by: { id: "${id}" }) { history(field: "tags") { nodes { part old new version } } } }`,
        )
      ).customer.history.nodes;
    expect(names(await mark(office, id, { add: [late, vip] }))).toEqual(['Brf', 'VIP', 'Sen']);
    expect(names(await mark(office, id, { set: [late, brf] }))).toEqual(['Brf', 'Sen']);
    expect(names(await mark(office, id, { add: [vip], remove: [brf] }))).toEqual(['Sen', 'VIP']);
    await change(await group.anAdministrator(), `tagUpdate(id: "${late}", input: { name: "Betalar sent" })`);
    expect(names(await mark(office, id, null))).toEqual([]);
    expect(await history()).toEqual([
      { part: vip, old: 'VIP', new: null, version: 5 },
      { part: late, old: 'Betalar sent', new: null, version: 5 },
      { part: vip, old: null, new: 'VIP', version: 4 },
      { part: brf, old: 'Brf', new: null, version: 4 },
      { part: vip, old: 'VIP', new: null, version: 3 },
      { part: late, old: null, new: 'Sen', version: 2 },
    ]);
  });

  it('is not marked with what another group has, what is no tag, or what is named twice', async () => {
    const [group, another] = [await aGroup(api), await aGroup(api)];
    const office = await group.user('office');
    const [mine, theirs] = [await aTag(group, 'VIP'), await aTag(another, 'VIP')];
    const customer = await group.customer();
    for (const id of [theirs, 'tag_01h455vb4pex5vsknk084sn02q', customer.id, ''])
      expect(await mark(office, customer.id, { add: [mine, id] })).toEqual({
        customer: null,
        userErrors: [{ code: 'REFERENCE_UNKNOWN', path: ['tags', 'add', '1'] }],
      });
    expect((await mark(office, customer.id, { set: [mine, mine] })).userErrors).toEqual([
      { code: 'DUPLICATE_ID', path: ['tags', 'set', '1'] },
    ]);
    const { customerCreate } = await run<{ customerCreate: object }>(
      office,
      `mutation { customerCreate(input: { number: "1", name: "Påhittad", tags: ["${theirs}"] }) { userErrors { code path } } }`,
    );
    expect(customerCreate).toEqual({ userErrors: [{ code: 'REFERENCE_UNKNOWN', path: ['tags', 'set', '0'] }] });
  });

  it('that two mark at the same time has what both gave it', async () => {
    const group = await aGroup(api);
    const [eva, bo] = [await group.user('office'), await group.user('office')];
    const [vip, brf, late] = [await aTag(group, 'VIP'), await aTag(group, 'Brf'), await aTag(group, 'Sen')];
    const { id } = await group.customer({ tags: [vip] });
    await mark(eva, id, { set: [brf, vip] }, { expectedVersion: 1 });
    await mark(eva, id, { remove: [vip] }, { expectedVersion: 2 });
    const saved = await mark(bo, id, { set: [vip, late] }, { expectedVersion: 1, input: { phone: '0701740605' } });
    expect(names(saved)).toEqual(['Brf', 'Sen']);
    expect(names(await mark(bo, id, { remove: [vip] }, { expectedVersion: 1 }))).toEqual(['Brf', 'Sen']);
  });

  it('gets a tag of its history back, and loses one that came then', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const [vip, brf] = [await aTag(group, 'VIP'), await aTag(group, 'Brf')];
    const { id } = await group.customer({ tags: [vip] });
    await mark(office, id, { set: [brf] });
    const { customer } = await run<{ customer: { history: { nodes: { id: string; old: string | null }[] } } }>(
      office,
      `{ customer(by: { id: "${id}" }) { history(field: "tags") { nodes { id old } } } }`,
    );
    const restore = async (old: string | null): Promise<Saved> =>
      (
        await run<{ done: Saved }>(
          office,
          `mutation { done: customerValueRestore(id: "${id}", entryId: "${customer.history.nodes.find((it) => it.old === old)?.id}") { customer { version tags { name } } userErrors { code path } } }`,
        )
      ).done;
    expect(names(await restore('VIP'))).toEqual(['Brf', 'VIP']);
    expect(names(await restore(null))).toEqual(['VIP']);
    await mark(office, id, null);
    await change(await group.anAdministrator(), `tagInactivate(id: "${vip}")`);
    expect((await restore('VIP')).userErrors).toEqual([{ code: 'REFERENCE_INACTIVE', path: ['tags', 'add', '0'] }]);
  });

  it('does not show its tags to its own logins, nor lets them ask by them', async () => {
    const group = await aGroup(api);
    const vip = await aTag(group, 'VIP');
    const customer = await group.customer({ tags: [vip] });
    const login = await group.customerLogin(customer);
    const answer = await api.run(login, `{ customer(by: { id: "${customer.id}" }) { name tags { name } } }`);
    expect(answer.data).toEqual({ customer: { name: customer.name, tags: null } });
    expect(answer.extensions.access?.redacted).toMatchObject([{ path: 'customer.tags' }]);
    for (const filter of [`any: ["${vip}"]`, 'isNull: true'])
      expect(
        (await api.run(login, `{ customers(filter: { tags: { ${filter} } }) { nodes { id } } }`)).errors,
      ).toMatchObject([{ extensions: { code: 'FIELD_ACCESS_DENIED' } }]);
  });

  it('leaves no link behind when it leaves the bin', async () => {
    const group = await aGroup(api);
    const vip = await aTag(group, 'VIP');
    const customer = await group.customer({ tags: [vip] });
    await run(
      await group.anAdministrator(),
      `mutation { customerDelete(id: "${customer.id}") { userErrors { code } } }`,
    );
    const { unitOfWork, read } = api.database;
    const inMonths = (): number => api.clock.now + 40 * 24 * 3_600_000;
    await new BinSweeper(unitOfWork, read, new CustomerReferences([]), inMonths).sweep();
    expect(await read.all('SELECT targetId FROM customer_link WHERE groupId = ?', [group.id])).toEqual([]);
  });
});

describe('The list', () => {
  it('finds by any, all and none of the tags, and those without', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const [vip, brf, late] = [await aTag(group, 'VIP'), await aTag(group, 'Brf'), await aTag(group, 'Sen')];
    const theirs = await aTag(await aGroup(api), 'VIP');
    await group.customer({ name: 'A', tags: [vip] });
    await group.customer({ name: 'B', tags: [vip, brf] });
    await group.customer({ name: 'C', tags: [late] });
    await group.customer({ name: 'D' });
    const found = async (tags: object, more: object = {}): Promise<string> =>
      (
        await run<{ customers: { nodes: { name: string }[]; totalCount: { value: number } } }>(
          office,
          'query ($filter: CustomerFilter) { customers(filter: $filter, orderBy: [{ field: NAME }]) { nodes { name } totalCount { value } } }',
          { filter: { tags, ...more } },
        )
      ).customers.nodes
        .map(({ name }) => name)
        .join('');
    expect(await found({ any: [vip, late] })).toBe('ABC');
    expect(await found({ any: [] })).toBe('');
    expect(await found({ any: [theirs] })).toBe('');
    expect(await found({ all: [vip, brf, vip] })).toBe('B');
    expect(await found({ all: [vip, theirs] })).toBe('');
    expect(await found({ all: [vip, 'nonsense'] })).toBe('');
    expect(await found({ all: [] })).toBe('ABCD');
    expect(await found({ none: [vip] })).toBe('CD');
    expect(await found({ none: [] })).toBe('ABCD');
    expect(await found({ isNull: true })).toBe('D');
    expect(await found({ isNull: false, none: [late] })).toBe('AB');
    expect(await found({ any: [vip] }, { not: { tags: { any: [brf] } } })).toBe('A');
  });

  it('shows them as a column by one statement, and filters by an index of the group', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const vip = await aTag(group, 'VIP');
    for (let n = 0; n < 5; n++) await group.customer({ tags: [vip] });
    const list = `{ customers(filter: { tags: { any: ["${vip}"], all: ["${vip}"] } }) { nodes { name tags { name colour status } contactPersons { name } assignees { assignedAt } } totalCount { value } } }`;
    const { statements, result } = await statementsOf(api.database, () =>
      run<{ customers: { nodes: { tags: object[] }[] } }>(office, list),
    );
    expect(result.customers.nodes.map(({ tags }) => tags)).toEqual(
      Array.from({ length: 5 }, () => [{ name: 'VIP', colour: 'GREY', status: 'ACTIVE' }]),
    );
    // The viewer, the page, the count, and all that a customer has many of.
    expect(statements).toHaveLength(4);
    expect(outsideGroup(statements, api.database)).toEqual([]);
    const { read } = api.database;
    const condition = `EXISTS (SELECT 1 FROM customer_link fl WHERE fl.groupId = c.groupId AND fl.customerId = c.id AND fl.kind = 'tags' AND fl.targetId IN (?))`;
    expect(statements.some((sql) => sql.includes(condition))).toBe(true);
    const explain = read.dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
    const plan = await read.all(`${explain} SELECT c.id FROM customer c WHERE c.groupId = ? AND ${condition}`, [
      group.id,
      group.id,
    ]);
    const told = JSON.stringify(plan);
    expect(told).toMatch(
      read.dialect === 'sqlite' ? /SEARCH fl (EXISTS )?USING (PRIMARY KEY|COVERING INDEX)/ : /PRIMARY|ix_customer_link/,
    );
    expect(told).not.toMatch(/SCAN fl/);
  });
});

describe('An import', () => {
  it('marks by the names in a cell, and says which of them the register does not have', async () => {
    const group = await aGroup(api);
    const administrator = await group.user('administrator');
    const [vip] = [await aTag(group, 'VIP'), await aTag(group, 'Brf, stor')];
    const old = await group.customer({ tags: [vip] });
    const importer = new Importer(api, administrator);
    const file = [
      'Kundnummer;Namn;Taggar',
      'N1;Påhittad ny;"vip, VIP"',
      'N2;Påhittad fel;"VIP;Vipp"',
      `${old.number};;"Brf, stor"`,
    ].join('\r\n');
    const prepared = await importer.prepare(await importer.fileId(file, 'taggar.csv'));
    expect(prepared.columns.map(({ field }) => field)).toEqual(['number', 'name', 'tags']);
    const rows = await importer.rows(prepared);
    expect(
      rows.map(({ outcome, changes, errors }) => ({ outcome, changes, codes: errors.map(({ message }) => message) })),
    ).toEqual([
      { outcome: 'NEW', changes: [], codes: [] },
      {
        outcome: 'ERROR',
        changes: [],
        codes: ['Det finns ingen som heter Vipp. Kontrollera stavningen, eller lägg till den i registret först.'],
      },
      {
        outcome: 'CHANGED',
        changes: [
          { field: 'tags', old: 'VIP', new: null },
          { field: 'tags', old: null, new: 'Brf, stor' },
        ],
        codes: [],
      },
    ]);
    await importer.start(prepared);
    const marked = await run<{ customers: { nodes: object[] } }>(
      administrator,
      '{ customers(orderBy: [{ field: NUMBER }]) { nodes { number tags { name } } } }',
    );
    expect(marked.customers.nodes).toEqual([
      { number: 'N1', tags: [{ name: 'VIP' }] },
      { number: old.number, tags: [{ name: 'Brf, stor' }] },
    ]);
  });
});
