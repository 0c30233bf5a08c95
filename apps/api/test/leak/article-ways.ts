import { can } from '@register/domain/access/access';
import { dataOf, type TestApi, type TestViewer } from '../api.js';
import { literal, Word } from './literal.js';
import type { WayOut } from './list-ways.js';
import type { Role } from './matrix-roles.js';
import type { Secret } from './secrets.js';
import { wholeSelection } from './whole-selection.js';

/** An article of the matrix, in an article group of its own. */
export interface PlantedArticle {
  readonly id: string;
  readonly groupId: string;
  readonly number: string;
  readonly name: string;
  readonly groupName: string;
  readonly prices: readonly number[];
}

export async function plantArticle(api: TestApi, administrator: TestViewer, word: string): Promise<PlantedArticle> {
  const names = { number: `ART-${word}`, name: `Artikel${word}`, groupName: `Artikelgrupp${word}` };
  const prices = [77_700_131, 77_700_242];
  const { made } = dataOf(
    await api.run<{ made: { articleGroup: { id: string } } }>(
      administrator,
      `mutation { made: articleGroupCreate(input: { name: "${names.groupName}" }) { articleGroup { id } } }`,
    ),
  );
  const groupId = made.articleGroup.id;
  const { article } = dataOf(
    await api.run<{ article: { article: { id: string } } }>(
      administrator,
      `mutation { article: articleCreate(input: { number: "${names.number}", name: "${names.name}", price: ${prices[0]}, group: "${groupId}" }) { article { id } } }`,
    ),
  );
  const { id } = article.article;
  await api.run(
    administrator,
    `mutation { articleUpdate(id: "${id}", input: { price: ${prices[1]} }) { userErrors { code } } }`,
  );
  return { id, groupId, ...names, prices };
}

/** What of it somebody must find nowhere. */
export function articleSecrets({ id, groupId, number, name, groupName, prices }: PlantedArticle, role: Role): Secret[] {
  const sees = !role.isElsewhere && role.viewer !== null && can(role.viewer, 'article.view');
  const costs = sees && role.viewer !== null && can(role.viewer, 'article.price');
  return [
    ...(sees ? [] : [id, groupId, number, name, groupName].map((text) => ({ text, of: 'an article' }))),
    ...(costs ? [] : prices.map((price) => ({ text: String(price), of: 'the price of an article' }))),
  ];
}

/** Every way to ask about articles, each with all there is to choose. Questions by price are for those who may ask them. */
export function articleReadingWays({ id, groupId, number }: PlantedArticle): WayOut[] {
  const list = (name: string, args: string): WayOut =>
    way(name, `{ articles(${args}) ${wholeSelection('ArticleConnection')} }`);
  const filter = {
    status: { eq: new Word('ACTIVE'), in: [new Word('ACTIVE')] },
    number: { eq: number, in: [number], isNull: false },
    group: { eq: groupId, in: [groupId] },
    timeArticle: false,
  };
  return [
    list('articles', 'first: 10, search: "artikel"'),
    list(
      'articles by all but price',
      `last: 10, filter: ${literal(filter)}, orderBy: [{ field: NAME, direction: DESC }, { field: UNIT }, { field: VAT_RATE }]`,
    ),
    list('articles of an import', `filter: { importId: { in: ["job_${'0'.repeat(26)}"] } }`),
    way('article', `{ article(by: { number: "${number.toLowerCase()}" }) ${wholeSelection('Article')} }`),
    way('article by id', `{ article(by: { id: "${id}" }) ${wholeSelection('Article')} }`),
    way('node of an article', `{ node(id: "${id}") { id ... on Article ${wholeSelection('Article')} } }`),
    way(
      'node of an article group',
      `{ node(id: "${groupId}") { id ... on ArticleGroup ${wholeSelection('ArticleGroup')} } }`,
    ),
    way(
      'article groups',
      `{ articleGroups(first: 10, status: { eq: ACTIVE, in: [ACTIVE] }) ${wholeSelection('ArticleGroupConnection')} }`,
    ),
    way('history of an article', `{ entryHistory(id: "${id}") ${wholeSelection('EntryChangeConnection')} }`),
    way('history of an article group', `{ entryHistory(id: "${groupId}") ${wholeSelection('EntryChangeConnection')} }`),
  ];
}

/** Questions that need the price: refused alike whether they are true or not. */
export const priceQuestions = (prices: readonly number[]): WayOut[] =>
  [
    `filter: { price: { gte: ${prices[1]} } }`,
    'filter: { price: { gte: 2000000000 } }',
    `filter: { price: { lte: ${prices[1]} } }`,
    'filter: { price: { isNull: true } }',
    'orderBy: [{ field: PRICE }]',
  ].map((args) => way(`articles by price: ${args}`, `{ articles(${args}) ${wholeSelection('ArticleConnection')} }`));

/** Every write, on an article that is then as it was. */
export function articleWritingWays({ id, groupId, number, name, groupName }: PlantedArticle, serial: number): WayOut[] {
  const change = (title: string, call: string, type: string): WayOut =>
    way(title, `mutation { ${call} ${wholeSelection(type)} }`);
  const article = (call: string) => change(titleOf(call), call, 'ArticlePayload');
  const group = (call: string) => change(titleOf(call), call, 'ArticleGroupPayload');
  const values = { unit: 'st', vatRate: 25, timeArticle: false, group: groupId };
  return [
    article(`articleCreate(input: { number: "${number.toLowerCase()}", name: "Upptaget" })`),
    article(`articleCreate(input: ${literal({ number: `NYA-${serial}`, name: 'Ny artikel', price: 1, ...values })})`),
    article(`articleUpdate(id: "${id}", expectedVersion: 1, input: { price: 5 })`),
    article(`articleUpdate(id: "${id}", input: ${literal({ number, name, ...values })})`),
    article(`articleInactivate(id: "${id}", expectedVersion: 1)`),
    article(`articleActivate(id: "${id}")`),
    change('articleDelete', `articleDelete(id: "${id}", expectedVersion: 1)`, 'EntryDeletePayload'),
    group(`articleGroupCreate(input: { name: "${groupName.toLowerCase()}" })`),
    group(`articleGroupUpdate(id: "${groupId}", input: { name: "${groupName}" })`),
    group(`articleGroupInactivate(id: "${groupId}", expectedVersion: 9)`),
    group(`articleGroupActivate(id: "${groupId}")`),
    change('articleGroupDelete', `articleGroupDelete(id: "${groupId}")`, 'EntryDeletePayload'),
  ];
}

/** The same in every world, whatever its ids; what is created is one's own in another group, and known by its first word. */
function titleOf(call: string): string {
  const title = call.replace(/_[0-9a-z]{26}/g, '_*');
  return /^article(Group)?Create/.test(call) ? `create by ${title}` : title;
}

const way = (name: string, document: string): WayOut => ({ name, document });
