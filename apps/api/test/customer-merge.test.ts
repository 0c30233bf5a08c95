import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi } from './api.js';
import { defineField } from './custom-field-story.js';
import { DocumentStory } from './document-story.js';
import { Merger } from './merge-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let office: TestUser;
let technician: TestUser;
let merger: Merger;
let ids: Record<'vip' | 'north' | 'letter' | 'pump', string>;

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, { showServiceArticles: true, showVatType: true });
  office = await group.user('office', { name: 'Ove Kontor' });
  technician = await group.user('technician', { name: 'Tina Tekniker' });
  merger = new Merger(api, office);
  const administrator = await group.anAdministrator();
  await defineField(api, administrator, { key: 'door', type: 'TEXT', title: { sv: 'Portkod' } });
  await defineField(api, administrator, { key: 'serial', type: 'TEXT', title: { sv: 'Serienr' }, unique: true });
  const made = dataOf(
    await api.run<Record<string, Record<string, { id: string }>>>(
      administrator,
      `mutation { vip: tagCreate(input: { name: "VIP" }) { tag { id } } north: tagCreate(input: { name: "Norr" }) { tag { id } }
        letter: discountLetterCreate(input: { name: "Storkund" }) { discountLetter { id } }
        pump: articleCreate(input: { number: "P1", name: "Pump" }) { article { id } } }`,
    ),
  );
  const id = (name: string, noun: string) => made[name]?.[noun]?.id ?? '';
  ids = {
    vip: id('vip', 'tag'),
    north: id('north', 'tag'),
    letter: id('letter', 'discountLetter'),
    pump: id('pump', 'article'),
  };
}, 60_000);
afterAll(() => api.close());

const cardFields = `id number name status phone email comments city addresses { invoice { row1 city } visiting { city } }
  contactPersons { id name phone isMain } serviceArticles { id quantity price article { number } } tags { name } discountLetters { name }
  assignees { user { name } } customFields { key text } documents(first: 50) { nodes { id name } }`;
type Card = Record<string, unknown> & { id: string; number: string };

const card = async (by: object, viewer = office): Promise<Card | null> =>
  dataOf(
    await api.run<{ customer: Card | null }>(
      viewer,
      `query ($by: CustomerLookupInput!) { customer(by: $by) { ${cardFields} } }`,
      { by },
    ),
  ).customer;

async function change(id: string, input: object, viewer = office): Promise<readonly object[]> {
  const { done } = dataOf(
    await api.run<{ done: { userErrors: object[] } }>(
      viewer,
      'mutation ($id: ID!, $input: CustomerUpdateInput!) { done: customerUpdate(id: $id, input: $input) { userErrors { code path } } }',
      { id, input },
    ),
  );
  return done.userErrors;
}

const found = async (search: string): Promise<string[]> =>
  dataOf(
    await api.run<{ customers: { nodes: { id: string }[] } }>(
      office,
      'query ($search: String!) { customers(first: 20, search: $search, filter: { status: { in: [ACTIVE, INACTIVE, DELETED] } }) { nodes { id } } }',
      { search },
    ),
  ).customers.nodes.map(({ id }) => id);

const history = async (
  id: string,
): Promise<{ action: string; field: string; part: string | null; new: string | null }[]> =>
  dataOf(
    await api.run<{
      customer: { history: { nodes: { action: string; field: string; part: string | null; new: string | null }[] } };
    }>(office, `{ customer(by: { id: "${id}" }) { history(first: 100) { nodes { action field part new } } } }`),
  ).customer.history.nodes;

const rows = async (sql: string, ...params: (string | Buffer)[]): Promise<Record<string, unknown>[]> =>
  api.database.read.all(sql, params);

