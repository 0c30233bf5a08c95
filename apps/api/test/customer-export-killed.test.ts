import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { SelectionService } from '../src/customer/collection/selection/selection.service.js';
import { CustomerLists } from '../src/customer/list/customer-lists.js';
import { SearchStatistics } from '../src/customer/search/search-statistics.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { exported, select } from './collection-story.js';
import { fill } from './fill.js';
import { startProgram, type Program } from './programs.js';
import { aGroup, type TestUser } from './register.js';

// A second process over the same register gives the file, and is killed while it does.
const many = 4000;
let api: TestApi;
const processes: Program[] = [];
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await Promise.all(processes.map((each) => each.kill()));
  await api.close();
});

it('A file that is cut off by a killed process is no file, and is fetched whole when there is one again', async () => {
  const group = await aGroup(api);
  await fill(api, group, many);
  const administrator = await group.anAdministrator();
  const { id, count } = await select(api, administrator, {});
  expect(count).toBe(many);
  const path = await exported(api, administrator, { selectionId: id, columns: ['number', 'name'] });
  const fetched = (url: string | undefined): Promise<Response> =>
    fetch(new URL(String(path), url), { headers: { ...administrator.headers } });

  const doomed = await aProcess({ statement: 'customerKey', times: 8 });
  const response = await fetched(doomed.lines[0]);
  const chunks = response.body?.getReader();
  const first = await chunks?.read();
  expect(first?.value?.length).toBeGreaterThan(0);
  // Whoever reads is told: the end of the connection is not the end of the file.
  await expect(readToTheEnd(chunks)).rejects.toThrow('terminated');

  const next = await aProcess();
  const file = await (await fetched(next.lines[0])).text();
  const numbers = file.match(/X\d+/g) ?? [];
  expect(numbers).toHaveLength(many);
  expect(new Set(numbers).size).toBe(many);
}, 60_000);

it.each([
  { what: 'is shut out', change: (id: string) => `userInactivate(id: "${id}")` },
  {
    what: 'may not read one of its columns any more',
    change: (id: string) => `userUpdate(id: "${id}", input: { closedFields: ["comments"] })`,
  },
  { what: 'has their key revoked', change: (id: string) => `apiKeyRevoke(id: "${id}")` },
  { what: 'has a key that expires', change: null },
])(
  'A file ends where it is for whoever $what while they fetch it, and is no file',
  async ({ what, change }) => {
    const group = await aGroup(api);
    await fill(api, group, many);
    const administrator = await group.anAdministrator();
    const office = await group.user('office');
    const who = what.includes('key') ? await group.apiKey(['customer.view'], office) : office;
    const { id } = await select(api, who, {});
    const path = await exported(api, who, { selectionId: id, columns: ['number', 'name', 'comments'] });
    let pages = 0;
    let changed: Promise<unknown> | undefined;
    const stop = api.database.statements.listen((sql) => {
      if (sql.includes('customerKey') && ++pages === 3)
        changed = change
          ? api.run(administrator, `mutation { done: ${change(who.id)} { userErrors { code } } }`)
          : expire(who);
    });
    try {
      const response = await fetch(new URL(String(path), api.url), { headers: { ...who.headers } });
      await expect(response.text()).rejects.toThrow('terminated');
    } finally {
      stop();
    }
    expect(await changed).toMatchObject(change ? { data: { done: { userErrors: [] } } } : { affected: 1 });
    expect(await givenOf(administrator)).toBeLessThan(many);
    expect(api.logged.some((line) => line.includes('"level":50'))).toBe(false);
  },
  60_000,
);

it('A file whose customers are forgotten while it is fetched ends where it is, is no file, and the log does not call it whole', async () => {
  const group = await aGroup(api);
  await fill(api, group, many);
  // One more than a stretch of a selection holds.
  await group.customer();
  const office = await group.user('office');
  const { id } = await select(api, office, {});
  const path = await exported(api, office, { selectionId: id, columns: ['number'] });
  let pages = 0;
  let forgotten: Promise<unknown> | undefined;
  const stop = api.database.statements.listen((sql) => {
    if (sql.includes('customerKey') && ++pages === 3)
      forgotten = api.database.unitOfWork.inTransaction((tx) =>
        tx.sql.run('DELETE FROM customer_selection WHERE groupId = ?', [group.id]),
      );
  });
  try {
    const response = await fetch(new URL(String(path), api.url), { headers: { ...office.headers } });
    await expect(response.text()).rejects.toThrow('terminated');
  } finally {
    stop();
  }
  await forgotten;
  expect(await givenOf(await group.anAdministrator())).toBe(many);
}, 60_000);

it('Whoever began to fetch a file in the last minute of its hour gets it whole', async () => {
  const group = await aGroup(api);
  await fill(api, group, many);
  await group.customer();
  const office = await group.user('office');
  const { id } = await select(api, office, {});
  const path = await exported(api, office, { selectionId: id, columns: ['number'] });
  const { unitOfWork, read } = api.database;
  const lists = new CustomerLists(read, new GroupCiphers(api.config.secrets), new SearchStatistics(read, Date.now));
  const sweeper = new SelectionService(unitOfWork, read, lists, () => api.clock.now + 90 * 60_000);
  let pages = 0;
  let swept: Promise<void> | undefined;
  const stop = api.database.statements.listen((sql) => {
    if (sql.includes('customerKey') && ++pages === 3) swept = sweeper.sweep();
  });
  try {
    const response = await fetch(new URL(String(path), api.url), { headers: { ...office.headers } });
    expect((await response.text()).trim().split('\r\n')).toHaveLength(1 + many + 1);
  } finally {
    stop();
  }
  await swept;
}, 60_000);

/** How many customers the only file in the log was given with, which ended there. */
async function givenOf(administrator: TestUser): Promise<number> {
  const { accessLog } = dataOf(
    await api.run<{ accessLog: { nodes: { action: string; field: string; new: string }[] } }>(
      administrator,
      '{ accessLog(first: 20) { nodes { action field new } } }',
    ),
  );
  const ends = accessLog.nodes.filter((event) => ['EXPORT_ENDED', 'EXPORT_FETCHED'].includes(event.action));
  expect(ends.map((event) => [event.action, event.field])).toEqual([['EXPORT_ENDED', 'customers']]);
  return Number(ends[0]?.new);
}

const expire = (key: TestUser): Promise<unknown> =>
  api.database.unitOfWork.inTransaction(({ sql }) =>
    sql.run('UPDATE api_key SET expiresAt = ? WHERE id = ?', [api.clock.now, key.bytes]),
  );

async function readToTheEnd(chunks: ReadableStreamDefaultReader | undefined): Promise<void> {
  let isDone = false;
  while (!isDone) isDone = (await chunks?.read())?.done ?? true;
}

async function aProcess(diesAt?: { statement: string; times: number }): Promise<Program> {
  const { database, config } = api;
  const started = startProgram('serves-api', {
    WORK: JSON.stringify({ database: database.config, dataDir: config.dataDir, diesAt }),
  });
  processes.push(started);
  await started.wrote(1);
  return started;
}
