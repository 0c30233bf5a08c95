import type { IdKind, Put } from './entry-id-ways.js';
import { selectionOf } from './collection-ways.js';
import { facets } from './facet-ways.js';
import { listed, news } from './list-ways.js';

type IdWays = Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>>;

/** What of a filter takes ids, and of which things. */
const filters: readonly [string, IdKind, (id: string) => object][] = [
  ['id.eq', 'cus', (id) => ({ id: { eq: id } })],
  ['id.in', 'cus', (id) => ({ not: { id: { in: [id] } } })],
  ['importId.eq', 'job', (id) => ({ importId: { eq: id } })],
  ['importId.in', 'job', (id) => ({ importId: { in: [id] } })],
  ['assignedTo.eq', 'usr', (id) => ({ assignedTo: { eq: id } })],
  ['assignedTo.in', 'usr', (id) => ({ assignedTo: { in: [id] } })],
  ['history.by.eq', 'usr', (id) => ({ history: { by: { eq: id } } })],
  ['history.by.in', 'usr', (id) => ({ history: { by: { in: [id] } } })],
  ...links('tags', 'tag'),
  ...links('subgroups', 'sub'),
  ...links('discountLetters', 'dil'),
  ...articles('serviceArticles'),
  ...articles('workOrderArticles'),
];

function links(field: string, kind: IdKind): typeof filters {
  return ['any', 'all', 'none'].map((test) => [`${field}.${test}`, kind, (id) => ({ [field]: { [test]: [id] } })]);
}

function articles(field: string): typeof filters {
  return [
    [`${field}.eq`, 'art', (id) => ({ [field]: { eq: id } })],
    [`${field}.in`, 'art', (id) => ({ [field]: { in: [id] } })],
  ];
}

/** Fields whose choices are of the group, so that an answer could name what the filter names. */
const fields = ['type', 'assignedTo', 'tags', 'subgroups', 'discountLetters'];

/** The places of a filter that take ids: in the list, where its choices are counted, and where all of it is chosen. */
export const filterIdWays: IdWays = Object.fromEntries(
  filters.flatMap(([place, kind, filter]) => [
    [
      `Query.customers.filter.${place}`,
      { kinds: [kind], put: (id: string) => listed('', { filter: filter(id) }).document },
    ],
    [
      `Query.customerFacets.filter.${place}`,
      { kinds: [kind], put: (id: string) => facets('', { fields, filter: filter(id) }).document },
    ],
    [
      `Query.customerNews.filter.${place}`,
      { kinds: [kind], put: (id: string) => news('', { filter: filter(id) }).document },
    ],
    [
      `Mutation.customerSelectionCreate.filter.${place}`,
      { kinds: [kind], put: (id: string) => selectionOf({ filter: filter(id) }) },
    ],
  ]),
);
