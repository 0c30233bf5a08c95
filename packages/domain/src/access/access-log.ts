/** What the log tells apart, for those who look for something in it. */
export const accessLogKinds = ['ACCESS', 'SIGN_IN', 'PERSONAL_DATA', 'GIVEN_OUT', 'MANY', 'SETTINGS', 'LOG'] as const;
export type AccessLogKind = (typeof accessLogKinds)[number];

/** All that the log tells of, and of what kind each is. A new one is added at the end, with its words in `access-log-words.ts`. */
export const accessActions = {
  INVITED: 'ACCESS',
  INVITATION_SENT: 'ACCESS',
  JOINED: 'ACCESS',
  CHANGED: 'ACCESS',
  INACTIVATED: 'ACCESS',
  ACTIVATED: 'ACCESS',
  RESET_SENT: 'ACCESS',
  PASSWORD_CHANGED: 'ACCESS',
  SESSIONS_ENDED: 'ACCESS',
  SECOND_FACTOR_ON: 'ACCESS',
  SECOND_FACTOR_OFF: 'ACCESS',
  CREATED: 'ACCESS',
  REMOVED: 'ACCESS',
  REVOKED: 'ACCESS',
  SIGNED_IN: 'SIGN_IN',
  SIGN_IN_REFUSED: 'SIGN_IN',
  SIGNED_OUT_EVERYWHERE: 'SIGN_IN',
  REVEALED: 'PERSONAL_DATA',
  EXTRACTED: 'PERSONAL_DATA',
  EXPORTED: 'GIVEN_OUT',
  EXPORT_FETCHED: 'GIVEN_OUT',
  EXPORT_ENDED: 'GIVEN_OUT',
  LOG_EXPORTED: 'GIVEN_OUT',
  IMPORT_STARTED: 'MANY',
  IMPORT_UNDONE: 'MANY',
  BULK_STARTED: 'MANY',
  BULK_UNDONE: 'MANY',
  MERGED: 'MANY',
  UNMERGED: 'MANY',
  SETTING_CHANGED: 'SETTINGS',
  LOG_INTACT: 'LOG',
  LOG_BROKEN: 'LOG',
  HOLD_SET: 'PERSONAL_DATA',
  HOLD_LIFTED: 'PERSONAL_DATA',
  ERASED: 'PERSONAL_DATA',
  RETENTION_APPROVED: 'PERSONAL_DATA',
  FACTOR_RESET_ASKED: 'ACCESS',
  FACTOR_RESET_CONFIRMED: 'ACCESS',
  FACTOR_RESET_ENDED: 'ACCESS',
  PASSKEY_ADDED: 'ACCESS',
  PASSKEY_REMOVED: 'ACCESS',
  PROTECTED: 'PERSONAL_DATA',
  UNPROTECTED: 'PERSONAL_DATA',
  RECOVERY_CODES_RENEWED: 'ACCESS',
  SIGN_IN_CODE_WRONG: 'SIGN_IN',
} as const satisfies Readonly<Record<string, AccessLogKind>>;

export type AccessAction = keyof typeof accessActions;

/** The actions of some kinds. */
export const actionsOf = (kinds: readonly AccessLogKind[]): AccessAction[] =>
  (Object.keys(accessActions) as AccessAction[]).filter((action) => kinds.includes(accessActions[action]));
