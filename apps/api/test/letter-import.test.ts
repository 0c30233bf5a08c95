import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { Importer, rowsOfWorkbook } from './import-story.js';
import { aGroup } from './register.js';

// Every letter is invented.

describe('importing discount letters', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  async function aWorld(): Promise<{ administrator: TestViewer; importer: Importer }> {
    const administrator = await (await aGroup(api)).anAdministrator();
    for (const name of ['Filter', 'Arbete'])
      await api.run(
        administrator,
        `mutation { articleGroupCreate(input: { name: "${name}" }) { userErrors { code } } }`,
      );
    return { administrator, importer: new Importer(api, administrator, 'DISCOUNT_LETTERS') };
  }

  const lettersOf = async (
    viewer: TestViewer,
  ): Promise<{ id: string; name: string; version: number; rows: unknown[] }[]> =>
    dataOf(
      await api.run<{
        discountLetters: { nodes: { id: string; name: string; version: number; rows: unknown[] }[] };
      }>(
        viewer,
        '{ discountLetters(first: 100) { nodes { id name version rows { articleGroup { name } percent } } } }',
      ),
    ).discountLetters.nodes;

  const file = (...rows: string[]): string => ['Rabattbrev;Artikelgrupp;Rabatt %', ...rows].join('\r\n');

  it('makes one letter of several rows with its history, and finds nothing to do the second time', async () => {
    const { administrator, importer } = await aWorld();
    const text = file('Guld;Filter;12,5', 'Silver;;5', 'GULD;arbete;10 %');
    const preview = await importer.preview(text, {}, 'rabattbrev.csv');
    expect(preview).toMatchObject({ counts: { total: 3, new: 3, error: 0 }, problems: [] });
    expect(await lettersOf(administrator)).toEqual([]);

    const done = await importer.start(preview);
    expect(done).toMatchObject({ status: 'DONE', counts: preview.counts, progress: { done: 3, total: 3 } });
    const letters = await lettersOf(administrator);
    expect(letters).toMatchObject([
      { name: 'Guld', version: 1 },
      { name: 'Silver', version: 1, rows: [{ articleGroup: null, percent: 5 }] },
    ]);
    expect(letters[0]?.rows).toHaveLength(2);
    expect(letters[0]?.rows).toEqual(
      expect.arrayContaining([
        { articleGroup: { name: 'Filter' }, percent: 12.5 },
        { articleGroup: { name: 'Arbete' }, percent: 10 },
      ]),
    );
    const [gold, , goldToo] = await importer.rows(done, 'NEW');
    expect([gold?.entryId, goldToo?.entryId]).toEqual([letters[0]?.id, letters[0]?.id]);
    const history = dataOf(
      await api.run<{ entryHistory: { nodes: { source: string; action: string }[] } }>(
        administrator,
        `{ entryHistory(id: "${letters[0]?.id}") { nodes { source action field part new } } }`,
      ),
    ).entryHistory.nodes;
    expect(history).toHaveLength(3);
    expect(history.every(({ source, action }) => source === 'IMPORT' && action === 'CREATED')).toBe(true);

    const again = await importer.preview(text, {}, 'rabattbrev.csv');
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
  });

  it('changes what the file says, leaves the other discounts, and tells faults by their column', async () => {
    const { administrator, importer } = await aWorld();
    await importer.start(await importer.preview(file('Guld;Filter;12,5', 'Guld;Arbete;10'), {}, 'rabattbrev.csv'));
    const preview = await importer.preview(
      file('guld;Filter;15', 'Guld;;2', 'Brons;Finns ej;5', 'Brons;Filter;mycket', ';Filter;5', 'Guld;FILTER;16'),
      {},
      'rabattbrev.csv',
    );
    expect(preview.counts).toMatchObject({ new: 1, changed: 1, error: 4 });
    expect((await importer.rows(preview, 'CHANGED'))[0]?.changes).toEqual([
      { field: 'percent', old: '12.5', new: '15' },
    ]);
    expect((await importer.rows(preview, 'ERROR')).map(({ errors }) => [errors[0]?.column, errors[0]?.code])).toEqual([
      ['Artikelgrupp', 'REFERENCE_NAME_UNKNOWN'],
      ['Rabatt %', 'VALUE_RANGE'],
      ['Rabattbrev', 'REQUIRED'],
      [null, 'DUPLICATE_IN_FILE'],
    ]);
    const done = await importer.start(preview);
    expect(done.counts).toEqual(preview.counts);
    const [gold, ...others] = await lettersOf(administrator);
    expect(others).toEqual([]);
    expect(gold?.version).toBe(2);
    expect(gold?.rows).toHaveLength(3);
    expect(gold?.rows).toEqual(
      expect.arrayContaining([
        { articleGroup: { name: 'Filter' }, percent: 15 },
        { articleGroup: { name: 'Arbete' }, percent: 10 },
        { articleGroup: null, percent: 2 },
      ]),
    );
    expect(await (await importer.fetch(done.errorFileUrl ?? '')).text()).toContain('Brons;Finns ej;5');
  });

  it('adds article groups that are missing where that was asked for, and has a template', async () => {
    const { administrator, importer } = await aWorld();
    const preview = await importer.preview(file('Guld;Packningar;7'), { createGroups: true }, 'rabattbrev.csv');
    await importer.start(preview);
    expect(await lettersOf(administrator)).toMatchObject([
      { name: 'Guld', rows: [{ articleGroup: { name: 'Packningar' }, percent: 7 }] },
    ]);
    const template = await (await importer.fetch('/files/templates/discount-letters.xlsx')).arrayBuffer();
    expect(await rowsOfWorkbook(template)).toEqual([['Rabattbrev', 'Artikelgrupp', 'Rabatt %']]);
  });
});
