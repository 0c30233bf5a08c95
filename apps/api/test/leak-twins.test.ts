import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { startApi, type TestApi } from './api.js';
import { readsOf, rolesOf, seesSome, type Role } from './leak/matrix-roles.js';
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

describe('Two registers that differ in one field only', () => {
  const hidden = (): FieldKey[] =>
    plantedKeys.filter((field) => roles.some((role) => seesSome(role, world) && !readsOf(role).has(field)));

  it('answer alike to whoever may not read that field, by every way', async () => {
    const base = await answersIn('Lika', undefined);
    for (const field of hidden()) {
      expect({ field, hasTwin: plantOf(world.customers.mine.plants, field).twin !== undefined }).toEqual({
        field,
        hasTwin: true,
      });
      const twin = await answersIn('Lika', field);
      for (const [of, answer] of twin)
        expect({ field, of, differs: whereTheyDiffer(answer, base.get(of) ?? '') }).toEqual({
          field,
          of,
          differs: null,
        });
      expect(twin.size).toBeGreaterThan(0);
    }
  }, 900_000);

  /** The first place where two answers are not the same, with a little around it. */
  function whereTheyDiffer(one: string, other: string): readonly string[] | null {
    if (one === other) return null;
    const at = [...one].findIndex((character, index) => character !== other[index]);
    return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 80));
  }

  /** What those who may not read the field are told, by role and way. */
  async function answersIn(word: string, field: FieldKey | undefined): Promise<Map<string, string>> {
    const register = await aWorld(api, word, field);
    const answers = new Map<string, string>();
    for (const [serial, role] of (await rolesOf(register, null)).entries()) {
      const isKey = /^key for customer.view and customer\.create$/.test(role.name);
      if (!isKey && !/login|readOnly/.test(role.name)) continue;
      if (readsOf(role).has('personalNumber') || (field && readsOf(role).has(field))) continue;
      // The key reads what readOnly reads, and is the one of them that may write; logins may not, which one of them shows.
      const ways = [
        ...(isKey ? [] : readingWays(register)),
        ...(isKey || role.name === "the customer's login" ? writingWays(register, serial) : []),
      ].filter(({ name }) => !notTwins.has(name));
      for (const way of ways) answers.set(`${role.name}: ${way.name}`, alike(await told(api, role, way)));
    }
    return answers;
  }
});

/** Attempts to sign in are counted for the address, whatever is in the register. */
const notTwins: ReadonlySet<string> = new Set(['sign-in', 'first administrator']);
