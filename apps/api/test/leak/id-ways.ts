import { getNamedType, isInputObjectType, isObjectType, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import { articleListIdWays } from './article-list-id-ways.js';
import { collectionIdWays } from './collection-ways.js';
import { entryIdWays, type IdKind, type Put } from './entry-id-ways.js';
import { erasureIdWays } from './erasure-ways.js';
import { filterIdWays } from './filter-id-ways.js';
import { importIdWays } from './import-id-ways.js';
import { linkIdWays } from './link-id-ways.js';
import type { WayOut } from './list-ways.js';
import { loginIdWays } from './login-ways.js';
import { mergeIdWays } from './merge-ways.js';
import { viewIdWays } from './view-ways.js';
import { messageIdWays } from './message-ways.js';
import { peopleIdWays } from './people-ways.js';
import { rightsIdWays } from './rights-ways.js';
import { schema, wholeSelection } from './whole-selection.js';

/** Every place of the schema that takes an id, as `Mutation.customerUpdate.input.contactPersons.delete`. */
export function idPlaces(): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => placesIn(field.args, `${type.name}.${field.name}`, [])),
    );
}

function placesIn(
  inputs: readonly (GraphQLArgument | GraphQLInputField)[],
  at: string,
  above: readonly string[],
): string[] {
  return inputs.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (named.name === 'ID') return [`${at}.${name}`];
    if (!isInputObjectType(named) || above.includes(named.name)) return [];
    return placesIn(Object.values(named.getFields()), `${at}.${name}`, [...above, named.name]);
  });
}

const payload = wholeSelection('CustomerPayload');
const fieldPayload = wholeSelection('CustomFieldPayload');
const update = (input: string, own: string) => `mutation { customerUpdate(id: "${own}", input: ${input}) ${payload} }`;
const documentsPayload = wholeSelection('CustomerDocumentsPayload');
const onDocuments =
  (mutation: string): Put =>
  (id) =>
    `mutation { ${mutation}(ids: ["${id}"]) ${documentsPayload} }`;
const onCustomer =
  (mutation: string, more = ''): Put =>
  (id) =>
    `mutation { ${mutation}(id: "${id}"${more}) ${payload} }`;
const contactsOf =
  (customer: string): Put =>
  (id) =>
    `{ contactPersons(filter: { customer: ${customer.replace('*', id)} }) ${wholeSelection('ContactPersonConnection')} }`;

