import { describe, expect, it } from '@jest/globals';
import { buildSchema, executeSync, parse, type DocumentNode, type GraphQLResolveInfo } from 'graphql';
import { selectedFields, selectedOfConnection } from './selection.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query { customers: Connection! }
  type Connection { edges: [Edge!]! nodes: [Customer!]! totalCount: Int }
  type Edge { cursor: String! node: Customer! }
  type Customer implements Node { id: ID! name: String phone: String city: String contacts: [Contact!] }
  type Contact implements Node { id: ID! name: String email: String }
`);

/** What a resolver of `customers` finds out from its info. */
function look<T>(
  query: string | DocumentNode,
  what: (info: GraphQLResolveInfo) => T,
  variableValues: Record<string, unknown> = {},
): T {
  const found: T[] = [];
  const rootValue = {
    customers: (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
      found.push(what(info));
      return { edges: [], nodes: [] };
    },
  };
  const document = typeof query === 'string' ? parse(query) : query;
  const { errors } = executeSync({ schema, document, rootValue, variableValues });
  if (errors) throw new AggregateError(errors);
  return found[0] as T;
}

const rowsOf = (query: string | DocumentNode, variables?: Record<string, unknown>): string[] =>
  [...look(query, (info) => selectedOfConnection(info).rows, variables)].sort();

describe('the look-ahead', () => {
  it('finds what is asked of the rows, by nodes and by edges', () => {
    expect(rowsOf('{ customers { nodes { name } edges { node { phone } } } }')).toEqual(['name', 'phone']);
  });

  it('sees a field by its name, not by its alias', () => {
    expect(rowsOf('{ customers { nodes { name: phone } } }')).toEqual(['phone']);
  });

  it('looks into fragments, inside each other and on interfaces', () => {
    const query = `
      query { customers { ...page } }
      fragment page on Connection { nodes { ...row ... on Node { id } ... { city } } }
      fragment row on Customer { name ...more }
      fragment more on Customer { phone }`;
    expect(rowsOf(query)).toEqual(['city', 'id', 'name', 'phone']);
  });

  it('leaves out what @include and @skip leave out, by value and by variable', () => {
    const query = `query ($phone: Boolean!, $city: Boolean = true) { customers { nodes {
      name @include(if: true) id @skip(if: true) phone @include(if: $phone) ... @skip(if: $city) { city } } } }`;
    expect(rowsOf(query, { phone: false })).toEqual(['name']);
    expect(rowsOf(query, { phone: true, city: false })).toEqual(['city', 'name', 'phone']);
  });

  it('tells what is asked of the rows’ own rows', () => {
    const query = '{ customers { nodes { contacts { email } } edges { node { contacts { name } } } } }';
    expect([...look(query, (info) => selectedFields(info, ['nodes', 'contacts']))]).toEqual(['email']);
    expect([...look(query, (info) => selectedFields(info, ['edges', 'node', 'contacts']))]).toEqual(['name']);
  });

  it('knows whether to count, and what is asked of the edges', () => {
    expect(look('{ customers { totalCount } }', selectedOfConnection).counts).toBe(true);
    const asked = look('{ customers { edges { cursor } } }', selectedOfConnection);
    expect(asked.counts).toBe(false);
    expect([...asked.edges]).toEqual(['cursor']);
    expect(asked.rows.size).toBe(0);
  });

  it('is done once for a document that comes again, and each time where a variable decides', () => {
    const same = parse('query ($first: Int) { customers { ...page } } fragment page on Connection { nodes { name } }');
    const rows = (document: DocumentNode, variables = {}) =>
      look(document, (info) => selectedOfConnection(info).rows, variables);
    expect(rows(same)).toBe(rows(same));
    const inFragment = parse(`
      query ($phone: Boolean!) { customers { ...page } }
      fragment page on Connection { nodes { name phone @include(if: $phone) } }`);
    expect(rowsOf(inFragment, { phone: true })).toEqual(['name', 'phone']);
    expect(rowsOf(inFragment, { phone: false })).toEqual(['name']);
    const twice = parse('{ customers { nodes { name } } customers { nodes { phone } } }');
    expect([rowsOf(twice), rowsOf(twice)]).toEqual([
      ['name', 'phone'],
      ['name', 'phone'],
    ]);
  });
});
