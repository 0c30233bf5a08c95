import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { defineField, errorsOf, save, valuesOf } from './custom-field-story.js';
import { Importer } from './import-story.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Payload {
  readonly subgroup: { readonly id: string; readonly organisationNumber: string | null } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const run = async <T>(viewer: TestViewer, document: string, variables: object = {}): Promise<T> =>
  dataOf(await api.run<T>(viewer, document, { ...variables }));
const change = async (viewer: TestViewer, call: string): Promise<Payload> =>
  (
    await run<{ done: Payload }>(
      viewer,
      `mutation { done: ${call} { subgroup { id name organisationNumber status version } userErrors { code path } } }`,
    )
  ).done;
const aSubgroup = async (group: TestGroup, name: string): Promise<string> =>
  (await change(await group.anAdministrator(), `subgroupCreate(input: { name: "${name}" })`)).subgroup?.id ?? '';
const subgroupsOf = async (viewer: TestViewer, id: string): Promise<string[]> =>
  (
    await run<{ customer: { subgroups: { name: string }[] } }>(
      viewer,
      `{ customer(by: { id: "${id}" }) { subgroups { name } } }`,
    )
  ).customer.subgroups.map(({ name }) => name);
const put = async (viewer: TestViewer, id: string, subgroups: object | null): Promise<readonly object[]> =>
  (
    await run<{ customerUpdate: { userErrors: object[] } }>(
      viewer,
      'mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { userErrors { code path } } }',
      { id, input: { subgroups } },
    )
  ).customerUpdate.userErrors;
const setDefault = async (viewer: TestViewer, user: TestUser, subgroupId: string | null) =>
  (
    await run<{ done: { user: { defaultSubgroup: { name: string } | null }; userErrors: object[] } }>(
      viewer,
      'mutation ($id: ID!, $subgroupId: ID) { done: userDefaultSubgroupChange(id: $id, subgroupId: $subgroupId) { user { defaultSubgroup { name } } userErrors { code path } } }',
      { id: user.id, subgroupId },
    )
  ).done;
const make = async (viewer: TestViewer, number: string, more = ''): Promise<string[]> => {
  const { customerCreate } = await run<{ customerCreate: { customer: { subgroups: { name: string }[] } } }>(
    viewer,
    `mutation { customerCreate(input: { number: "${number}", name: "Påhittad" ${more} }) { customer { subgroups { name } } } }`,
  );
  return customerCreate.customer.subgroups.map(({ name }) => name);
};

describe('The register of subgroups', () => {
  it('holds departments and legal companies, each name once', async () => {
    const administrator = await (await aGroup(api)).anAdministrator();
    expect(
      await change(administrator, 'subgroupCreate(input: { name: "Nord AB", organisationNumber: "5560160680" })'),
    ).toMatchObject({ subgroup: { name: 'Nord AB', organisationNumber: '556016-0680', status: 'ACTIVE' } });
    expect(
      await change(administrator, 'subgroupCreate(input: { name: "nord ab", organisationNumber: "556016-0681" })'),
    ).toEqual({ subgroup: null, userErrors: [{ code: 'IDENTITY_CHECK_DIGIT', path: ['organisationNumber'] }] });
    expect(await change(administrator, 'subgroupCreate(input: { name: "nord ab" })')).toEqual({
      subgroup: null,
      userErrors: [{ code: 'VALUE_TAKEN', path: ['name'] }],
    });
    expect(await run(administrator, '{ subgroups(search: "556016") { nodes { name customerCount } } }')).toEqual({
      subgroups: { nodes: [{ name: 'Nord AB', customerCount: 0 }] },
    });
  });

  it('is no field of the card until the group has one, nor when the last has gone', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const shown = async (): Promise<unknown> => {
      const { viewer } = await run<{
        viewer: { group: { usesSubgroups: boolean }; customerFields: { field: string; shown: boolean }[] };
      }>(office, '{ viewer { group { usesSubgroups } customerFields { field shown } } }');
      return [viewer.group.usesSubgroups, viewer.customerFields.find(({ field }) => field === 'subgroups')?.shown];
    };
    expect(await shown()).toEqual([false, false]);
    const id = await aSubgroup(group, 'Nord');
    expect(await shown()).toEqual([true, true]);
    await run(await group.anAdministrator(), `mutation { subgroupDelete(id: "${id}") { deletedId } }`);
    expect(await shown()).toEqual([false, false]);
  });

  it('removes none that a customer, a user or a custom field refers to', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const id = await aSubgroup(group, 'Nord');
    const customer = await group.customer({ subgroups: [id] });
    const technician = await group.user('technician');
    await setDefault(administrator, technician, id);
    const field = await defineField(api, administrator, { type: 'TEXT', title: { sv: 'Port' }, subgroups: [id] });
    const remove = async (): Promise<unknown> =>
      (
        await run<{ done: unknown }>(
          administrator,
          `mutation { done: subgroupDelete(id: "${id}") { deletedId userErrors { message } } }`,
        )
      ).done;
    expect(await remove()).toMatchObject({ deletedId: null, userErrors: [{ message: expect.stringContaining('3') }] });
    await put(administrator, customer.id, null);
    await setDefault(administrator, technician, null);
    await errorsOf(api, administrator, 'customFieldUpdate', { id: field.id, input: { subgroups: [] } });
    expect(await remove()).toMatchObject({ deletedId: id });
  });
});

