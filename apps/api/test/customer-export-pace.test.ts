import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { startApi, type TestApi } from './api.js';
import { exported, fetchFile, select } from './collection-story.js';
import { fill } from './fill.js';
import { aGroup, type TestUser } from './register.js';

const many = 4096;
let api: TestApi;
let administrator: TestUser;
let path: string | readonly string[];
beforeAll(async () => {
  api = await startApi();
  const group = await aGroup(api);
  await fill(api, group, many);
  administrator = await group.anAdministrator();
  const selection = await select(api, administrator, {});
  path = await exported(api, administrator, { selectionId: selection.id, columns: ['number', 'name'] });
}, 60_000);
afterEach(() => void jest.restoreAllMocks());
afterAll(() => api.close());

it('Whoever exports while nobody else asks has customers read by the hundreds', async () => {
  theOthersHaveGoneHome();
  const { sizes, rows } = await fetched(() => undefined);
  expect(rows).toBe(many);
  expect(Math.min(...sizes.slice(0, 8))).toBeGreaterThan(128);
});

it('As soon as others ask, few are read at a time, and they have their answers long before the file has its end', async () => {
  theOthersHaveGoneHome();
  let isEnded = false;
  let answered: Promise<boolean> | undefined;
  const { sizes, rows } = await fetched((page) => {
    if (page === 2)
      answered = Promise.all(
        Array.from({ length: 8 }, () => api.run(administrator, '{ customers(first: 5) { nodes { name } } }')),
      ).then(() => !isEnded);
  });
  isEnded = true;
  expect(rows).toBe(many);
  expect(sizes[0]).toBeGreaterThan(128);
  expect(sizes.filter((size) => size <= 32).length).toBeGreaterThan(20);
  expect(await answered).toBe(true);
});

/** The last requests lie more than a few seconds back. */
function theOthersHaveGoneHome(): void {
  const now = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => now() + 60_000);
}

/** How many customers each page asked for, and how many rows the file has. */
async function fetched(atPage: (page: number) => void): Promise<{ sizes: number[]; rows: number }> {
  const sizes: number[] = [];
  const stop = api.database.statements.listen((sql) => {
    if (!sql.includes('customerKey') || !/IN \(\?|VALUES/.test(sql)) return;
    sizes.push((sql.match(/\?/g) ?? []).length - besides);
    atPage(sizes.length);
  });
  try {
    const text = await (await fetchFile(api, administrator, path)).text();
    return { sizes, rows: text.split('\r\n').length - 2 };
  } finally {
    stop();
  }
}

/** The statement of a page has the group's id besides those of the customers, and once more for SQLite. */
const besides = 2;
