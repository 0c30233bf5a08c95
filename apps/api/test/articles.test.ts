import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const fields = 'id version number name unit price vatRate group { id name status } timeArticle status';
type Article = { id: string; version: number; number: string; name: string; price: number | null };
type Payload = { article: Article | null; userErrors: { code: string; path: string[]; message: string }[] };

const run = async <T>(viewer: TestViewer | null, document: string, variables: object = {}): Promise<T> =>
  dataOf(await api.run<T>(viewer, document, { ...variables }));

const create = async (viewer: TestViewer, input: object): Promise<Payload> =>
  (
    await run<{ articleCreate: Payload }>(
      viewer,
      `mutation ($input: ArticleCreateInput!) { articleCreate(input: $input) { article { ${fields} } userErrors { code path message } } }`,
      { input },
    )
  ).articleCreate;

const update = async (viewer: TestViewer, id: string, input: object, expectedVersion?: number): Promise<Payload> =>
  (
    await run<{ articleUpdate: Payload }>(
      viewer,
      `mutation ($id: ID!, $input: ArticleUpdateInput!, $expectedVersion: Int) { articleUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { article { ${fields} } userErrors { code path message } } }`,
      { id, input, expectedVersion },
    )
  ).articleUpdate;

const listed = async (viewer: TestViewer, args = ''): Promise<string[]> =>
  (
    await run<{ articles: { nodes: Article[] } }>(viewer, `{ articles${args && `(${args})`} { nodes { number } } }`)
  ).articles.nodes.map(({ number }) => number);

const anArticle = async (group: TestGroup, input: object): Promise<Article> => {
  const { article, userErrors } = await create(await group.anAdministrator(), input);
  if (!article) throw new Error(JSON.stringify(userErrors));
  return article;
};

const aGroupOfArticles = async (viewer: TestUser, name: string): Promise<string> =>
  (
    await run<{ articleGroupCreate: { articleGroup: { id: string } } }>(
      viewer,
      'mutation ($name: String!) { articleGroupCreate(input: { name: $name }) { articleGroup { id } userErrors { code } } }',
      { name },
    )
  ).articleGroupCreate.articleGroup.id;

