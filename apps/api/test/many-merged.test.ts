import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { dataOf, startApi, type TestApi } from './api.js';
import { standsWhere } from './everywhere.js';
import { extractOf } from './extract-of.js';
import { Merger } from './merge-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';

/** More than any list shows of them: the card tells of twenty merges. */
const many = 23;

describe('Somebody who stood in the register more than twenty times, and was merged', () => {
  let api: TestApi;
  let group: TestGroup;
  let alma: TestUser;
  let survivor: TestCustomer;
  const copies: TestCustomer[] = [];
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api);
    alma = await group.anAdministrator();
    survivor = await group.customer({ type: 'PRIVATE', name: 'Flora Flerfald' });
    for (let n = 0; n < many; n++) {
      const copy = await group.customer({ type: 'PRIVATE', name: nameOf(n), phone: oldPhone(n) });
      await change(`customerUpdate(id: "${copy.id}", input: { phone: null })`);
      copies.push(copy);
    }
    const merger = new Merger(api, alma);
    // The last two by way of others, one of them two steps away.
    const [one, two, ...rest] = copies.toReversed();
    await merger.merged(two?.id ?? '', one?.id ?? '');
    await merger.merged(rest[0]?.id ?? '', two?.id ?? '');
    for (const { id } of rest) await merger.merged(survivor.id, id);
  }, 120_000);
  afterAll(() => api.close());

  const nameOf = (n: number): string => `Dubblett Nr${String(n).padStart(2, '0')}sson`;
  const oldPhone = (n: number): string => `+467017406${String(n).padStart(2, '0')}`;
  const all = <T>(of: (n: number) => T): T[] => Array.from({ length: many }, (_, n) => of(n));
  const change = async (call: string) => {
    const { done } = dataOf(
      await api.run<{ done: { userErrors: object[] } }>(alma, `mutation { done: ${call} { userErrors { code } } }`),
    );
    expect(done.userErrors).toEqual([]);
  };

  it('is given all of it: each card, each history and each merge', async () => {
    const { 'extract.json': json } = unzipSync(
      new Uint8Array(await (await extractOf(api, alma, survivor.id)).arrayBuffer()),
    );
    const extract = JSON.parse(strFromU8(json ?? new Uint8Array())) as {
      customer: { name: string }[];
      history: { field: string; old: string | null }[];
      merges: { absorbed: string }[];
    };
    expect(extract.customer.map(({ name }) => name).sort()).toEqual([...all(nameOf), 'Flora Flerfald'].sort());
    const phones = extract.history.flatMap(({ field, old }) => (field === 'phone' && old !== null ? [old] : []));
    expect(phones.sort()).toEqual(all(oldPhone));
    expect(extract.merges.map(({ absorbed }) => absorbed).sort()).toEqual(copies.map(({ id }) => id).sort());
  });

  it('is erased whole: nothing of any of them stands anywhere, and no number is given to somebody else', async () => {
    const words = ['Flora Flerfald', ...all(nameOf), ...all(oldPhone)];
    expect((await standsWhere(api, words)).size).toBeGreaterThan(many);
    const { plan } = dataOf(
      await api.run<{ plan: { parts: { source: string; rows: number }[] } }>(
        alma,
        `{ plan: customerErasurePlan(id: "${survivor.id}") { parts { source rows } } }`,
      ),
    );
    expect(plan.parts).toContainEqual({ source: 'customer', rows: many + 1 });
    await change(
      `customerErase(id: "${survivor.id}", input: { confirmation: "${survivor.number}", ground: REQUESTED })`,
    );
    expect(Object.fromEntries(await standsWhere(api, words))).toEqual({});
    for (const { number } of [survivor, ...copies]) {
      const { erasedCustomer } = dataOf(
        await api.run<{ erasedCustomer: object | null }>(alma, `{ erasedCustomer(number: "${number}") { number } }`),
      );
      expect(erasedCustomer).toEqual({ number });
    }
  }, 60_000);
});
