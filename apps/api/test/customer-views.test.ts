import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { defineField } from './custom-field-story.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

// Every name is invented.

const day = 24 * 60 * 60_000;

let api: TestApi;
let group: TestGroup;
let alva: TestUser;
let office: TestUser;
let technician: TestUser;

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, { showLanguage: true });
  alva = await group.anAdministrator();
  office = await group.user('office', { name: 'Olle Kontor' });
  technician = await group.user('technician', { name: 'Tina Tekniker' });
  await defineField(api, alva, { key: 'code', type: 'TEXT', title: { sv: 'Portkod', en: 'Code' } });
  const [first] = [
    await group.customer({ name: 'Alfa', comments: 'hemligt', addresses: { invoice: { city: 'Umeå' } } }),
    await group.customer({ name: 'Beta', email: 'beta@example.com', addresses: { invoice: { city: 'Umeå' } } }),
    await group.customer({ name: 'Gamma', addresses: { invoice: { city: 'Växjö' } } }),
  ];
  await group.assign(first, technician);
}, 60_000);
afterAll(() => api.close());

interface TestView {
  readonly id: string;
  readonly version: number | null;
  readonly name: string;
  readonly audience: string;
  readonly canChange: boolean;
  readonly filters: string[];
  readonly sorts: string[];
  readonly columns: { field: string; width: number | null; pinned: boolean }[] | null;
  readonly isWhole: boolean;
  readonly arrangement: { columns: object[] | null; layout: string | null } | null;
  readonly updatedBy: string | null;
  readonly unusedSince: string | null;
}
interface Written {
  readonly customerView: TestView | null;
  readonly userErrors: { readonly code: string; readonly path: string[] }[];
}
interface Views {
  readonly views: TestView[];
  readonly ownDefaultId: string | null;
  readonly groupDefaultId: string | null;
  readonly roleDefaultId: string | null;
  readonly roleDefaults: { readonly role: string; readonly viewId: string }[];
}

const view =
  'id version name audience role canChange search filters sorts columns { field width pinned } layout isWhole arrangement { columns { field } layout } updatedBy unusedSince';
const run = async <T>(viewer: TestViewer, document: string, variables: object = {}): Promise<T> =>
  dataOf(await api.run<T>(viewer, document, { ...variables }));
const written = async (viewer: TestViewer, call: string, variables: object, types: string): Promise<Written> =>
  (
    await run<{ done: Written }>(
      viewer,
      `mutation (${types}) { done: ${call} { customerView { ${view} } userErrors { code path } } }`,
      variables,
    )
  ).done;
const create = (viewer: TestViewer, input: object) =>
  written(viewer, 'customerViewCreate(input: $input)', { input }, '$input: CustomerViewCreateInput!');
const update = (viewer: TestViewer, id: string, input: object, expectedVersion?: number) =>
  written(
    viewer,
    'customerViewUpdate(id: $id, input: $input, expectedVersion: $expectedVersion)',
    { id, input, expectedVersion },
    '$id: ID!, $input: CustomerViewUpdateInput!, $expectedVersion: Int',
  );
const arrange = (viewer: TestViewer, id: string, input: object | null) =>
  written(
    viewer,
    'customerViewArrange(id: $id, input: $input)',
    { id, input },
    '$id: ID!, $input: CustomerViewArrangementInput',
  );
const viewsOf = async (viewer: TestViewer): Promise<Views> =>
  (
    await run<{ customerViews: Views }>(
      viewer,
      `{ customerViews { views { ${view} } ownDefaultId groupDefaultId roleDefaultId roleDefaults { role viewId } } }`,
    )
  ).customerViews;
const savedOf = async (viewer: TestViewer): Promise<string[]> =>
  (await viewsOf(viewer)).views.filter(({ version }) => version !== null).map(({ name }) => name);
const saved = async (viewer: TestViewer, input: object): Promise<TestView> => {
  const { customerView, userErrors } = await create(viewer, input);
  if (!customerView) throw new Error(JSON.stringify(userErrors));
  return customerView;
};
const namesBy = async (viewer: TestViewer, args: string): Promise<string[]> =>
  (
    await run<{ customers: { nodes: { name: string }[] } }>(viewer, `{ customers(${args}) { nodes { name } } }`)
  ).customers.nodes.map(({ name }) => name);
const codeBy = async (viewer: TestViewer, args: string): Promise<unknown> =>
  (await api.run(viewer, `{ customers(${args}) { nodes { name } } }`)).errors?.map(({ extensions, message }) => [
    extensions?.['code'],
    extensions?.['field'],
    message,
  ]);

