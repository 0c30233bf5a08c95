import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ContactPerson } from '@register/domain/customer/customer';
import { readableFields } from '@register/domain/customer/field-access';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import { openTestDatabase, type TestDatabase } from '../../../test/database.js';
import { pick, randomFrom } from '../../../test/random.js';
import type { ModelCustomer } from '../../../test/list-model.js';
import { aListWorld } from '../../../test/list-world.js';
import { GroupCiphers } from '../../crypto/group-ciphers.js';
import { parsePublicId } from '../../database/ids.js';
import { Cursors } from '../../graphql/cursor.js';
import type { Actor } from '../../request-context.js';
import { SearchStatistics } from '../search/search-statistics.js';
import type { ContactListArguments } from './contact-list.js';
import { ContactListQuery } from './contact-list.query.js';

const ciphers = new GroupCiphers({ keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) });
const cursors = new Cursors(randomBytes(32));
// As a small group is read; then as if it were large, so that the index of grams is asked too.
const tunings = {
  'of a small group': undefined,
  'of a large group': { smallGroup: 0, step: 9, firstStretch: 20, longestStretch: 45 },
};

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe.each(Object.entries(tunings))('the contact persons %s', (_, tuning) => {
  it('answer 120 random questions as a plain model does, page by page, forward and backward', async () => {
    const { actor, customers } = await aListWorld(database, ciphers, 5);
    const statistics = new SearchStatistics(database.read, Date.now, tuning);
    await statistics.ready(actor.groupId);
    const query = new ContactListQuery(database.read, cursors, statistics);
    const random = randomFrom(17);
    let found = 0;
    for (let question = 0; question < 120; question++) {
      const args = aQuestion(random, customers);
      const expected = answerOf(customers, args);
      const backward = random() < 0.4;
      const size = 1 + Math.floor(random() ** 2 * 30);
      const seen = await readAll(query, actor, args, size, backward);
      expect({ question, args, backward, size, ids: seen.ids }).toEqual({
        question,
        args,
        backward,
        size,
        ids: expected,
      });
      expect(seen.count).toEqual({ value: expected.length, precision: 'EXACT' });
      found += expected.length;
    }
    expect(found).toBeGreaterThan(500);
  }, 120_000);
});

type Random = ReturnType<typeof randomFrom>;

function aQuestion(random: Random, customers: readonly ModelCustomer[]): ContactListArguments {
  const owner = pick(random, customers);
  const name = owner.values.contactPersons[0]?.name ?? 'berg';
  const searches = ['berg', 'example', '070-174', 'berg an', '%', 'a', name, name.slice(1, 4), 'zzzz', '07'];
  const filters: NonNullable<ContactListArguments['filter']>[] = [
    { isMain: true },
    { email: { isNull: true } },
    { phone: { isNull: false }, sendWorkOrder: false },
    { name: { startsWith: name.slice(0, 3) } },
    { customer: { eq: owner.id } },
    { customer: { in: customers.slice(0, 40).map(({ id }) => id) }, customerStatus: { in: ['INACTIVE', 'ACTIVE'] } },
    { customerStatus: { eq: 'INACTIVE' } },
  ];
  const order = {
    field: pick(random, ['NAME', 'CUSTOMER'] as const),
    direction: pick(random, ['ASC', 'DESC'] as const),
  };
  return {
    ...(random() < 0.6 && { search: pick(random, searches) }),
    ...(random() < 0.4 && { filter: pick(random, filters) }),
    ...(random() < 0.7 && { orderBy: [order] }),
  };
}

async function readAll(
  query: ContactListQuery,
  actor: Actor,
  args: ContactListArguments,
  size: number,
  backward: boolean,
) {
  let ids: string[] = [];
  const viewing = { actor, readable: readableFields(actor.viewer), now: Date.now() };
  const selection = {
    customer: { fields: new Set(['name']), mainContact: new Set<string>() },
    rows: true,
    counts: true,
  };
  for (let cursor: string | null = null; ;) {
    const page = await query.page(
      viewing,
      { ...args, ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }) },
      selection,
    );
    const read = page.nodes.map(({ id }) => id);
    ids = backward ? [...read, ...ids] : [...ids, ...read];
    expect(page.nodes.length).toBeLessThanOrEqual(size);
    if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return { ids, count: page.totalCount };
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
}

interface Listed {
  readonly owner: ModelCustomer;
  readonly person: ContactPerson;
  readonly place: number;
}

function answerOf(customers: readonly ModelCustomer[], { search, filter, orderBy }: ContactListArguments): string[] {
  const [{ field, direction } = { field: 'NAME', direction: 'ASC' }] = orderBy ?? [];
  const statuses = filter?.customerStatus
    ? [filter.customerStatus.eq, ...(filter.customerStatus.in ?? [])]
    : ['ACTIVE'];
  const owners = filter?.customer ? [filter.customer.eq, ...(filter.customer.in ?? [])] : null;
  const all = customers
    .filter(({ id, status }) => statuses.some((wanted) => wanted === status) && (!owners || owners.includes(id)))
    .flatMap((owner) => owner.values.contactPersons.map((person, place): Listed => ({ owner, person, place })))
    .filter(({ person }) => holds(person, search ?? '') && fits(person, filter ?? {}));
  const keys: Readonly<Record<string, (a: Listed, b: Listed) => number>> = {
    NAME: (a, b) =>
      Buffer.compare(sortKey(a.person.name), sortKey(b.person.name)) || byId(a.person.id, b.person.id, 'con'),
    CUSTOMER: (a, b) =>
      Buffer.compare(sortKey(a.owner.values.name), sortKey(b.owner.values.name)) ||
      byId(a.owner.id, b.owner.id, 'cus') ||
      a.place - b.place,
  };
  const sorted = all.toSorted(keys[field] ?? (() => 0)).map(({ person }) => person.id);
  return direction === 'DESC' ? sorted.reverse() : sorted;
}

const byId = (a: string, b: string, kind: 'con' | 'cus'): number =>
  Buffer.compare(parsePublicId(kind, a) ?? Buffer.alloc(0), parsePublicId(kind, b) ?? Buffer.alloc(0));

/** Every word somewhere in what is written of the person; a single letter begins a word. */
function holds({ name, phone, email }: ContactPerson, search: string): boolean {
  const national = (phone ?? '').replace(/^\+46/, '0').replace(/\D/g, '');
  const text = ` ${searchText(`${name} ${email ?? ''}`)} ${national} ${searchText(phone ?? '')}`;
  const words = searchText(search).split(' ').filter(Boolean);
  return [words, words.map((word) => (/\d/.test(word) ? word.replace(/\D/g, '') : word))].some((reading) =>
    reading.every((word) => text.includes(/^\p{L}$/u.test(word) ? ` ${word}` : word)),
  );
}

function fits(
  person: ContactPerson,
  { isMain, sendWorkOrder, email, phone, name }: NonNullable<ContactListArguments['filter']>,
) {
  return (
    (isMain == null || person.isMain === isMain) &&
    (sendWorkOrder == null || person.sendWorkOrder === sendWorkOrder) &&
    (email?.isNull == null || (person.email === null) === email.isNull) &&
    (phone?.isNull == null || (person.phone === null) === phone.isNull) &&
    (name?.startsWith == null || searchText(person.name).startsWith(searchText(name.startsWith)))
  );
}
