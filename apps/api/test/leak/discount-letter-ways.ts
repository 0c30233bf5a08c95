import { can } from '@register/domain/access/access';
import { dataOf, type TestApi, type TestViewer } from '../api.js';
import { literal } from './literal.js';
import type { WayOut } from './list-ways.js';
import type { Role } from './matrix-roles.js';
import type { Plant } from './planted.js';
import type { Secret } from './secrets.js';
import { wholeSelection } from './whole-selection.js';

/** A discount letter of the matrix, with a row for the article group of the matrix and one for all articles. */
export interface PlantedLetter {
  readonly id: string;
  readonly name: string;
  readonly articleGroup: string;
  readonly percents: readonly number[];
}

export async function plantLetter(
  api: TestApi,
  administrator: TestViewer,
  word: string,
  articleGroup: string,
): Promise<PlantedLetter> {
  const name = `Rabattbrev${word}`;
  // No second of a minute is written like them.
  const percents = [67.13, 68.17, 69.19];
  const [before, after, all] = percents;
  const { made } = dataOf(
    await api.run<{ made: { discountLetter: { id: string } } }>(
      administrator,
      `mutation { made: discountLetterCreate(input: ${literal({ name, rows: [{ articleGroup, percent: before }, { percent: all }] })}) { discountLetter { id } } }`,
    ),
  );
  const { id } = made.discountLetter;
  await api.run(
    administrator,
    `mutation { discountLetterUpdate(id: "${id}", input: ${literal({ rows: [{ articleGroup, percent: after }] })}) { userErrors { code } } }`,
  );
  return { id, name, articleGroup, percents };
}

/** Letters of a customer of the matrix: one it had, one it has, and one that its twin has in place of both. */
const letterNames = (word: string): readonly [string, string, string] => [
  `Gammaltbrev${word}`,
  `Brev${word}`,
  `Annatbrev${word}`,
];

/** What of them is planted in a customer. */
export function letterPlant(word: string): Plant {
  const [had, has, other] = letterNames(word);
  return {
    before: { discountLetters: [had] },
    after: { discountLetters: { set: [has] } },
    twin: { before: { discountLetters: [other] }, after: { discountLetters: { set: [] } } },
    texts: [had, has],
  };
}

/** Makes the letters that the customers of a world are given. Answers their ids by name. */
export async function plantLetters(
  api: TestApi,
  administrator: TestViewer,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const name of words.flatMap(letterNames)) {
    const { made } = dataOf(
      await api.run<{ made: { discountLetter: { id: string } } }>(
        administrator,
        `mutation { made: discountLetterCreate(input: { name: "${name}" }) { discountLetter { id } } }`,
      ),
    );
    ids.set(name, made.discountLetter.id);
  }
  return ids;
}

/** What of them somebody must find nowhere. */
export function letterSecrets(
  { id, name, percents }: PlantedLetter,
  others: ReadonlyMap<string, string>,
  role: Role,
): Secret[] {
  const sees = !role.isElsewhere && role.viewer !== null && can(role.viewer, 'discountLetter.view');
  return sees
    ? []
    : [id, name, ...percents.map(String), ...[...others].flat()].map((text) => ({ text, of: 'a discount letter' }));
}

/** Every way to ask about discount letters, each with all there is to choose. */
export const letterReadingWays = ({ id, name }: PlantedLetter): WayOut[] => [
  way(
    'discount letters',
    `{ discountLetters(first: 50, search: "brev", status: { eq: ACTIVE, in: [ACTIVE] }) ${wholeSelection('DiscountLetterConnection')} }`,
  ),
  way('discount letter by name', `{ discountLetter(by: { name: "${name}" }) ${wholeSelection('DiscountLetter')} }`),
  way('discount letter by id', `{ discountLetter(by: { id: "${id}" }) ${wholeSelection('DiscountLetter')} }`),
  way(
    'node of a discount letter',
    `{ node(id: "${id}") { id ... on DiscountLetter ${wholeSelection('DiscountLetter')} } }`,
  ),
  way('history of a discount letter', `{ entryHistory(id: "${id}") ${wholeSelection('EntryChangeConnection')} }`),
];

