import { seesTags } from '@register/domain/tag/tag';
import { dataOf, type TestApi, type TestViewer } from '../api.js';
import type { WayOut } from './list-ways.js';
import type { Role } from './matrix-roles.js';
import type { Secret } from './secrets.js';
import { wholeSelection } from './whole-selection.js';

/** Tags of a customer of the matrix: one it had, one it has, and one that its twin has in place of both. */
export const tagNames = (word: string): readonly [string, string, string] => [
  `Gammaltagg${word}`,
  `Tagg${word}`,
  `Annantagg${word}`,
];

/** Makes the tags that the customers of a world are marked with. Answers their ids by name. */
export async function plantTags(
  api: TestApi,
  administrator: TestViewer,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const name of words.flatMap(tagNames)) {
    const { made } = dataOf(
      await api.run<{ made: { tag: { id: string } } }>(
        administrator,
        `mutation { made: tagCreate(input: { name: "${name}" }) { tag { id } } }`,
      ),
    );
    ids.set(name, made.tag.id);
  }
  return ids;
}

/** The register names its tags to whoever sees customers, and to nobody else. */
export const tagSecrets = (tags: ReadonlyMap<string, string>, { viewer, isElsewhere }: Role): Secret[] =>
  isElsewhere || viewer === null || !seesTags(viewer)
    ? [...tags].flatMap(([name, id]) => [name, id].map((text) => ({ text, of: 'a tag' })))
    : [];

export const tagReadingWays = (id: string): WayOut[] => [
  way(
    'tags',
    `{ tags(first: 50, search: "tagg", status: { eq: ACTIVE, in: [ACTIVE] }) ${wholeSelection('TagConnection')} }`,
  ),
  way('node of a tag', `{ node(id: "${id}") { id ... on Tag ${wholeSelection('Tag')} } }`),
  way('history of a tag', `{ entryHistory(id: "${id}") ${wholeSelection('EntryChangeConnection')} }`),
];

/** Every write, on a tag that is then as it was. */
export function tagWritingWays(id: string, name: string, serial: number): WayOut[] {
  const payload = (call: string): WayOut => {
    const title = call.replace(id, 'tag_*');
    const document = `mutation { ${call} ${wholeSelection('TagPayload')} }`;
    return way(call.startsWith('tagCreate') ? `create by ${title}` : title, document);
  };
  return [
    payload(`tagCreate(input: { name: "Nytagg-${serial}", colour: RED, inheritedByOrders: true })`),
    payload(`tagCreate(input: { name: "${name.toLowerCase()}" })`),
    payload(
      `tagUpdate(id: "${id}", expectedVersion: 1, input: { name: "${name}", colour: null, inheritedByOrders: false })`,
    ),
    payload(`tagInactivate(id: "${id}", expectedVersion: 9)`),
    payload(`tagActivate(id: "${id}")`),
    way('tagDelete', `mutation { tagDelete(id: "${id}") ${wholeSelection('EntryDeletePayload')} }`),
  ];
}

const way = (name: string, document: string): WayOut => ({ name, document, tells: 'tags' });
