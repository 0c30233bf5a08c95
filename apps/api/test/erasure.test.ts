import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs/promises';
import path from 'node:path';
import { swedishDay } from '@register/domain/calendar/swedish-day';
import { createApp } from '../src/app.js';
import { BinSweeper } from '../src/customer/bin-sweeper.js';
import { CustomerReferences } from '../src/customer/customer-references.js';
import { parsePublicId } from '../src/database/ids.js';
import { openDatabase } from '../src/database/open-database.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { DocumentStory } from './document-story.js';
import { lettersEnded } from './letters-ended.js';
import { standsWhere } from './everywhere.js';
import { Importer } from './import-story.js';
import { personalTexts } from './leak/personal-texts.js';
import { aWorld, type World } from './leak/world.js';
import { Merger } from './merge-story.js';
import { aGroup, type TestCustomer } from './register.js';

let api: TestApi;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api, 'Ett');
}, 120_000);
afterAll(() => api.close());

interface Plan {
  readonly number: string;
  readonly parts: readonly {
    readonly source: string;
    readonly way: string;
    readonly rows: number;
    readonly files: number;
  }[];
  readonly blocks: readonly { readonly code: string }[];
}
const planOf = async (who: TestViewer, id: string): Promise<Plan | null> =>
  dataOf(
    await api.run<{ plan: Plan | null }>(
      who,
      'query ($id: ID!) { plan: customerErasurePlan(id: $id) { number parts { source way rows files } blocks { code } } }',
      { id },
    ),
  ).plan;
const change = async (who: TestViewer, call: string): Promise<string[]> =>
  dataOf(
    await api.run<{ done: { userErrors: { code: string }[] } }>(
      who,
      `mutation { done: ${call} { userErrors { code } } }`,
    ),
  ).done.userErrors.map(({ code }) => code);
const erase = (who: TestViewer, { id, number }: Pick<TestCustomer, 'id' | 'number'>, confirmation = number) =>
  change(
    who,
    `customerErase(id: "${id}", input: { confirmation: ${JSON.stringify(confirmation)}, ground: REQUESTED })`,
  );
const hold = (who: TestViewer, id: string, until: string | null = null) =>
  change(who, `customerHoldSet(id: "${id}", input: { reason: "Tvist", until: ${JSON.stringify(until)} })`);
const lift = (who: TestViewer, id: string) => change(who, `customerHoldLift(id: "${id}")`);
const erased = async (who: TestViewer, by: string) =>
  dataOf(
    await api.run<{ erasedCustomer: { id: string; number: string } | null }>(
      who,
      `{ erasedCustomer(${by}) { id number } }`,
    ),
  ).erasedCustomer;
const isThere = async (who: TestViewer, { id }: { id: string }): Promise<boolean> =>
  dataOf(await api.run<{ customer: object | null }>(who, `{ customer(by: { id: "${id}" }) { id } }`)).customer !== null;

describe('A legal hold', () => {
  it('is seen by administrators alone, on the card and in the history', async () => {
    const { mine } = world.customers;
    const ask = `{ customer(by: { id: "${mine.id}" }) { name hold { reason isInForce setBy } history(first: 100) { nodes { field new } } } }`;
    interface Answer {
      readonly customer: {
        readonly name: string;
        readonly hold: object | null;
        readonly history: { readonly nodes: readonly { field: string; new: string | null }[] };
      };
    }
    const { customer } = dataOf(await api.run<Answer>(world.administrator, ask));
    expect(customer.hold).toEqual({ reason: 'BevarasMineEtt', isInForce: true, setBy: world.administrator.name });
    expect(customer.history.nodes).toContainEqual({ field: 'hold', new: 'BevarasMineEtt' });
    const office = dataOf(await api.run<Answer>(await world.group.user('office'), ask)).customer;
    expect(office).toMatchObject({ name: customer.name, hold: null });
    expect(office.history.nodes.map(({ field }) => field)).not.toContain('hold');
  });

  it('keeps the customer from being erased and from leaving the bin, until its day has passed or it is lifted', async () => {
    const customer = await world.group.customer({ type: 'PRIVATE' });
    const { administrator } = world;
    const today = swedishDay(api.clock.now);
    expect(await hold(administrator, customer.id, today)).toEqual([]);
    expect(await erase(administrator, customer)).toEqual(['CUSTOMER_HELD']);
    expect((await planOf(administrator, customer.id))?.blocks).toEqual([{ code: 'CUSTOMER_HELD' }]);
    expect(await change(administrator, `customerDelete(id: "${customer.id}")`)).toEqual([]);
    const sweepAfter = (days: number) =>
      new BinSweeper(
        api.database.unitOfWork,
        api.database.read,
        new CustomerReferences([]),
        () => api.clock.now + days * 24 * 3_600_000,
      ).sweep();
    expect(await hold(administrator, customer.id)).toEqual([]);
    await sweepAfter(31);
    expect(await isThere(administrator, customer)).toBe(true);
    expect(await lift(administrator, customer.id)).toEqual([]);
    expect(await lift(administrator, customer.id)).toEqual(['ALREADY_DONE']);
    await sweepAfter(31);
    expect(await isThere(administrator, customer)).toBe(false);
  });
});

