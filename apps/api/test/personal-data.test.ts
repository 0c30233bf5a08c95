import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { tellOfAccount } from '../src/message/account-letters.service.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { testedDatabase } from './database.js';
import { DocumentStory } from './document-story.js';
import { standsWhere } from './everywhere.js';
import { extractOf } from './extract-of.js';
import { Importer } from './import-story.js';
import { personalTexts } from './leak/personal-texts.js';
import { aWorld, customerNames, type World } from './leak/world.js';
import { Merger } from './merge-story.js';
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

  it('is given no further file by somebody who has been shut out while the first was under way', async () => {
    const { group } = world;
    const customer = await group.customer({ type: 'PRIVATE' });
    const leaving = await group.user('administrator');
    const documents = new DocumentStory(api, leaving, customer);
    // In the order of their names: the second waits until the reader has taken most of the first.
    await documents.upload('1 Ritning.pdf', randomBytes(24_000_000));
    await documents.upload('2 Avtal.pdf', 'Avtalet');
    const given = async (afterTheFirstBytes: () => Promise<unknown>) => {
      const { body } = await ask(leaving, customer.id);
      if (!body) throw new Error('Nothing was given');
      const reader = body.getReader();
      await reader.read();
      await afterTheFirstBytes();
      for (;;) if ((await reader.read()).done) return;
    };
    await given(() => Promise.resolve());
    const shutOut = () => write('UPDATE membership SET deactivatedAt = 1 WHERE id = ?', leaving.bytes);
    await expect(given(shutOut)).rejects.toThrow('terminated');
  }, 60_000);

  it('is given what was held on a customer that has become part of theirs', async () => {
    const { administrator, group } = world;
    const was = await group.customer({ type: 'PRIVATE', phone: '0701740611', personalNumber: '8001019804' });
    const between = await group.customer({ type: 'PRIVATE' });
    const is = await group.customer({ type: 'PRIVATE' });
    const login = await group.customerLogin(was);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      tellOfAccount(sql, 'NEW_DEVICE', login.accountId, api.clock.now),
    );
    for (const call of [
      `customerUpdate(id: "${was.id}", input: { phone: "0701740622" })`,
      `customerPersonalNumberReveal(id: "${was.id}", reason: "Ringde om rotavdraget")`,
      `customerHoldSet(id: "${was.id}", input: { reason: "Tvist om fönstren" })`,
    ])
      expect(await done(administrator, call)).toEqual([]);
    const importer = new Importer(api, administrator);
    const file = `Kundnummer;Kundnamn;Kommentarer\n${was.number};${was.name};Ur en fil\n`;
    await importer.start(await importer.preview(file, { onMatch: 'UPDATE' }, 'kunder.csv'));
    const merger = new Merger(api, administrator);
    await merger.merged(between.id, was.id);
    await merger.merged(is.id, between.id);

    const { extract } = await given(administrator, is.id);
    expect(extract['history']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'phone', old: '+46701740611', new: '+46701740622' }),
        expect.objectContaining({ action: 'REVEALED', new: 'Ringde om rotavdraget' }),
      ]),
    );
    expect(extract['log']).toContainEqual(expect.objectContaining({ action: 'REVEALED' }));
    expect(extract['messages']).toContainEqual(
      expect.objectContaining({ kind: 'NEW_DEVICE', recipientName: login.name }),
    );
    expect(extract['holds']).toContainEqual(expect.objectContaining({ reason: 'Tvist om fönstren' }));
    expect(JSON.stringify(extract['importedRows'])).toContain('Ur en fil');
    expect(extract['told']).toContainEqual(expect.objectContaining({ topic: 'customer.updated' }));
    expect(extract['merges']).toMatchObject([{ absorbed: was.id }, { absorbed: between.id }]);
    expect((await ask(administrator, was.id)).status).toBe(404);
  }, 60_000);

  it('is told of every table in which something of them stands, or that names them or their login', async () => {
    const { administrator, group, customers } = world;
    const { mine } = customers;
    const login = await group.customerLogin(mine);
    await write("UPDATE session SET userAgent = 'Läsaren i köket' WHERE actorId = ?", login.bytes);
    const importer = new Importer(api, administrator);
    await importer.preview(`Kundnummer;Kundnamn\n${mine.number};Omdöpt Importsson\n`, { onMatch: 'UPDATE' }, 'en.csv');
    const places = await standsWhere(api, [
      ...personalTexts(mine.plants),
      login.name,
      login.email,
      'Läsaren i köket',
      'Omdöpt Importsson',
    ]);
    const holding = [...places.values()].flat().flatMap((place) => /^(\w+)\.\w+$/.exec(place)?.[1] ?? []);
    const named = new Set([...holding, ...(await tablesNaming(['customerId', 'survivorId', 'accountId']))]);
    // The group's own people sign in, too.
    named.delete('membership');
    for (const { table, of } of await references()) if (named.has(of) && table !== 'membership') named.add(table);
    const { extract } = await given(administrator, mine.id);
    const { tables } = extract['about'] as { tables: Record<string, string> };
    const browsers = (extract['logins'] as { signedIn: { browser: string }[] }[]).flatMap(({ signedIn }) => signedIn);
    expect(browsers.map(({ browser }) => browser)).toEqual(['Läsaren i köket']);
    expect(Object.keys(tables).sort()).toEqual([...named].sort());
  });

  it('is not asked about by a link on somebody else’s page, which would say why in an administrator’s name', async () => {
    const { trader } = world.customers;
    const from = (site: string) => ({ headers: { ...world.administrator.headers, 'sec-fetch-site': site } });
    const log = async (site: string) => {
      const response = await fetch(new URL('/files/log', api.url), from(site));
      await response.arrayBuffer();
      return response.status;
    };
    const extracted = async (site: string) => {
      const response = await extractOf(api, from(site), trader.id, 'Lockad');
      await response.arrayBuffer();
      return response.status;
    };
    expect([await log('cross-site'), await extracted('cross-site')]).toEqual([403, 403]);
    expect([await log('same-origin'), await extracted('same-origin')]).toEqual([200, 200]);
    // Nor by a form there, which sends no header of its own, or by an address, which would stand in histories and logs.
    const form = await fetch(new URL('/files/personal-data', api.url), {
      method: 'POST',
      headers: world.administrator.headers,
      body: new URLSearchParams({ customer: trader.id, reason: 'Lockad' }),
    });
    const address = await fetch(new URL(`/files/personal-data?customer=${trader.id}&reason=Lockad`, api.url), {
      headers: world.administrator.headers,
    });
    expect([form.status, address.status]).toEqual([400, 404]);
    const { extract } = await given(world.administrator, trader.id);
    // The second time from our own page.
    expect((extract['history'] as { new: string | null }[]).filter((entry) => entry.new === 'Lockad')).toHaveLength(1);
  });

  it('is given nothing where what is asked for cannot be read, and no trace says otherwise', async () => {
    const { trader } = world.customers;
    const traces = async () => {
      const { extract } = await given(world.administrator, trader.id);
      return (extract['history'] as { action: string }[]).filter(({ action }) => action === 'EXTRACTED').length;
    };
    const before = await traces();
    const headers = { ...world.administrator.headers, 'apollo-require-preflight': 'true' };
    for (const [type, body] of [
      ['application/json', '{'],
      ['application/json', '"x"'],
      ['application/json', JSON.stringify({ customer: trader.id, reason: 'x'.repeat(17_000) })],
      ['text/plain', JSON.stringify({ customer: trader.id })],
    ] as const) {
      const url = new URL('/files/personal-data', api.url);
      const answer = await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': type }, body });
      expect([type, body.slice(0, 20), answer.status]).toEqual([type, body.slice(0, 20), 400]);
    }
    expect(await traces()).toBe(before + 1);
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
    expect((await extractOf(api, null, mine.id)).status).toBe(401);
  });
});

