import type { BenchFacts } from './bench-facts.js';
import { plantFullCard } from './full-card.js';
import type { GeneratedRegister } from './generated-register.js';
import type { ProductServer } from './product-server.js';

/** One kind of request, asked of the product and of the limit. */
export interface Workload {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  /** The limit's address for the same answer. */
  readonly limitPath: string;
  /** Adds to the register what only this workload asks for, once, before it is measured; answers what is known of it. */
  readonly plant?: (product: ProductServer, register: GeneratedRegister) => Promise<Partial<BenchFacts>>;
  /** What is sent, round and round. */
  readonly variables: (facts: BenchFacts) => readonly AskedOfBoth[];
  /** What an answer must hold besides data, e.g. that nothing was refused. */
  readonly expected?: readonly string[];
  /** Fields whose values each server makes in its own way. */
  readonly ownValues: readonly string[];
  /** Share of the limit's requests per second, on each database, and CPU of the product in ms per request. From the design, W10's and W11's from what is nearest in it. */
  readonly target: { readonly mariadb: number | null; readonly sqlite: number | null; readonly cpuMs: number | null };
}

export interface AskedOfBoth {
  readonly product: object;
  readonly limit: object;
}

const same = (variables: object): AskedOfBoth => ({ product: variables, limit: variables });
const cursors = ['endCursor'];
const listed =
  'nodes { id number name city status phone email mainContact { name phone email } } pageInfo { hasNextPage endCursor }';

/** What each request costs before it asks for anything: who asks is read from the database, and Apollo answers. The limit has neither. */
export const nothingAsked = 'W0';

export const workloads: readonly Workload[] = [
  {
    id: nothingAsked,
    title: 'nothing: who asks, and Apollo',
    document: '{ __typename }',
    limitPath: '/nothing',
    variables: () => [same({})],
    ownValues: [],
    target: { mariadb: null, sqlite: null, cpuMs: null },
  },
  {
    id: 'W1',
    title: 'first 50 by name, with main contact',
    document: `query List($first: Int!) { customers(first: $first) { ${listed} } }`,
    limitPath: '/list',
    variables: () => [same({ first: 50 })],
    ownValues: cursors,
    target: { mariadb: 0.5, sqlite: 0.45, cpuMs: 0.55 },
  },
  {
    id: 'W2',
    title: 'search while typing, 20 hits by name',
    document: `query Search($search: String!, $first: Int!) { customers(first: $first, search: $search, orderBy: [{ field: NAME }]) { ${listed} } }`,
    limitPath: '/search',
    variables: ({ terms }) => terms.map((search) => same({ search, first: 20 })),
    ownValues: cursors,
    target: { mariadb: 0.9, sqlite: null, cpuMs: 0.5 },
  },
  {
    id: 'W3',
    title: 'page 1000 of 50, by keyset',
    document: `query Page($first: Int!, $after: String!) { customers(first: $first, after: $after) { ${listed} } }`,
    limitPath: '/list',
    variables: ({ pages }) =>
      pages.map(({ after, position }) => ({ product: { first: 50, after }, limit: { first: 50, position } })),
    ownValues: cursors,
    target: { mariadb: 0.5, sqlite: null, cpuMs: 0.55 },
  },
  {
    id: 'W4',
    title: 'card by id, with addresses and contact persons',
    document: `query Card($id: ID!) { customer(by: { id: $id }) {
      id version type number name organisationNumber phone email language orderNumber costCentre comments vatType status facilityRequired alwaysInvoice createdAt updatedAt
      addresses { invoice { ...parts } visiting { ...parts } mail { ...parts } }
      contactPersons { id name role phone email sendServiceProtocol sendWorkOrder isMain } } }
      fragment parts on Address { row1 row2 postalCode city province country }`,
    limitPath: '/card',
    variables: ({ ids }) => ids.map((id) => same({ id })),
    ownValues: [],
    target: { mariadb: 0.55, sqlite: 0.45, cpuMs: 0.25 },
  },
  {
    id: 'W5',
    title: 'change one field, with history, durable',
    document: `mutation Change($id: ID!, $value: Boolean!) { customerUpdate(id: $id, input: { alwaysInvoice: $value }) {
      customer { id version alwaysInvoice } userErrors { code message } } }`,
    limitPath: '/update',
    // Everybody on, then everybody off: each request is a change, and two at a time never meet at one customer.
    variables: ({ ids }) => [true, false].flatMap((value) => ids.map((id) => same({ id, value }))),
    expected: ['"userErrors":[]'],
    ownValues: ['id', 'version'],
    target: { mariadb: 0.65, sqlite: 0.45, cpuMs: 0.35 },
  },
  {
    id: 'W6',
    title: 'count with two filters',
    document:
      'query Count($city: String!) { customers(first: 1, filter: { status: { eq: ACTIVE }, city: { eq: $city } }) { totalCount { value precision } } }',
    limitPath: '/count',
    variables: ({ cities }) => cities.map((city) => same({ city })),
    ownValues: [],
    target: { mariadb: 0.6, sqlite: 0.45, cpuMs: 0.2 },
  },
  {
    id: 'W10',
    title: 'filtered list: first 50 companies of a place',
    document: `query Filtered($first: Int!, $city: String!) { customers(first: $first, filter: { city: { eq: $city }, type: { eq: COMPANY } }) { ${listed} } }`,
    limitPath: '/filtered',
    variables: ({ cities }) => cities.map((city) => same({ city, first: 50 })),
    ownValues: cursors,
    target: { mariadb: 0.5, sqlite: 0.45, cpuMs: 0.55 },
  },
  {
    id: 'W11',
    title: 'facet counts: two filters of the customers of a place',
    document:
      'query Facets($city: String!) { customerFacets(fields: ["type", "status"], filter: { city: { eq: $city } }) { field total { value precision } options { value count { value precision } } } }',
    limitPath: '/facets',
    variables: ({ cities }) => cities.map((city) => same({ city })),
    ownValues: [],
    target: { mariadb: 0.6, sqlite: 0.45, cpuMs: 0.2 },
  },
  {
    // Last: the group has 200 fields of its own and 5,000 articles from then on.
    id: 'W9',
    title: 'card, full: contacts, three addresses, 200 custom fields, 20 + 20 articles of 5,000',
    document: `query FullCard($id: ID!) { customer(by: { id: $id }) {
      id version type number name organisationNumber phone email language orderNumber costCentre comments vatType status facilityRequired alwaysInvoice createdAt updatedAt
      addresses { invoice { ...parts } visiting { ...parts } mail { ...parts } }
      contactPersons { id name role phone email sendServiceProtocol sendWorkOrder isMain }
      customFields { key text }
      serviceArticles { ...row } workOrderArticles { ...row } } }
      fragment parts on Address { row1 row2 postalCode city province country }
      fragment row on CustomerArticle { id quantity price discount note article { id number name unit price timeArticle status } }`,
    limitPath: '/full-card',
    plant: plantFullCard,
    variables: ({ fullCard = '' }) => [same({ id: fullCard })],
    ownValues: [],
    target: { mariadb: 0.55, sqlite: 0.45, cpuMs: 1 },
  },
];