/** Every write, on a letter that is then as it was. */
export function letterWritingWays({ id, name, articleGroup, percents }: PlantedLetter, serial: number): WayOut[] {
  const payload = (call: string): WayOut => {
    const title = call.replace(/_[0-9a-z]{26}/g, '_*');
    const document = `mutation { ${call} ${wholeSelection('DiscountLetterPayload')} }`;
    return way(call.startsWith('discountLetterCreate') ? `create by ${title}` : title, document);
  };
  const rows = [{ articleGroup, percent: percents[1] }];
  return [
    payload(`discountLetterCreate(input: { name: "${name.toLowerCase()}" })`),
    payload(`discountLetterCreate(input: ${literal({ name: `Nytt brev ${serial}`, rows: [{ percent: 1 }] })})`),
    payload(
      `discountLetterUpdate(id: "${id}", expectedVersion: 1, input: { rows: [{ articleGroup: "${articleGroup}", percent: 1 }] })`,
    ),
    payload(`discountLetterUpdate(id: "${id}", input: ${literal({ name, rows })})`),
    payload(`discountLetterInactivate(id: "${id}", expectedVersion: 99)`),
    payload(`discountLetterActivate(id: "${id}")`),
    way(
      'discountLetterDelete',
      `mutation { discountLetterDelete(id: "${id}", expectedVersion: 1) ${wholeSelection('EntryDeletePayload')} }`,
    ),
  ];
}

const onLetter = (mutation: string, more = '', type = 'DiscountLetterPayload') => ({
  kinds: ['dil'] as const,
  put: (id: string) => `mutation { ${mutation}(id: "${id}"${more}) ${wholeSelection(type)} }`,
});
const withRow = (call: string) => ({
  kinds: ['arg'] as const,
  put: (id: string) => `mutation { ${call.replace('*', id)} { userErrors { code path } } }`,
});

const onCustomer = (input: string) => ({
  kinds: ['dil'] as const,
  put: (id: string, own: string) =>
    `mutation { customerUpdate(id: "${own}", input: { discountLetters: ${input.replace('*', id)} }) ${wholeSelection('CustomerPayload')} }`,
});
/** Every place that takes the id of a letter, or of an article group for one of its rows. */
export const letterIdWays = {
  'Mutation.customerCreate.input.discountLetters': {
    kinds: ['dil'],
    put: (id: string) =>
      `mutation { customerCreate(input: { number: "NR-Kapad", name: "Kapad", discountLetters: ["${id}"] }) ${wholeSelection('CustomerPayload')} }`,
  },
  'Mutation.customerUpdate.input.discountLetters.set': onCustomer('{ set: ["*"] }'),
  'Mutation.customerUpdate.input.discountLetters.add': onCustomer('{ add: ["*"] }'),
  'Mutation.customerUpdate.input.discountLetters.remove': onCustomer('{ remove: ["*"] }'),
  'Query.discountLetter.by.id': {
    kinds: ['dil'],
    put: (id: string) => `{ discountLetter(by: { id: "${id}" }) ${wholeSelection('DiscountLetter')} }`,
  },
  'Mutation.discountLetterCreate.input.rows.articleGroup': withRow(
    'discountLetterCreate(input: { name: "Kapat brev", rows: [{ articleGroup: "*", percent: 1 }] })',
  ),
  'Mutation.discountLetterUpdate.input.rows.articleGroup': withRow(
    'discountLetterUpdate(id: "dil_00000000000000000000000000", input: { rows: [{ articleGroup: "*", percent: 1 }] })',
  ),
  'Mutation.discountLetterUpdate.id': onLetter('discountLetterUpdate', ', input: { name: "Kapat" }'),
  'Mutation.discountLetterInactivate.id': onLetter('discountLetterInactivate'),
  'Mutation.discountLetterActivate.id': onLetter('discountLetterActivate'),
  'Mutation.discountLetterDelete.id': onLetter('discountLetterDelete', '', 'EntryDeletePayload'),
} as const;

const way = (name: string, document: string): WayOut => ({ name, document, tells: 'discountLetters' });