describe('A customer', () => {
  it('is put in subgroups, found by them, and shows them as a column of the list', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const [north, south] = [await aSubgroup(group, 'Nord'), await aSubgroup(group, 'Syd')];
    const both = await group.customer({ name: 'Båda', subgroups: [south, north] });
    await group.customer({ name: 'Syd', subgroups: [south] });
    await group.customer({ name: 'Ingen' });
    expect(await subgroupsOf(office, both.id)).toEqual(['Syd', 'Nord']);
    expect(await put(office, both.id, { remove: [south] })).toEqual([]);
    const list =
      '{ customers(filter: { subgroups: { any: ["' +
      north +
      '", "' +
      south +
      '"] } }) { nodes { name subgroups { name } tags { name } } } }';
    const { statements, result } = await statementsOf(api.database, () => run(office, list));
    expect(result).toEqual({
      customers: {
        nodes: [
          { name: 'Båda', subgroups: [{ name: 'Nord' }], tags: [] },
          { name: 'Syd', subgroups: [{ name: 'Syd' }], tags: [] },
        ],
      },
    });
    expect(statements).toHaveLength(3);
    expect(outsideGroup(statements, api.database)).toEqual([]);
    const login = await group.customerLogin(both);
    expect((await api.run(login, `{ customer(by: { id: "${both.id}" }) { subgroups { name } } }`)).data).toEqual({
      customer: { subgroups: null },
    });
  });

  it('begins with the default subgroup of the user who makes it', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const office = await group.user('office');
    const [north, south] = [await aSubgroup(group, 'Nord'), await aSubgroup(group, 'Syd')];
    expect(await setDefault(administrator, office, north)).toEqual({
      user: { defaultSubgroup: { name: 'Nord' } },
      userErrors: [],
    });
    expect(await make(office, '1')).toEqual(['Nord']);
    expect(await make(office, '2', `, subgroups: ["${south}"]`)).toEqual(['Syd']);
    expect(await make(office, '3', ', subgroups: []')).toEqual([]);
    expect(await make(administrator, '4')).toEqual([]);
    expect(await make(await group.apiKey(['customer.view', 'customer.create'], office), '5')).toEqual([]);
    expect(await run(office, '{ viewer { user { defaultSubgroup { name } } } }')).toEqual({
      viewer: { user: { defaultSubgroup: { name: 'Nord' } } },
    });
    const { statements, result } = await statementsOf(api.database, () =>
      run(administrator, '{ users { nodes { defaultSubgroup { name } } } }'),
    );
    expect(JSON.stringify(result)).toContain('Nord');
    expect(statements).toHaveLength(3);
    await change(administrator, `subgroupInactivate(id: "${north}")`);
    expect(await make(office, '6')).toEqual([]);
    expect(await run(administrator, `{ entryHistory(id: "${office.id}") { nodes { field old new } } }`)).toEqual({
      entryHistory: { nodes: [{ field: 'defaultSubgroup', old: null, new: 'Nord' }] },
    });
  });

  it('has its default chosen by administrators, among the active subgroups of the group', async () => {
    const [group, another] = [await aGroup(api), await aGroup(api)];
    const administrator = await group.anAdministrator();
    const office = await group.user('office');
    const [mine, theirs] = [await aSubgroup(group, 'Nord'), await aSubgroup(another, 'Nord')];
    const document = `mutation { userDefaultSubgroupChange(id: "${office.id}", subgroupId: "${mine}") { userErrors { code } } }`;
    expect((await api.run(office, document)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const id of [theirs, 'nonsense'])
      expect((await setDefault(administrator, office, id)).userErrors).toEqual([
        { code: 'REFERENCE_UNKNOWN', path: ['subgroupId'] },
      ]);
    expect((await setDefault(administrator, await another.user('office'), mine)).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
    await change(administrator, `subgroupInactivate(id: "${mine}")`);
    expect((await setDefault(administrator, office, mine)).userErrors).toEqual([
      { code: 'REFERENCE_INACTIVE', path: ['subgroupId'] },
    ]);
  });

  it('that is imported begins with that of who imports, or with those that the file names', async () => {
    const group = await aGroup(api);
    const administrator = await group.user('administrator');
    await setDefault(administrator, administrator, await aSubgroup(group, 'Nord'));
    await aSubgroup(group, 'Syd');
    const importer = new Importer(api, administrator);
    const file = 'Kundnummer;Namn;Undergrupper\r\nI1;Påhittad;\r\nI2;Påhittad två;Syd';
    const prepared = await importer.prepare(await importer.fileId(file, 'grupper.csv'));
    expect(prepared.columns.map(({ field }) => field)).toEqual(['number', 'name', 'subgroups']);
    await importer.start(prepared);
    expect(
      await run(administrator, '{ customers(orderBy: [{ field: NUMBER }]) { nodes { subgroups { name } } } }'),
    ).toEqual({
      customers: { nodes: [{ subgroups: [{ name: 'Nord' }] }, { subgroups: [{ name: 'Syd' }] }] },
    });
  });
});

