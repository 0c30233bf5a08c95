import type { IdKind, Put } from './entry-id-ways.js';
import type { WayOut } from './list-ways.js';
import { wholeSelection } from './whole-selection.js';

/** What is told of users, roles, sessions and who changed them. */
export const peopleReadingWays = (userId: string): WayOut[] => [
  way('all users', `{ userAccesses(first: 100, withInactive: true) ${wholeSelection('UserAccessConnection')} }`),
  way('access of one', `{ userAccess(userId: "${userId}") ${wholeSelection('UserAccess')} }`),
  way('roles', `{ roles ${wholeSelection('Role')} }`),
  way('log of access', `{ accessLog(first: 100) ${wholeSelection('AccessEventConnection')} }`),
  way('log of access of one', `{ accessLog(userId: "${userId}") ${wholeSelection('AccessEventConnection')} }`),
  way(
    'log by all that it is asked by',
    `{ accessLog(first: 100, filter: { kinds: [ACCESS, SIGN_IN, PERSONAL_DATA, GIVEN_OUT, MANY, SETTINGS, LOG], personId: "${userId}", customerId: "${noCustomer}", from: "2020-01-01T00:00:00Z", before: "2099-01-01T00:00:00Z" }) ${wholeSelection('AccessEventConnection')} }`,
  ),
  way('sessions of a user', `{ userSessions(userId: "${userId}") ${wholeSelection('UserSession')} }`),
  way('sign-in rules', `{ signInRules ${wholeSelection('SignInRules')} }`),
  way('own second factor', `{ ownSecondFactor ${wholeSelection('SecondFactor')} }`),
  way('own passkeys', `{ ownPasskeys ${wholeSelection('Passkey')} }`),
  way('one-time link', `{ oneTimeLink(token: "ingen") ${wholeSelection('OneTimeLink')} }`),
];

/** Changes that are refused, and those of what there is none: users and roles are afterwards as they were. */
export const peopleWritingWays = (): WayOut[] => [
  link(
    'userInvite(input: { email: "ingen", name: "Påhittad", role: "inget", permissions: ["inget"], closedFields: ["name"] })',
  ),
  link(`userInvitationSend(id: "${nobody}")`),
  link(`userPasswordResetSend(id: "${nobody}")`),
  user(`userUpdate(id: "${nobody}", input: { name: "Påhittad", role: "office" }, expectedVersion: 1)`),
  user(`userInactivate(id: "${nobody}")`),
  user(`userActivate(id: "${nobody}")`),
  change('signInRulesUpdate(input: { secondFactorRequired: true })', 'SignInRulesPayload'),
  user(`userSecondFactorRemove(id: "${nobody}")`),
  user(`userSecondFactorResetConfirm(id: "${nobody}")`),
  user(`userSecondFactorResetRefuse(id: "${nobody}")`),
  user(`userSessionsEnd(id: "${nobody}", sessionId: "${noSession}")`),
  // Not among what stays as it is: the server seals by itself.
  way('whether the log is intact', `{ auditState ${wholeSelection('AuditState')} }`),
  way('auditVerify', `mutation { auditVerify ${wholeSelection('AuditVerifyPayload')} }`),
  role('roleCreate(input: { name: "", permissions: ["inget"], closedFields: ["name"] })'),
  role(`roleUpdate(id: "${noRole}", input: { name: "Påhittad" }, expectedVersion: 1)`),
  role(`roleRemove(id: "${noRole}", expectedVersion: 1)`),
  change(`sessionEnd(id: "${noSession}")`, 'SessionEndPayload'),
  change('passwordChange(currentPassword: "fel", newPassword: "påhittad lösenfras")', 'AccountPayload'),
  change('secondFactorPrepare(currentPassword: "fel")', 'SecondFactorPreparePayload'),
  change('secondFactorConfirm(code: "000000")', 'RecoveryCodesPayload'),
  change('secondFactorRemove(currentPassword: "fel")', 'SecondFactorPayload'),
  change('recoveryCodesRenew(currentPassword: "fel")', 'RecoveryCodesPayload'),
  change('secondFactorResetRequest(email: "ingen@example.com", password: "fel")', 'SecondFactorResetRequestPayload'),
  change('secondFactorResetStart(token: "ingen")', 'SecondFactorResetPayload'),
  way('secondFactorResetCancel', `mutation { secondFactorResetCancel ${wholeSelection('SecondFactorResetPayload')} }`),
  change('passkeyRegisterBegin(currentPassword: "fel")', 'PasskeyOptionsPayload'),
  change('passkeyRegister(name: "Påhittad", response: "{}")', 'PasskeysPayload'),
  change(`passkeyRemove(id: "${noPasskey}", currentPassword: "fel")`, 'PasskeysPayload'),
  way('passkeySignInBegin', `mutation { passkeySignInBegin ${wholeSelection('PasskeySignInOptionsPayload')} }`),
  change('passkeySignIn(response: "{}")', 'SignInPayload'),
  change('passwordResetRequest(email: "ingen@example.com")', 'PasswordResetRequestPayload'),
  change('passwordChoose(token: "ingen", password: "påhittad lösenfras")', 'SignInPayload'),
];