/** A company twice in the register, each with what the other lacks. */
async function twins(): Promise<{ kept: TestCustomer; gone: TestCustomer; paper: string; drawing: string }> {
  const kept = await group.customer({
    phone: '+46701740605',
    comments: 'Ring först',
    addresses: { invoice: { row1: 'Storgatan 1', city: 'Umeå' } },
    contactPersons: [{ name: 'Åsa Öberg', phone: '+46701740606', isMain: true }],
    tags: [ids.vip],
    customFields: [{ key: 'door', text: '1234' }],
  });
  const gone = await group.customer({
    phone: '+46701740609',
    email: 'tvilling@example.com',
    comments: 'Hund på gården',
    addresses: { invoice: { row1: 'Stora gatan 1', city: 'Umeå' }, visiting: { city: 'Växjö' } },
    contactPersons: [
      { name: 'åsa öberg', isMain: true },
      { name: 'Bo Ek', phone: '+46701740607' },
    ],
    serviceArticles: [{ article: ids.pump, quantity: 3, price: 4500 }],
    tags: [ids.vip, ids.north],
    discountLetters: [ids.letter],
    customFields: [
      { key: 'door', text: '9999' },
      { key: 'serial', text: `S-${Math.random()}` },
    ],
  });
  await group.assign(gone, technician);
  await new DocumentStory(api, office, kept).upload('avtal.txt', 'mitt');
  const documents = new DocumentStory(api, office, gone);
  const paper = await documents.upload('avtal.txt', 'ditt');
  const folder = await documents.folder('Ritningar');
  const drawing = await documents.upload('plan.txt', 'plan', folder);
  return { kept, gone, paper, drawing };
}

