import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, publicId } from '../src/database/ids.js';
import { DiscountLetterService } from '../src/discount-letter/discount-letter.service.js';
import { demoActor } from '../src/demo/demo-actor.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const fields = 'id version name status rows { allArticles percent articleGroup { id name } }';
interface Letter {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly status: string;
  readonly rows: readonly { readonly percent: number; readonly articleGroup: { readonly name: string } | null }[];
}
type Payload = { discountLetter: Letter | null; userErrors: { code: string; path: string[]; message: string }[] };
type Row = { articleGroup?: string | null; percent?: number | null };

const run = async <T>(viewer: TestViewer | null, document: string, variables: object = {}): Promise<T> =>
  dataOf(await api.run<T>(viewer, document, { ...variables }));

const create = async (viewer: TestViewer, name: string, rows?: Row[]): Promise<Payload> =>
  (
    await run<{ discountLetterCreate: Payload }>(
      viewer,
      `mutation ($input: DiscountLetterCreateInput!) { discountLetterCreate(input: $input) { discountLetter { ${fields} } userErrors { code path message } } }`,
      { input: { name, rows } },
    )
  ).discountLetterCreate;

const update = async (viewer: TestViewer, id: string, input: object, expectedVersion?: number): Promise<Payload> =>
  (
    await run<{ discountLetterUpdate: Payload }>(
      viewer,
      `mutation ($id: ID!, $input: DiscountLetterUpdateInput!, $expectedVersion: Int) { discountLetterUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { discountLetter { ${fields} } userErrors { code path message } } }`,
      { id, input, expectedVersion },
    )
  ).discountLetterUpdate;

const aLetter = async (viewer: TestViewer, name: string, rows: Row[] = []): Promise<Letter> => {
  const { discountLetter, userErrors } = await create(viewer, name, rows);
  if (!discountLetter) throw new Error(JSON.stringify(userErrors));
  return discountLetter;
};

const anArticleGroup = async (viewer: TestViewer, name: string): Promise<string> =>
  (
    await run<{ articleGroupCreate: { articleGroup: { id: string } } }>(
      viewer,
      'mutation ($name: String!) { articleGroupCreate(input: { name: $name }) { articleGroup { id } } }',
      { name },
    )
  ).articleGroupCreate.articleGroup.id;

const rowsOf = ({ discountLetter }: Payload): Record<string, number> =>
  Object.fromEntries(
    (discountLetter?.rows ?? []).map(({ articleGroup, percent }) => [articleGroup?.name ?? '*', percent]),
  );

const named = async (viewer: TestViewer, args = ''): Promise<string[]> =>
  (
    await run<{ discountLetters: { nodes: Letter[] } }>(
      viewer,
      `{ discountLetters${args && `(${args})`} { nodes { name } } }`,
    )
  ).discountLetters.nodes.map(({ name }) => name);