type IdWays = Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>>;

export const peopleIdWays: IdWays = {
  'Query.accessLog.userId': {
    kinds: ['usr'],
    put: (id) => `{ accessLog(userId: "${id}") ${wholeSelection('AccessEventConnection')} }`,
  },
  'Query.accessLog.filter.personId': {
    kinds: ['usr'],
    put: (id) => `{ accessLog(filter: { personId: "${id}" }) ${wholeSelection('AccessEventConnection')} }`,
  },
  'Query.accessLog.filter.customerId': {
    kinds: ['cus'],
    put: (id) => `{ accessLog(filter: { customerId: "${id}" }) ${wholeSelection('AccessEventConnection')} }`,
  },
  'Query.userAccess.userId': {
    kinds: ['usr'],
    put: (id) => `{ userAccess(userId: "${id}") ${wholeSelection('UserAccess')} }`,
  },
  'Query.userSessions.userId': {
    kinds: ['usr'],
    put: (id) => `{ userSessions(userId: "${id}") ${wholeSelection('UserSession')} }`,
  },
  ...onUser('userInvitationSend', 'UserLinkPayload'),
  ...onUser('userPasswordResetSend', 'UserLinkPayload'),
  ...onUser('userUpdate', 'UserAccessPayload', ', input: { name: "Påhittad" }'),
  ...onUser('userInactivate', 'UserAccessPayload'),
  ...onUser('userActivate', 'UserAccessPayload'),
  ...onUser('userSecondFactorRemove', 'UserAccessPayload'),
  ...onUser('userSecondFactorResetConfirm', 'UserAccessPayload'),
  ...onUser('userSecondFactorResetRefuse', 'UserAccessPayload'),
  ...onUser('userSessionsEnd', 'UserAccessPayload'),
  'Mutation.userSessionsEnd.sessionId': {
    kinds: ['ses'],
    put: (id) =>
      `mutation { userSessionsEnd(id: "${nobody}", sessionId: "${id}") ${wholeSelection('UserAccessPayload')} }`,
  },
  'Mutation.sessionEnd.id': {
    kinds: ['ses'],
    put: (id) => `mutation { sessionEnd(id: "${id}") ${wholeSelection('SessionEndPayload')} }`,
  },
  'Mutation.passkeyRemove.id': {
    kinds: ['pky'],
    put: (id) => `mutation { passkeyRemove(id: "${id}", currentPassword: "fel") ${wholeSelection('PasskeysPayload')} }`,
  },
  'Mutation.roleUpdate.id': {
    kinds: ['rol'],
    put: (id) => `mutation { roleUpdate(id: "${id}", input: { name: "Påhittad" }) ${wholeSelection('RolePayload')} }`,
  },
  'Mutation.roleRemove.id': {
    kinds: ['rol'],
    put: (id) => `mutation { roleRemove(id: "${id}") ${wholeSelection('RolePayload')} }`,
  },
};

function onUser(mutation: string, type: string, more = ''): IdWays {
  const put: Put = (id) => `mutation { ${mutation}(id: "${id}"${more}) ${wholeSelection(type)} }`;
  return { [`Mutation.${mutation}.id`]: { kinds: ['usr'], put } };
}

const way = (name: string, document: string): WayOut => ({ name, document });
const change = (call: string, type: string): WayOut =>
  way(call.slice(0, call.indexOf('(')), `mutation { ${call} ${wholeSelection(type)} }`);
const link = (call: string): WayOut => change(call, 'UserLinkPayload');
const user = (call: string): WayOut => change(call, 'UserAccessPayload');
const role = (call: string): WayOut => change(call, 'RolePayload');

const noCustomer = 'cus_00000000000000000000000000';
const nobody = 'usr_00000000000000000000000000';
const noRole = 'rol_00000000000000000000000000';
const noSession = 'ses_00000000000000000000000000';
const noPasskey = 'pky_00000000000000000000000000';