describe('The register of articles', () => {
  it('takes an article with all there is to say of it, and finds it by id, by number and as a node', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const filters = await aGroupOfArticles(office, 'Filter');
    const { article, userErrors } = await create(office, {
      number: ' F-10 ',
      name: 'Påsfilter F7',
      unit: 'st',
      price: 24_950,
      vatRate: 25,
      group: filters,
    });
    expect(userErrors).toEqual([]);
    const expected = {
      id: expect.stringMatching(/^art_/),
      version: 1,
      number: 'F-10',
      name: 'Påsfilter F7',
      unit: 'st',
      price: 24_950,
      vatRate: 25,
      group: { id: filters, name: 'Filter', status: 'ACTIVE' },
      timeArticle: false,
      status: 'ACTIVE',
    };
    expect(article).toEqual(expected);
    expect(await run(office, `{ article(by: { number: "f-10" }) { ${fields} } }`)).toEqual({ article: expected });
    expect(
      await run(office, `query ($id: ID!) { node(id: $id) { ... on Article { ${fields} } } }`, { id: article?.id }),
    ).toEqual({ node: expected });
  });

  it('refuses a number that another article has, whatever its case, and another group may use it', async () => {
    const group = await aGroup(api);
    const other = await aGroup(api);
    await anArticle(group, { number: 'A1', name: 'Ett' });
    const again = await create(await group.anAdministrator(), { number: 'a1 ', name: 'Två' });
    expect(again).toMatchObject({ article: null, userErrors: [{ code: 'VALUE_TAKEN', path: ['number'] }] });
    const second = await anArticle(group, { number: 'A2', name: 'Två' });
    expect(await update(await group.anAdministrator(), second.id, { number: 'A1' })).toMatchObject({
      article: { number: 'A2' },
      userErrors: [{ code: 'VALUE_TAKEN', path: ['number'] }],
    });
    expect(await anArticle(other, { number: 'A1', name: 'Ett' })).toMatchObject({ number: 'A1' });
  });

  it('keeps what another has changed meanwhile, and says so where both changed the same field', async () => {
    const group = await aGroup(api);
    const [anna, bo] = [await group.user('office'), await group.user('office')];
    const { id } = await anArticle(group, { number: 'P1', name: 'Pump', price: 100 });
    expect(await update(anna, id, { price: 200 }, 1)).toMatchObject({ article: { version: 2 }, userErrors: [] });
    expect(await update(bo, id, { name: 'Cirkulationspump' }, 1)).toMatchObject({
      article: { version: 3, price: 200, name: 'Cirkulationspump' },
      userErrors: [],
    });
    expect(await update(bo, id, { price: 300 }, 1)).toMatchObject({
      article: { version: 3, price: 200 },
      userErrors: [{ code: 'VERSION_CONFLICT', path: ['expectedVersion'] }],
    });
    expect(await update(bo, id, { price: 200 }, 3)).toMatchObject({ article: { version: 3 }, userErrors: [] });
  });

  it('pages forward and back in the order asked for, those without a price last', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    for (const [number, price] of [
      ['1', 300],
      ['2', null],
      ['3', 100],
      ['4', 200],
      ['5', 100],
    ] as const)
      await anArticle(group, { number, name: `Artikel ${number}`, price });
    const order = 'orderBy: [{ field: PRICE }, { field: NUMBER, direction: DESC }]';
    expect(await listed(office, order)).toEqual(['5', '3', '4', '1', '2']);
    expect(await listed(office, 'orderBy: [{ field: PRICE, direction: DESC }]')).toEqual(['1', '4', '3', '5', '2']);
    const page = async (args: string) =>
      (
        await run<{
          articles: { nodes: Article[]; pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean } };
        }>(
          office,
          `{ articles(${order}, ${args}) { nodes { number } pageInfo { startCursor endCursor hasNextPage } } }`,
        )
      ).articles;
    const first = await page('first: 2');
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    const third = await page(`first: 2, after: "${second.pageInfo.endCursor}"`);
    expect([first, second, third].map(({ nodes }) => nodes.map(({ number }) => number))).toEqual([
      ['5', '3'],
      ['4', '1'],
      ['2'],
    ]);
    expect(third.pageInfo.hasNextPage).toBe(false);
    const back = await page(`last: 2, before: "${third.pageInfo.startCursor}"`);
    expect(back.nodes.map(({ number }) => number)).toEqual(['4', '1']);
  });

  it('finds by words of number, name and unit, and by what the filter says', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const filters = await aGroupOfArticles(office, 'Filter');
    await anArticle(group, { number: 'F-10', name: 'Påsfilter', unit: 'st', group: filters, price: 500 });
    await anArticle(group, { number: 'T-1', name: 'Tekniker', unit: 'h', timeArticle: true, price: 89_500 });
    const old = await anArticle(group, { number: 'G-1', name: 'Gammalt påsfilter', group: filters });
    await run(office, `mutation { articleInactivate(id: "${old.id}") { article { status } userErrors { code } } }`);
    expect(await listed(office, 'search: "PASFILT"')).toEqual(['F-10', 'G-1']);
    expect(await listed(office, 'search: "pasfilt", filter: { status: { eq: ACTIVE } }')).toEqual(['F-10']);
    expect(await listed(office, 'search: "t- tek"')).toEqual(['T-1']);
    expect(await listed(office, `filter: { group: { eq: "${filters}" }, status: { in: [INACTIVE] } }`)).toEqual([
      'G-1',
    ]);
    expect(await listed(office, 'filter: { timeArticle: true }')).toEqual(['T-1']);
    expect(await listed(office, 'filter: { number: { in: ["f-10", "t-1"] } }')).toEqual(['F-10', 'T-1']);
    expect(await listed(office, 'filter: { price: { gte: 500, lte: 600 } }')).toEqual(['F-10']);
    expect(await listed(office, 'filter: { price: { isNull: true } }')).toEqual(['G-1']);
    const { articles } = await run<{ articles: { totalCount: object } }>(
      office,
      '{ articles(search: "filter") { totalCount { value precision } } }',
    );
    expect(articles.totalCount).toEqual({ value: 2, precision: 'EXACT' });
  });

  it('lets no price out by any way without the permission', async () => {
    const group = await aGroup(api);
    const technician = await group.user('technician');
    const { id } = await anArticle(group, { number: 'P1', name: 'Pump', price: 777_001 });
    await update(await group.anAdministrator(), id, { price: 777_002 });
    const answer = await api.run(
      technician,
      `{ articles { nodes { ${fields} } } node(id: "${id}") { ... on Article { price } } article(by: { id: "${id}" }) { price } entryHistory(id: "${id}") { nodes { field old new } } }`,
    );
    expect(JSON.stringify(answer)).not.toMatch(/77700/);
    expect(answer.extensions.access?.redacted).toContainEqual({
      path: 'articles.nodes.price',
      requires: 'article.price',
    });
    for (const args of ['orderBy: [{ field: PRICE }]', 'filter: { price: { gte: 1 } }'])
      expect((await api.run(technician, `{ articles(${args}) { nodes { number } } }`)).errors).toMatchObject([
        { extensions: { code: 'FIELD_ACCESS_DENIED', field: 'price', requires: 'article.price' } },
      ]);
    const editor = await group.user('technician', { permissions: ['article.view', 'article.edit'] });
    const refused = await update(editor, id, { price: 1 });
    expect(refused).toMatchObject({ userErrors: [{ code: 'FIELD_NOT_WRITABLE', path: ['price'] }] });
    expect(await update(editor, id, { name: 'Ny pump' })).toMatchObject({ userErrors: [], article: { price: null } });
  });

  it('is closed to those without the permission, to customers and to other groups', async () => {
    const group = await aGroup(api);
    const article = await anArticle(group, { number: 'A1', name: 'Ett' });
    const blind = await group.apiKey(['customer.view']);
    const login = await group.customerLogin(await group.customer());
    const stranger = await (await aGroup(api)).user('administrator');
    for (const viewer of [blind, login])
      expect((await api.run(viewer, '{ articles { nodes { number } } }')).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN', requires: 'article.view' } },
      ]);
    for (const viewer of [blind, login, stranger]) {
      expect(
        await run(viewer, `{ article(by: { id: "${article.id}" }) { id } node(id: "${article.id}") { id } }`),
      ).toEqual({ article: null, node: null });
      expect(await run(viewer, `{ entryHistory(id: "${article.id}") { nodes { field } } }`)).toEqual({
        entryHistory: { nodes: [] },
      });
    }
    expect(await update(stranger, article.id, { name: 'Mitt' })).toMatchObject({
      article: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['id'] }],
    });
    const reader = await group.user('readOnly');
    const write = await api.run(reader, `mutation { articleInactivate(id: "${article.id}") { userErrors { code } } }`);
    expect(write.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', requires: 'article.edit' } }]);
  });

  it('tells who did what, newest first, and keeps it when the article is removed', async () => {
    const group = await aGroup(api);
    const anna = await group.user('office', { name: 'Anna Påhittad' });
    const { id } = await anArticle(group, { number: 'A1', name: 'Ett' });
    await update(anna, id, { name: 'Två', unit: 'm' });
    await run(anna, `mutation { articleInactivate(id: "${id}") { userErrors { code } } }`);
    expect(await run(anna, `mutation { articleDelete(id: "${id}") { deletedId userErrors { code } } }`)).toEqual({
      articleDelete: { deletedId: id, userErrors: [] },
    });
    const { entryHistory } = await run<{ entryHistory: { nodes: object[] } }>(
      anna,
      `{ entryHistory(id: "${id}") { nodes { actor action version field old new } } }`,
    );
    expect(entryHistory.nodes).toMatchObject([
      { actor: 'Anna Påhittad', action: 'DELETED', version: 4, field: 'status', old: 'INACTIVE', new: null },
      { action: 'INACTIVATED', version: 3, field: 'status', old: 'ACTIVE', new: 'INACTIVE' },
      { action: 'UPDATED', version: 2, field: 'unit', old: null, new: 'm' },
      { action: 'UPDATED', version: 2, field: 'name', old: 'Ett', new: 'Två' },
      { action: 'CREATED', version: 1, field: 'name', old: null, new: 'Ett' },
      { action: 'CREATED', version: 1, field: 'number', old: null, new: 'A1' },
    ]);
  });

  it('costs the same few statements however many articles there are, each within the group', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const few = await statementsOf(api.database, () => listed(office, 'first: 100'));
    for (let at = 0; at < 30; at++) await anArticle(group, { number: `N${at}`, name: `Artikel ${at}` });
    const many = await statementsOf(api.database, () => listed(office, 'first: 100'));
    expect(many.statements.length).toBe(few.statements.length);
    expect(outsideGroup(many.statements, api.database)).toEqual([]);
  });
});

