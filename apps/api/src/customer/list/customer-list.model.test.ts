import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readableFields } from '@register/domain/customer/field-access';
import { openTestDatabase, type TestDatabase } from '../../../test/database.js';
import { compareBy, passes, rankOf, type ModelCustomer } from '../../../test/list-model.js';
import { aCustomer, aQuestion, aSearch, sortable } from '../../../test/list-questions.js';
import { pick, randomFrom } from '../../../test/random.js';
import { aListWorld } from '../../../test/list-world.js';
import { GroupCiphers } from '../../crypto/group-ciphers.js';
import { parsePublicId } from '../../database/ids.js';
import { Cursors } from '../../graphql/cursor.js';
import type { Actor } from '../../request-context.js';
import { SearchStatistics } from '../search/search-statistics.js';
import { CustomerLists, type Viewing } from './customer-lists.js';
import { CustomerListQuery, type CustomerListArguments } from './customer-list.query.js';

const secrets = { keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) };
const ciphers = new GroupCiphers(secrets);
const cursors = new Cursors(randomBytes(32));
// All of a group looked through; then every group as if it were large, so that walks and the index of grams are taken too.
const tunings = {
  'looking through a small group': undefined,
  'walking and asking the index': { smallGroup: 0, step: 9, firstStretch: 20, longestStretch: 45 },
};

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe.each(Object.entries(tunings))('the list, %s', (_, tuning) => {
  it('answers 150 random questions as a plain model does, page by page, forward and backward', async () => {
    const world = await aListWorld(database, ciphers, 1);
    const statistics = new SearchStatistics(database.read, Date.now, tuning);
    await statistics.ready(world.actor.groupId);
    const query = new CustomerListQuery(database.read, cursors, new CustomerLists(database.read, ciphers, statistics));
    const random = randomFrom(7);
    for (let question = 0; question < 150; question++) {
      const args = aQuestion(random, world.customers);
      const expected = answerOf(world.customers, args);
      const backward = random() < 0.3;
      const size = 1 + Math.floor(random() ** 2 * 40);
      const seen = await readAll(query, viewing(world.actor), args, size, backward);
      expect({ question, args, backward, size, ids: seen.ids }).toEqual({
        question,
        args,
        backward,
        size,
        ids: expected,
      });
      expect(seen.count).toEqual(
        seen.count.precision === 'EXACT' ? { value: expected.length, precision: 'EXACT' } : seen.count,
      );
      expect(seen.count.value).toBeLessThanOrEqual(expected.length);
    }
  }, 120_000);

  it('stands in the order of each field of the group’s own, either direction, forward and backward', async () => {
    const world = await aListWorld(database, ciphers, 9);
    const statistics = new SearchStatistics(database.read, Date.now, tuning);
    await statistics.ready(world.actor.groupId);
    const query = new CustomerListQuery(database.read, cursors, new CustomerLists(database.read, ciphers, statistics));
    const random = randomFrom(19);
    for (const customField of sortable)
      for (const direction of ['ASC', 'DESC'] as const) {
        const args = {
          ...(random() < 0.5 && { filter: { status: { eq: 'ACTIVE' as const } } }),
          orderBy: [{ field: 'CUSTOM_FIELD' as const, customField, direction }],
        };
        const [size, backward] = [1 + Math.floor(random() * 20), random() < 0.5];
        const { ids } = await readAll(query, viewing(world.actor), args, size, backward);
        expect({ args, size, backward, ids }).toEqual({ args, size, backward, ids: answerOf(world.customers, args) });
      }
  }, 120_000);

  it('answers 40 random searches of somebody who may not read the fields of the group’s own as if nobody had any', async () => {
    const world = await aListWorld(database, ciphers, 5);
    const statistics = new SearchStatistics(database.read, Date.now, tuning);
    await statistics.ready(world.actor.groupId);
    const query = new CustomerListQuery(database.read, cursors, new CustomerLists(database.read, ciphers, statistics));
    const random = randomFrom(17);
    for (let question = 0; question < 40; question++) {
      const args = { search: aSearch(random, world.customers) };
      const { ids, count } = await readAll(query, withoutOwn(world.actor), args, 25, random() < 0.3);
      expect({ args, ids }).toEqual({ args, ids: answerOf(world.customers, args, false) });
      expect({ args, count: count.value }).toEqual({ args, count: ids.length });
    }
  }, 120_000);

  it('answers 60 random searches by name as a plain model does, either direction, forward and backward', async () => {
    const world = await aListWorld(database, ciphers, 3);
    const statistics = new SearchStatistics(database.read, Date.now, tuning);
    await statistics.ready(world.actor.groupId);
    const query = new CustomerListQuery(database.read, cursors, new CustomerLists(database.read, ciphers, statistics));
    const random = randomFrom(13);
    for (let question = 0; question < 60; question++) {
      const direction = pick(random, ['ASC', 'DESC'] as const);
      const { search = 'an', filter } = aQuestion(random, world.customers);
      const args = { search, ...(random() < 0.3 && { filter }), orderBy: [{ field: 'NAME' as const, direction }] };
      const backward = random() < 0.5;
      const size = 1 + Math.floor(random() ** 2 * 20);
      const { ids } = await readAll(query, viewing(world.actor), args, size, backward);
      expect({ args, backward, size, ids }).toEqual({ args, backward, size, ids: answerOf(world.customers, args) });
    }
  }, 120_000);

  it('neither skips nor repeats a customer that stays where it is, while others come and go between pages', async () => {
    const world = await aListWorld(database, ciphers, 2);
    const statistics = new SearchStatistics(database.read, Date.now, tuning);
    await statistics.ready(world.actor.groupId);
    const query = new CustomerListQuery(database.read, cursors, new CustomerLists(database.read, ciphers, statistics));
    const random = randomFrom(11);
    for (const args of [
      {},
      { orderBy: [{ field: 'CITY' as const }, { field: 'NAME' as const, direction: 'DESC' as const }] },
      { search: 'an' },
      { search: 'berg' },
    ]) {
      const before = answerOf(world.customers, args);
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await query.page(viewing(world.actor), { ...args, first: 4, after }, selection);
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
        world.customers.push(...(await world.add([aCustomer(random, `N${world.customers.length}`)])));
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.includes(id))).toEqual(before);
    }
  }, 60_000);
});

