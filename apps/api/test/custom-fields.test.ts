import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { defineField, errorsOf, save, valuesOf } from './custom-field-story.js';
import { aGroup } from './register.js';
import { statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const everyType = [
  { key: 'port_code', type: 'TEXT', title: { sv: 'Portkod' }, suggestions: ['1234'] },
  { key: 'route', type: 'LONG_TEXT', title: { sv: 'Vägbeskrivning', en: 'Directions' } },
  { key: 'floors', type: 'NUMBER', title: { sv: 'Våningar' } },
  { key: 'contract_ends', type: 'DATE', title: { sv: 'Avtal löper ut' } },
  { key: 'keys_held', type: 'YES_NO', title: { sv: 'Nycklar hos oss' } },
  { key: 'class', type: 'CHOICE', title: { sv: 'Klass' }, options: [{ sv: 'Guld', en: 'Gold' }, { sv: 'Silver' }] },
  {
    key: 'systems',
    type: 'MULTIPLE_CHOICE',
    title: { sv: 'System' },
    options: [
      { key: 'vent', sv: 'Ventilation' },
      { key: 'heat', sv: 'Värme' },
    ],
  },
  { key: 'drawings', type: 'LINK', title: { sv: 'Ritningar' } },
] as const;

const oneOfEach = [
  { key: 'port_code', text: ' 12 åö ' },
  { key: 'route', text: 'Första till vänster\nsedan höger' },
  { key: 'floors', number: -2.5 },
  { key: 'contract_ends', date: '2028-02-29' },
  { key: 'keys_held', flag: false },
  { key: 'class', choices: ['silver'] },
  { key: 'systems', choices: ['heat', 'vent', 'heat'] },
  { key: 'drawings', text: 'www.example.se/ritningar?x=1' },
];

describe("a group's own fields", () => {
  it('are defined by an administrator and by nobody else', async () => {
    const group = await aGroup(api);
    const definition = { type: 'TEXT', title: { sv: 'Portkod' } };
    for (const other of [await group.user('office'), await group.apiKey(['admin'])]) {
      const answer = await api.run(
        other,
        'mutation ($input: CustomFieldCreateInput!) { customFieldCreate(input: $input) { userErrors { code } } }',
        { input: definition },
      );
      expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    }
    const made = await defineField(api, await group.anAdministrator(), definition);
    expect(made).toMatchObject({
      key: 'portkod',
      title: { sv: 'Portkod', en: 'Portkod' },
      hiddenFromCustomers: true,
      required: false,
    });
  });

  it('hold a value of each type, on a new customer and on a stored one, and tell it typed', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    for (const definition of everyType) await defineField(api, administrator, definition);
    const customer = await group.customer({ customFields: oneOfEach });
    const empty = { text: null, number: null, date: null, flag: null, choices: null };
    const stored: object[] = [
      { ...empty, key: 'port_code', type: 'TEXT', text: '12 åö' },
      { ...empty, key: 'route', type: 'LONG_TEXT', text: 'Första till vänster\nsedan höger' },
      { ...empty, key: 'floors', type: 'NUMBER', number: -2.5 },
      { ...empty, key: 'contract_ends', type: 'DATE', date: '2028-02-29' },
      { ...empty, key: 'keys_held', type: 'YES_NO', flag: false },
      { ...empty, key: 'class', type: 'CHOICE', choices: ['silver'] },
      { ...empty, key: 'systems', type: 'MULTIPLE_CHOICE', choices: ['vent', 'heat'] },
      { ...empty, key: 'drawings', type: 'LINK', text: 'https://www.example.se/ritningar?x=1' },
    ];
    expect(await valuesOf(api, administrator, customer.id)).toEqual(stored);

    expect(await save(api, administrator, customer.id, [{ key: 'floors', number: 3 }, { key: 'route' }])).toEqual([]);
    expect(await valuesOf(api, administrator, customer.id)).toEqual(
      stored.flatMap((value) =>
        'key' in value && value.key === 'route'
          ? []
          : 'key' in value && value.key === 'floors'
            ? [{ ...value, number: 3 }]
            : [value],
      ),
    );
    const one = await api.run<{ customer: Record<string, unknown> }>(
      administrator,
      `query ($id: ID!) { customer(by: { id: $id }) {
         floors: customField(key: "floors") { number field { title { sv } } } route: customField(key: "route") { text } none: customField(key: "nonsuch") { text }
         some: customFields(keys: ["class", "floors"]) { key } } }`,
      { id: customer.id },
    );
    expect(dataOf(one).customer).toEqual({
      floors: { number: 3, field: { title: { sv: 'Våningar' } } },
      route: null,
      none: null,
      some: [{ key: 'floors' }, { key: 'class' }],
    });
  });

  it('refuse what does not fit, all of it at once, and save nothing', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    for (const definition of everyType) await defineField(api, administrator, definition);
    const customer = await group.customer();
    const wrong = [
      { key: 'port_code', text: 'x'.repeat(256) },
      { key: 'route', number: 1 },
      { key: 'floors', number: 1e12 },
      { key: 'contract_ends', date: '2027-02-29' },
      { key: 'keys_held', text: 'ja' },
      { key: 'class', choices: ['guld', 'silver'] },
      { key: 'systems', choices: ['vent', 'gas'] },
      { key: 'drawings', text: 'javascript:alert(1)' },
      { key: 'constructor', text: 'x' },
      { key: '__proto__', text: 'x' },
    ];
    expect(await save(api, administrator, customer.id, wrong)).toEqual([
      { code: 'TOO_LONG', path: ['customFields', 'port_code'] },
      { code: 'CUSTOM_FIELD_TYPE', path: ['customFields', 'route'] },
      { code: 'NUMBER_RANGE', path: ['customFields', 'floors'] },
      { code: 'DATE_INVALID', path: ['customFields', 'contract_ends'] },
      { code: 'CUSTOM_FIELD_TYPE', path: ['customFields', 'keys_held'] },
      { code: 'CUSTOM_FIELD_TYPE', path: ['customFields', 'class'] },
      { code: 'NOT_A_CHOICE', path: ['customFields', 'systems'] },
      { code: 'LINK_INVALID', path: ['customFields', 'drawings'] },
      { code: 'CUSTOM_FIELD_UNKNOWN', path: ['customFields', 'constructor'] },
      { code: 'CUSTOM_FIELD_UNKNOWN', path: ['customFields', '__proto__'] },
    ]);
    expect(await save(api, administrator, customer.id, [{ key: 'floors', number: 0.12345 }])).toEqual([
      { code: 'NUMBER_DECIMALS', path: ['customFields', 'floors'] },
    ]);
    expect(await valuesOf(api, administrator, customer.id)).toEqual([]);
  });

  it('that are required are asked of new customers only, and cannot be cleared', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const old = await group.customer();
    await defineField(api, administrator, { type: 'TEXT', key: 'code', title: { sv: 'Kod' }, required: true });
    const create = (input: object) =>
      api.run<{ customerCreate: { userErrors: object[] } }>(
        administrator,
        'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { userErrors { code path } } }',
        { input: { number: 'R1', name: 'Påhittad', ...input } },
      );
    expect(dataOf(await create({})).customerCreate.userErrors).toEqual([
      { code: 'REQUIRED', path: ['customFields', 'code'] },
    ]);
    expect(await save(api, administrator, old.id, null, { phone: '0701740605' })).toEqual([]);
    expect(await save(api, administrator, old.id, [{ key: 'code', text: 'A' }])).toEqual([]);
    expect(await save(api, administrator, old.id, [{ key: 'code' }])).toEqual([
      { code: 'REQUIRED', path: ['customFields', 'code'] },
    ]);
  });

  it('take each value once where they are to be unique, also when two save at once', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const field = await defineField(api, administrator, { type: 'TEXT', key: 'code', title: { sv: 'Kod' } });
    const [one, two, three] = [await group.customer(), await group.customer(), await group.customer()];
    await save(api, administrator, one.id, [{ key: 'code', text: 'ab' }]);
    await save(api, administrator, two.id, [{ key: 'code', text: 'AB' }]);
    const makeUnique = () =>
      errorsOf(api, administrator, 'customFieldUpdate', { id: field.id, input: { unique: true } });
    expect(await makeUnique()).toEqual([{ code: 'CUSTOM_FIELD_NOT_UNIQUE', path: ['unique'] }]);
    await save(api, administrator, two.id, [{ key: 'code', text: 'áb' }]);
    expect(await makeUnique()).toEqual([]);
    const taken = [{ code: 'VALUE_TAKEN', path: ['customFields', 'code'] }];
    expect(await save(api, administrator, three.id, [{ key: 'code', text: ' Ab' }])).toEqual(taken);
    expect(await save(api, administrator, one.id, [{ key: 'code', text: 'aB' }])).toEqual([]);
    const at = await Promise.all(
      [two, three].map(({ id }) => save(api, administrator, id, [{ key: 'code', text: 'ny' }])),
    );
    expect(at.toSorted((a, b) => a.length - b.length)).toEqual([[], taken]);
  });

  it('keep their type, their used choices and themselves once a customer has a value', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const options = [
      { key: 'a', sv: 'A' },
      { key: 'b', sv: 'B' },
    ];
    const field = await defineField(api, administrator, {
      type: 'CHOICE',
      key: 'class',
      title: { sv: 'Klass' },
      options,
    });
    const update = (input: object) => errorsOf(api, administrator, 'customFieldUpdate', { id: field.id, input });
    const remove = () => errorsOf(api, administrator, 'customFieldDelete', { id: field.id });
    expect(await update({ options: [{ key: 'a', sv: 'Aa' }] })).toEqual([]);
    expect(await update({ options })).toEqual([]);
    const [with_, without] = [await group.customer(), await group.customer()];
    await save(api, administrator, with_.id, [{ key: 'class', choices: ['b'] }]);
    expect(await update({ type: 'TEXT', options: [] })).toEqual(
      expect.arrayContaining([{ code: 'CUSTOM_FIELD_LOCKED', path: ['type'] }]),
    );
    expect(await update({ options: [{ key: 'a', sv: 'A' }] })).toEqual([
      { code: 'CUSTOM_FIELD_OPTION_USED', path: ['options'] },
    ]);
    expect(await remove()).toEqual([{ code: 'CUSTOM_FIELD_USED', path: ['id'] }]);

    expect(await update({ deleted: true })).toEqual([]);
    expect(await save(api, administrator, without.id, [{ key: 'class', choices: ['a'] }])).toEqual([
      { code: 'FIELD_NOT_IN_USE', path: ['customFields', 'class'] },
    ]);
    expect(await save(api, administrator, with_.id, [{ key: 'class', choices: ['a'] }])).toEqual([]);
    expect(await valuesOf(api, administrator, with_.id)).toMatchObject([{ key: 'class', choices: ['a'] }]);
    expect(await save(api, administrator, with_.id, [{ key: 'class' }])).toEqual([]);
    expect(await remove()).toEqual([]);
  });

  it('that are hidden are closed to a customer’s login, value and definition alike', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    await defineField(api, administrator, {
      type: 'TEXT',
      key: 'open',
      title: { sv: 'Öppet' },
      hiddenFromCustomers: false,
    });
    await defineField(api, administrator, { type: 'TEXT', key: 'hidden', title: { sv: 'Dolt' } });
    const customer = await group.customer({
      customFields: [
        { key: 'open', text: 'syns' },
        { key: 'hidden', text: 'syns inte' },
      ],
    });
    const login = await group.customerLogin(customer);
    const asked = `query ($id: ID!) { customFields { key } viewer { customerFields { field } } customer(by: { id: $id }) {
      customFields { key text } customField(key: "hidden") { text } viewerPermissions { field canRead } } }`;
    const told = async (viewer: TestViewer) =>
      JSON.stringify(dataOf(await api.run(viewer, asked, { id: customer.id })));
    expect(await told(administrator)).toContain('syns inte');
    expect(await told(login)).toContain('"key":"open","text":"syns"');
    expect(await told(login)).not.toMatch(/hidden|syns inte/);
  });

  it('are told in the history, sealed where the customer is a person', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    for (const definition of everyType) await defineField(api, administrator, definition);
    const person = await group.customer({ type: 'PRIVATE' });
    await save(api, administrator, person.id, [
      { key: 'port_code', text: 'hemlig' },
      { key: 'systems', choices: ['heat', 'vent'] },
    ]);
    const history = await api.run<{ customer: { history: { nodes: object[] } } }>(
      administrator,
      'query ($id: ID!, $field: String) { customer(by: { id: $id }) { history(field: $field) { nodes { field part old new } } } }',
      { id: person.id },
    );
    expect(dataOf(history).customer.history.nodes).toEqual(
      expect.arrayContaining([
        { field: 'customFields.port_code', part: null, old: null, new: 'hemlig' },
        { field: 'customFields.systems', part: null, old: null, new: 'vent,heat' },
      ]),
    );
    const rows = await api.database.read.all<{ newValue: string }>(
      "SELECT newValue FROM customer_history WHERE field = 'customFields.port_code' AND groupId = ?",
      [group.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.newValue).not.toContain('hemlig');
  });

  it('merge where two people changed different ones, and conflict where they changed the same', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    for (const definition of everyType) await defineField(api, administrator, definition);
    const customer = await group.customer({
      customFields: [
        { key: 'floors', number: 1 },
        { key: 'port_code', text: 'a' },
      ],
    });
    const edit = (customFields: object[]) =>
      api.run<{ customerUpdate: { userErrors: object[] } }>(
        administrator,
        `mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, expectedVersion: 1, input: $input) {
           userErrors { code ... on VersionConflictError { conflicts { field part mine theirs original } } } } }`,
        { id: customer.id, input: { customFields } },
      );
    expect(dataOf(await edit([{ key: 'floors', number: 2 }])).customerUpdate.userErrors).toEqual([]);
    expect(
      dataOf(
        await edit([
          { key: 'floors', number: 1 },
          { key: 'port_code', text: 'b' },
        ]),
      ).customerUpdate.userErrors,
    ).toEqual([]);
    expect(
      dataOf(
        await edit([
          { key: 'floors', number: 3 },
          { key: 'route', text: 'x' },
        ]),
      ).customerUpdate.userErrors,
    ).toEqual([
      {
        code: 'VERSION_CONFLICT',
        conflicts: [{ field: 'customFields.floors', part: null, mine: 3, theirs: 2, original: 1 }],
      },
    ]);
    expect(await valuesOf(api, administrator, customer.id)).toMatchObject([
      { key: 'port_code', text: 'b' },
      { key: 'floors', number: 2 },
    ]);
  });

  it('cost a card no statement more, however many they are', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const customer = await group.customer();
    const count = async () => {
      const { statements } = await statementsOf(api.database, () => valuesOf(api, administrator, customer.id));
      return statements.length;
    };
    await defineField(api, administrator, { type: 'TEXT', key: 'f0', title: { sv: 'Fält 0' } });
    await save(api, administrator, customer.id, [{ key: 'f0', text: 'x' }]);
    await count();
    const withOne = await count();
    for (let n = 1; n < 40; n++)
      await defineField(api, administrator, { type: 'TEXT', title: { sv: `Fält ${n}` }, key: `f${n}` });
    await save(
      api,
      administrator,
      customer.id,
      Array.from({ length: 40 }, (_, n) => ({ key: `f${n}`, text: `värde ${n}` })),
    );
    expect(await valuesOf(api, administrator, customer.id)).toHaveLength(40);
    expect(await count()).toBe(withOne);
  });
});
