import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publicId } from '../src/database/ids.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { startProgram, type Program } from './programs.js';
import { testedDatabase } from './database.js';
import { aGroup, type TestGroup } from './register.js';

const unlucky = 'Påhittad Otur';
const createMutation =
  'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id number } userErrors { code } } }';
const updateMutation = `mutation ($id: ID!, $input: CustomerUpdateInput!, $expectedVersion: Int) {
  customerUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { customer { version } userErrors { code } } }`;

interface Created {
  readonly customerCreate?: { readonly customer: { id: string; number: string } | null };
}

describe('many at once', () => {
  let api: TestApi;
  let group: TestGroup;
  let office: TestViewer;
  const others: Program[] = [];

  beforeEach(async () => {
    // On a busy machine the last of 400 waits long for its turn; here it is to have it, not to be refused.
    api = await startApi({ deadlineMs: 120_000, queueTimeoutMs: 120_000 });
    group = await aGroup(api, { autoGenerateNextNumber: true });
    office = await group.user('office');
  });
  afterEach(async () => {
    for (const other of others.splice(0)) await other.kill();
    await api.close();
  });

  /** Sends one operation to any process that serves this database; undefined when the process died meanwhile. */
  async function send<Data>(url: URL, document: string, variables: object): Promise<Data | undefined> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...office.headers },
        body: JSON.stringify({ query: document, variables }),
      });
      const answer = (await response.json()) as { data?: Data; errors?: unknown[] };
      return answer.errors ? undefined : answer.data;
    } catch {
      return undefined;
    }
  }

  async function anotherProcess(): Promise<{ process: Program; url: URL }> {
    const work = { database: api.database.config, dataDir: api.config.dataDir };
    const process = startProgram('serves-api', { WORK: JSON.stringify(work) });
    others.push(process);
    await process.wrote(1);
    return { process, url: new URL(process.lines[0] ?? '') };
  }

  /** The database itself refuses this contact person, after everything else of the customer has been written. */
  async function refuseTheUnlucky(): Promise<void> {
    const trigger =
      testedDatabase === 'sqlite'
        ? `CREATE TRIGGER refuse_unlucky BEFORE INSERT ON contact_person WHEN NEW.name = '${unlucky}' BEGIN SELECT RAISE(ABORT, 'refused by the test'); END`
        : `CREATE TRIGGER refuse_unlucky BEFORE INSERT ON contact_person FOR EACH ROW
           BEGIN IF NEW.name = '${unlucky}' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'refused by the test'; END IF; END`;
    await api.database.unitOfWork.inTransaction(({ manager }) => manager.query(trigger));
  }

  const count = async (sql: string, params: readonly (string | Buffer)[] = [group.id]): Promise<number> =>
    Number((await api.database.read.all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${sql}`, params))[0]?.n);

  /** Customers of the group that lack a part which is written with them. */
  const halfWritten = (): Promise<number> =>
    count(
      `customer c WHERE c.groupId = ? AND NOT (
        EXISTS (SELECT 1 FROM contact_person p WHERE p.groupId = c.groupId AND p.customerId = c.id)
        AND EXISTS (SELECT 1 FROM customer_search s WHERE s.groupId = c.groupId AND s.nameKey = c.nameKey AND s.customerId = c.id)
        AND EXISTS (SELECT 1 FROM outbox o WHERE o.groupId = c.groupId AND o.customerId = c.id)
        AND (SELECT COUNT(DISTINCT h.version) FROM customer_history h WHERE h.groupId = c.groupId AND h.customerId = c.id) = c.version)`,
    );
  const strayRows = async (): Promise<number> => {
    let stray = 0;
    for (const table of ['contact_person', 'customer_search', 'customer_history', 'outbox']) {
      stray += await count(
        `${table} t WHERE t.groupId = ? AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.groupId = t.groupId AND c.id = t.customerId)`,
      );
    }
    return stray;
  };
  const numbers = async (): Promise<number[]> =>
    (await api.database.read.all<{ number: string }>('SELECT number FROM customer WHERE groupId = ?', [group.id]))
      .map(({ number }) => Number(number))
      .sort((a, b) => a - b);
  const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
  const aCustomer = (name: string, contact = 'Påhittad Kontakt') => ({
    input: { name, contactPersons: [{ name: contact }] },
  });

  it('400 new customers, a tenth of them failing: every number once, none lost, none half written', async () => {
    await refuseTheUnlucky();
    const answers = await Promise.all(
      upTo(400).map((at) =>
        send<Created>(api.url, createMutation, aCustomer(`Påhittad ${at}`, at % 10 === 0 ? unlucky : undefined)),
      ),
    );
    const made = answers.flatMap((answer) => answer?.customerCreate?.customer ?? []);
    expect(made).toHaveLength(360);
    expect(new Set(made.map(({ number }) => number)).size).toBe(360);
    expect(await numbers()).toEqual(upTo(360));
    expect(await halfWritten()).toBe(0);
    expect(await strayRows()).toBe(0);
  }, 120_000);

  it('typed numbers and automatic ones side by side: no number twice, every answer true', async () => {
    const answers = await Promise.all(
      upTo(120).map((at) =>
        send<Created>(api.url, createMutation, {
          input: { name: `Påhittad ${at}`, ...(at % 3 === 0 && { number: String(at) }) },
        }),
      ),
    );
    const told = answers
      .flatMap((answer) => answer?.customerCreate?.customer ?? [])
      .map(({ number }) => Number(number))
      .sort((a, b) => a - b);
    expect(told.length).toBeGreaterThanOrEqual(80);
    expect(await numbers()).toEqual(told);
    expect(new Set(told).size).toBe(told.length);
  }, 120_000);

  it('200 edits of one card, half of them made on the first version: every acknowledged one is in it', async () => {
    const { id } = await group.customer({ number: 'EN' });
    const answers = await Promise.all(
      upTo(200).map((at) =>
        send<{ customerUpdate: { customer: { version: number } | null } }>(api.url, updateMutation, {
          id,
          input: { contactPersons: { create: [{ name: `Påhittad ${at}` }] } },
          expectedVersion: at % 2 === 0 ? 1 : null,
        }),
      ),
    );
    const versions = answers.flatMap((answer) => answer?.customerUpdate.customer?.version ?? []);
    expect(versions).toHaveLength(200);
    const people = await api.database.read.all<{ name: string; position: number }>(
      'SELECT name, position FROM contact_person WHERE groupId = ?',
      [group.id],
    );
    expect(new Set(people.map(({ name }) => name))).toEqual(new Set(upTo(200).map((at) => `Påhittad ${at}`)));
    expect(people.map(({ position }) => position).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, at) => at),
    );
    const card = await api.run<{ customer: { version: number } }>(
      office,
      'query ($id: ID!) { customer(by: { id: $id }) { version } }',
      { id },
    );
    expect(dataOf(card).customer.version).toBe(201);
    expect(await count("customer_history WHERE groupId = ? AND action = 'UPDATED'")).toBe(200);
  }, 120_000);

  it('two processes making customers at once give no number twice', async () => {
    const { url } = await anotherProcess();
    const answers = await Promise.all(
      upTo(120).map((at) => send<Created>(at % 2 === 0 ? url : api.url, createMutation, aCustomer(`Påhittad ${at}`))),
    );
    const told = answers
      .flatMap((answer) => answer?.customerCreate?.customer ?? [])
      .map(({ number }) => Number(number));
    expect(told.sort((a, b) => a - b)).toEqual(upTo(120));
    expect(await numbers()).toEqual(upTo(120));
    expect(await halfWritten()).toBe(0);
  }, 120_000);

  it('a process killed while it writes loses nothing it acknowledged and leaves nothing half', async () => {
    const { id } = await group.customer({ number: 'EN', contactPersons: [{ name: 'Först Påhittad' }] });
    const acknowledged = { numbers: [] as number[], people: [] as string[] };
    for (let life = 0; life < 3; life++) {
      const { process, url } = await anotherProcess();
      let isAlive = true;
      const work = upTo(8).map(async (writer) => {
        for (let at = 0; isAlive; at++) {
          const name = `Påhittad ${life}-${writer}-${at}`;
          if (writer % 2 === 0) {
            const answer = await send<Created>(url, createMutation, aCustomer(name));
            if (answer?.customerCreate?.customer)
              acknowledged.numbers.push(Number(answer.customerCreate.customer.number));
          } else {
            const answer = await send<{ customerUpdate: { customer: object | null } }>(url, updateMutation, {
              id,
              input: { contactPersons: { create: [{ name }] } },
            });
            if (answer?.customerUpdate.customer) acknowledged.people.push(name);
          }
        }
      });
      const soFar = () => Math.min(acknowledged.numbers.length, acknowledged.people.length);
      for (const enough = soFar() + 5; soFar() < enough;) await new Promise((resolve) => setTimeout(resolve, 5));
      await process.kill();
      isAlive = false;
      await Promise.all(work);
    }
    const stored = new Set(await numbers());
    expect(acknowledged.numbers.filter((number) => !stored.has(number))).toEqual([]);
    const people = await api.database.read.all<{ name: string; customerId: Buffer }>(
      'SELECT name, customerId FROM contact_person WHERE groupId = ?',
      [group.id],
    );
    const onTheCard = new Set(
      people.filter(({ customerId }) => publicId('cus', customerId) === id).map(({ name }) => name),
    );
    expect(acknowledged.people.filter((name) => !onTheCard.has(name))).toEqual([]);
    expect(await halfWritten()).toBe(0);
    expect(await strayRows()).toBe(0);
  }, 120_000);
});
