import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, parsePublicId } from '../src/database/ids.js';
import { JobSweeper } from '../src/jobs/job-sweeper.js';
import { toldCollection } from '../src/customer/collection/told-collection.js';
import { toldImports } from '../src/register-import/told-imports.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { Collector, exported, fetchFile, select } from './collection-story.js';
import { aWorkbook, Importer, Refused } from './import-story.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let alva: TestUser;
let otto: TestUser;
let key: TestUser;

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, { showLanguage: true });
  alva = await group.anAdministrator();
  otto = await group.user('office', { name: 'Otto Kontor' });
  key = await group.apiKey(['customer.view', 'customer.edit'], otto);
  for (const number of ['1', '2', '3']) await group.customer({ number });
}, 60_000);
afterAll(() => api.close());

const english = { field: 'language', operation: 'SET', values: ['en'] } as const;

describe('Whoever has something done', () => {
  it('finds their own imports, exports and changes of many in one list, the newest first', async () => {
    const importer = new Importer(api, alva);
    const preview = await importer.preview(
      await aWorkbook([
        ['Kundnr', 'Namn'],
        ['9', 'Importerad'],
      ]),
      {},
      'nya.xlsx',
    );
    expect(await jobs(alva)).toMatchObject([
      { id: preview.id, kind: 'CUSTOMER_IMPORT', step: 'TRY', state: 'TRIED', fileName: 'nya.xlsx', customers: null },
    ]);
    await importer.start(preview);
    await exported(api, alva, { selectionId: (await select(api, alva, {})).id });
    const bulk = await new Collector(api, alva).tried({}, english);
    const [changed, given, read] = await jobs(alva);
    expect(changed).toMatchObject({ id: bulk.id, kind: 'CUSTOMER_BULK', step: 'TRY', state: 'TRIED', customers: 4 });
    expect(given).toMatchObject({ kind: 'CUSTOMER_EXPORT', step: 'RUN', state: 'DONE', fileName: 'kunder.csv' });
    expect(read).toMatchObject({
      id: preview.id,
      step: 'RUN',
      state: 'DONE',
      failure: null,
      viewerCanCancel: false,
      progress: { done: 1, total: 1 },
    });
    expect(await jobs(alva, { unfinished: true })).toEqual([]);
  });

  it('fetches the file of an export from the list, for as long as it can be fetched', async () => {
    const path = await exported(api, otto, { selectionId: (await select(api, otto, {})).id });
    const [job] = await jobs(otto);
    expect(job).toMatchObject({ fileUrl: path, customers: 4 });
    expect((await fetchFile(api, otto, job?.fileUrl ?? '')).status).toBe(200);
    api.clock.now += 3_700_000;
    expect((await jobs(otto))[0]).toMatchObject({ fileUrl: null, state: 'DONE' });
  });

  it('stops what waits or has been tried, once, and is told why what has ended cannot be', async () => {
    const bulk = await new Collector(api, otto).tried({}, english);
    expect(await jobs(otto)).toMatchObject([{ id: bulk.id, viewerCanCancel: true }, {}]);
    expect(await cancel(otto, bulk.id)).toEqual({ state: 'CANCELLED', codes: [] });
    expect(await cancel(otto, bulk.id)).toEqual({ state: 'CANCELLED', codes: ['JOB_STATE'] });
    expect(await new Collector(api, otto).load(bulk.id)).toMatchObject({ status: 'CANCELLED' });
    // One that a worker has, which has done nothing for a while: the row says so, and the worker loses it.
    const [id] = await rows(bulk.id);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`UPDATE job SET status = 'RUNNING', leaseUntil = ? WHERE id = ?`, [
        api.clock.now + 60_000,
        id?.id ?? null,
      ]),
    );
    expect(await jobs(otto, { unfinished: true })).toMatchObject([{ id: bulk.id, state: 'RUNNING' }]);
    expect(await cancel(otto, bulk.id)).toEqual({ state: 'CANCELLED', codes: [] });
  });

  it('does not stop the taking back of a change: half of it would be neither the one nor the other', async () => {
    const collector = new Collector(api, otto);
    const done = await collector.done('Start', await collector.tried({}, english));
    const undone = await collector.done('Undo', done);
    expect(await cancel(otto, undone.id)).toEqual({ state: 'DONE', codes: ['JOB_STATE'] });
    expect((await jobs(otto))[0]).toMatchObject({ step: 'UNDO', state: 'DONE', viewerCanCancel: false });
  });

  it('finds the taking back of an import as a job of its own, which leads to the import', async () => {
    const importer = new Importer(api, alva, 'CONTACT_PERSONS');
    const file = 'Kundnummer;Namn\r\n1;Påhittad Kontakt';
    const done = await importer.start(await importer.preview(file, {}, 'kontakter.csv'));
    await importer.mutate('registerImportUndoPrepare', '$id: ID!', { id: done.id });
    const undone = async (): Promise<TestJob | undefined> => (await jobs(alva)).find(({ step }) => step === 'UNDO');
    const asked = { id: done.id };
    while (!(await started(importer, asked))) await pause(20);
    for (let job = await undone(); job?.state !== 'DONE'; job = await undone()) await pause(20);
    expect(await undone()).toMatchObject({
      kind: 'CONTACT_PERSON_IMPORT',
      fileName: 'kontakter.csv',
      importId: done.id,
      viewerCanCancel: false,
      progress: { done: 1, total: 1 },
    });
  });

  it('has at most ten waiting, and is told so; others are not held up by that', async () => {
    const collector = new Collector(api, otto);
    const bulk = await collector.tried({}, english);
    const { id: selectionId } = await select(api, otto, {});
    const [state] = await api.database.read.all<{ groupId: Buffer; authorId: Buffer }>(
      'SELECT groupId, authorId FROM job WHERE id = ?',
      [parsePublicId('job', bulk.id) ?? null],
    );
    const waiting = Array.from({ length: 10 }, () => newId());
    await api.database.unitOfWork.inTransaction(async ({ sql }) => {
      for (const id of waiting)
        await sql.run(
          `INSERT INTO job (groupId, id, kind, status, authorId, createdAt, leaseUntil, progressDone, progressTotal, attempts, payload)
           VALUES (?, ?, 'CUSTOMER_BULK_PREPARE', 'QUEUED', ?, ?, ?, 0, 0, 0, '{}')`,
          [group.id, id, state?.authorId ?? null, api.clock.now, api.clock.now + 3_600_000],
        );
    });
    expect(await collector.prepare(selectionId, [english])).toEqual(['JOB_LIMIT']);
    expect(await collector.go('Start', bulk)).toEqual(['JOB_LIMIT']);
    await new Collector(api, alva).tried({}, english);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('DELETE FROM job WHERE groupId = ? AND id = ?', [group.id, waiting[0] ?? null]),
    );
    expect(await collector.done('Start', bulk)).toMatchObject({ status: 'DONE' });
    await api.database.unitOfWork.inTransaction(async ({ sql }) => {
      for (const id of waiting) await sql.run('DELETE FROM job WHERE groupId = ? AND id = ?', [group.id, id]);
    });
  });

  it('is told why a job broke off, in their own language', async () => {
    const bulk = await new Collector(api, otto).tried({}, english);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`UPDATE job SET status = 'FAILED', result = '{"reason":"SELECTION_GONE"}' WHERE id = ?`, [
        parsePublicId('job', bulk.id) ?? null,
      ]),
    );
    const [job] = await jobs(otto);
    expect(job).toMatchObject({ state: 'FAILED', failure: 'Urvalet hann glömmas. Välj kunderna på nytt.' });
  });

  it('reads pages of them, a statement each', async () => {
    const { result, statements } = await statementsOf(api.database, () => page(otto, { first: 2 }));
    expect(result.nodes).toHaveLength(2);
    // Who asks, and the page.
    expect(statements).toHaveLength(2);
    expect(outsideGroup(statements, api.database)).toEqual([]);
    const next = await page(otto, { first: 2, after: result.pageInfo.endCursor });
    expect(next.nodes.map(({ id }) => id)).not.toContain(result.nodes[0]?.id);
    const foreign = await api.run(alva, '{ jobs(after: "x") { nodes { id } } }');
    expect(foreign.errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('Whoever has not', () => {
  it('sees nobody else’s jobs, and stops none: a colleague, a key of the same user, another group', async () => {
    const bulk = await new Collector(api, otto).tried({}, english);
    const elsewhere = await (await aGroup(api)).user('administrator');
    for (const other of [alva, key, await group.user('office'), elsewhere]) {
      expect((await jobs(other)).map(({ id }) => id)).not.toContain(bulk.id);
      expect(await cancel(other, bulk.id)).toEqual({ state: undefined, codes: ['NOT_FOUND'] });
    }
    expect((await jobs(otto))[0]).toMatchObject({ id: bulk.id, state: 'TRIED' });
    const own = await new Collector(api, key).tried({}, english);
    expect(await jobs(key)).toMatchObject([{ id: own.id }]);
  });

  it('no longer sees kinds of jobs that they may no longer have done', async () => {
    const admin = await group.user('administrator');
    await new Importer(api, admin).preview(await aWorkbook([['Namn'], ['Ny']]), {}, 'hemlig.xlsx');
    expect(await jobs(admin)).toHaveLength(1);
    await demote(admin, ['customer.view']);
    expect(await jobs(admin)).toEqual([]);
    await exported(api, admin, { selectionId: (await select(api, admin, {})).id });
    expect(await jobs(admin)).toMatchObject([{ kind: 'CUSTOMER_EXPORT' }]);
    await demote(admin, []);
    expect(await jobs(admin)).toEqual([]);
    const nobody = await api.run(null, '{ jobs { nodes { id } } }');
    expect(nobody.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('Jobs', () => {
  it('are kept for thirty days after they ended, what was only tried for one, and forgotten then with what came of each row', async () => {
    const [first, second] = [await aGroup(api), await aGroup(api)];
    const [one, two] = [await first.user('office'), await second.user('office')];
    const kept: string[] = [];
    for (const [people, user] of [
      [first, one],
      [second, two],
    ] as const) {
      await people.customer();
      kept.push(
        (await new Collector(api, user).tried({}, { ...english, field: 'alwaysInvoice', values: ['true'] })).id,
      );
      await exported(api, user, { selectionId: (await select(api, user, {})).id });
    }
    const day = 24 * 3_600_000;
    const sweepIn = (days: number): Promise<void> =>
      new JobSweeper(api.database.unitOfWork, api.database.read, () => api.clock.now + days * day, [
        ...toldImports,
        ...toldCollection,
      ]).sweep();
    const running = await new Collector(api, one).tried({}, { ...english, field: 'alwaysInvoice', values: ['true'] });
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`UPDATE job SET status = 'RUNNING', leaseUntil = ? WHERE id = ?`, [
        api.clock.now + 999 * day,
        parsePublicId('job', running.id) ?? null,
      ]),
    );
    await sweepIn(0.9);
    expect([await jobs(one), await jobs(two)].map((list) => list.length)).toEqual([3, 2]);
    expect(await bulkRows(kept)).toBe(2);
    // What was only tried is of use for a day, and is not started without its rows.
    await sweepIn(1.1);
    expect([await jobs(one), await jobs(two)].map((list) => list.length)).toEqual([2, 1]);
    expect(await bulkRows(kept)).toBe(0);
    expect(await new Collector(api, one).go('Start', { id: kept[0] ?? '' })).toEqual(['NOT_FOUND']);
    await sweepIn(29);
    expect([await jobs(one), await jobs(two)].map((list) => list.length)).toEqual([2, 1]);
    await sweepIn(31);
    expect(await jobs(one)).toMatchObject([{ id: running.id, state: 'RUNNING' }]);
    expect(await jobs(two)).toEqual([]);
    await sweepIn(999);
    expect(await jobs(one)).toHaveLength(1);
  });
});

/** Whether it could be started: it has to be tried first. */
async function started(importer: Importer, variables: object): Promise<boolean> {
  try {
    await importer.mutate('registerImportUndoStart', '$id: ID!', variables);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

interface TestJob {
  readonly id: string;
  readonly step: string;
  readonly state: string;
  readonly fileUrl: string | null;
}

interface JobPage {
  readonly nodes: readonly TestJob[];
  readonly pageInfo: { readonly endCursor: string | null };
}

async function page(viewer: TestViewer, args: object): Promise<JobPage> {
  const document = `query ($first: Int, $after: String, $unfinished: Boolean) { jobs(first: $first, after: $after, unfinished: $unfinished) {
    nodes { id kind step state fileName importId customers failure fileUrl viewerCanCancel keptUntil progress { done total } } pageInfo { endCursor } } }`;
  return dataOf(await api.run<{ jobs: JobPage }>(viewer, document, args)).jobs;
}

const jobs = async (viewer: TestViewer, args: object = {}): Promise<readonly TestJob[]> =>
  (await page(viewer, args)).nodes;

async function cancel(viewer: TestViewer, id: string): Promise<{ state: string | undefined; codes: string[] }> {
  const { jobCancel } = dataOf(
    await api.run<{ jobCancel: { job: TestJob | null; userErrors: { code: string }[] } }>(
      viewer,
      'mutation ($id: ID!) { jobCancel(id: $id) { job { state } userErrors { code } } }',
      { id },
    ),
  );
  return { state: jobCancel.job?.state, codes: jobCancel.userErrors.map(({ code }) => code) };
}

const rows = (id: string): Promise<{ id: Buffer }[]> =>
  api.database.read.all('SELECT id FROM job WHERE id = ?', [parsePublicId('job', id) ?? null]);

async function bulkRows(ids: readonly string[]): Promise<number> {
  const counts = await Promise.all(
    ids.map(async (id) => {
      const [row] = await api.database.read.all<{ n: number }>('SELECT COUNT(*) AS n FROM bulk_row WHERE jobId = ?', [
        parsePublicId('job', id) ?? null,
      ]);
      return row?.n ?? 0;
    }),
  );
  return counts.reduce((sum, n) => sum + n, 0);
}

const demote = (user: TestUser, permissions: readonly string[]): Promise<unknown> =>
  api.database.unitOfWork.inTransaction(({ sql }) =>
    sql.run('UPDATE membership SET permissions = ? WHERE groupId = ? AND id = ?', [
      JSON.stringify(permissions),
      group.id,
      user.bytes,
    ]),
  );
