import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sql, SqlValue } from '../src/database/sql.js';
import { ImportSweeper } from '../src/register-import/import-sweeper.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { Importer, Refused, type TestImport } from './import-story.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

// Every name and number is invented.

const many = 1500;
let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const file = `Kundnr;Namn\r\n${Array.from({ length: many }, (_, at) => `${at + 1};Påhittad ${at + 1}\r\n`).join('')}X;\r\n`;

const nobody = '[]';
const demote = (group: TestGroup, user: TestUser): Promise<unknown> =>
  api.database.unitOfWork.inTransaction(({ sql }) =>
    sql.run('UPDATE membership SET permissions = ? WHERE groupId = ? AND id = ?', [nobody, group.id, user.bytes]),
  );

/** Does something while the import writes, once a few batches are done. */
async function whileWriting(work: () => Promise<unknown>, run: () => Promise<TestImport>): Promise<TestImport> {
  let batches = 0;
  let done: Promise<unknown> | undefined;
  const stop = api.database.statements.listen((sql) => {
    if (sql.startsWith('UPDATE import_row SET committed') && ++batches === 3) done = work();
  });
  try {
    return await run();
  } finally {
    stop();
    await done;
  }
}

async function customers(group: TestGroup): Promise<number> {
  const [row] = await api.database.read.all<{ n: number }>('SELECT COUNT(*) AS n FROM customer WHERE groupId = ?', [
    group.id,
  ]);
  return Number(row?.n);
}

describe('An import that ends before its last row', () => {
  it.each([
    { how: 'because whoever imports is no longer an administrator', status: 'FAILED' },
    { how: 'because somebody stops it', status: 'CANCELLED' },
    { how: 'because it is stopped among all jobs', status: 'CANCELLED' },
  ])(
    '$how tells its columns and what it has written, and gives the rest back as a file',
    async ({ how, status }) => {
      const group = await aGroup(api);
      const author = await group.user('administrator');
      const importer = new Importer(api, author);
      const looker = new Importer(api, await group.anAdministrator());
      const tried = await importer.preview(file, {}, 'kunder.csv');
      expect(tried.counts).toMatchObject({ total: many + 1, new: many, error: 1, left: 0 });
      const end = (): Promise<unknown> =>
        how.startsWith('because whoever')
          ? demote(group, author)
          : how.endsWith('stops it')
            ? importer.mutate('customerImportCancel', '$id: ID!', { id: tried.id })
            : api.run(author, 'mutation ($id: ID!) { jobCancel(id: $id) { userErrors { code } } }', { id: tried.id });
      const begun = await importer.mutate('customerImportStart', '$id: ID!', { id: tried.id });
      const ended = await whileWriting(end, () => looker.settled(begun));
      const written = await customers(group);
      expect(written).toBeGreaterThan(0);
      expect(written).toBeLessThan(many);
      expect({ status: ended.status, counts: ended.counts }).toEqual({
        status,
        counts: {
          total: many + 1,
          new: written,
          changed: 0,
          unchanged: 0,
          duplicate: 0,
          error: 1,
          skipped: 0,
          left: many - written,
        },
      });
      expect(ended.columns.map(({ heading }) => heading)).toEqual(['Kundnr', 'Namn']);
      const rest = await (await looker.fetch(ended.errorFileUrl ?? '')).text();
      const lines = rest.trim().split('\r\n').slice(1);
      expect(lines).toHaveLength(many + 1 - written);
      expect(lines.filter((line) => line.endsWith(';Importen avbröts före den här raden'))).toHaveLength(
        many - written,
      );
      // What is given back is imported as it is, and then nothing is missing and nothing there twice.
      const again = await looker.start(await looker.preview(rest, {}, 'resten.csv'));
      expect(again.counts).toMatchObject({ new: many - written, changed: 0, unchanged: 0, error: 1 });
      expect(await customers(group)).toBe(many);
    },
    120_000,
  );
});

describe('An import that was tried', () => {
  const day = 24 * 3_600_000;
  const sweepIn = (days: number): Promise<void> =>
    new ImportSweeper(api.database.unitOfWork, api.database.read, () => api.clock.now + days * day).sweep();

  it('and that nobody has started in two weeks is called off with its rows, and is not started without them', async () => {
    const group = await aGroup(api);
    const importer = new Importer(api, await group.anAdministrator());
    const tried = await importer.preview('Kundnr;Namn\r\n1;Påhittad\r\n', {}, 'kunder.csv');
    await sweepIn(13);
    expect(await importer.load(tried.id)).toMatchObject({ status: 'PREVIEWED' });
    await sweepIn(15);
    expect(await importer.rows(tried)).toEqual([]);
    await expect(importer.start(tried)).rejects.toEqual(new Refused(['IMPORT_STATE']));
    expect(await importer.load(tried.id)).toMatchObject({ status: 'CANCELLED' });
    const log = dataOf(
      await api.run<{ accessLog: { nodes: { action: string }[] } }>(
        await group.anAdministrator(),
        '{ accessLog(first: 20) { nodes { action } } }',
      ),
    ).accessLog.nodes;
    expect(log.map(({ action }) => action)).not.toContain('IMPORT_STARTED');
  });

  it('anew has two weeks from then, and keeps its rows when it is started while old ones are removed', async () => {
    const group = await aGroup(api);
    const administrator = await group.anAdministrator();
    const importer = new Importer(api, administrator);
    const fileId = await importer.fileId('Kundnr;Namn\r\n1;Påhittad\r\n', 'kunder.csv');
    const first = await importer.prepare(fileId);
    const old = api.clock.now;
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE job SET createdAt = ? WHERE groupId = ?', [old - 20 * day, group.id]),
    );
    const tried = await importer.prepare(fileId, { options: { emptyClears: true } });
    expect(tried.id).toBe(first.id);
    await sweepIn(1);
    expect(await importer.rows(tried)).toHaveLength(1);
    // Found to be old, and started before it is removed.
    const { read } = api.database;
    let begun: TestImport | undefined;
    const seenFirst: Sql = {
      ...read,
      all: async <Row>(text: string, params?: readonly SqlValue[]) => {
        const rows = await read.all<Row>(text, params);
        if (rows.length > 0) begun ??= await importer.mutate('customerImportStart', '$id: ID!', { id: tried.id });
        return rows;
      },
    };
    await new ImportSweeper(api.database.unitOfWork, seenFirst, () => api.clock.now + 30 * day).sweep();
    expect(await importer.settled(tried)).toMatchObject({ status: 'DONE', counts: { new: 1 } });
    expect(begun?.id).toBe(tried.id);
  });
});
