import { seesSubgroups } from '@register/domain/subgroup/subgroup';
import { dataOf, type TestApi, type TestViewer } from '../api.js';
import type { WayOut } from './list-ways.js';
import type { Role } from './matrix-roles.js';
import type { Secret } from './secrets.js';
import { wholeSelection } from './whole-selection.js';

/** Subgroups of a customer of the matrix: one it had, one it has, and one that its twin has in place of both. */
export const subgroupNames = (word: string): readonly [string, string, string] => [
  `Gammalgrupp${word}`,
  `Undergrupp${word}`,
  `Annangrupp${word}`,
];

/** Makes the subgroups that the customers of a world are in. Answers their ids by name. */
export async function plantSubgroups(
  api: TestApi,
  administrator: TestViewer,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const name of words.flatMap(subgroupNames)) {
    const { made } = dataOf(
      await api.run<{ made: { subgroup: { id: string } } }>(
        administrator,
        `mutation { made: subgroupCreate(input: { name: "${name}" }) { subgroup { id } } }`,
      ),
    );
    ids.set(name, made.subgroup.id);
  }
  return ids;
}

/** The register names its subgroups to whoever sees customers, and to nobody else. */
export const subgroupSecrets = (subgroups: ReadonlyMap<string, string>, { viewer, isElsewhere }: Role): Secret[] =>
  isElsewhere || viewer === null || !seesSubgroups(viewer)
    ? [...subgroups].flatMap(([name, id]) => [name, id].map((text) => ({ text, of: 'a subgroup' })))
    : [];

export const subgroupReadingWays = (id: string): WayOut[] => [
  way(
    'subgroups',
    `{ subgroups(first: 50, search: "grupp", status: { eq: ACTIVE, in: [ACTIVE] }) ${wholeSelection('SubgroupConnection')} }`,
  ),
  way('node of a subgroup', `{ node(id: "${id}") { id ... on Subgroup ${wholeSelection('Subgroup')} } }`),
  way('history of a subgroup', `{ entryHistory(id: "${id}") ${wholeSelection('EntryChangeConnection')} }`),
];

/** Every write, on a subgroup that is then as it was. */
export function subgroupWritingWays(id: string, name: string, serial: number): WayOut[] {
  const payload = (call: string): WayOut => {
    const title = call.replace(id, 'sub_*');
    const document = `mutation { ${call} ${wholeSelection('SubgroupPayload')} }`;
    return way(call.startsWith('subgroupCreate') ? `create by ${title}` : title, document);
  };
  return [
    payload(`subgroupCreate(input: { name: "Nygrupp-${serial}", organisationNumber: "556016-0680" })`),
    payload(`subgroupCreate(input: { name: "${name.toLowerCase()}" })`),
    payload(`subgroupUpdate(id: "${id}", expectedVersion: 1, input: { name: "${name}", organisationNumber: null })`),
    payload(`subgroupInactivate(id: "${id}", expectedVersion: 9)`),
    payload(`subgroupActivate(id: "${id}")`),
    way('subgroupDelete', `mutation { subgroupDelete(id: "${id}") ${wholeSelection('EntryDeletePayload')} }`),
  ];
}

const way = (name: string, document: string): WayOut => ({ name, document, tells: 'subgroups' });

/** The answers to a change of a user that changes nothing. */
export const userWays = (userId: string): WayOut[] => [
  way(
    'default subgroup',
    `mutation { userDefaultSubgroupChange(id: "${userId}", subgroupId: null) ${wholeSelection('UserPayload')} }`,
  ),
  way('history of a user', `{ entryHistory(id: "${userId}") ${wholeSelection('EntryChangeConnection')} }`),
];
