import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { startApi, type TestApi } from './api.js';
import { readsOf, rolesOf, seesSome, type Role } from './leak/matrix-roles.js';
import { notTwins } from './leak/not-twins.js';
import { alike, told } from './leak/told.js';
import { plantOf } from './leak/planted.js';
import { plantedKeys } from './leak/planted-fields.js';
import { readingWays, writingWays } from './leak/ways-out.js';
import { aWorld, type World } from './leak/world.js';

let api: TestApi;
let world: World;
let roles: Role[];
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api, 'Ett');
  roles = await rolesOf(world, null);
}, 120_000);
afterAll(() => api.close());

describe('Two registers that differ only in what somebody may not read', () => {
  it('answer alike to them, by every way', async () => {
    // What the keeper writes, the others would see: they have registers of their own.
    for (const who of [asks, isKeeper]) {
      const base = await answersIn('Lika', new Set(), who);
      for (const fields of hiddenTogether(who)) {
        const twin = await answersIn('Lika', fields, who);
        for (const [of, answer] of twin)
          expect({ fields, of, differs: whereTheyDiffer(answer, base.get(of) ?? '') }).toEqual({
            fields,
            of,
            differs: null,
          });
        expect(twin.size).toBeGreaterThan(0);
      }
    }
  }, 900_000);

  /** Fields that the same of those who ask may not read: one register differs in all of them at once. */
  function hiddenTogether(who: (role: Role) => boolean): ReadonlySet<FieldKey>[] {
    const asking = roles.filter((role) => who(role) && seesSome(role, world));
    const together = new Map<string, Set<FieldKey>>();
    for (const field of plantedKeys) {
      const hiddenFrom = asking.filter((role) => !readsOf(role).has(field)).map(({ name }) => name);
      if (hiddenFrom.length === 0) continue;
      expect({ field, hasTwin: plantOf(world.customers.mine.plants, field).twin !== undefined }).toEqual({
        field,
        hasTwin: true,
      });
      const key = [...hiddenFrom, followsAnother.has(field)].join();
      together.set(key, (together.get(key) ?? new Set()).add(field));
    }
    return [...together.values()];
  }

  /** The first place where two answers are not the same, with a little around it. */
  function whereTheyDiffer(one: string, other: string): readonly string[] | null {
    if (one === other) return null;
    const at = [...one].findIndex((character, index) => character !== other[index]);
    return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 80));
  }

  /** What those who may read none of the fields are told, by role and way. */
  async function answersIn(
    word: string,
    fields: ReadonlySet<FieldKey>,
    who: (role: Role) => boolean,
  ): Promise<Map<string, string>> {
    const register = await aWorld(api, word, fields);
    const answers = new Map<string, string>();
    for (const [serial, role] of (await rolesOf(register, null)).entries()) {
      if (!who(role) || [...fields].some((field) => readsOf(role).has(field))) continue;
      const isKey = isWritingKey(role);
      // The key reads what readOnly reads, and is one of those that may write; logins may not, which one of them shows.
      const ways = [
        ...(isKey ? [] : readingWays(register)),
        ...(isKey || isKeeper(role) || role.name === "the customer's login" ? writingWays(register, serial) : []),
      ].filter(({ name }) => !notTwins.has(name));
      for (const way of ways) answers.set(`${role.name}: ${way.name}`, alike(await told(api, role, way)));
    }
    return answers;
  }
});

const isWritingKey = ({ name }: Role): boolean => name === 'key for customer.view and customer.create';

const asks = (role: Role): boolean =>
  (isWritingKey(role) || /login|readOnly/.test(role.name)) && !readsOf(role).has('personalNumber');

/** May change every customer, and has most of the card closed: what they write must not find out what they may not read. */
const isKeeper = ({ name }: Role): boolean => name === 'office to whom most is closed';

/** What fits only beside what another field holds: these differ in a register of their own. */
const followsAnother: ReadonlySet<FieldKey> = new Set(['vatPercent', 'facilityRequired']);