describe('Article groups', () => {
  it('are unique by name, and stay while an article is in them', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const filters = await aGroupOfArticles(office, 'Filter');
    expect(
      await run(
        office,
        'mutation { articleGroupCreate(input: { name: " FILTER " }) { articleGroup { id } userErrors { code path } } }',
      ),
    ).toEqual({ articleGroupCreate: { articleGroup: null, userErrors: [{ code: 'VALUE_TAKEN', path: ['name'] }] } });
    const { id } = await anArticle(group, { number: 'F1', name: 'Filter', group: filters });
    const remove = `mutation { articleGroupDelete(id: "${filters}") { deletedId userErrors { code message } } }`;
    expect(await run(office, remove)).toMatchObject({
      articleGroupDelete: { deletedId: null, userErrors: [{ code: 'ENTRY_IN_USE' }] },
    });
    await update(office, id, { group: null });
    expect(await run(office, remove)).toMatchObject({ articleGroupDelete: { deletedId: filters, userErrors: [] } });
  });

  it('take no more articles once inactive, and an article may only be put into one that there is', async () => {
    const group = await aGroup(api);
    const office = await group.user('office');
    const old = await aGroupOfArticles(office, 'Utgånget');
    const { id } = await anArticle(group, { number: 'U1', name: 'Utgången', group: old });
    await run(
      office,
      `mutation { articleGroupInactivate(id: "${old}") { articleGroup { status } userErrors { code } } }`,
    );
    expect(await create(office, { number: 'U2', name: 'Ny', group: old })).toMatchObject({
      userErrors: [{ code: 'REFERENCE_INACTIVE', path: ['group'] }],
    });
    expect(await update(office, id, { name: 'Utgången 2' })).toMatchObject({
      userErrors: [],
      article: { group: { id: old, status: 'INACTIVE' } },
    });
    const elsewhere = await aGroup(api);
    const foreign = await aGroupOfArticles(await elsewhere.user('office'), 'Annans');
    for (const group of [foreign, 'arg_00000000000000000000000000', 'x'])
      expect(await update(office, id, { group })).toMatchObject({
        userErrors: [{ code: 'REFERENCE_UNKNOWN', path: ['group'] }],
      });
    const { articleGroups } = await run<{ articleGroups: { nodes: { name: string }[] } }>(
      office,
      '{ articleGroups(status: { eq: ACTIVE }) { nodes { name } } }',
    );
    expect(articleGroups.nodes).toEqual([]);
  });
});