const viewing = (actor: Actor): Viewing => ({
  actor,
  readable: readableFields(actor.viewer, actor.customFields),
  now: Date.now(),
});
const withoutOwn = (actor: Actor): Viewing => ({ ...viewing(actor), readable: readableFields(actor.viewer) });

const selection = {
  customer: { fields: new Set(['id', 'name', 'contactPersons']), mainContact: new Set<string>() },
  rows: true,
  counts: true,
  searchMatch: false,
};

async function readAll(
  query: CustomerListQuery,
  as: Viewing,
  args: CustomerListArguments,
  size: number,
  backward: boolean,
) {
  let ids: string[] = [];
  let count = { value: -1, precision: 'EXACT' };
  for (let cursor: string | null = null; ;) {
    const page = await query.page(
      as,
      { ...args, ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }) },
      selection,
    );
    const read = page.nodes.map(({ id }) => id);
    ids = backward ? [...read, ...ids] : [...ids, ...read];
    count = page.totalCount ?? count;
    expect(page.nodes.length).toBeLessThanOrEqual(size);
    if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return { ids, count };
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
}

function answerOf(
  customers: readonly ModelCustomer[],
  { filter, search, orderBy }: CustomerListArguments,
  withOwn = true,
): string[] {
  const namesDeleted = JSON.stringify(filter ?? {}).includes('DELETED');
  const ranks = new Map(customers.map((customer) => [customer.id, search ? rankOf(customer, search, withOwn) : 0]));
  const found = customers.filter(
    (customer) =>
      ranks.get(customer.id) !== null &&
      (namesDeleted || customer.status !== 'DELETED') &&
      passes(customer, filter ?? {}),
  );
  const byRank = (a: ModelCustomer, b: ModelCustomer): number => Number(ranks.get(a.id)) - Number(ranks.get(b.id));
  const orders = orderBy?.length
    ? orderBy.map(({ field, customField, direction, nulls }) =>
        compareBy(customField ?? field, direction ?? 'ASC', nulls ?? undefined),
      )
    : search
      ? [byRank]
      : [];
  const last = orderBy?.at(-1)?.direction ?? 'ASC';
  const byId = (a: ModelCustomer, b: ModelCustomer): number =>
    (last === 'DESC' ? -1 : 1) * Buffer.compare(bytes(a), bytes(b));
  const thenByName = !orderBy?.some(({ field }) => ['NAME', 'NUMBER', 'CREATED_AT', 'UPDATED_AT'].includes(field));
  const all = [...orders, ...(thenByName ? [compareBy('NAME', last, undefined)] : []), byId];
  return found.sort((a, b) => all.reduce((order, compare) => order || compare(a, b), 0)).map(({ id }) => id);
}

const bytes = ({ id }: ModelCustomer): Buffer => parsePublicId('cus', id) ?? Buffer.alloc(0);
