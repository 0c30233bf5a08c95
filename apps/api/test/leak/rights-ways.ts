import type { IdKind, Put } from './entry-id-ways.js';
import type { WayOut } from './list-ways.js';
import { wholeSelection } from './whole-selection.js';
import { customerNames, type World } from './world.js';

const rights = 'rights: { permissions: ["customer.view", "customer.edit"], closedFields: ["comments"] }';
const explained = (customerId: string, userId: string, more = ''): string =>
  `{ customerFieldExplanations(customerId: "${customerId}", seenBy: { userId: "${userId}"${more} }) ${wholeSelection('FieldExplanation')} }`;
const seen = (customerId: string, userId: string, more = ''): string =>
  `{ customer(by: { id: "${customerId}" }, seenBy: { userId: "${userId}"${more} }) ${wholeSelection('Customer')} }`;
const difference = (of: string): string =>
  `{ rightsDifference(${of}, ${rights}) ${wholeSelection('RightsDifference')} }`;

const reach = (seenBy: string): string => `{ rightsReach(seenBy: { ${seenBy} }) ${wholeSelection('RightsReach')} }`;

/** What is told of what rights come to, and a card as somebody else has it. */
export const rightsReadingWays = ({ customers, technician, administrator }: World): WayOut[] => [
  ...customerNames.flatMap((name) => [
    { name: `why fields of ${name} are closed`, document: explained(customers[name].id, technician.id) },
    { name: `${name} as a technician has it`, document: seen(customers[name].id, technician.id) },
    { name: `${name} as an administrator has it`, document: seen(customers[name].id, administrator.id) },
  ]),
  { name: 'why, with other rights', document: explained(customers.mine.id, technician.id, `, ${rights}`) },
  { name: 'mine with other rights', document: seen(customers.mine.id, technician.id, `, ${rights}`) },
  { name: 'what a technician has access to', document: reach(`userId: "${technician.id}"`) },
  { name: 'what rights give access to', document: reach(rights) },
  ...customerNames.map((name) => ({
    name: `${name} as whoever has the rights`,
    document: `{ customer(by: { id: "${customers[name].id}" }, seenBy: { ${rights} }) ${wholeSelection('Customer')} }`,
  })),
  { name: 'what rights change for a user', document: difference(`userId: "${technician.id}"`) },
  { name: 'what rights change for a role', document: difference('roleId: "technician"') },
];

export const rightsIdWays: Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>> = {
  'Query.customer.seenBy.userId': { kinds: ['usr'], put: (id, own) => seen(own, id) },
  'Query.customerFieldExplanations.customerId': { kinds: ['cus'], put: (id) => explained(id, nobody) },
  'Query.customerFieldExplanations.seenBy.userId': { kinds: ['usr'], put: (id, own) => explained(own, id) },
  'Query.rightsReach.seenBy.userId': { kinds: ['usr'], put: (id) => reach(`userId: "${id}"`) },
  'Query.rightsDifference.userId': { kinds: ['usr'], put: (id) => difference(`userId: "${id}"`) },
};

const nobody = 'usr_00000000000000000000000000';