/** What is tried in each of those places, and with ids of which things. */
export const idWays: Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>> = {
  'Query.customer.by.id': {
    kinds: ['cus'],
    put: (id) => `{ customer(by: { id: "${id}" }) ${wholeSelection('Customer')} }`,
  },
  'Mutation.customerValueRestore.id': {
    kinds: ['cus'],
    put: onCustomer('customerValueRestore', ', entryId: "his_01h455vb4pex5vsknk084sn02q"'),
  },
  'Mutation.customerValueRestore.entryId': {
    kinds: ['his'],
    put: (id, own) => `mutation { customerValueRestore(id: "${own}", entryId: "${id}") ${payload} }`,
  },
  'Query.node.id': {
    kinds: [
      'cus',
      'con',
      'usr',
      'key',
      'job',
      'his',
      'fil',
      'grp',
      'cul',
      'doc',
      'art',
      'arg',
      'coc',
      'tag',
      'dil',
      'sub',
      'car',
    ],
    put: (id) =>
      `{ node(id: "${id}") { __typename id ... on Customer { number name comments } ... on ContactPerson { email phone } ... on CustomerDocument { name size } ... on CustomerArticle { note price } } }`,
  },
  'Customer.documents.folderId': {
    kinds: ['doc'],
    put: (id, own) =>
      `{ customer(by: { id: "${own}" }) { documents(folderId: "${id}") ${wholeSelection('CustomerDocumentConnection')} } }`,
  },
  ...filterIdWays,
  ...collectionIdWays,
  ...importIdWays,
  ...mergeIdWays,
  ...loginIdWays,
  ...erasureIdWays,
  ...viewIdWays,
  ...messageIdWays,
  ...articleListIdWays,
  'Query.contactPersons.filter.customer.eq': { kinds: ['cus'], put: contactsOf('{ eq: "*" }') },
  'Query.contactPersons.filter.customer.in': { kinds: ['cus'], put: contactsOf('{ in: ["*"] }') },
  'Query.entryHistory.id': {
    kinds: ['art', 'arg', 'coc', 'tag', 'dil'],
    put: (id) => `{ entryHistory(id: "${id}") ${wholeSelection('EntryChangeConnection')} }`,
  },
  ...peopleIdWays,
  ...rightsIdWays,
  ...linkIdWays,
  ...entryIdWays,
  'Mutation.apiKeyRevoke.id': {
    kinds: ['key'],
    put: (id) => `mutation { apiKeyRevoke(id: "${id}") ${wholeSelection('ApiKeyPayload')} }`,
  },
  'Mutation.customerAssign.id': { kinds: ['cus'], put: onCustomer('customerAssign', ', userIds: []') },
  'Mutation.customerAssign.userIds': {
    kinds: ['usr'],
    put: (id, own) => `mutation { customerAssign(id: "${own}", userIds: ["${id}"]) ${payload} }`,
  },
  'Mutation.customerUnassign.id': { kinds: ['cus'], put: onCustomer('customerUnassign', ', userIds: []') },
  'Mutation.customerUnassign.userIds': {
    kinds: ['usr'],
    put: (id, own) => `mutation { customerUnassign(id: "${own}", userIds: ["${id}"]) ${payload} }`,
  },
  'Mutation.customerInactivate.id': { kinds: ['cus'], put: onCustomer('customerInactivate') },
  'Mutation.customerActivate.id': { kinds: ['cus'], put: onCustomer('customerActivate') },
  'Mutation.customerDelete.id': {
    kinds: ['cus'],
    put: (id) => `mutation { customerDelete(id: "${id}") ${wholeSelection('CustomerDeletePayload')} }`,
  },
  'Mutation.customerRestore.id': { kinds: ['cus'], put: onCustomer('customerRestore') },
  'Mutation.customerProtect.id': { kinds: ['cus'], put: onCustomer('customerProtect') },
  'Mutation.customerUnprotect.id': { kinds: ['cus'], put: onCustomer('customerUnprotect') },
  'Mutation.customerPersonalNumberReveal.id': {
    kinds: ['cus'],
    put: (id) =>
      `mutation { customerPersonalNumberReveal(id: "${id}") ${wholeSelection('PersonalNumberRevealPayload')} }`,
  },
  'Mutation.customerCoApplicantNumberReveal.id': {
    kinds: ['cus'],
    put: (id) =>
      `mutation { customerCoApplicantNumberReveal(id: "${id}", coApplicantId: "coa_01h455vb4pex5vsknk084sn02q") ${wholeSelection('PersonalNumberRevealPayload')} }`,
  },
  'Mutation.customerCoApplicantNumberReveal.coApplicantId': {
    kinds: ['coa'],
    put: (id, own) =>
      `mutation { customerCoApplicantNumberReveal(id: "${own}", coApplicantId: "${id}") ${wholeSelection('PersonalNumberRevealPayload')} }`,
  },
  'Mutation.customerNumberChange.id': {
    kinds: ['cus'],
    put: onCustomer('customerNumberChange', ', number: "NR-Kapad"'),
  },
  'Mutation.customerUpdate.id': { kinds: ['cus'], put: (id) => update('{ name: "Kapad", comments: "Kapad" }', id) },
  'Mutation.customerUpdate.input.contactPersons.update.id': {
    kinds: ['con'],
    put: (id, own) => update(`{ contactPersons: { update: [{ id: "${id}", name: "Kapad" }] } }`, own),
  },
  'Mutation.customerUpdate.input.contactPersons.delete': {
    kinds: ['con'],
    put: (id, own) => update(`{ contactPersons: { delete: ["${id}"] } }`, own),
  },
  'Mutation.customerUpdate.input.contactPersons.order': {
    kinds: ['con'],
    put: (id, own) => update(`{ contactPersons: { order: ["${id}"] } }`, own),
  },
  'Mutation.customerUpdate.input.coApplicants.update.id': {
    kinds: ['coa'],
    put: (id, own) => update(`{ coApplicants: { update: [{ id: "${id}", name: "Kapad" }] } }`, own),
  },
  'Mutation.customerUpdate.input.coApplicants.delete': {
    kinds: ['coa'],
    put: (id, own) => update(`{ coApplicants: { delete: ["${id}"] } }`, own),
  },
  'Mutation.customFieldUpdate.id': {
    kinds: ['cfd'],
    put: (id) => `mutation { customFieldUpdate(id: "${id}", input: { title: { sv: "Kapad" } }) ${fieldPayload} }`,
  },
  'Mutation.customFieldDelete.id': {
    kinds: ['cfd'],
    put: (id) => `mutation { customFieldDelete(id: "${id}") ${fieldPayload} }`,
  },
  'Mutation.customFieldSearchRetry.id': {
    kinds: ['cfd'],
    put: (id) => `mutation { customFieldSearchRetry(id: "${id}") ${fieldPayload} }`,
  },
  'Mutation.customFieldsOrder.ids': {
    kinds: ['cfd'],
    put: (id) => `mutation { customFieldsOrder(ids: ["${id}"]) ${fieldPayload} }`,
  },
  'Mutation.documentFolderCreate.customerId': {
    kinds: ['cus'],
    put: (id) => `mutation { documentFolderCreate(customerId: "${id}", name: "Kapad") ${documentsPayload} }`,
  },
  'Mutation.documentFolderCreate.parentId': {
    kinds: ['doc'],
    put: (id, own) =>
      `mutation { documentFolderCreate(customerId: "${own}", name: "Kapad", parentId: "${id}") ${documentsPayload} }`,
  },
  'Mutation.documentUpdate.id': {
    kinds: ['doc'],
    put: (id) => `mutation { documentUpdate(id: "${id}", input: { name: "Kapad" }) ${documentsPayload} }`,
  },
  'Mutation.documentsShow.ids': {
    kinds: ['doc'],
    put: (id) => `mutation { documentsShow(ids: ["${id}"], visibleForCustomer: true) ${documentsPayload} }`,
  },
  'Mutation.documentsMove.ids': { kinds: ['doc'], put: onDocuments('documentsMove') },
  'Mutation.documentsMove.folderId': {
    kinds: ['doc'],
    put: (id, _own, ownDocument) =>
      `mutation { documentsMove(ids: ["${ownDocument}"], folderId: "${id}") ${documentsPayload} }`,
  },
  'Mutation.documentsDelete.ids': { kinds: ['doc'], put: onDocuments('documentsDelete') },
  'Mutation.documentsRestore.ids': { kinds: ['doc'], put: onDocuments('documentsRestore') },
  'Mutation.documentsRemove.ids': { kinds: ['doc'], put: onDocuments('documentsRemove') },
};

export const idWay = (place: string, id: string, own: string, ownDocument: string): WayOut => ({
  name: place,
  document: idWays[place]?.put(id, own, ownDocument) ?? '',
});
