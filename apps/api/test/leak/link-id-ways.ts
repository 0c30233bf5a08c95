import type { IdKind, Put } from './entry-id-ways.js';
import { wholeSelection } from './whole-selection.js';

const payload = wholeSelection('CustomerPayload');
const fieldPayload = wholeSelection('CustomFieldPayload');
const update = (input: string, own: string) => `mutation { customerUpdate(id: "${own}", input: ${input}) ${payload} }`;

/** The places that take ids of what customers are linked to. */
export const linkIdWays: Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>> = {
  'Mutation.customerCreate.input.tags': {
    kinds: ['tag'],
    put: (id) =>
      `mutation { customerCreate(input: { number: "NR-Kapad", name: "Kapad", tags: ["${id}"] }) ${payload} }`,
  },
  'Mutation.customerUpdate.input.tags.set': {
    kinds: ['tag'],
    put: (id, own) => update(`{ tags: { set: ["${id}"] } }`, own),
  },
  'Mutation.customerUpdate.input.tags.add': {
    kinds: ['tag'],
    put: (id, own) => update(`{ tags: { add: ["${id}"] } }`, own),
  },
  'Mutation.customerUpdate.input.tags.remove': {
    kinds: ['tag'],
    put: (id, own) => update(`{ tags: { remove: ["${id}"] } }`, own),
  },
  'Mutation.customerCreate.input.subgroups': {
    kinds: ['sub'],
    put: (id) =>
      `mutation { customerCreate(input: { number: "NR-Kapad", name: "Kapad", subgroups: ["${id}"] }) ${payload} }`,
  },
  'Mutation.customerUpdate.input.subgroups.set': {
    kinds: ['sub'],
    put: (id, own) => update(`{ subgroups: { set: ["${id}"] } }`, own),
  },
  'Mutation.customerUpdate.input.subgroups.add': {
    kinds: ['sub'],
    put: (id, own) => update(`{ subgroups: { add: ["${id}"] } }`, own),
  },
  'Mutation.customerUpdate.input.subgroups.remove': {
    kinds: ['sub'],
    put: (id, own) => update(`{ subgroups: { remove: ["${id}"] } }`, own),
  },
  'Mutation.customFieldCreate.input.subgroups': {
    kinds: ['sub'],
    put: (id) =>
      `mutation { customFieldCreate(input: { type: TEXT, title: { sv: "" }, subgroups: ["${id}"] }) ${fieldPayload} }`,
  },
  'Mutation.customFieldUpdate.input.subgroups': {
    kinds: ['sub'],
    put: (id) =>
      `mutation { customFieldUpdate(id: "cfd_00000000000000000000000000", input: { subgroups: ["${id}"] }) ${fieldPayload} }`,
  },
};
