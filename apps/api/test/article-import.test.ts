import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aWorkbook, Importer, Refused, rowsOfWorkbook } from './import-story.js';
import { aGroup, type TestGroup } from './register.js';

// Every article is invented.

describe('importing articles', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  interface World {
    readonly group: TestGroup;
    readonly administrator: TestViewer;
    readonly articles: Importer;
    readonly groups: Importer;
  }

  async function aWorld(): Promise<World> {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const importer = (register: 'ARTICLES' | 'ARTICLE_GROUPS') => new Importer(api, administrator, register);
    return { group, administrator, articles: importer('ARTICLES'), groups: importer('ARTICLE_GROUPS') };
  }

  const nodesOf = async (viewer: TestViewer, list: string, fields: string): Promise<Record<string, unknown>[]> =>
    dataOf(
      await api.run<Record<string, { nodes: Record<string, unknown>[] }>>(
        viewer,
        `{ ${list}(first: 100) { nodes { ${fields} } } }`,
      ),
    )[list]?.nodes ?? [];
  const articleFields = 'id number name unit price vatRate group { name } timeArticle status version';

  /** How much of each register an import has written. */
  const countsOf = async (viewer: TestViewer, id: string): Promise<Record<string, number>> => {
    const count = '{ totalCount { value } }';
    const lists = dataOf(
      await api.run<Record<string, { totalCount: { value: number } }>>(
        viewer,
        `{ articles(filter: { importId: { eq: "${id}" } }) ${count} articleGroups(importId: { eq: "${id}" }) ${count} discountLetters(importId: { in: ["${id}"] }) ${count} }`,
      ),
    );
    return Object.fromEntries(Object.entries(lists).map(([list, { totalCount }]) => [list, totalCount.value]));
  };

  const historyOf = async (viewer: TestViewer, id: unknown): Promise<unknown[]> =>
    dataOf(
      await api.run<{ entryHistory: { nodes: unknown[] } }>(
        viewer,
        `{ entryHistory(id: "${String(id)}", first: 100) { nodes { action source field old new version } } }`,
      ),
    ).entryHistory.nodes;

  const headings = ['Artikelnummer', 'Benämning', 'Enhet', 'Pris', 'Moms %', 'Artikelgrupp', 'Tidartikel', 'Status'];
  const row = (number: string, more: Partial<Record<number, ExcelJS.CellValue>> = {}): ExcelJS.CellValue[] => {
    const cells: ExcelJS.CellValue[] = [
      number,
      `Påhittad artikel ${number}`,
      'st',
      2499.5,
      25,
      'Filter',
      'nej',
      'Aktiv',
    ];
    return cells.map((cell, at) => (at in more ? (more[at] ?? null) : cell));
  };

  it('previews, writes what the preview said with its history, and finds nothing to do the second time', async () => {
    const { administrator, articles } = await aWorld();
    const file = await aWorkbook([
      headings,
      ...Array.from({ length: 250 }, (_, at) => row(`F-${1000 + at}`)),
      row('T-1', { 1: 'Servicetekniker', 2: 'h', 3: '895,00', 5: 'Arbete', 6: 'ja' }),
      row('U-1', { 3: null, 4: null, 5: null, 7: 'Inaktiv' }),
    ]);
    const preview = await articles.preview(file, { createGroups: true }, 'artiklar.xlsx');
    expect(preview).toMatchObject({
      status: 'PREVIEWED',
      counts: { total: 252, new: 252, error: 0 },
      problems: [],
      errorFileUrl: null,
    });
    expect(await nodesOf(administrator, 'articles', 'id')).toEqual([]);
    expect(await nodesOf(administrator, 'articleGroups', 'id')).toEqual([]);

    const done = await articles.start(preview);
    expect(done).toMatchObject({ status: 'DONE', counts: preview.counts, progress: { done: 252, total: 252 } });
    expect(await nodesOf(administrator, 'articleGroups', 'name status')).toEqual([
      { name: 'Arbete', status: 'ACTIVE' },
      { name: 'Filter', status: 'ACTIVE' },
    ]);
    const [first] = await nodesOf(administrator, 'articles', articleFields);
    expect(first).toMatchObject({
      number: 'F-1000',
      name: 'Påhittad artikel F-1000',
      unit: 'st',
      price: 249_950,
      vatRate: 25,
      group: { name: 'Filter' },
      timeArticle: false,
      status: 'ACTIVE',
      version: 1,
    });
    const rows = await articles.rows(done, 'NEW');
    expect(rows[0]).toMatchObject({ entryId: first?.['id'], customerId: null });
    expect(await countsOf(administrator, done.id)).toEqual({ articles: 252, articleGroups: 2, discountLetters: 0 });
    const time = dataOf(
      await api.run<{ article: unknown }>(administrator, `{ article(by: { number: "t-1" }) { ${articleFields} } }`),
    ).article;
    expect(time).toMatchObject({ price: 89_500, timeArticle: true, group: { name: 'Arbete' } });
    const gone = rows.at(-1)?.entryId;
    expect(await historyOf(administrator, gone)).toEqual(
      ['status', 'unit', 'name', 'number'].map((field) =>
        expect.objectContaining({ action: 'CREATED', source: 'IMPORT', field, old: null, version: 1 }),
      ),
    );

    const again = await articles.preview(file, { createGroups: true });
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 252, error: 0 });
    const repeated = await articles.start(again);
    expect(repeated.counts).toEqual(again.counts);
    // What was there before did not come with it; and to another group the import is one that nobody has made.
    expect(await countsOf(administrator, repeated.id)).toEqual({ articles: 0, articleGroups: 0, discountLetters: 0 });
    const stranger = await (await aGroup(api)).anAdministrator();
    expect(await countsOf(stranger, done.id)).toEqual({ articles: 0, articleGroups: 0, discountLetters: 0 });
  });

  it('says what changes, groups by their names, writes just that, and tells who did', async () => {
    const { administrator, articles } = await aWorld();
    const options = { createGroups: true };
    await articles.start(await articles.preview(await aWorkbook([headings, row('F-1'), row('F-2')]), options));
    const preview = await articles.preview(
      await aWorkbook([
        ['Art nr', 'Pris', 'Artikelgrupp', 'Status'],
        ['f-1', '2 600,00', 'Kolfilter', ''],
        ['F-2', '', '', 'Inaktiv'],
      ]),
      options,
    );
    expect(preview.counts).toMatchObject({ new: 0, changed: 2 });
    expect((await articles.rows(preview, 'CHANGED')).map(({ changes }) => changes)).toEqual([
      [
        { field: 'price', old: '249950', new: '260000' },
        { field: 'group', old: 'Filter', new: 'Kolfilter' },
      ],
      [{ field: 'status', old: 'ACTIVE', new: 'INACTIVE' }],
    ]);
    expect((await articles.start(preview)).counts).toEqual(preview.counts);
    const [one, two] = await nodesOf(administrator, 'articles', articleFields);
    expect(one).toMatchObject({ number: 'F-1', price: 260_000, group: { name: 'Kolfilter' }, unit: 'st', version: 2 });
    expect(two).toMatchObject({ number: 'F-2', price: 249_950, status: 'INACTIVE', version: 2 });
    expect(await historyOf(administrator, one?.['id'])).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'UPDATED', source: 'IMPORT', field: 'price', old: '249950', new: '260000' }),
      ]),
    );
    expect(await historyOf(administrator, two?.['id'])).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: 'INACTIVATED', source: 'IMPORT', field: 'status' })]),
    );
  });

  it('finds planted faults, each by its row and column, and gives them back in a file', async () => {
    const { administrator, articles } = await aWorld();
    const planted: readonly { readonly cells: ExcelJS.CellValue[]; readonly column: string; readonly code: string }[] =
      [
        { column: 'Artikelnummer', code: 'REQUIRED', cells: row('', { 1: 'Utan nummer' }) },
        { column: 'Benämning', code: 'REQUIRED', cells: row('1', { 1: '  ' }) },
        { column: 'Pris', code: 'CELL_MONEY', cells: row('2', { 3: 'gratis' }) },
        { column: 'Moms %', code: 'VALUE_RANGE', cells: row('3', { 4: 101 }) },
        { column: 'Artikelgrupp', code: 'REFERENCE_NAME_UNKNOWN', cells: row('4', { 5: 'Finns ej' }) },
        { column: 'Tidartikel', code: 'NOT_A_CHOICE', cells: row('5', { 6: 'ibland' }) },
        { column: 'Enhet', code: 'TOO_LONG', cells: row('6', { 2: 'x'.repeat(21) }) },
        { column: 'Benämning', code: 'CELL_FORMULA', cells: row('7', { 1: { formula: 'A1', result: 'x' } }) },
        { column: 'Artikelnummer', code: 'DUPLICATE_IN_FILE', cells: row('a-1') },
      ];
    const group = `mutation { articleGroupCreate(input: { name: "Filter" }) { userErrors { code } } }`;
    await api.run(administrator, group);
    const file = await aWorkbook([headings, row('A-1'), ...planted.map(({ cells }) => cells)]);
    const preview = await articles.preview(file);
    expect(preview.counts).toMatchObject({ total: 10, new: 1, error: 9 });
    const faults = await articles.rows(preview, 'ERROR');
    expect(faults.map(({ rowNumber, errors }) => [rowNumber, errors[0]?.column, errors[0]?.code])).toEqual(
      planted.map(({ column, code }, at) => [at + 3, column, code]),
    );
    expect(faults[4]?.errors[0]?.message).toContain('Finns ej');
    const done = await articles.start(preview);
    expect(done.counts).toEqual(preview.counts);
    expect(await nodesOf(administrator, 'articles', 'number')).toEqual([{ number: 'A-1' }]);
    const left = await rowsOfWorkbook(await (await articles.fetch(done.errorFileUrl ?? '')).arrayBuffer());
    expect(left).toHaveLength(planted.length + 1);
    expect(left[0]).toEqual([...headings, 'Fel']);
    expect(left[3]?.at(-1)).toContain('Pris: Skriv beloppet i kronor');
  });

  it('of which an administrator has made an article meanwhile changes that one, and the counts say so', async () => {
    const { administrator, articles } = await aWorld();
    const preview = await articles.preview(
      await aWorkbook([
        ['Artikelnummer', 'Namn'],
        ['A-1', 'Från filen'],
        ['A-2', 'Två'],
      ]),
    );
    expect(preview.counts).toMatchObject({ new: 2 });
    const create = 'mutation { articleCreate(input: { number: "a-1", name: "För hand" }) { userErrors { code } } }';
    await api.run(administrator, create);
    const done = await articles.start(preview);
    expect(done.counts).toMatchObject({ new: 1, changed: 1, unchanged: 0, error: 0 });
    expect(await nodesOf(administrator, 'articles', 'number name version')).toEqual([
      { number: 'a-1', name: 'Från filen', version: 2 },
      { number: 'A-2', name: 'Två', version: 1 },
    ]);
    expect((await articles.rows(done, 'CHANGED'))[0]).toMatchObject({
      entryId: expect.stringMatching(/^art_/) as unknown,
      changes: [{ field: 'name', old: 'För hand', new: 'Från filen' }],
    });
  });

  it('takes article groups by their names', async () => {
    const { administrator, groups } = await aWorld();
    const file = 'Artikelgrupp;Status\r\nFilter;\r\nArbete;Inaktiv\r\nFILTER;\r\n';
    const preview = await groups.preview(file, {}, 'grupper.csv');
    expect(preview.counts).toMatchObject({ new: 2, error: 1 });
    await groups.start(preview);
    expect(await nodesOf(administrator, 'articleGroups', 'name status')).toEqual([
      { name: 'Arbete', status: 'INACTIVE' },
      { name: 'Filter', status: 'ACTIVE' },
    ]);
    expect((await groups.preview('Namn;Inaktiv\r\nfilter;ja\r\n', {}, 'grupper.csv')).counts).toMatchObject({
      changed: 1,
    });
  });

  it('has a template for each register in the language asked for, that it understands', async () => {
    const { articles, groups } = await aWorld();
    const headingsOf = async (path: string, language: string) =>
      (await rowsOfWorkbook(await (await articles.fetch(path, language)).arrayBuffer()))[0];
    expect(await headingsOf('/files/templates/articles.xlsx', 'sv')).toEqual([
      'Artikelnummer',
      'Namn',
      'Enhet',
      'Pris',
      'Moms %',
      'Artikelgrupp',
      'Tidartikel',
      'Status',
    ]);
    const english = (await headingsOf('/files/templates/articles.xlsx', 'en')) ?? [];
    const { columns } = await articles.preview(`${english.join(';')}\r\n1;One;;;;;;\r\n`, {}, 'articles.csv');
    expect(columns.map(({ field, confident }) => [field, confident])).toEqual(
      ['number', 'name', 'unit', 'price', 'vatRate', 'group', 'timeArticle', 'status'].map((field) => [field, true]),
    );
    expect(await headingsOf('/files/templates/article-groups.xlsx', 'sv')).toEqual(['Namn', 'Status']);
    expect((await groups.preview('Namn;Status\r\n', {}, 'tom.csv')).counts).toMatchObject({ total: 0 });
  });

  it('is told apart from imports of customers, and from those of other registers', async () => {
    const { administrator, articles } = await aWorld();
    const customers = new Importer(api, administrator);
    const any = new Importer(api, administrator, 'CUSTOMERS');
    const ofArticles = await articles.preview('Artikelnummer;Namn\r\n1;Ett\r\n', {}, 'artiklar.csv');
    const ofCustomers = await customers.preview('Kundnummer;Namn\r\n1;Påhittad\r\n', {}, 'kunder.csv');
    await expect(customers.load(ofArticles.id)).rejects.toThrow('There is no import');
    await expect(customers.start(ofArticles)).rejects.toEqual(new Refused(['NOT_FOUND']));
    expect(await any.load(ofCustomers.id)).toMatchObject({ counts: { new: 1 } });
    const ids = async (list: string) => {
      const data = dataOf(
        await api.run<Record<string, { nodes: { id: string }[] }>>(
          administrator,
          `{ found: ${list} { nodes { id } } }`,
        ),
      );
      return data['found']?.nodes.map(({ id }) => id);
    };
    expect(await ids('customerImports')).toEqual([ofCustomers.id]);
    expect(await ids('registerImports(register: ARTICLES)')).toEqual([ofArticles.id]);
    expect(await ids('registerImports')).toEqual([ofCustomers.id, ofArticles.id]);
    const typeOf = async (id: string) =>
      dataOf(await api.run<{ node: unknown }>(administrator, `{ node(id: "${id}") { __typename } }`)).node;
    expect([await typeOf(ofCustomers.id), await typeOf(ofArticles.id)]).toEqual([
      { __typename: 'CustomerImport' },
      { __typename: 'RegisterImport' },
    ]);
  });

  it('needs a column with the number', async () => {
    const { articles } = await aWorld();
    const preview = await articles.preview('Benämning;Pris\r\nEtt;5\r\n', {}, 'artiklar.csv');
    expect(preview).toMatchObject({
      counts: { total: 0 },
      problems: [{ code: 'IMPORT_MAPPING', message: 'Koppla en kolumn till artikelnumret.' }],
    });
    const fileId = await articles.fileId('Nr;Namn\r\n1;Ett\r\n', 'artiklar.csv');
    await expect(articles.prepare(fileId, { mapping: [{ index: 1, field: 'name' }] })).rejects.toEqual(
      new Refused(['IMPORT_MAPPING']),
    );
    const mapping = [
      { index: 0, field: 'number' },
      { index: 1, field: 'name' },
    ];
    expect((await articles.prepare(fileId, { mapping })).counts).toMatchObject({ new: 1 });
  });

  it('is for administrators', async () => {
    const { group } = await aWorld();
    const office = await group.user('office');
    const { errors } = await api.run(
      office,
      'mutation { registerImportPrepare(register: ARTICLES, fileId: "fil_01h455vb4pex5vsknk084sn02q") { userErrors { code } } }',
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
