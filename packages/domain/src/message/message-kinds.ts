/** What may be left for somebody. A message is its kind and what it is about: the words are made when it is sent or read. */
export const messageKinds = {
  CUSTOMER_ASSIGNED: 'Customers that the receiver has been assigned to.',
  CUSTOMER_UNASSIGNED: 'Customers that the receiver has been taken off.',
  USER_INVITED: 'A link to choose a password with, for a new user of the group.',
  CUSTOMER_USER_INVITED: "A link to choose a password with, for a customer's new login.",
  PASSWORD_RESET: 'A link to choose a new password with.',
  PASSWORD_CHANGED: 'The password of the receiver has been changed.',
  SECOND_FACTOR_ON: 'The receiver is asked for a code at each sign-in from now on.',
  SECOND_FACTOR_OFF: 'The receiver is not asked for a code any more.',
  RETENTION_DUE: 'Private customers are due for erasure, and the receiver may say so.',
  FACTOR_RESET: 'A link that proves whose e-mail it is that asks to have the second factor switched off.',
  FACTOR_RESET_STARTED:
    'The second factor of the receiver is switched off after a while, unless somebody calls it off.',
  FACTOR_RESET_ASKED:
    'A user has lost every second step; the receiver, an administrator, is asked to confirm who it is.',
  FACTOR_RESET_CONFIRMED: 'An administrator has confirmed that it is the receiver who has lost every second step.',
  FACTOR_RESET_ENDED: 'The second factor of the receiver stays on: switching it off was called off.',
  PASSKEY_ADDED: 'The receiver can sign in by one passkey more.',
  PASSKEY_REMOVED: 'A passkey of the receiver has been removed.',
  RECOVERY_CODES_RENEWED: 'The receiver has new recovery codes, and those of before have stopped working.',
  RECOVERY_CODE_USED: 'Somebody has signed in as the receiver by a recovery code.',
  SIGN_IN_CODE_WRONG: 'Somebody has the password of the receiver, and writes wrong codes.',
  NEW_DEVICE: 'The receiver has signed in on a browser where they had not before.',
} as const;
export type MessageKind = keyof typeof messageKinds;

/** The way that a message takes. */
export const messageChannels = ['NOTIFICATION', 'EMAIL', 'SMS'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/**
 * How a message stands. `SENDING`: it is with the mail server at this moment. `NOT_SENT`: there is nothing to send it with.
 * `DEAD`: given up, and may be sent anew by somebody.
 */
export const messageStates = ['WAITING', 'SENDING', 'SENT', 'NOT_SENT', 'DEAD'] as const;
export type MessageState = (typeof messageStates)[number];

/** Why a message has not arrived. `REFUSED`: the receiver's server will not have it. `GONE`: the receiver is no user any more. */
export const messageFailures = [
  'UNREACHABLE',
  'DEFERRED',
  'REFUSED',
  'GONE',
  'NO_ADDRESS',
  'EXPIRED',
  'FAULT',
] as const;
export type MessageFailure = (typeof messageFailures)[number];
