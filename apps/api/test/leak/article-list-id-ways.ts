import type { IdKind, Put } from './entry-id-ways.js';
import { listed } from './list-ways.js';
import { wholeSelection } from './whole-selection.js';

type IdWays = Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>>;

const payload = wholeSelection('CustomerPayload');
const update = (input: string, own: string) => `mutation { customerUpdate(id: "${own}", input: ${input}) ${payload} }`;
const filtered =
  (filter: (id: string) => object): Put =>
  (id) =>
    listed('', { filter: filter(id) }).document;

/** The same places of both lists of articles. */
function articleListWays(list: string): IdWays {
  const place = `Mutation.customerUpdate.input.${list}`;
  return {
    [`Query.customers.filter.${list}.eq`]: { kinds: ['art'], put: filtered((id) => ({ [list]: { eq: id } })) },
    [`Query.customers.filter.${list}.in`]: { kinds: ['art'], put: filtered((id) => ({ [list]: { in: [id] } })) },
    [`Mutation.customerCreate.input.${list}.article`]: {
      kinds: ['art'],
      put: (id) =>
        `mutation { customerCreate(input: { name: "Kapad", number: "NR-Kapad", ${list}: [{ article: "${id}", quantity: 1 }] }) ${payload} }`,
    },
    [`${place}.create.article`]: {
      kinds: ['art'],
      put: (id, own) => update(`{ ${list}: { create: [{ article: "${id}", quantity: 1 }] } }`, own),
    },
    [`${place}.update.id`]: {
      kinds: ['car'],
      put: (id, own) => update(`{ ${list}: { update: [{ id: "${id}", quantity: 1 }] } }`, own),
    },
    [`${place}.delete`]: { kinds: ['car'], put: (id, own) => update(`{ ${list}: { delete: ["${id}"] } }`, own) },
    [`${place}.order`]: { kinds: ['car'], put: (id, own) => update(`{ ${list}: { order: ["${id}"] } }`, own) },
  };
}

/** The places that take ids of articles on customers' cards, and of their rows. */
export const articleListIdWays: IdWays = {
  ...articleListWays('serviceArticles'),
  ...articleListWays('workOrderArticles'),
};
