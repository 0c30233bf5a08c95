import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the API answers to one operation: data for its root fields, or the code it refuses with. */
export type Answers = Record<string, (args: Record<string, unknown>) => unknown>;

export interface StandIn {
  /** Names of the root fields asked for, in order. */
  readonly asked: string[];
  readonly headers: Headers[];
}

const nothing = () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });

/** A refusal, with the code and the id that the API would send. */
export class Refusal extends Error {
  constructor(readonly extensions: { code: string; requestId?: string }) {
    super(extensions.code);
  }
}

let schema: GraphQLSchema | undefined;

/**
 * Answers the SPA's requests by executing them on the committed schema, so that an operation the real API would refuse
 * fails here too. The whole of both is tested by the journeys in the browser.
 */
export function standInForTheApi(answers: Answers): StandIn {
  schema ??= buildSchema(readFileSync(path.join(__dirname, '../../../api/schema.graphql'), 'utf8'));
  const asked: string[] = [];
  const headers: Headers[] = [];
  const all: Answers = { customFields: () => [], tags: nothing, subgroups: nothing, viewer: () => null, ...answers };
  const rootValue = Object.fromEntries(
    Object.entries(all).map(([field, answer]) => [
      field,
      (args: Record<string, unknown>) => {
        asked.push(field);
        return answer(args);
      },
    ]),
  );
  globalThis.fetch = async (_url, init) => {
    headers.push(new Headers(init?.headers));
    const { query, variables } = JSON.parse(typeof init?.body === 'string' ? init.body : '') as {
      query: string;
      variables: Record<string, unknown>;
    };
    const result = await graphql({ schema: schema!, source: query, variableValues: variables, rootValue });
    return new Response(JSON.stringify(result), { headers: { 'content-type': 'application/json' } });
  };
  return { asked, headers };
}

export const aViewer = (own: Record<string, unknown> = {}) => ({
  __typename: 'Viewer',
  kind: 'STAFF',
  user: { id: 'usr_mona' },
  name: 'Mona Karlsson',
  email: 'mona@exempel.se',
  mustSetUpSecondFactor: false,
  language: 'sv',
  scheme: 'AUTO',
  group: { id: 'grp_1', name: 'Provbolaget AB', usesSubgroups: false },
  permissions: ['customer.view', 'customer.edit', 'customer.create'],
  closedFields: [],
  viewScope: 'ALL',
  editScope: 'ALL',
  customerRights: [],
  administrators: ['Per Öberg'],
  customerFields: [],
  ...own,
});