describe('A saved view', () => {
  it('is kept with everything that it is made of, for whoever made it', async () => {
    const made = await create(office, {
      name: '  Umeå utan e-post ',
      filters: ['city:is:Umeå', 'email:has:no'],
      sorts: ['-updated', 'name'],
      columns: [{ field: 'name', width: 300, pinned: true }, { field: 'customFields.code' }, { field: 'comments' }],
      layout: 'LIST',
    });
    expect(made).toEqual({
      customerView: {
        id: expect.stringMatching(/^viw_/),
        version: 1,
        name: 'Umeå utan e-post',
        audience: 'ME',
        role: null,
        canChange: true,
        search: '',
        filters: ['city:is:Umeå', 'email:has:no'],
        sorts: ['-updated', 'name'],
        columns: [
          { field: 'name', width: 300, pinned: true },
          { field: 'customFields.code', width: null, pinned: false },
          { field: 'comments', width: null, pinned: false },
        ],
        layout: 'LIST',
        isWhole: true,
        arrangement: null,
        updatedBy: 'Olle Kontor',
        unusedSince: null,
      },
      userErrors: [],
    });
    expect(await savedOf(office)).toContain('Umeå utan e-post');
    expect(await savedOf(alva)).not.toContain('Umeå utan e-post');
    expect(await namesBy(office, `viewId: "${made.customerView?.id}"`)).toEqual(['Alfa']);
    expect((await codeBy(alva, `viewId: "${made.customerView?.id}"`)) as object[]).toEqual([
      ['NOT_FOUND', undefined, expect.anything()],
    ]);
  });

  it('is shared by administrators, with everyone or with one role', async () => {
    const refused = await create(office, { name: 'För alla', audience: 'EVERYONE' });
    expect(refused).toEqual({ customerView: null, userErrors: [{ code: 'FIELD_NOT_WRITABLE', path: ['audience'] }] });
    expect((await create(alva, { name: 'För kungar', audience: 'ROLE', role: 'kung' })).userErrors).toEqual([
      { code: 'NOT_A_CHOICE', path: ['role'] },
    ]);
    await create(alva, { name: 'Alla kontrakt', audience: 'EVERYONE' });
    await create(alva, { name: 'Teknikernas', audience: 'ROLE', role: 'technician' });
    expect(await savedOf(technician)).toEqual(['Alla kontrakt', 'Teknikernas']);
    expect(await savedOf(office)).toEqual(expect.arrayContaining(['Alla kontrakt']));
    expect(await savedOf(office)).not.toContain('Teknikernas');
    const key = await group.apiKey(['customer.view', 'admin'], alva);
    expect(await savedOf(key)).toEqual(['Alla kontrakt']);
    const byKey = await api.run(key, 'mutation { customerViewCreate(input: { name: "x" }) { customerView { id } } }');
    expect(byKey.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it("is shared with a role of the group's own, and stays with those who were given it when the role goes", async () => {
    const { made } = await run<{ made: { role: { id: string } } }>(
      alva,
      'mutation { made: roleCreate(input: { name: "Jour", permissions: ["customer.view"] }) { role { id } } }',
    );
    const role = made.role.id;
    const onCall = await group.user('office');
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE membership SET role = ? WHERE id = ?', [role, onCall.bytes]),
    );
    const { id } = await saved(alva, { name: 'Jourens', audience: 'ROLE', role });
    const begun = await run<{ done: { userErrors: object[] } }>(
      alva,
      `mutation { done: customerViewBegin(viewId: "${id}", forRole: "${role}") { userErrors { code } } }`,
    );
    expect(begun.done.userErrors).toEqual([]);
    expect([await savedOf(onCall), (await savedOf(office)).includes('Jourens')]).toEqual([
      expect.arrayContaining(['Jourens']),
      false,
    ]);
    expect(await viewsOf(onCall)).toMatchObject({ roleDefaultId: id });
    const elsewhere = 'rol_01h455vb4pex5vsknk084sn02q';
    expect((await create(alva, { name: 'Ingens', audience: 'ROLE', role: elsewhere })).userErrors).toEqual([
      { code: 'NOT_A_CHOICE', path: ['role'] },
    ]);
    await run(alva, `mutation { roleRemove(id: "${role}") { userErrors { code } } }`);
    expect(await savedOf(onCall)).toContain('Jourens');
    expect(await update(alva, id, { name: 'Jourens egen', audience: 'ROLE', role })).toMatchObject({
      userErrors: [],
      customerView: { name: 'Jourens egen' },
    });
  });

  it('is never changed unseen: a late change is refused with the view as it is now', async () => {
    const { id } = await saved(alva, { name: 'Tvistad', audience: 'EVERYONE', filters: ['city:is:Umeå'] });
    expect((await update(alva, id, { filters: ['city:is:Växjö'] }, 1)).customerView?.version).toBe(2);
    const late = await update(alva, id, { name: 'Min' }, 1);
    expect(late.userErrors).toEqual([{ code: 'VERSION_CONFLICT', path: ['expectedVersion'] }]);
    expect(late.customerView).toMatchObject({ name: 'Tvistad', version: 2, filters: ['city:is:Växjö'] });
    const others = await update(office, id, { name: 'Min' });
    expect(others.userErrors).toEqual([{ code: 'FIELD_NOT_WRITABLE', path: ['id'] }]);
    expect(others.customerView?.name).toBe('Tvistad');
  });

  it('keeps what is closed to whoever changes it', async () => {
    const seesLetters = ['customer.view', 'customer.edit', 'discountLetter.view'] as const;
    const keeper = await group.user('office', { permissions: seesLetters });
    const { id } = await saved(keeper, {
      name: 'Med rabattbrev',
      filters: ['discountLetters:has:no', 'city:is:Umeå'],
      columns: [{ field: 'name' }, { field: 'discountLetters' }],
    });
    const mayNow = (permissions: readonly string[]) =>
      api.database.unitOfWork.inTransaction(({ sql }) =>
        sql.run('UPDATE membership SET permissions = ? WHERE id = ?', [JSON.stringify(permissions), keeper.bytes]),
      );
    const asKept = async () => (await viewsOf(keeper)).views.find((one) => one.id === id);
    // Whoever may see discount letters no more still keeps the view that they made.
    await mayNow(['customer.view', 'customer.edit']);
    const changed = await update(keeper, id, { name: 'Annat namn', filters: ['city:is:Växjö'] });
    expect(changed).toMatchObject({ userErrors: [], customerView: { filters: ['city:is:Växjö'], isWhole: false } });
    await mayNow(seesLetters);
    expect(await asKept()).toMatchObject({
      name: 'Annat namn',
      filters: ['city:is:Växjö', 'discountLetters:has:no'],
      columns: [{ field: 'name' }, { field: 'discountLetters' }],
      isWhole: true,
    });
  });

  it('that is taken away can be had back', async () => {
    const { id } = await saved(office, { name: 'Till låns' });
    const gone = await written(office, 'customerViewDelete(id: $id, expectedVersion: 1)', { id }, '$id: ID!');
    expect(gone).toEqual({ customerView: null, userErrors: [] });
    expect(await savedOf(office)).not.toContain('Till låns');
    expect((await update(office, id, { name: 'x' })).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    const back = await written(office, 'customerViewRestore(id: $id)', { id }, '$id: ID!');
    expect(back.customerView).toMatchObject({ name: 'Till låns', version: 3 });
  });

  it('answers an id of another’s like one that nobody has', async () => {
    const { id } = await saved(office, { name: 'Bara min' });
    const unknown = 'viw_01h455vb4pex5vsknk084sn02q';
    for (const asked of [id, unknown, 'inget']) {
      expect(await update(alva, asked, { name: 'x' })).toEqual({
        customerView: null,
        userErrors: [{ code: 'NOT_FOUND', path: ['id'] }],
      });
      expect((await arrange(alva, asked, { layout: 'CARDS' })).userErrors).toEqual([
        { code: 'NOT_FOUND', path: ['id'] },
      ]);
    }
  });

  it('stops at a hundred for each user', async () => {
    const busy = await group.user('readOnly');
    for (let at = 0; at < 100; at += 1) await saved(busy, { name: `Vy ${at}` });
    expect((await create(busy, { name: 'En till' })).userErrors).toEqual([{ code: 'VIEW_LIMIT', path: [] }]);
  });
});

describe('A view that somebody else opens', () => {
  it('holds the customers that they see, by what is theirs to ask', async () => {
    const { id } = await saved(alva, {
      name: 'I Umeå',
      audience: 'EVERYONE',
      filters: ['city:is:Umeå'],
      sorts: ['-name'],
    });
    expect(await namesBy(office, `viewId: "${id}"`)).toEqual(['Beta', 'Alfa']);
    expect(await namesBy(technician, `viewId: "${id}"`)).toEqual(['Alfa']);
    expect(await namesBy(office, `viewId: "${id}", filter: { email: { isNull: false } }`)).toEqual(['Beta']);
    expect(await namesBy(office, `viewId: "${id}", search: "alf"`)).toEqual(['Alfa']);
    expect(await namesBy(office, `viewId: "${id}", orderBy: [{ field: NAME }]`)).toEqual(['Alfa', 'Beta']);
    expect(await namesBy(technician, 'viewId: "mine"')).toEqual(['Alfa']);
    expect(await namesBy(office, 'viewId: "mine"')).toEqual([]);
    expect(await namesBy(office, 'viewId: "withoutEmail", orderBy: [{ field: NAME }]')).toEqual(['Alfa', 'Gamma']);
  });

  it('tells nothing of what they may not read, and holds nothing rather than more', async () => {
    const { id } = await saved(alva, {
      name: 'Med rabatt',
      audience: 'EVERYONE',
      filters: ['discountLetters:has:yes', 'city:is:Umeå'],
      columns: [{ field: 'discountLetters' }, { field: 'city' }],
    });
    const theirs = (await viewsOf(technician)).views.find((one) => one.id === id);
    expect(theirs).toMatchObject({ isWhole: false, filters: ['city:is:Umeå'] });
    expect(theirs?.columns?.map(({ field }) => field)).toEqual(['city']);
    expect(await codeBy(technician, `viewId: "${id}"`)).toEqual([
      ['FIELD_ACCESS_DENIED', undefined, expect.not.stringContaining('discount')],
    ]);
    const selection = await api.run(
      technician,
      `mutation { customerSelectionCreate(viewId: "${id}") { selection { count } } }`,
    );
    expect(selection.errors?.[0]?.extensions?.['code']).toBe('FIELD_ACCESS_DENIED');
    expect(await codeBy(alva, `viewId: "${id}"`)).toEqual([]);
  });

  it('chooses for files and changes of many what it holds', async () => {
    const { id } = await saved(alva, { name: 'Urvalet', audience: 'EVERYONE', filters: ['city:is:Umeå'] });
    const chosen = async (viewer: TestViewer, args: string): Promise<unknown> =>
      (
        await run<{ customerSelectionCreate: { selection: { count: number } } }>(
          viewer,
          `mutation { customerSelectionCreate(${args}) { selection { count } } }`,
        )
      ).customerSelectionCreate.selection.count;
    expect(await chosen(office, `viewId: "${id}"`)).toBe(2);
    expect(await chosen(technician, `viewId: "${id}"`)).toBe(1);
    const both = await api.run(
      office,
      `mutation { customerSelectionCreate(ids: [], viewId: "${id}") { selection { id } } }`,
    );
    expect(both.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('What one has chosen about a view', () => {
  it('is one’s own: columns and layout, of every view, until one puts it back', async () => {
    const { id } = await saved(alva, { name: 'Ordnad', audience: 'EVERYONE', columns: [{ field: 'city' }] });
    await arrange(office, id, { columns: [{ field: 'phone', width: 200 }], layout: 'CARDS' });
    await arrange(office, 'mine', { columns: [{ field: 'email' }] });
    const mine = (await viewsOf(office)).views;
    expect(mine.find((one) => one.id === id)).toMatchObject({
      columns: [{ field: 'city' }],
      arrangement: { columns: [{ field: 'phone' }], layout: 'CARDS' },
    });
    expect(mine.find((one) => one.id === 'mine')?.arrangement).toEqual({ columns: [{ field: 'email' }], layout: null });
    expect((await viewsOf(technician)).views.find((one) => one.id === id)?.arrangement).toBeNull();
    expect((await arrange(office, id, null)).customerView?.arrangement).toBeNull();
    expect((await arrange(technician, id, { columns: [{ field: 'discountLetters' }] })).userErrors).toEqual([
      { code: 'VIEW_PART', path: ['columns', '0'] },
    ]);
  });

  it('says which view one begins with, and an administrator which one everybody does', async () => {
    const begin = async (viewer: TestViewer, args: string): Promise<{ customerViews: Views; userErrors: object[] }> =>
      (
        await run<{ done: { customerViews: Views; userErrors: object[] } }>(
          viewer,
          `mutation { done: customerViewBegin${args} { customerViews { ownDefaultId groupDefaultId } userErrors { code path } } }`,
        )
      ).done;
    const { id } = await saved(alva, { name: 'Börja här', audience: 'EVERYONE' });
    expect((await begin(office, '(viewId: "mine", forEveryone: true)')).userErrors).toEqual([
      { code: 'FIELD_NOT_WRITABLE', path: ['forEveryone'] },
    ]);
    await begin(alva, `(viewId: "${id}", forEveryone: true)`);
    expect(await begin(office, '(viewId: "mine")')).toMatchObject({
      customerViews: { ownDefaultId: 'mine', groupDefaultId: id },
    });
    expect(await viewsOf(technician)).toMatchObject({ ownDefaultId: null, groupDefaultId: id });
    expect((await begin(office, '')).customerViews).toMatchObject({ ownDefaultId: null });
    await written(alva, 'customerViewDelete(id: $id)', { id }, '$id: ID!');
    expect(await viewsOf(technician)).toMatchObject({ groupDefaultId: null });

    // Between one's own choice and everybody's stands that of the role, of a view that the role has.
    const { id: theirs } = await saved(alva, { name: 'Vår början', audience: 'ROLE', role: 'technician' });
    for (const [viewer, args, code] of [
      [office, '(viewId: "mine", forRole: "office")', 'FIELD_NOT_WRITABLE'],
      [alva, '(viewId: "mine", forRole: "kung")', 'NOT_A_CHOICE'],
      [alva, '(viewId: "mine", forRole: "office", forEveryone: true)', 'NOT_A_CHOICE'],
      [alva, `(viewId: "${theirs}", forRole: "office")`, 'NOT_FOUND'],
    ] as const)
      expect((await begin(viewer, args)).userErrors).toMatchObject([{ code }]);
    await begin(alva, `(viewId: "${theirs}", forRole: "technician")`);
    await begin(alva, '(viewId: "recent", forRole: "office")');
    expect(await viewsOf(technician)).toMatchObject({ roleDefaultId: theirs, roleDefaults: [] });
    expect(await viewsOf(office)).toMatchObject({ roleDefaultId: 'recent', roleDefaults: [] });
    expect((await viewsOf(alva)).roleDefaults).toEqual(
      expect.arrayContaining([
        { role: 'technician', viewId: theirs },
        { role: 'office', viewId: 'recent' },
      ]),
    );
    await begin(alva, '(forRole: "office")');
    expect(await viewsOf(office)).toMatchObject({ roleDefaultId: null });
  });

  it('says which views nobody opens any more, to whoever keeps them', async () => {
    const { id } = await saved(alva, { name: 'Bortglömd', audience: 'EVERYONE' });
    const { id: own } = await saved(office, { name: 'Min bortglömda' });
    const unused = async (viewer: TestViewer): Promise<string[]> =>
      (await viewsOf(viewer)).views.filter(({ unusedSince }) => unusedSince !== null).map(({ name }) => name);
    const lastUsed = (days: number) =>
      api.database.unitOfWork.inTransaction(({ sql }) =>
        sql.run('UPDATE customer_view SET usedAt = ? WHERE groupId = ?', [api.clock.now - days * day, group.id]),
      );
    await lastUsed(89);
    expect(await unused(alva)).toEqual([]);
    await lastUsed(91);
    expect(await unused(alva)).toContain('Bortglömd');
    expect(await unused(office)).toContain('Min bortglömda');
    expect(await unused(technician)).toEqual([]);
    // Somebody else opens the one, a list is asked for by the other.
    await written(technician, 'customerViewUsed(id: $id)', { id }, '$id: ID!');
    await namesBy(office, `viewId: "${own}"`);
    expect(await unused(alva)).not.toContain('Bortglömd');
    expect(await unused(office)).not.toContain('Min bortglömda');
    const used = await written(technician, 'customerViewUsed(id: $id)', { id: own }, '$id: ID!');
    expect(used).toEqual({ customerView: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] });
  });
});

describe('Views', () => {
  it('take two statements to read, and one more of a list that is asked for by one', async () => {
    const views = await statementsOf(api.database, () => viewsOf(office));
    expect(outsideGroup(views.statements, api.database)).toEqual([]);
    expect(views.statements).toHaveLength(1 + 2);
    const { id } = await saved(alva, { name: 'Räknad', audience: 'EVERYONE', filters: ['city:is:Umeå'] });
    const list = await statementsOf(api.database, () => namesBy(office, `viewId: "${id}"`));
    expect(outsideGroup(list.statements, api.database)).toEqual([]);
    expect(list.statements).toHaveLength(1 + 1 + 1);
  });

  it('are nothing for customers’ own logins', async () => {
    const customer = await group.customer();
    const login = await group.customerLogin(customer);
    const asked = await api.run(login, '{ customerViews { views { id } } }');
    expect(asked.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await codeBy(login, 'viewId: "active"')).toEqual([['NOT_FOUND', undefined, expect.anything()]]);
  });
});