describe('The register of discount letters', () => {
  it('takes a letter with its rows, and finds it by id, by name and as a node; all articles come first', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const [fans, filters] = [await anArticleGroup(office, 'Fläktar'), await anArticleGroup(office, 'Filter')];
    const { discountLetter, userErrors } = await create(office, ' Storkund ', [
      { articleGroup: fans, percent: 12.5 },
      { articleGroup: filters, percent: 100 },
      { percent: 0 },
    ]);
    expect(userErrors).toEqual([]);
    const expected = {
      id: expect.stringMatching(/^dil_/),
      version: 1,
      name: 'Storkund',
      status: 'ACTIVE',
      rows: [
        { allArticles: true, percent: 0, articleGroup: null },
        { allArticles: false, percent: 100, articleGroup: { id: filters, name: 'Filter' } },
        { allArticles: false, percent: 12.5, articleGroup: { id: fans, name: 'Fläktar' } },
      ],
    };
    expect(discountLetter).toEqual(expected);
    expect(await run(office, `{ discountLetter(by: { name: "STORKUND" }) { ${fields} } }`)).toEqual({
      discountLetter: expected,
    });
    expect(
      await run(office, `query ($id: ID!) { node(id: $id) { ... on DiscountLetter { ${fields} } } }`, {
        id: discountLetter?.id,
      }),
    ).toEqual({ node: expected });
  });

  it('refuses a name that another letter has, whatever its case, and another group may use it', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    await aLetter(office, 'Storkund');
    const taken = { userErrors: [{ code: 'VALUE_TAKEN', path: ['name'] }] };
    expect(await create(office, 'storkund ')).toMatchObject({ discountLetter: null, ...taken });
    const second = await aLetter(office, 'Småkund');
    expect(await update(office, second.id, { name: 'STORKUND' })).toMatchObject(taken);
    const elsewhere = await (await aGroup(api)).user('office');
    expect(await aLetter(elsewhere, 'Storkund')).toMatchObject({ name: 'Storkund' });
  });

  it('says all that is wrong with name and rows at once, and writes nothing of it', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const foreign = await anArticleGroup(await (await aGroup(api)).user('office'), 'Annans');
    expect(await create(office, ' ', [{ percent: 100.5 }, { percent: 1 }])).toMatchObject({
      discountLetter: null,
      userErrors: [
        { code: 'REQUIRED', path: ['name'] },
        { code: 'VALUE_RANGE', path: ['rows', '0', 'percent'] },
        { code: 'DUPLICATE_ID', path: ['rows', '1', 'articleGroup'] },
      ],
    });
    for (const articleGroup of [foreign, 'arg_00000000000000000000000000', 'x'])
      expect(await create(office, 'Storkund', [{ articleGroup, percent: 1 }])).toMatchObject({
        userErrors: [{ code: 'REFERENCE_UNKNOWN', path: ['rows', '0', 'articleGroup'] }],
      });
    expect(await named(office)).toEqual([]);
    const many = await api.run(
      office,
      'mutation ($rows: [DiscountLetterRowInput!]) { discountLetterCreate(input: { name: "X", rows: $rows }) { userErrors { code } } }',
      { rows: Array.from({ length: 501 }, () => ({ percent: 1 })) },
    );
    expect(many.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', path: ['input', 'rows'] } }]);
  });

  it('changes, adds and takes out the rows that are named; the others stay', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const [fans, filters] = [await anArticleGroup(office, 'Fläktar'), await anArticleGroup(office, 'Filter')];
    const { id } = await aLetter(office, 'Storkund', [{ percent: 5 }, { articleGroup: fans, percent: 10 }]);
    const changed = await update(office, id, { rows: [{ percent: null }, { articleGroup: filters, percent: 33.33 }] });
    expect(changed).toMatchObject({ discountLetter: { version: 2 }, userErrors: [] });
    expect(rowsOf(changed)).toEqual({ Fläktar: 10, Filter: 33.33 });
    const renamed = await update(office, id, { name: 'Storkund 2', rows: [{ articleGroup: fans, percent: 10 }] });
    expect(renamed).toMatchObject({ discountLetter: { version: 3, name: 'Storkund 2' } });
    expect(rowsOf(renamed)).toEqual({ Fläktar: 10, Filter: 33.33 });
    const same = await update(office, id, { rows: [{ articleGroup: filters, percent: 33.33 }] });
    expect(same).toMatchObject({ discountLetter: { version: 3 }, userErrors: [] });
  });

  it('keeps the rows that another has changed meanwhile, and says so where both changed the same row', async () => {
    const group = await aGroup(api);
    const [anna, bo] = [await group.user('office'), await group.user('office')];
    const [fans, filters] = [await anArticleGroup(anna, 'Fläktar'), await anArticleGroup(anna, 'Filter')];
    const { id } = await aLetter(anna, 'Storkund');
    await update(anna, id, { rows: [{ articleGroup: fans, percent: 10 }] }, 1);
    const other = await update(bo, id, { rows: [{ articleGroup: filters, percent: 20 }] }, 1);
    expect(other).toMatchObject({ discountLetter: { version: 3 }, userErrors: [] });
    expect(rowsOf(other)).toEqual({ Fläktar: 10, Filter: 20 });
    const clash = await update(bo, id, { rows: [{ articleGroup: fans, percent: 15 }] }, 1);
    expect(clash).toMatchObject({ userErrors: [{ code: 'VERSION_CONFLICT', path: ['expectedVersion'] }] });
    expect(rowsOf(clash)).toEqual({ Fläktar: 10, Filter: 20 });
  });

  it('keeps a row on an article group that is no longer in use, and takes none anew; such a group stays', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const old = await anArticleGroup(office, 'Utgånget');
    const { id } = await aLetter(office, 'Storkund', [{ articleGroup: old, percent: 5 }]);
    await run(office, `mutation { articleGroupInactivate(id: "${old}") { userErrors { code } } }`);
    expect(await create(office, 'Annat', [{ articleGroup: old, percent: 5 }])).toMatchObject({
      userErrors: [{ code: 'REFERENCE_INACTIVE', path: ['rows', '0', 'articleGroup'] }],
    });
    expect(rowsOf(await update(office, id, { rows: [{ articleGroup: old, percent: 6 }] }))).toEqual({ Utgånget: 6 });
    const remove = `mutation { articleGroupDelete(id: "${old}") { deletedId userErrors { code message } } }`;
    expect(await run(office, remove)).toMatchObject({
      articleGroupDelete: {
        deletedId: null,
        userErrors: [{ code: 'ENTRY_IN_USE', message: expect.stringContaining('1') }],
      },
    });
    await update(office, id, { rows: [{ articleGroup: old, percent: null }] });
    expect(await run(office, remove)).toMatchObject({ articleGroupDelete: { deletedId: old } });
  });

  it('pages forward and back by name, and finds by words and by status', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    for (const name of ['Östra', 'Avtal Norr', 'Älvsjö', 'avtal Söder', 'Zink']) await aLetter(office, name);
    expect(await named(office)).toEqual(['Avtal Norr', 'avtal Söder', 'Zink', 'Älvsjö', 'Östra']);
    const page = async (args: string) =>
      (
        await run<{
          discountLetters: { nodes: Letter[]; pageInfo: { startCursor: string; endCursor: string } };
        }>(office, `{ discountLetters(${args}) { nodes { name } pageInfo { startCursor endCursor } } }`)
      ).discountLetters;
    const first = await page('first: 2');
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes.map(({ name }) => name)).toEqual(['Zink', 'Älvsjö']);
    const back = await page(`last: 1, before: "${second.pageInfo.startCursor}"`);
    expect(back.nodes.map(({ name }) => name)).toEqual(['avtal Söder']);
    expect(await named(office, 'search: "AVTAL"')).toEqual(['Avtal Norr', 'avtal Söder']);
    const { discountLetter } = await run<{ discountLetter: Letter }>(
      office,
      '{ discountLetter(by: { name: "zink" }) { id } }',
    );
    await run(office, `mutation { discountLetterInactivate(id: "${discountLetter.id}") { userErrors { code } } }`);
    expect(await named(office, 'status: { eq: INACTIVE }')).toEqual(['Zink']);
  });

  it('is closed to those without the permission, to customers and to other groups', async () => {
    const group = await aGroup(api);
    const { id } = await aLetter(await group.anAdministrator(), 'Storkund', [{ percent: 5 }]);
    const blind = await group.apiKey(['customer.view', 'article.view']);
    const technician = await group.user('technician');
    const login = await group.customerLogin(await group.customer());
    const stranger = await (await aGroup(api)).user('administrator');
    for (const viewer of [blind, technician, login])
      expect((await api.run(viewer, '{ discountLetters { nodes { name } } }')).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN', requires: 'discountLetter.view' } },
      ]);
    for (const viewer of [blind, technician, login, stranger])
      expect(
        await run(
          viewer,
          `{ byId: discountLetter(by: { id: "${id}" }) { id } byName: discountLetter(by: { name: "Storkund" }) { id } node(id: "${id}") { id } entryHistory(id: "${id}") { nodes { field } } }`,
        ),
      ).toEqual({ byId: null, byName: null, node: null, entryHistory: { nodes: [] } });
    expect(await update(stranger, id, { name: 'Mitt' })).toMatchObject({
      discountLetter: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['id'] }],
    });
    const reader = await group.apiKey(['discountLetter.view', 'discountLetter.create']);
    expect(await create(reader, 'Nytt', [{ percent: 1 }])).toMatchObject({ userErrors: [] });
    for (const [call, requires] of [
      [`discountLetterUpdate(id: "${id}", input: { name: "X" })`, 'discountLetter.edit'],
      [`discountLetterInactivate(id: "${id}")`, 'discountLetter.edit'],
      [`discountLetterActivate(id: "${id}")`, 'discountLetter.edit'],
      [`discountLetterDelete(id: "${id}")`, 'discountLetter.delete'],
    ] as const)
      expect((await api.run(reader, `mutation { ${call} { userErrors { code } } }`)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN', requires } },
      ]);
  });

  it('tells percentages without the names of article groups to who sees letters and no articles', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const { id } = await aLetter(office, 'Storkund', [
      { articleGroup: await anArticleGroup(office, 'Hemligt'), percent: 7 },
      { percent: 3 },
    ]);
    const partner = await group.apiKey(['discountLetter.view']);
    const answer = await api.run<{ discountLetter: Letter }>(
      partner,
      `{ discountLetter(by: { id: "${id}" }) { ${fields} } }`,
    );
    expect(dataOf(answer).discountLetter.rows).toEqual([
      { allArticles: true, percent: 3, articleGroup: null },
      { allArticles: false, percent: 7, articleGroup: null },
    ]);
    expect(answer.extensions.access?.redacted).toContainEqual({
      path: 'discountLetter.rows.articleGroup',
      requires: 'article.view',
    });
    const { entryHistory } = await run<{ entryHistory: { nodes: object[] } }>(
      partner,
      `{ entryHistory(id: "${id}") { nodes { field part new } } }`,
    );
    expect(entryHistory.nodes).toEqual([
      { field: 'rows', part: null, new: '3' },
      { field: 'rows', part: null, new: '7' },
      { field: 'name', part: null, new: 'Storkund' },
    ]);
  });

  it('tells who did what to letter and rows, newest first, and keeps it when the letter is removed', async () => {
    const group = await aGroup(api);
    const anna = await group.user('office', { name: 'Anna Påhittad' });
    const filters = await anArticleGroup(anna, 'Filter');
    const { id } = await aLetter(anna, 'Storkund', [{ articleGroup: filters, percent: 10 }]);
    await update(anna, id, { rows: [{ articleGroup: filters, percent: 12.5 }, { percent: 1 }] });
    const change = (call: string, of: string) =>
      run(anna, `mutation { ${call}(id: "${id}") { ${of} userErrors { code } } }`);
    await change('discountLetterInactivate', 'discountLetter { status }');
    expect(await change('discountLetterActivate', 'discountLetter { status }')).toEqual({
      discountLetterActivate: { discountLetter: { status: 'ACTIVE' }, userErrors: [] },
    });
    expect(await change('discountLetterDelete', 'deletedId')).toEqual({
      discountLetterDelete: { deletedId: id, userErrors: [] },
    });
    const { entryHistory } = await run<{ entryHistory: { nodes: object[] } }>(
      anna,
      `{ entryHistory(id: "${id}") { nodes { actor action version field part old new } } }`,
    );
    expect(entryHistory.nodes).toMatchObject([
      { actor: 'Anna Påhittad', action: 'DELETED', version: 5, field: 'status', old: 'ACTIVE', new: null },
      { action: 'ACTIVATED', version: 4, field: 'status' },
      { action: 'INACTIVATED', version: 3, field: 'status' },
      { action: 'UPDATED', version: 2, field: 'rows', part: null, old: null, new: '1' },
      { action: 'UPDATED', version: 2, field: 'rows', part: filters, old: '10', new: '12.5' },
      { action: 'CREATED', version: 1, field: 'rows', part: filters, old: null, new: '10' },
      { action: 'CREATED', version: 1, field: 'name', part: null, old: null, new: 'Storkund' },
    ]);
    const [rows] = await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.all<{ n: number }>('SELECT COUNT(*) AS n FROM discount_letter_row WHERE groupId = ?', [group.id]),
    );
    expect(rows?.n).toBe(0);
  });

  it('is set by its name for imports: made where there is none, else given the rows that are named', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const filters = await anArticleGroup(office, 'Filter');
    const letters = new DiscountLetterService(api.database.unitOfWork, () => api.clock.now);
    const actor = demoActor({ id: group.id, name: 'Påhittad' }, 'office', office.name, office.bytes);
    const [first, second] = [newId(), newId()];
    expect(await letters.setByName(actor, 'Storkund', [{ percent: 5 }], first)).toMatchObject({ kind: 'SAVED' });
    const rows = [{ articleGroup: filters, percent: 8 }];
    expect(await letters.setByName(actor, ' storkund', rows, second)).toMatchObject({ kind: 'SAVED' });
    const { discountLetter } = await run<{ discountLetter: Letter }>(
      office,
      `{ discountLetter(by: { name: "Storkund" }) { ${fields} } }`,
    );
    expect(discountLetter).toMatchObject({ name: 'Storkund', version: 2 });
    expect(rowsOf({ discountLetter, userErrors: [] })).toEqual({ '*': 5, Filter: 8 });
    expect(await letters.setByName(actor, 'Nytt', [{ percent: 101 }], second)).toMatchObject({ kind: 'REFUSED' });
    expect(await named(office)).toEqual(['Storkund']);
    const writtenBy = async (id: Buffer) =>
      (
        await run<{ discountLetters: { nodes: Letter[] } }>(
          office,
          `{ discountLetters(importId: { eq: "${publicId('job', id)}" }) { nodes { ${fields} } } }`,
        )
      ).discountLetters.nodes.map(({ name }) => name);
    expect([await writtenBy(first), await writtenBy(second)]).toEqual([[], ['Storkund']]);
  });

  it('costs the same few statements however many letters and rows there are, each within the group', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const filters = await anArticleGroup(office, 'Filter');
    const list = () => run(office, `{ discountLetters(first: 100) { nodes { ${fields} } } }`);
    await aLetter(office, 'Ett', [{ percent: 1 }]);
    const few = await statementsOf(api.database, list);
    for (let at = 0; at < 20; at++)
      await aLetter(office, `Brev ${at}`, [{ percent: at }, { articleGroup: filters, percent: at }]);
    const many = await statementsOf(api.database, list);
    expect(many.statements.length).toBe(few.statements.length);
    expect(outsideGroup(many.statements, api.database)).toEqual([]);
  });
});