describe('A person who is to be forgotten', () => {
  it('is found nowhere afterwards: in no table, no file, no log; but for the number', async () => {
    const { administrator, group } = world;
    const { mine, company } = world.customers;
    const login = await group.customerLogin(mine, ['SEE_DOCUMENTS', 'EDIT_ADDRESSES']);
    expect(await change(login, `customerUpdate(id: "${mine.id}", input: { phone: "0701740699" })`)).toEqual([]);
    // The same contact person at another customer, and one that has become part of this one.
    const contactPersons = { create: [{ name: 'Delad Kontaktsson', email: 'delad@example.com' }] };
    await update(mine.id, { contactPersons });
    await update(company.id, { contactPersons });
    const absorbed = await group.customer({ type: 'PRIVATE', name: 'Uppslukad Dubblettsson' });
    await new Merger(api, administrator).merged(mine.id, absorbed.id);
    const importer = new Importer(api, administrator);
    const file = `Kundnummer;Kundnamn;Kommentarer\n${mine.number};Omdöpt Importsson;Ur filen Importerad\n`;
    await importer.start(await importer.preview(file, { onMatch: 'UPDATE' }, 'personer.csv'));
    const documents = new DocumentStory(api, administrator, mine);
    await documents.upload('brev.txt', 'Bokstäverna i dokumentet');
    const begun = await documents.begin('Halvvägs.txt', 1000);
    await documents.send(begun.headers.get('location') ?? '', 0, Buffer.from('Halva bokstäverna '));
    const words = [
      ...personalTexts(mine.plants),
      login.name,
      login.email,
      '0701740699',
      '46701740699',
      'Uppslukad Dubblettsson',
      'Omdöpt Importsson',
      'Ur filen Importerad',
      'Bokstäverna i dokumentet',
      'Halva bokstäverna',
      'Halvvägs.txt',
    ];
    await lettersEnded(api);
    const before = await standsWhere(api, words);
    // What is sealed is found nowhere, and what only the history tells is sealed.
    expect(before.size).toBeGreaterThan(words.length / 2);
    expect([...before.values()].flat()).toEqual(
      expect.arrayContaining([
        'customer.name',
        'customer_search.text',
        'document.name',
        'message.address',
        'job.result',
      ]),
    );
    expect([...before.values()].flat().filter((place) => place.startsWith('customer_history'))).toEqual([]);

    expect(await erase(administrator, mine, 'fel')).toEqual(['CONFIRMATION_WRONG', 'CUSTOMER_HELD']);
    expect(await lift(administrator, mine.id)).toEqual([]);
    const plan = await planOf(administrator, mine.id);
    expect(plan).toMatchObject({ number: mine.number, blocks: [] });
    const told = Object.fromEntries((plan?.parts ?? []).map(({ source, rows, files }) => [source, [rows, files]]));
    expect(told).toMatchObject({
      customer: [2, 0],
      logins: [2, 0],
      uploads: [1, 0],
      importedRows: [1, 0],
      merges: [2, 0],
    });
    expect(await isThere(administrator, mine)).toBe(true);

    expect(await erase(administrator, mine)).toEqual([]);
    expect(Object.fromEntries(await standsWhere(api, words))).toEqual({});
    expect(await isThere(administrator, mine)).toBe(false);
    expect((await api.run(login, '{ viewer { name } }')).data).toEqual({ viewer: null });
    const shared = `{ customer(by: { id: "${company.id}" }) { contactPersons { name } } }`;
    expect(JSON.stringify(dataOf(await api.run(administrator, shared)))).toContain('Delad Kontaktsson');
  }, 120_000);

  it('leaves a number that says so to administrators and that nobody else gets', async () => {
    const { mine } = world.customers;
    const { administrator } = world;
    expect(await erased(administrator, `id: "${mine.id}"`)).toEqual({ id: mine.id, number: mine.number });
    expect(await erased(administrator, `number: "${mine.number.toLowerCase()}"`)).toMatchObject({ id: mine.id });
    expect(await erased(administrator, `id: "${world.customers.company.id}"`)).toBeNull();
    expect(
      await change(administrator, `customerCreate(input: { name: "Efterträdare", number: "${mine.number}" })`),
    ).toEqual(['NUMBER_TAKEN']);
    for (const again of [erase(administrator, mine), hold(administrator, mine.id), lift(administrator, mine.id)])
      expect(await again).toEqual(['NOT_FOUND']);
    const log = await api.run<{ accessLog: { nodes: object[] } }>(
      administrator,
      '{ accessLog(first: 1) { nodes { action subjectKind subject field new actor } } }',
    );
    expect(dataOf(log).accessLog.nodes).toEqual([
      {
        action: 'ERASED',
        subjectKind: 'CUSTOMER',
        subject: mine.number,
        field: 'ground',
        new: 'REQUESTED',
        actor: administrator.name,
      },
    ]);
    const importer = new Importer(api, administrator);
    const made = await importer.preview(`Kundnummer;Kundnamn\n${mine.number};Någon\n`, {}, 'igen.csv');
    expect((await importer.rows(made)).flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
      'CUSTOMER_ERASED',
    ]);
  });

  it('is nobody’s to erase but an administrator’s of the group, signed in', async () => {
    const { trader } = world.customers;
    const elsewhere = await (await aGroup(api)).user('administrator');
    expect(await planOf(elsewhere, trader.id)).toBeNull();
    expect(await erase(elsewhere, trader)).toEqual(['NOT_FOUND']);
    const key = await world.group.apiKey(['admin']);
    for (const who of [await world.group.user('office'), world.technician, key]) {
      for (const call of [
        `mutation { customerErase(id: "${trader.id}", input: { confirmation: "", ground: REQUESTED }) { userErrors { code } } }`,
        `mutation { customerHoldSet(id: "${trader.id}", input: { reason: "Tvist" }) { userErrors { code } } }`,
        `{ customerErasurePlan(id: "${trader.id}") { number } }`,
        `{ erasedCustomer(id: "${trader.id}") { number } }`,
      ]) {
        const { errors } = await api.run(who, call);
        expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
      }
    }
  });
});

