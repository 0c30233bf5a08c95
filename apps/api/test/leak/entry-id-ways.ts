import { letterIdWays } from './discount-letter-ways.js';
import { wholeSelection } from './whole-selection.js';

/** How an id is put there. `own` is a customer that the asking one may change, and `ownDocument` a file of it, where the id is of something else. */
export type Put = (id: string, own: string, ownDocument: string) => string;
export type IdKind =
  | 'cus'
  | 'con'
  | 'usr'
  | 'key'
  | 'job'
  | 'his'
  | 'fil'
  | 'grp'
  | 'cul'
  | 'doc'
  | 'art'
  | 'arg'
  | 'coc'
  | 'cfd'
  | 'tag'
  | 'dil'
  | 'coa'
  | 'sub'
  | 'car'
  | 'sel'
  | 'mrg'
  | 'viw'
  | 'msg'
  | 'rol'
  | 'pky'
  | 'ses';

const onEntry =
  (mutation: string, more = '', type = 'ArticlePayload'): Put =>
  (id) =>
    `mutation { ${mutation}(id: "${id}"${more}) ${wholeSelection(type)} }`;
const articlesBy =
  (filter: string): Put =>
  (id) =>
    `{ articles(filter: ${filter.replace('*', id)}) ${wholeSelection('ArticleConnection')} }`;

/** The places of a list that take the id of an import. */
function importWays(
  list: string,
  type: string,
): Readonly<Record<string, { readonly kinds: ['job']; readonly put: Put }>> {
  const by =
    (filter: string): Put =>
    (id) =>
      `{ ${list}(importId: ${filter.replace('*', id)}) ${wholeSelection(type)} }`;
  return {
    [`Query.${list}.importId.eq`]: { kinds: ['job'], put: by('{ eq: "*" }') },
    [`Query.${list}.importId.in`]: { kinds: ['job'], put: by('{ in: ["*"] }') },
  };
}

/** The places that take ids of entries: of articles, article groups, cost centres, tags and subgroups. */
export const entryIdWays: Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>> = {
  ...letterIdWays,
  'Query.article.by.id': {
    kinds: ['art'],
    put: (id) => `{ article(by: { id: "${id}" }) ${wholeSelection('Article')} }`,
  },
  'Query.articles.filter.group.eq': { kinds: ['arg'], put: articlesBy('{ group: { eq: "*" } }') },
  'Query.articles.filter.group.in': { kinds: ['arg'], put: articlesBy('{ group: { in: ["*"] } }') },
  'Query.articles.filter.importId.eq': { kinds: ['job'], put: articlesBy('{ importId: { eq: "*" } }') },
  'Query.articles.filter.importId.in': { kinds: ['job'], put: articlesBy('{ importId: { in: ["*"] } }') },
  ...importWays('articleGroups', 'ArticleGroupConnection'),
  ...importWays('discountLetters', 'DiscountLetterConnection'),
  'Mutation.articleCreate.input.group': {
    kinds: ['arg'],
    put: (id) =>
      `mutation { articleCreate(input: { number: "ART-Kapad", name: "Kapad", group: "${id}" }) { userErrors { code path } } }`,
  },
  'Mutation.articleUpdate.id': { kinds: ['art'], put: onEntry('articleUpdate', ', input: { name: "Kapad" }') },
  'Mutation.articleUpdate.input.group': {
    kinds: ['arg'],
    put: (id) =>
      `mutation { articleUpdate(id: "art_00000000000000000000000000", input: { group: "${id}" }) { userErrors { code path } } }`,
  },
  'Mutation.articleInactivate.id': { kinds: ['art'], put: onEntry('articleInactivate') },
  'Mutation.articleActivate.id': { kinds: ['art'], put: onEntry('articleActivate') },
  'Mutation.articleDelete.id': { kinds: ['art'], put: onEntry('articleDelete', '', 'EntryDeletePayload') },
  'Mutation.articleGroupUpdate.id': {
    kinds: ['arg'],
    put: onEntry('articleGroupUpdate', ', input: { name: "Kapad" }', 'ArticleGroupPayload'),
  },
  'Mutation.articleGroupInactivate.id': {
    kinds: ['arg'],
    put: onEntry('articleGroupInactivate', '', 'ArticleGroupPayload'),
  },
  'Mutation.articleGroupActivate.id': {
    kinds: ['arg'],
    put: onEntry('articleGroupActivate', '', 'ArticleGroupPayload'),
  },
  'Mutation.articleGroupDelete.id': { kinds: ['arg'], put: onEntry('articleGroupDelete', '', 'EntryDeletePayload') },
  'Mutation.costCentreUpdate.id': {
    kinds: ['coc'],
    put: onEntry('costCentreUpdate', ', input: { name: "Kapad" }', 'CostCentrePayload'),
  },
  'Mutation.costCentreInactivate.id': { kinds: ['coc'], put: onEntry('costCentreInactivate', '', 'CostCentrePayload') },
  'Mutation.costCentreActivate.id': { kinds: ['coc'], put: onEntry('costCentreActivate', '', 'CostCentrePayload') },
  'Mutation.costCentreDelete.id': { kinds: ['coc'], put: onEntry('costCentreDelete', '', 'EntryDeletePayload') },
  'Mutation.tagUpdate.id': { kinds: ['tag'], put: onEntry('tagUpdate', ', input: { name: "Kapad" }', 'TagPayload') },
  'Mutation.tagInactivate.id': { kinds: ['tag'], put: onEntry('tagInactivate', '', 'TagPayload') },
  'Mutation.tagActivate.id': { kinds: ['tag'], put: onEntry('tagActivate', '', 'TagPayload') },
  'Mutation.tagDelete.id': { kinds: ['tag'], put: onEntry('tagDelete', '', 'EntryDeletePayload') },
  'Mutation.subgroupUpdate.id': {
    kinds: ['sub'],
    put: onEntry('subgroupUpdate', ', input: { name: "Kapad" }', 'SubgroupPayload'),
  },
  'Mutation.subgroupInactivate.id': { kinds: ['sub'], put: onEntry('subgroupInactivate', '', 'SubgroupPayload') },
  'Mutation.subgroupActivate.id': { kinds: ['sub'], put: onEntry('subgroupActivate', '', 'SubgroupPayload') },
  'Mutation.subgroupDelete.id': { kinds: ['sub'], put: onEntry('subgroupDelete', '', 'EntryDeletePayload') },
  'Mutation.userDefaultSubgroupChange.id': {
    kinds: ['usr'],
    put: onEntry('userDefaultSubgroupChange', '', 'UserPayload'),
  },
  'Mutation.userDefaultSubgroupChange.subgroupId': {
    kinds: ['sub'],
    put: (id) =>
      `mutation { userDefaultSubgroupChange(id: "usr_00000000000000000000000000", subgroupId: "${id}") ${wholeSelection('UserPayload')} }`,
  },
};