describe('Two customers that are made one', () => {
  it('become the one that was chosen, field by field, and everything else comes over with its id', async () => {
    const { kept, gone, paper } = await twins();
    const login = await group.customerLogin(gone);
    const before = await card({ id: gone.id });
    const preview = await merger.preview(kept.id, gone.id);
    expect(preview?.choices.map(({ field, suggested }) => [field, suggested])).toEqual([
      ['name', 'SURVIVOR'],
      ['phone', 'SURVIVOR'],
      ['email', 'ABSORBED'],
      ['comments', 'BOTH'],
      ['addresses.invoice', 'SURVIVOR'],
      ['addresses.visiting', 'ABSORBED'],
      ['customFields.door', 'SURVIVOR'],
      ['customFields.serial', 'ABSORBED'],
    ]);
    expect(preview?.choices[4]?.differences).toEqual([
      { field: 'addresses.invoice', part: 'row1', survivor: 'Storgatan 1', absorbed: 'Stora gatan 1' },
    ]);
    expect(preview?.moves).toEqual([
      { kind: 'CONTACT_PERSONS', moved: 1, stays: 1 },
      { kind: 'SERVICE_ARTICLES', moved: 1, stays: 0 },
      { kind: 'TAGS', moved: 1, stays: 1 },
      { kind: 'DISCOUNT_LETTERS', moved: 1, stays: 0 },
      { kind: 'ASSIGNEES', moved: 1, stays: 0 },
      { kind: 'DOCUMENTS', moved: 3, stays: 0 },
      { kind: 'CUSTOMER_USERS', moved: 1, stays: 0 },
    ]);
    await merger.merged(kept.id, gone.id, { field: 'phone', take: 'ABSORBED' });

    const now = await card({ id: kept.id });
    expect(now).toMatchObject({
      number: kept.number,
      phone: '+46701740609',
      email: 'tvilling@example.com',
      comments: 'Ring först\n\nHund på gården',
      addresses: { invoice: { row1: 'Storgatan 1' }, visiting: { city: 'Växjö' } },
      contactPersons: [{ name: 'Åsa Öberg', isMain: true }, { name: 'Bo Ek' }],
      serviceArticles: [{ quantity: 3, price: 4500 }],
      tags: [{ name: 'VIP' }, { name: 'Norr' }],
      discountLetters: [{ name: 'Storkund' }],
      assignees: [{ user: { name: 'Tina Tekniker' } }],
    });
    expect(now?.['documents']).toMatchObject({
      nodes: [{ name: 'Ritningar' }, { name: 'avtal (2).txt', id: paper }, { name: 'avtal.txt' }],
    });
    // Ids of parts, the old id and the old number all lead here; the one that is gone is in no list.
    const bo = (before?.['contactPersons'] as { id: string }[] | undefined)?.[1]?.id;
    expect((now?.['contactPersons'] as { id: string }[] | undefined)?.[1]?.id).toBe(bo);
    for (const by of [{ id: gone.id }, { number: ` ${gone.number.toLowerCase()}` }])
      expect((await card(by))?.id).toBe(kept.id);
    expect(await found(gone.number)).toEqual([kept.id]);
    expect(await found('tvilling@example.com')).toEqual([kept.id]);
    expect(await found('Stora gatan')).toEqual([]);
    const { node } = dataOf(await api.run<{ node: object }>(office, `{ node(id: "${gone.id}") { id } }`));
    expect(node).toEqual({ id: kept.id });
    expect((await card({ id: kept.id }, login))?.number).toBe(kept.number);
    // Nobody else gets the number, and nobody writes to what is gone.
    const taken = dataOf(
      await api.run<{ customerCreate: object }>(
        await group.anAdministrator(),
        'mutation ($number: String!) { customerCreate(input: { number: $number, name: "Ny" }) { userErrors { code ... on DuplicateCustomerError { candidates { id } } } } }',
        { number: gone.number },
      ),
    );
    expect(taken.customerCreate).toEqual({ userErrors: [{ code: 'NUMBER_TAKEN', candidates: [{ id: kept.id }] }] });
    expect(await change(gone.id, { phone: '1234567' })).toMatchObject([{ code: 'NOT_FOUND' }]);

    const told = await history(kept.id);
    expect(told.every(({ action }) => action === 'MERGED' || action === 'CREATED' || action === 'UPDATED')).toBe(true);
    expect(told.find(({ field }) => field === 'status')).toMatchObject({
      action: 'MERGED',
      part: gone.id,
      new: gone.number,
    });
    const events = await rows("SELECT topic FROM outbox WHERE topic = 'customer.merged'");
    expect(events).toHaveLength(2);
  });

  it('become two again, but for what somebody has changed since', async () => {
    const { kept, gone, drawing } = await twins();
    const login = await group.customerLogin(gone);
    const before = [await card({ id: kept.id }), await card({ id: gone.id })];
    const id = await merger.merged(kept.id, gone.id, { field: 'customFields.door', take: 'ABSORBED' });
    expect((await merger.undo(id)).kept).toEqual([]);
    expect([await card({ id: kept.id }), await card({ id: gone.id })]).toEqual(before);
    expect(await found(gone.number)).toEqual([gone.id]);
    expect(await found('Bo Ek')).toEqual(expect.arrayContaining([gone.id]));
    expect((await card({ id: gone.id }, login))?.number).toBe(gone.number);
    expect((await merger.undo(id)).userErrors).toMatchObject([{ code: 'MERGE_STATE' }]);

    const again = await merger.merged(kept.id, gone.id);
    const people = (await card({ id: kept.id }))?.['contactPersons'] as { id: string; name: string }[];
    const bo = people.find(({ name }) => name === 'Bo Ek')?.id ?? '';
    expect(
      await change(kept.id, {
        email: 'ny@example.com',
        tags: { remove: [ids.north] },
        contactPersons: { update: [{ id: bo, phone: '+46701740608' }] },
      }),
    ).toEqual([]);
    await api.run(
      office,
      `mutation { documentUpdate(id: "${drawing}", input: { name: "plan 2.txt" }) { userErrors { code } } }`,
    );
    const { kept: left, userErrors } = await merger.undo(again);
    expect(userErrors).toEqual([]);
    expect(left).toEqual([
      { field: 'email', name: null },
      { field: 'contactPersons', name: 'Bo Ek' },
      { field: 'documents', name: 'Ritningar' },
    ]);
    expect(await card({ id: kept.id })).toMatchObject({
      email: 'ny@example.com',
      contactPersons: [{ name: 'Åsa Öberg' }, { name: 'Bo Ek', phone: '+46701740608' }],
      tags: [{ name: 'VIP' }],
      serviceArticles: [],
      assignees: [],
      documents: { nodes: [{ name: 'Ritningar' }, { name: 'avtal.txt' }] },
    });
    expect(await card({ id: gone.id })).toMatchObject({
      email: 'tvilling@example.com',
      contactPersons: [{ name: 'åsa öberg', isMain: true }],
      tags: [{ name: 'VIP' }, { name: 'Norr' }],
      serviceArticles: [{ price: 4500 }],
      assignees: [{ user: { name: 'Tina Tekniker' } }],
      documents: { nodes: [{ name: 'avtal.txt' }] },
    });
  });

  it('tell what the one that is restored does not get back, a tag that was removed meanwhile and who has left, to those who may read it', async () => {
    const administrator = await group.anAdministrator();
    const undone = async (by: Merger) => {
      const made = dataOf(
        await api.run<{ tag: { tag: { id: string } }; letter: { discountLetter: { id: string } } }>(
          administrator,
          'mutation { tag: tagCreate(input: { name: "Tillfällig" }) { tag { id } } letter: discountLetterCreate(input: { name: "Höstrabatt" }) { discountLetter { id } } }',
        ),
      );
      const [tag, letter] = [made.tag.tag.id, made.letter.discountLetter.id];
      const leaver = await group.user('technician', { name: 'Lars Lämnar' });
      const [kept, gone] = [
        await group.customer(),
        await group.customer({ tags: [tag, ids.vip], discountLetters: [letter] }),
      ];
      await group.assign(gone, leaver);
      const id = await by.merged(kept.id, gone.id);
      const off = { tags: { remove: [tag] }, discountLetters: { remove: [letter] } };
      expect(await change(kept.id, off, administrator)).toEqual([]);
      const removed = await api.run<Record<string, { userErrors: object[] }>>(
        administrator,
        `mutation { tag: tagDelete(id: "${tag}") { userErrors { code } } letter: discountLetterDelete(id: "${letter}") { userErrors { code } }
          user: userInactivate(id: "${leaver.id}") { userErrors { code } } }`,
      );
      const done = { userErrors: [] };
      expect(dataOf(removed)).toEqual({ tag: done, letter: done, user: done });
      const { kept: left, lost, userErrors } = await by.undo(id);
      expect([userErrors, left]).toEqual([[], []]);
      expect(await card({ id: gone.id })).toMatchObject({ tags: [{ name: 'VIP' }], assignees: [] });
      return lost;
    };
    const told = async (by: Merger) => (await undone(by)).map(({ field, name }) => `${field} ${name}`).toSorted();
    const letter = 'discountLetters Höstrabatt';
    const others = ['assignees Lars Lämnar', 'tags Tillfällig'];
    expect(await told(new Merger(api, administrator))).toEqual([...others, letter].toSorted());
    const sheltered = await group.user('office', {
      permissions: ['customer.view', 'customer.edit', 'customer.delete'],
    });
    expect(await told(new Merger(api, sheltered))).toEqual(others);
  });

  it('lead on through a chain of merges, and back again link by link', async () => {
    const [one, two, three] = [await group.customer(), await group.customer(), await group.customer()];
    await merger.merged(two.id, one.id);
    const second = await merger.merged(three.id, two.id);
    for (const { id, number } of [one, two]) {
      expect((await card({ id }))?.id).toBe(three.id);
      expect((await card({ number }))?.id).toBe(three.id);
    }
    await merger.undo(second);
    expect((await card({ id: one.id }))?.id).toBe(two.id);
    expect((await card({ id: two.id }))?.id).toBe(two.id);
    const { now } = api.clock;
    api.clock.now += 24 * 3_600_000 + 1;
    const tomorrow = await group.user('office');
    const { merges } = dataOf(
      await api.run<{ merges: { id: string; canUndo: boolean; absorbedNumber: string }[] }>(
        tomorrow,
        `{ merges: customerMerges(survivorId: "${two.id}") { id canUndo absorbedNumber } }`,
      ),
    );
    expect(merges).toMatchObject([{ canUndo: false, absorbedNumber: one.number }]);
    const tooLate = await new Merger(api, tomorrow).undo(merges[0]?.id ?? '');
    expect(tooLate.userErrors).toMatchObject([{ code: 'MERGE_STATE' }]);
    api.clock.now = now;
  });

  it('are one that nobody has changed since they were looked at, and whoever saves at the same moment is not lost', async () => {
    const [kept, gone] = [await group.customer(), await group.customer({ phone: '+46701740605' })];
    await change(gone.id, { phone: '+46701740606' });
    const stale = await merger.merge(kept.id, gone.id, { expectedVersion: 1, expectedAbsorbedVersion: 1 });
    expect(stale.userErrors).toMatchObject([
      {
        code: 'VERSION_CONFLICT',
        path: ['expectedAbsorbedVersion'],
        conflicts: [{ field: 'phone', theirs: '+46701740606' }],
      },
    ]);
    const [saved, merge] = await Promise.all([
      change(gone.id, { email: 'samtidigt@example.com' }),
      merger.merge(kept.id, gone.id, { expectedAbsorbedVersion: 2 }),
    ]);
    // Either the one was first or the other: never a merge without what was saved.
    expect([
      { merged: true, saved: [{ code: 'NOT_FOUND', path: ['id'] }], refused: undefined },
      { merged: false, saved: [], refused: 'VERSION_CONFLICT' },
    ]).toContainEqual({ merged: merge.merge !== null, saved, refused: merge.userErrors[0]?.code });
    const both = await Promise.all([0, 1].map(() => merger.merge(kept.id, gone.id)));
    expect(both.filter((each) => each.merge !== null).length).toBe(merge.merge ? 0 : 1);
  });

  it('stay two for those who may not, and where a rule says so', async () => {
    const [kept, gone] = [await group.customer(), await group.customer({ type: 'PRIVATE' })];
    const blocked = await merger.merge(kept.id, gone.id);
    expect(blocked.userErrors).toMatchObject([
      {
        code: 'MERGE_BLOCKED',
        message: expect.stringContaining('privatperson'),
        reasons: [{ reason: 'TYPES_DIFFER' }],
      },
    ]);
    expect((await merger.preview(kept.id, gone.id))?.blocks).toMatchObject([{ reason: 'TYPES_DIFFER' }]);
    const asTechnician = await api.run(
      technician,
      `mutation { customerMerge(survivorId: "${kept.id}", absorbedId: "${gone.id}") { userErrors { code } } }`,
    );
    expect(asTechnician.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const assigned = await group.user('technician', {
      permissions: ['customer.viewAssigned', 'customer.editAssigned', 'customer.delete'],
    });
    await group.assign(kept, assigned);
    const narrow = new Merger(api, assigned);
    expect(await narrow.preview(kept.id, gone.id)).toBeNull();
    expect((await narrow.merge(kept.id, gone.id)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['absorbedId'] },
    ]);
  });

  it('are kept or not in one piece: what fails at the last step leaves nothing behind', async () => {
    const { kept, gone } = await twins();
    const before = [await card({ id: kept.id }), await card({ id: gone.id })];
    const merges = await rows('SELECT id FROM customer_merge');
    // The documents come last. Two of one name where there may be one, as no rule would let through, break it there.
    await api.database.unitOfWork.inTransaction(async ({ sql }) => {
      await sql.run(
        sql.dialect === 'mysql'
          ? "CREATE TRIGGER break_merge BEFORE UPDATE ON document FOR EACH ROW SIGNAL SQLSTATE '45000'"
          : "CREATE TRIGGER break_merge BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'broken'); END",
        [],
      );
    });
    const answer = await api.run(
      office,
      `mutation { customerMerge(survivorId: "${kept.id}", absorbedId: "${gone.id}") { merge { id } } }`,
    );
    expect(answer.errors[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    await api.database.unitOfWork.inTransaction(({ sql }) => sql.run('DROP TRIGGER break_merge', []));
    expect([await card({ id: kept.id }), await card({ id: gone.id })]).toEqual(before);
    expect(await rows('SELECT id FROM customer_merge')).toEqual(merges);
    expect(await found(gone.number)).toEqual([gone.id]);
  });
});