describe('A custom field of some subgroups', () => {
  it('is in use on their customers only, where the form and the API agree', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const office = await group.user('office');
    const [north, south] = [await aSubgroup(group, 'Nord'), await aSubgroup(group, 'Syd')];
    const field = await defineField(api, administrator, {
      type: 'TEXT',
      title: { sv: 'Portkod' },
      key: 'port',
      subgroups: [north],
    });
    const [inside, outside] = [
      await group.customer({ subgroups: [north] }),
      await group.customer({ subgroups: [south] }),
    ];
    const access = async (id: string): Promise<unknown> => {
      const { customer } = await run<{ customer: { viewerPermissions: { field: string }[] } }>(
        office,
        `{ customer(by: { id: "${id}" }) { viewerPermissions { field canRead canEdit shown reason } } }`,
      );
      return customer.viewerPermissions.find((it) => it.field === 'customFields.port');
    };
    expect(await access(inside.id)).toMatchObject({ canRead: true, canEdit: true, shown: true, reason: null });
    expect(await access(outside.id)).toMatchObject({
      canRead: true,
      canEdit: false,
      shown: false,
      reason: 'TYPE_MISMATCH',
    });
    expect(await save(api, office, inside.id, [{ key: 'port', text: '1' }])).toEqual([]);
    expect(await save(api, office, outside.id, [{ key: 'port', text: '1' }])).toEqual([
      { code: 'CUSTOM_FIELD_OTHER_SUBGROUP', path: ['customFields', 'port'] },
    ]);
    expect(await put(office, inside.id, { set: [south] })).toEqual([]);
    expect(await valuesOf(api, office, inside.id)).toMatchObject([{ key: 'port', text: '1' }]);
    expect(await access(inside.id)).toMatchObject({ shown: false });
    expect(await save(api, office, inside.id, [{ key: 'port', text: '2' }])).toEqual([
      { code: 'CUSTOM_FIELD_OTHER_SUBGROUP', path: ['customFields', 'port'] },
    ]);
    expect(await save(api, office, inside.id, [{ key: 'port', text: null }])).toEqual([]);
    const { statements } = await statementsOf(api.database, () => access(outside.id));
    expect(statements).toHaveLength(3);
    expect(
      await errorsOf(api, administrator, 'customFieldUpdate', { id: field.id, input: { subgroups: ['sub_x'] } }),
    ).toEqual([{ code: 'REFERENCE_UNKNOWN', path: ['subgroups', '0'] }]);
    expect(await errorsOf(api, administrator, 'customFieldUpdate', { id: field.id, input: { subgroups: [] } })).toEqual(
      [],
    );
    expect(await access(outside.id)).toMatchObject({ shown: true });
    const login = await group.customerLogin(inside);
    await errorsOf(api, administrator, 'customFieldUpdate', {
      id: field.id,
      input: { subgroups: [north], hiddenFromCustomers: false },
    });
    expect(await run(login, '{ customFields { key subgroups } }')).toEqual({ customFields: [] });
    expect(await run(office, '{ customFields { key subgroups } }')).toEqual({
      customFields: [{ key: 'port', subgroups: [north] }],
    });
  });

  it("is open to a customer's login while its own customer is in one of them, and elsewhere closed with what it holds", async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const office = await group.user('office');
    const [north, south] = [await aSubgroup(group, 'Nord'), await aSubgroup(group, 'Syd')];
    const open = { type: 'TEXT', hiddenFromCustomers: false, searchable: true };
    await defineField(api, administrator, { ...open, title: { sv: 'Port' }, key: 'port', subgroups: [north] });
    await defineField(api, administrator, { ...open, title: { sv: 'Avtal' }, key: 'avtal' });
    const [mine, another] = [
      await group.customer({ subgroups: [north] }),
      await group.customer({ subgroups: [south] }),
    ];
    await save(api, office, mine.id, [
      { key: 'port', text: 'Port 1' },
      { key: 'avtal', text: 'Avtal 1' },
    ]);
    const found = async (text: string) =>
      (await run<{ customers: object }>(login, `{ customers(search: "${text}") { nodes { id } } }`)).customers;
    const [login, neighbour] = [await group.customerLogin(mine), await group.customerLogin(another)];
    const seen = async (viewer: TestViewer, id: string) =>
      run<{ customFields: object[]; customer: { customFields: object[]; viewerPermissions: { field: string }[] } }>(
        viewer,
        `{ customFields { key subgroups } viewer { customerFields { field } } customer(by: { id: "${id}" }) {
           customFields { key text } customField(key: "port") { text } viewerPermissions { field shown canRead }
           history { nodes { field new } } } }`,
      );
    const inside = await seen(login, mine.id);
    expect(inside.customFields).toEqual([
      { key: 'port', subgroups: [] },
      { key: 'avtal', subgroups: [] },
    ]);
    expect(inside.customer.customFields).toEqual([
      { key: 'port', text: 'Port 1' },
      { key: 'avtal', text: 'Avtal 1' },
    ]);
    expect(inside.customer.viewerPermissions).toContainEqual({
      field: 'customFields.port',
      shown: true,
      canRead: true,
    });
    expect((await seen(neighbour, another.id)).customFields).toEqual([{ key: 'avtal', subgroups: [] }]);

    expect(await found('port 1')).toEqual({ nodes: [{ id: mine.id }] });

    await put(office, mine.id, { set: [south] });
    expect(await found('port 1')).toEqual({ nodes: [] });
    expect(await found('avtal 1')).toEqual({ nodes: [{ id: mine.id }] });
    const { statements, result: outside } = await statementsOf(api.database, () => seen(login, mine.id));
    expect(outside.customer.customFields).toEqual([{ key: 'avtal', text: 'Avtal 1' }]);
    expect(JSON.stringify(outside)).not.toContain('port');
    expect(JSON.stringify(outside)).not.toContain('Port 1');
    expect(outsideGroup(statements, api.database)).toEqual([]);
    const asked = (filter: string) =>
      api.run(login, `{ customers(filter: { customFields: [${filter}] }) { nodes { id } } }`);
    expect((await asked('{ key: "port", text: { eq: "Port 1" } }')).errors).toHaveLength(1);
    expect((await asked('{ key: "avtal", text: { eq: "Avtal 1" } }')).data).toEqual({
      customers: { nodes: [{ id: mine.id }] },
    });
    expect(await valuesOf(api, office, mine.id)).toMatchObject([{ key: 'port', text: 'Port 1' }, { key: 'avtal' }]);
  });
});
