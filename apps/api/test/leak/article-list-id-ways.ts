import type { IdKind, Put } from './entry-id-ways.js';
import { wholeSelection } from './whole-selection.js';

type IdWays = Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>>;

const payload = wholeSelection('CustomerPayload');
const update = (input: string, own: string) => `mutation { customerUpdate(id: "${own}", input: ${input}) ${payload} }`;

/** The same places of both lists of articles. */
function articleListWays(list: string): IdWays {
  const place = `Mutation.customerUpdate.input.${list}`;
  return {
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
