import type { LetterText } from './letter-texts.js';

/** ICU messages in English; the same keys and parameters as in Swedish. */
export const en: Readonly<Record<LetterText, string>> = {
  'CUSTOMER_ASSIGNED.subject':
    '{customers, plural, one {You have been assigned a customer} other {You have been assigned # customers}}',
  'CUSTOMER_ASSIGNED.body':
    '{author} has assigned you {customers, plural, one {{named, select, yes {{customer}} other {a customer}}} other {# customers}} at {group}.',
  'CUSTOMER_UNASSIGNED.subject':
    '{customers, plural, one {You have been taken off a customer} other {You have been taken off # customers}}',
  'CUSTOMER_UNASSIGNED.body':
    '{author} has taken you off {customers, plural, one {{named, select, yes {{customer}} other {a customer}}} other {# customers}} at {group}.',
  'USER_INVITED.subject': 'You are invited to {group}',
  'USER_INVITED.body':
    '{author} has added you as a user of the customer register at {group}. Choose a password on the page below to sign in. The link is good until {until} and works once.',
  'CUSTOMER_USER_INVITED.subject': 'Your login at {group}',
  'CUSTOMER_USER_INVITED.body':
    '{group} has given you a login. Choose a password on the page below to sign in. The link is good until {until} and works once.',
  'PASSWORD_RESET.subject': 'Choose a new password',
  'PASSWORD_RESET.body':
    'Somebody has asked for a new password for your login at {group}. Choose it on the page below. The link is good until {until} and works once. If it was not you, there is nothing to do: your password stays.',
  'PASSWORD_CHANGED.subject': 'Your password has been changed',
  'PASSWORD_CHANGED.body':
    'The password of your login at {group} has been changed. Passkeys sign in as before: look under My preferences whether you know them all. If it was not you: ask for a new password on the sign-in page, and tell an administrator.',
  'SECOND_FACTOR_ON.subject': 'Two-step sign-in is on',
  'SECOND_FACTOR_ON.body':
    'From now on you need a code from your app to sign in at {group}. If it was not you: ask for a new password on the sign-in page, and tell an administrator.',
  'SECOND_FACTOR_OFF.subject': 'Two-step sign-in is off',
  'SECOND_FACTOR_OFF.body':
    'From now on your password is enough to sign in at {group}. Unless you switched it off yourself under My preferences, your passkeys have been removed, too. Where two-step sign-in is asked for there, you switch it on anew before you go on. If it was not you, and no administrator whom you have asked: ask for a new password on the sign-in page, and switch two-step sign-in on again under My preferences.',
  'RETENTION_DUE.subject':
    '{customers, plural, one {A private customer is} other {# private customers are}} due for erasure',
  'RETENTION_DUE.body':
    '{customers, plural, one {A private customer} other {# private customers}} of {group} {customers, plural, one {has} other {have}} been inactive and unchanged for as long as you keep them. Look through the list on the page below and choose who is to be erased. Nobody is before an administrator says so.',
  'FACTOR_RESET.subject': 'Two-step sign-in: is it you?',
  'FACTOR_RESET.body':
    'Somebody knows your password at {group} and says that every second step is lost: phone and recovery codes, or passkeys. If it is you, begin on the page below. The link is good until {until} and works once. If it was not you: choose another password on the sign-in page by Forgotten password. Your two-step sign-in and your passkeys stay.',
  'FACTOR_RESET_STARTED.subject': 'Two-step sign-in will soon be switched off',
  'FACTOR_RESET_STARTED.body':
    'Somebody has asked to have two-step sign-in switched off for your login at {group}, and your passkeys removed. That is done on {until} at the earliest, and where the group has other administrators one of them must first confirm that it is you. If it was not you: sign in and call it off under My preferences, change your password, and tell an administrator.',
  'FACTOR_RESET_ASKED.subject': 'A user cannot sign in',
  'FACTOR_RESET_ASKED.body':
    '{author} says that every second step is lost, phone and recovery codes or passkeys, and asks to have two-step sign-in switched off and the passkeys removed. Ask the person themselves, in a way that you know, before you confirm it at {group} under Settings, Users. If it is not so, refuse it there.',
  'FACTOR_RESET_CONFIRMED.subject': 'An administrator has confirmed that it is you',
  'FACTOR_RESET_CONFIRMED.body':
    'As soon as the wait is over that you have been written of, and it may be over already, your password alone is enough to sign in at {group}. Two-step sign-in is then off, and your passkeys are removed: sign in, and switch it on again. If it was not you who asked for it: sign in and call it off under My preferences, and change your password.',
  'FACTOR_RESET_ENDED.subject': 'Two-step sign-in stays on',
  'FACTOR_RESET_ENDED.body':
    'Two-step sign-in for your login at {group} is not switched off after all: you, or an administrator, called it off. If it was not you who had asked for it: change your password.',
  'PASSKEY_ADDED.subject': 'A new passkey',
  'PASSKEY_ADDED.body':
    'A passkey was added to your login at {group} on {when}. It signs in without password and code, also when you have chosen another password. If it was not you: tell an administrator, who can remove it at once, remove it under My preferences if you get that far, and choose a new password.',
  'PASSKEY_REMOVED.subject': 'A passkey has been removed',
  'PASSKEY_REMOVED.body':
    'A passkey of your login at {group} was removed on {when}, and nobody can sign in by it any more. You were signed out on all other devices. If it was not you: change your password, and tell an administrator.',
  'RECOVERY_CODES_RENEWED.subject': 'New recovery codes',
  'RECOVERY_CODES_RENEWED.body':
    'New recovery codes were made for your login at {group} on {when}, and those of before have stopped working. If it was not you: change your password, make new ones under My preferences, and tell an administrator.',
  'RECOVERY_CODE_USED.subject': 'A recovery code was used',
  'RECOVERY_CODE_USED.body':
    'Somebody signed in with your login at {group} on {when} by your password and one of your recovery codes, which has stopped working. How many are left is told under My preferences. If it was not you: change your password, make new codes there, and tell an administrator.',
  'SIGN_IN_CODE_WRONG.subject': 'Somebody knows your password',
  'SIGN_IN_CODE_WRONG.body':
    'Somebody has written your password at {group} and several wrong codes, the last on {when}. Nobody came in by them. If it was you, there is nothing to do. If it was not: choose another password on the sign-in page by Forgotten password. Until then ten codes a day are taken in browsers where you have not signed in before; in yours, and by a recovery code or a passkey, you come in as always.',
  'NEW_DEVICE.subject': 'A new sign-in',
  'NEW_DEVICE.body':
    'Somebody signed in with your login at {group} on {when}, in a browser where you had not signed in before. If it was you, there is nothing to do. If it was not: change your password under My preferences, and sign out the device and remove the passkeys that you do not know.',
  'footer.chosen': 'You choose what you get e-mail and text messages about under My preferences.',
};
