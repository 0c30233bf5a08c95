import { expect } from '@jest/globals';
import type { TestApi } from '../api.js';
import type { WayOut } from './list-ways.js';
import type { Role } from './matrix-roles.js';
import { leaksIn, type Secret } from './secrets.js';
import { told, type Told } from './told.js';
import type { World } from './world.js';

/** Asks, and expects an answer that tells no secret and is none that only a mistake of ours would give. */
export async function expectClean(
  { api, world }: { readonly api: TestApi; readonly world: World },
  role: Role,
  way: WayOut,
  secrets: readonly Secret[],
): Promise<Told> {
  const answer = await told(api, role, way);
  const faults = codesOf(answer).filter(
    (code) => bad.has(String(code)) && !(way.namesFields && code === 'BAD_USER_INPUT'),
  );
  const leaks = leaksIn(world, answer, way, secrets);
  const asExpected = { role: role.name, way: way.name, leaks: [], faults: [] };
  // Each `expect` costs a stack trace, and there are tens of thousands of answers.
  if (leaks.length + faults.length > 0) expect({ role: role.name, way: way.name, leaks, faults }).toEqual(asExpected);
  return answer;
}

export const codesOf = ({ errors }: Told): unknown[] => errors.map(({ extensions }) => extensions['code']);

const bad = new Set([
  'INTERNAL_SERVER_ERROR',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'QUERY_TOO_LARGE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);
