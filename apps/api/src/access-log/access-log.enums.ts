import {
  accessLogKinds,
  accessActions,
  type AccessAction as Action,
  type AccessLogKind as Kind,
} from '@register/domain/access/access-log';
import { registerEnumType } from 'type-graphql';
import type { AccessSubjectKind as SubjectKind } from './access-recorder.js';

const actions = Object.keys(accessActions) as Action[];
export const AccessAction = named(actions);
registerEnumType(AccessAction, {
  name: 'AccessAction',
  description: 'What happened.',
  valuesConfig: described(actions, {
    INVITED: "Somebody was invited to the group, or to a customer's login.",
    INVITATION_SENT: 'Another invitation was made; the one before ended.',
    JOINED: 'Somebody took an invitation.',
    CHANGED: 'Name, role, permissions, closed fields or rights became others.',
    INACTIVATED: "The user can no longer sign in; sessions and API keys ended. Or a customer's login was blocked.",
    ACTIVATED: "The user or the customer's login can sign in again.",
    RESET_SENT: 'A link to choose a new password was made.',
    PASSWORD_CHANGED: 'The password was changed.',
    SESSIONS_ENDED: 'Sessions were ended by somebody else.',
    SECOND_FACTOR_ON: 'A code is asked for at each sign-in.',
    SECOND_FACTOR_OFF: 'No code is asked for any more.',
    CREATED: 'A role or an API key was made.',
    REMOVED: "A role was removed, and whoever had it keeps their copy; or a customer's login was.",
    REVOKED: 'An API key was revoked.',
    SIGNED_IN: 'Somebody signed in.',
    SIGN_IN_REFUSED: 'So many attempts to sign in as somebody were refused that they are kept out for a while.',
    SIGNED_OUT_EVERYWHERE: 'Somebody ended all sessions of their own.',
    REVEALED: 'A whole personal number was shown to somebody.',
    EXTRACTED: 'Everything that is held on a customer was given to somebody, as an archive.',
    EXPORTED: 'A file of customers was asked for: how many, and with which columns.',
    EXPORT_FETCHED: 'A file of customers was fetched, whole.',
    EXPORT_ENDED: 'A file of customers ended before it was whole: its reader may not have it any more, or left.',
    LOG_EXPORTED: 'This log was given out as a file.',
    IMPORT_STARTED: 'An import was written.',
    IMPORT_UNDONE: 'An import was taken back.',
    BULK_STARTED: 'Many customers were changed at once.',
    BULK_UNDONE: 'A change of many customers was taken back.',
    MERGED: 'Another customer became part of this one.',
    UNMERGED: 'A merge was undone.',
    SETTING_CHANGED: 'A setting of the group, a field of its own, or what its customers see of it became another.',
    LOG_INTACT: 'This log and the histories were looked through: nothing has been changed since it was written.',
    LOG_BROKEN: 'This log and the histories were looked through, and something does not fit.',
    HOLD_SET: 'A legal hold was set on a customer, or changed.',
    HOLD_LIFTED: 'A legal hold was lifted.',
    ERASED:
      'A customer was erased. `new` of the field `ground` says on which ground; no field: again, after an older database was put back.',
    RETENTION_APPROVED:
      'An administrator has approved that customers are erased that have been inactive for long; `new` of the field `customers` says how many.',
    FACTOR_RESET_ASKED: 'Somebody who has lost every second step has asked to have it switched off, and waits.',
    FACTOR_RESET_CONFIRMED: 'An administrator confirmed that it is the person who has lost every second step.',
    FACTOR_RESET_ENDED: 'The second factor stays on: the person, or an administrator, called it off.',
    PASSKEY_ADDED: 'Somebody can sign in by one passkey more.',
    PASSKEY_REMOVED: 'Somebody removed a passkey of theirs.',
    RECOVERY_CODES_RENEWED: 'Somebody made new recovery codes of theirs; those of before have stopped working.',
    SIGN_IN_CODE_WRONG: 'Somebody wrote the right password and several wrong codes; told once a day.',
    PROTECTED: 'A customer was marked as one with protected identity.',
    UNPROTECTED: 'A customer has protected identity no more.',
  }),
});

export const AccessLogKind = named([...accessLogKinds]);
registerEnumType(AccessLogKind, {
  name: 'AccessLogKind',
  description: 'What the log tells apart.',
  valuesConfig: described<Kind>([...accessLogKinds], {
    ACCESS: "Who may what: users, roles, API keys and customers' logins.",
    SIGN_IN: 'Who signed in, and who was kept out.',
    PERSONAL_DATA:
      'Whose personal number or whole data was shown to whom, whose data is kept, whose identity is protected, and who was erased.',
    GIVEN_OUT: 'What was given out as a file.',
    MANY: 'What was done with many customers at once: imports, changes of several, merges.',
    SETTINGS: "The group's settings.",
    LOG: 'Whether the log was found intact.',
  }),
});

const subjectKinds: Readonly<Record<SubjectKind, string>> = {
  USER: 'A user of the group.',
  ROLE: 'A role: changing it changes nobody.',
  API_KEY: "A partner's program.",
  CUSTOMER: 'A customer, told by its number.',
  CUSTOMER_LOGIN: "A customer's login, told by its name while there is one, else by the customer's number.",
  EXPORT: 'A file of customers.',
  IMPORT:
    'An import, told by the register that it is of, as in `ImportRegister`; older events by the name of its file.',
  BULK: 'A change of several customers.',
  SETTING: 'A setting, told by its key.',
  LOG: 'The log itself.',
};
export const AccessSubjectKind = named(Object.keys(subjectKinds) as SubjectKind[]);
registerEnumType(AccessSubjectKind, {
  name: 'AccessSubjectKind',
  description: 'What an event of the log is about.',
  valuesConfig: described(Object.keys(subjectKinds) as SubjectKind[], subjectKinds),
});

function named<K extends string>(keys: readonly K[]): { readonly [Key in K]: Key } {
  return Object.fromEntries(keys.map((key) => [key, key])) as { [Key in K]: Key };
}

function described<K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>) {
  return Object.fromEntries(keys.map((key) => [key, { description: words[key] }])) as Record<
    K,
    { description: string }
  >;
}
