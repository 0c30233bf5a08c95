import { publicId } from '../../src/database/ids.js';
import type { IdKind, Put } from './entry-id-ways.js';
import type { WayOut } from './list-ways.js';
import { nodeWay } from './node-way.js';
import { wholeSelection } from './whole-selection.js';
import { customerNames, type World } from './world.js';

export const loginReadingWays = ({ customers }: World): WayOut[] => [
  ...customerNames.map((name) => nodeWay('CustomerUser', customers[name].loginId, name)),
  { name: 'branding', document: `{ branding(slug: "ingen") ${wholeSelection('Branding')} }` },
  { name: 'branding of the group', document: `{ groupBranding ${wholeSelection('GroupBranding')} }` },
  {
    name: 'branding that is none',
    document: `mutation { groupBrandingUpdate(input: { slug: "x", phone: "x", email: "x", logo: "x" }, expectedVersion: 0) ${wholeSelection('GroupBrandingPayload')} }`,
  },
];

/** Changes that leave the logins as they were. */
export const loginWritingWays = ({ customers }: World): WayOut[] =>
  [customers.mine, customers.trader].flatMap(({ id, loginId, number }) =>
    [
      `customerUserInvite(customerId: "${id}", input: { name: "Ny", email: "fel", language: sv, rights: [SEE_DOCUMENTS] })`,
      `customerUserInviteAgain(id: "${loginId}")`,
      `customerUserUpdate(id: "${loginId}", input: { name: null, rights: [] }, expectedVersion: 99)`,
      `customerUserBlock(id: "${loginId}")`,
      `customerUserUnblock(id: "${loginId}")`,
      `customerUserDelete(id: "${publicId('cul', Buffer.alloc(16))}")`,
    ].map((call) => {
      const name = call.split('(')[0] ?? '';
      const type = name.includes('Invite') ? 'CustomerUserInvitePayload' : 'CustomerUserPayload';
      return { name: `${name} of ${number}`, document: `mutation { ${call} ${wholeSelection(type)} }` };
    }),
  );

const onLogin =
  (mutation: string, more = ''): Put =>
  (id) =>
    `mutation { ${mutation}(id: "${id}"${more}) ${wholeSelection('CustomerUserPayload')} }`;

/** The places that take ids of logins, or of the customer that somebody is invited to. */
export const loginIdWays: Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>> = {
  'Mutation.sessionChange.id': {
    kinds: ['cul', 'usr'],
    put: (id) => `mutation { sessionChange(id: "${id}") ${wholeSelection('SignInPayload')} }`,
  },
  'Mutation.customerUserInvite.customerId': {
    kinds: ['cus'],
    put: (id) =>
      `mutation { customerUserInvite(customerId: "${id}", input: { name: "Kapad", email: "kapad@example.com" }) ${wholeSelection('CustomerUserInvitePayload')} }`,
  },
  'Mutation.customerUserInviteAgain.id': {
    kinds: ['cul'],
    put: (id) => `mutation { customerUserInviteAgain(id: "${id}") ${wholeSelection('CustomerUserInvitePayload')} }`,
  },
  'Mutation.customerUserUpdate.id': {
    kinds: ['cul'],
    put: onLogin('customerUserUpdate', ', input: { name: "Kapad" }'),
  },
  'Mutation.customerUserBlock.id': { kinds: ['cul'], put: onLogin('customerUserBlock') },
  'Mutation.customerUserUnblock.id': { kinds: ['cul'], put: onLogin('customerUserUnblock') },
  'Mutation.customerUserDelete.id': { kinds: ['cul'], put: onLogin('customerUserDelete') },
};