const ask = (who: TestViewer, id: string, reason?: string) => extractOf(api, who, id, reason);

const done = async (who: TestViewer, call: string) =>
  dataOf(await api.run<{ done: { userErrors: object[] } }>(who, `mutation { done: ${call} { userErrors { code } } }`))
    .done.userErrors;

async function given(who: TestViewer, id: string, reason?: string) {
  const response = await ask(who, id, reason);
  expect(response.status).toBe(200);
  const { 'extract.json': json, ...files } = unzipSync(new Uint8Array(await response.arrayBuffer()));
  if (!json) throw new Error('No extract in the archive');
  return { files, extract: JSON.parse(strFromU8(json)) as Record<string, object> };
}

const write = (sql: string, ...params: Buffer[]) =>
  api.database.unitOfWork.inTransaction((tx) => tx.sql.run(sql, params));

/** As the database itself has them. */
async function tablesNaming(columns: readonly string[]): Promise<string[]> {
  const named = `(${columns.map((column) => `'${column}'`).join(', ')})`;
  const rows = await api.database.read.all<{ name: string }>(
    testedDatabase === 'sqlite'
      ? `SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name IN ${named}`
      : `SELECT DISTINCT TABLE_NAME AS name FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_NAME IN ${named}`,
  );
  return rows.map(({ name }) => name);
}

/** Which table has a foreign key on which. */
const references = () =>
  api.database.read.all<{ table: string; of: string }>(
    testedDatabase === 'sqlite'
      ? `SELECT DISTINCT m.name AS "table", f."table" AS "of" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`
      : 'SELECT DISTINCT TABLE_NAME AS `table`, REFERENCED_TABLE_NAME AS `of` FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL',
  );
