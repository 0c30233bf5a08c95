import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BinSweeper } from '../src/customer/bin-sweeper.js';
import { CustomerReferences } from '../src/customer/customer-references.js';
import { leaveLogins } from '../src/customer-user/leave-logins.js';
import { leaveMessages } from '../src/message/leave-messages.js';
import { parsePublicId } from '../src/database/ids.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { Merger } from './merge-story.js';
import { aGroup, type TestCustomer, type TestGroup } from './register.js';

const day = 24 * 3_600_000;

describe('the bin, thirty days later', () => {
  let api: TestApi;
  let group: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api);
  });
  afterAll(() => api.close());

  const sweepAfter = (days: number, references = new CustomerReferences([])) =>
    new BinSweeper(api.database.unitOfWork, api.database.read, references, () => api.clock.now + days * day, [
      leaveMessages,
      leaveLogins,
    ]).sweep();
  const act = async (mutation: string, { id }: TestCustomer, viewer?: TestViewer) => {
    const document = `mutation ($id: ID!) { payload: ${mutation}(id: $id) { userErrors { code } } }`;
    const by = viewer ?? (await group.anAdministrator());
    return dataOf(await api.run<{ payload: { userErrors: { code: string }[] } }>(by, document, { id })).payload
      .userErrors;
  };
  const found = async (viewer: TestViewer, search: string) =>
    dataOf(
      await api.run<{ customers: { nodes: { id: string }[] } }>(
        viewer,
        'query ($search: String) { customers(search: $search, filter: { status: { in: [ACTIVE, INACTIVE, DELETED] } }) { nodes { id } } }',
        { search },
      ),
    ).customers.nodes.map(({ id }) => id);

  it('is empty: nothing of the customer is left but the facts of its history and the messages that told of it', async () => {
    const office = await group.user('office');
    const customer = await group.customer({
      type: 'PRIVATE',
      name: 'Påhittad Bortglömdsson',
      number: 'BORTA-1',
      personalNumber: '8001019804',
      comments: 'påhittad anteckning',
      addresses: { visiting: { city: 'Påhittköping' } },
      contactPersons: [{ name: 'Påhittad Kontaktsson', email: 'kontakt@example.com' }],
    });
    await group.assign(customer, office);
    const login = await group.customerLogin(customer);
    expect(await found(office, 'bortglömd')).toEqual([customer.id]);
    const before = await rowsByTable(customer);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(ownTables));
    expect(await act('customerDelete', customer)).toEqual([]);

    await sweepAfter(30);
    expect(await found(office, 'bortglömd')).toEqual([customer.id]);
    await sweepAfter(31);
    expect(await found(office, 'bortglömd')).toEqual([]);
    expect(Object.keys(await rowsByTable(customer)).sort()).toEqual(['customer_history', 'outbox']);
    expect(await api.database.read.all('SELECT id FROM customer WHERE id = ?', [keyOf(customer)])).toEqual([]);
    expect(await act('customerRestore', customer)).toEqual([{ code: 'NOT_FOUND' }]);

    expect(dataOf(await api.run(login, '{ viewer { name } }'))).toEqual({ viewer: null });
    expect(await api.database.read.all('SELECT id FROM account WHERE id = ?', [login.accountId])).toEqual([]);
    expect(await group.customer({ name: 'Påhittad efterträdare', number: 'BORTA-1' })).toMatchObject({
      number: 'BORTA-1',
    });
  });

  it('takes along what has become part of the customer: nothing else leads there, and its number is free', async () => {
    const administrator = await group.anAdministrator();
    const [survivor, absorbed] = [await group.customer(), await group.customer({ number: 'SLOGS-IHOP' })];
    await new Merger(api, administrator).merged(survivor.id, absorbed.id);
    expect(await act('customerDelete', survivor)).toEqual([]);
    await sweepAfter(31);
    for (const table of ['customer', 'customer_merge'])
      expect(
        await api.database.read.all(
          `SELECT id FROM ${table} WHERE groupId = ? AND number IN ('SLOGS-IHOP', '${survivor.number}')`,
          [group.id],
        ),
      ).toEqual([]);
    expect(await group.customer({ number: 'SLOGS-IHOP' })).toMatchObject({ number: 'SLOGS-IHOP' });
  });

  it('leaves who deleted the customer and when, and no word about the person', async () => {
    const customer = await group.customer({ type: 'PRIVATE', name: 'Påhittad Raderadsson', phone: '0701740605' });
    const office = await group.user('office', { name: 'Olle Påhittad' });
    const update =
      'mutation ($id: ID!) { customerUpdate(id: $id, input: { name: "Påhittad Nyraderadsson" }) { changeSetId } }';
    const answer = await api.run<{ customerUpdate: { changeSetId: string } }>(office, update, { id: customer.id });
    const node = { id: dataOf(answer).customerUpdate.changeSetId };
    expect(await act('customerDelete', customer, office)).toEqual([]);
    await sweepAfter(31);
    const rows = await api.database.read.all<{
      action: string;
      actorName: string;
      oldValue: string | null;
      newValue: string | null;
    }>(
      'SELECT action, actorName, oldValue, newValue FROM customer_history WHERE groupId = ? AND customerId = ? ORDER BY id',
      [group.id, keyOf(customer)],
    );
    expect(rows.map(({ action }) => action)).toEqual(['CREATED', 'UPDATED', 'DELETED']);
    expect(rows.at(-1)).toMatchObject({ actorName: 'Olle Påhittad' });
    expect(JSON.stringify(rows)).not.toMatch(/raderadsson|701740605/i);
    expect(dataOf(await api.run(office, 'query ($id: ID!) { node(id: $id) { id } }', node))).toEqual({ node: null });
  });

  it('keeps those who may still be restored, who were restored, and who something refers to', async () => {
    const [restored, referred, fresh] = [await group.customer(), await group.customer(), await group.customer()];
    for (const customer of [restored, referred, fresh]) expect(await act('customerDelete', customer)).toEqual([]);
    expect(await act('customerRestore', restored)).toEqual([]);
    const refers = new CustomerReferences([
      { kind: 'order', count: async (_sql, _groupId, key) => (key.equals(keyOf(referred)) ? 1 : 0) },
    ]);
    await sweepAfter(29.9, refers);
    const kept = async () => [await exists(restored), await exists(referred), await exists(fresh)];
    expect(await kept()).toEqual([true, true, true]);
    await sweepAfter(31, refers);
    expect(await kept()).toEqual([true, true, false]);
  });

  it('takes no account that somebody still signs in with', async () => {
    const [gone, stays] = [await group.customer(), await group.customer()];
    const [only, both] = [await group.customerLogin(gone), await group.customerLogin(gone)];
    await api.database.unitOfWork.inTransaction(async ({ sql }) => {
      const other = await group.customerLogin(stays);
      await sql.run('UPDATE customer_user SET accountId = ? WHERE groupId = ? AND id = ?', [
        both.accountId,
        group.id,
        other.bytes,
      ]);
    });
    expect(await act('customerDelete', gone)).toEqual([]);
    await sweepAfter(31);
    const left = await api.database.read.all<{ id: Buffer }>('SELECT id FROM account WHERE id IN (?, ?)', [
      only.accountId,
      both.accountId,
    ]);
    expect(left.map(({ id }) => id)).toEqual([both.accountId]);
  });

  it('is emptied once by several processes at the same time, of any number of customers in any group', async () => {
    const other = await aGroup(api);
    const made = await Promise.all(Array.from({ length: 5 }, () => other.customer()));
    const administrator = await other.anAdministrator();
    for (const customer of made) expect(await act('customerDelete', customer, administrator)).toEqual([]);
    await Promise.all([sweepAfter(31), sweepAfter(31), sweepAfter(31)]);
    expect(await Promise.all(made.map(exists))).toEqual(made.map(() => false));
  });

  const keyOf = ({ id }: TestCustomer): Buffer => parsePublicId('cus', id) ?? Buffer.alloc(16);
  const exists = async (customer: TestCustomer): Promise<boolean> =>
    (await api.database.read.all('SELECT id FROM customer WHERE id = ?', [keyOf(customer)])).length > 0;

  /** How many rows each table holds of a customer: every table that names one, as the database itself lists them. */
  async function rowsByTable(customer: TestCustomer): Promise<Record<string, number>> {
    const { read } = api.database;
    const tables = await read.all<{ name: string }>(
      read.dialect === 'mysql'
        ? "SELECT TABLE_NAME AS name FROM information_schema.COLUMNS WHERE COLUMN_NAME = 'customerId' AND TABLE_SCHEMA = DATABASE()"
        : "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) p ON p.name = 'customerId' WHERE m.type = 'table'",
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const rows = await read.all(`SELECT 1 FROM ${name} WHERE customerId = ?`, [keyOf(customer)]);
      if (rows.length > 0) counts[name] = rows.length;
    }
    return counts;
  }
});

const ownTables = [
  'contact_person',
  'contact_register',
  'customer_address',
  'customer_assignee',
  'customer_filter',
  'customer_gram',
  'customer_search',
  'customer_user',
];
