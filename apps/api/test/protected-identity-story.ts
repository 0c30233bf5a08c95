import { dataOf, type TestApi, type TestViewer } from './api.js';
import { DocumentStory } from './document-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';

// Who sees a customer with protected identity. Every name and number is invented.

/** Stands in whatever is told of the customer, and nowhere else. */
export const secret = 'Fridlyst';

export interface HiddenCustomer extends TestCustomer {
  readonly contactId: string;
  readonly documentId: string;
  readonly historyId: string;
}

/** A private customer with a contact person, a document, places and a past. */
export async function aHiddenCustomer(api: TestApi, group: TestGroup): Promise<HiddenCustomer> {
  const administrator = await group.anAdministrator();
  const customer = await group.customer({
    type: 'PRIVATE',
    number: `${secret}-1`,
    name: `${secret} Påhittadson`,
    email: `${secret}@example.com`,
    phone: '0701740605',
    comments: `${secret} talar vi inte om`,
    addresses: { visiting: { row1: `${secret}vägen 1`, postalCode: '912 34', city: `${secret}by` } },
    contactPersons: [{ name: `${secret} Granne`, email: `granne.${secret}@example.com` }],
  });
  const documentId = await new DocumentStory(api, administrator, customer).upload(`${secret}.txt`, secret);
  const { card } = dataOf(
    await api.run<{ card: { contactPersons: { id: string }[]; history: { nodes: { id: string }[] } } }>(
      administrator,
      `{ card: customer(by: { id: "${customer.id}" }) { contactPersons { id } history { nodes { id } } } }`,
    ),
  );
  return {
    ...customer,
    contactId: card.contactPersons[0]?.id ?? '',
    documentId,
    historyId: card.history.nodes[0]?.id ?? '',
  };
}

/** A register with one customer that is to be protected, and people who will and will not see it. */
export async function aTown(api: TestApi) {
  const group = await aGroup(api);
  for (let at = 0; at < 3; at++) await group.customer();
  const [technician, officeAssigned] = [await group.user('technician'), await group.user('office')];
  const holder = await group.user('readOnly', {
    permissions: ['customer.view', 'customer.edit', 'customer.protected'],
  });
  const hidden = await aHiddenCustomer(api, group);
  await group.assign(hidden, technician, officeAssigned);
  const administrator = await group.anAdministrator();
  const sees: Record<string, TestUser> = {
    administrator,
    holder,
    technician,
    officeAssigned,
    key: await group.apiKey(['customer.view', 'customer.edit', 'customer.protected']),
    keyOfTechnician: await group.apiKey(['customer.viewAssigned', 'customer.editAssigned'], technician),
  };
  const doesNot: Record<string, TestUser> = {
    office: await group.user('office'),
    readOnly: await group.user('readOnly'),
    another: await group.user('technician'),
    // The permission opens none of those that one does not see otherwise.
    onlyAssigned: await group.user('technician', { permissions: ['customer.viewAssigned', 'customer.protected'] }),
    key: await group.apiKey(['customer.view', 'customer.edit']),
    keyOfOffice: await group.apiKey(['customer.view', 'customer.protected'], await group.user('office')),
  };
  return { group, hidden, sees, doesNot, technician, officeAssigned, administrator };
}

export type Step = 'Protect' | 'Unprotect';

export interface Protection {
  readonly customer: { readonly version: number; readonly protectedIdentity: boolean } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

export async function change(
  api: TestApi,
  who: TestViewer,
  step: Step,
  id: string,
  expectedVersion: number | null = null,
): Promise<Protection> {
  const answer = await api.run<{ done: Protection }>(
    who,
    `mutation ($id: ID!, $expectedVersion: Int) { done: customer${step}(id: $id, expectedVersion: $expectedVersion) { customer { version protectedIdentity } userErrors { code } } }`,
    { id, expectedVersion },
  );
  return dataOf(answer).done;
}

/** Protects, as an administrator of the group. */
export async function protect(api: TestApi, group: TestGroup, { id }: { readonly id: string }): Promise<void> {
  const { userErrors } = await change(api, await group.anAdministrator(), 'Protect', id);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}

/** Everything that tells of customers, asked so that the hidden one would be in the answer. */
export const waysTo = ({ id, number, contactId, documentId, historyId }: HiddenCustomer): Record<string, string> => ({
  card: `{ customer(by: { id: "${id}" }) { name protectedIdentity } }`,
  'card by number': `{ customer(by: { number: "${number}" }) { name } }`,
  'node of the customer': `{ node(id: "${id}") { id ... on Customer { name } } }`,
  'node of its contact person': `{ node(id: "${contactId}") { id ... on ContactPerson { name } } }`,
  'node of its document': `{ node(id: "${documentId}") { id ... on CustomerDocument { name } } }`,
  'node of its history': `{ node(id: "${historyId}") { id ... on CustomerHistoryEntry { new } } }`,
  list: '{ customers(first: 100) { nodes { name } } }',
  'list by name, from behind':
    '{ customers(last: 100, orderBy: [{ field: NAME, direction: DESC }]) { nodes { name } } }',
  'list by place': '{ customers(first: 100, orderBy: [{ field: CITY }]) { nodes { name } } }',
  filter: `{ customers(first: 100, filter: { name: { startsWith: "${secret}" } }) { nodes { name } } }`,
  'filter by id': `{ customers(first: 100, filter: { id: { eq: "${id}" } }) { nodes { name } } }`,
  'filter by protection': '{ customers(first: 100, filter: { protectedIdentity: true }) { nodes { name } } }',
  search: `{ customers(first: 100, search: "${secret}") { edges { searchMatch { snippet } node { name } } } }`,
  'search for the number': `{ customers(first: 100, search: "${number}") { nodes { name } } }`,
  'search for the phone': '{ customers(first: 100, search: "070-174 06 05") { nodes { name } } }',
  facets: '{ customerFacets(fields: ["city"]) { options { value } } }',
  'contact persons': '{ contactPersons(first: 100) { nodes { name } } }',
  'contact persons by customer': '{ contactPersons(first: 100, orderBy: [{ field: CUSTOMER }]) { nodes { name } } }',
  'contact persons searched': `{ contactPersons(first: 100, search: "${secret}") { nodes { name } } }`,
  'places of a postal code': '{ postalPlaces(postalCode: "912 34") { city } }',
});

/** Ways that tell how many. */
export const counts: Record<string, string> = {
  count: '{ customers { totalCount { value } } }',
  'count of a filter': `{ customers(filter: { name: { startsWith: "${secret}" } }) { totalCount { value } } }`,
  'count of those protected': '{ customers(filter: { protectedIdentity: true }) { totalCount { value } } }',
  'count of a search': `{ customers(search: "${secret}") { totalCount { value } } }`,
  'count of contact persons': '{ contactPersons { totalCount { value } } }',
  facet: '{ customerFacets(fields: ["type"]) { total { value } options { value count { value } } } }',
  overview: '{ customerOverview { active { value } recent { count { value } } months { count { value } } } }',
  news: '{ customerNews(since: "2020-01-01T00:00:00Z") { changed { value } } }',
  duplicates: '{ customerDuplicates(by: EMAIL, first: 100) { nodes { customers { id } } } }',
  selection: 'mutation { customerSelectionCreate { selection { count } } }',
};

/** The whole of what somebody is answered. */
export async function told(api: TestApi, who: TestUser, document: string): Promise<string> {
  const { data, errors } = await api.run(who, document);
  return JSON.stringify({ data, errors: errors.map(({ message, extensions }) => [message, extensions['code']]) });
}