describe('An older copy of the database that is put back', () => {
  it('is without those who have been erased since, before anything is served', async () => {
    const { group } = world;
    const [goes, stays] = [await group.customer({ name: 'Återuppstånden' }), await group.customer()];
    const stone = path.join(api.config.dataDir, 'erased.jsonl');
    const before = await fs.readFile(stone, 'utf8');
    const olderDatabase = await withoutTheErasure(goes, stone);
    expect(await startedOver(olderDatabase, goes, stays)).toEqual([4, 0]);
    const lines = (await fs.readFile(stone, 'utf8')).slice(before.length).split('\n');
    for (const line of lines.filter((text) => text.endsWith('}'))) {
      const { intended = true, ...told } = JSON.parse(line) as { readonly intended?: true };
      expect([intended, ...Object.keys(told).sort()]).toEqual([true, 'at', 'customer', 'group']);
    }
  });
});

/** A customer is erased; the database as it was before. */
async function withoutTheErasure(goes: TestCustomer, stone: string): Promise<TestApi['database']['config']> {
  const { config } = api.database;
  if (config.kind === 'sqlite') {
    const file = path.join(api.config.dataDir, 'copy.sqlite');
    await api.database.dataSource.query('VACUUM INTO ?', [file]);
    const refused = await erase(world.administrator, goes);
    if (refused.length > 0) throw new Error(`Not erased: ${refused.join()}`);
    return { kind: 'sqlite', file };
  }
  // The same as the copy would be: it stands in the file, and in the database it does not. The last line is half.
  const line = {
    group: world.group.id.toString('hex'),
    customer: keyOf(goes).toString('hex'),
    at: new Date(api.clock.now).toISOString(),
  };
  await fs.appendFile(stone, `\n${JSON.stringify(line)}\n{"group":"ha`);
  return config;
}

/** The statuses of both customers after a start on that database. */
async function startedOver(
  database: TestApi['database']['config'],
  ...customers: readonly TestCustomer[]
): Promise<number[]> {
  const app = await createApp({ ...api.config, database }, { clock: () => api.clock.now });
  await app.close();
  const opened = await openDatabase({ database });
  const statuses: number[] = [];
  for (const customer of customers) {
    const [row] = await opened.read.all<{ status: number }>('SELECT status FROM customer WHERE id = ?', [
      keyOf(customer),
    ]);
    statuses.push(row?.status ?? -1);
  }
  await opened.close();
  return statuses;
}

const keyOf = ({ id }: { id: string }): Buffer => parsePublicId('cus', id) ?? Buffer.alloc(16);

async function update(id: string, input: object): Promise<void> {
  const answer = await api.run<{ customerUpdate: { userErrors: object[] } }>(
    world.administrator,
    'mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { userErrors { code } } }',
    { id, input },
  );
  expect(dataOf(answer).customerUpdate.userErrors).toEqual([]);
}
