import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { testedDatabase } from './database.js';
import { aWorld, customerNames, type World } from './leak/world.js';
import { aGroup } from './register.js';

let api: TestApi;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api, 'Ett');
}, 120_000);
afterAll(() => api.close());

describe('Somebody who asks what is held on them', () => {
  it('is given all of it by an administrator: every field, now and before, and the files', async () => {
    const { mine } = world.customers;
    const { files, extract } = await given(world.administrator, mine.id, 'Begäran 2026-11');
    const text = JSON.stringify(extract);
    const missing = Object.entries(mine.plants).flatMap(([field, { texts }]) =>
      texts.filter((planted) => !text.includes(planted)).map((planted) => `${field}: ${planted}`),
    );
    expect(missing).toEqual([]);
    expect(extract['logins']).toHaveLength(1);
    expect(extract['documents']).toHaveLength(mine.documentIds.length);
    const kept = (extract['documents'] as { kind: string; file?: string }[]).flatMap(({ file }) => file ?? []);
    expect(kept).toHaveLength(mine.documentIds.length - 1);
    expect(kept.filter((place) => (files[place]?.length ?? 0) === 0)).toEqual([]);
  }, 60_000);

  it('is given nothing of anybody else’s', async () => {
    for (const name of customerNames) {
      const { extract, files } = await given(world.administrator, world.customers[name].id);
      const text =
        JSON.stringify(extract) +
        Object.values(files)
          .map((bytes) => strFromU8(bytes))
          .join('');
      for (const other of customerNames.filter((one) => one !== name)) {
        expect(text).not.toContain(world.customers[other].id);
        const { texts } = world.customers[other].plants.name;
        for (const planted of texts) expect(text).not.toContain(planted);
      }
    }
  }, 120_000);

  it('is told of every table that names customers', async () => {
    const { extract } = await given(world.administrator, world.customers.mine.id);
    const { tables } = extract['about'] as { tables: Record<string, string> };
    expect(Object.keys(tables).sort()).toEqual((await tablesOfCustomers()).sort());
  });

  it('finds in the history who was given it, and why', async () => {
    const { mine } = world.customers;
    await given(world.administrator, mine.id, 'Enligt brev');
    const answer = await api.run<{ customer: { history: { nodes: object[] } } }>(
      world.administrator,
      `{ customer(by: { id: "${mine.id}" }) { history(first: 1) { nodes { action actor new } } } }`,
    );
    const { customer } = dataOf(answer);
    expect(customer.history.nodes).toEqual([
      { action: 'EXTRACTED', actor: world.administrator.name, new: 'Enligt brev' },
    ]);
  });
});

describe('Whoever is no administrator', () => {
  it('is answered as if there were no such customer', async () => {
    const { mine } = world.customers;
    const unknown = 'cus_01h455vb4pex5vsknk084sn02q';
    const elsewhere = await (await aGroup(api)).user('administrator');
    const login = await world.group.customerLogin(mine);
    for (const who of [await world.group.user('office'), world.technician, elsewhere, login]) {
      const [refused, none] = [await ask(who, mine.id), await ask(who, unknown)];
      expect([refused.status, await refused.text()]).toEqual([404, await none.text()]);
    }
    expect((await fetch(new URL(`/files/personal-data?customer=${mine.id}`, api.url))).status).toBe(401);
  });
});

const ask = (who: TestViewer, id: string, reason = '') =>
  fetch(new URL(`/files/personal-data?${new URLSearchParams({ customer: id, reason }).toString()}`, api.url), {
    headers: who.headers,
  });

async function given(who: TestViewer, id: string, reason?: string) {
  const response = await ask(who, id, reason);
  expect(response.status).toBe(200);
  const { 'extract.json': json, ...files } = unzipSync(new Uint8Array(await response.arrayBuffer()));
  if (!json) throw new Error('No extract in the archive');
  return { files, extract: JSON.parse(strFromU8(json)) as Record<string, object> };
}

/** As the database itself has them. */
async function tablesOfCustomers(): Promise<string[]> {
  const named = "('customerId', 'survivorId')";
  const rows = await api.database.read.all<{ name: string }>(
    testedDatabase === 'sqlite'
      ? `SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name IN ${named}`
      : `SELECT DISTINCT TABLE_NAME AS name FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_NAME IN ${named}`,
  );
  return ['customer', ...rows.map(({ name }) => name)];
}
