/**
 * What two registers answer differently though they hold the same: attempts to sign in are counted for the address, whatever is in
 * the register; sessions and passkeys are each somebody's own.
 */
export const notTwins: ReadonlySet<string> = new Set([
  'sign-in',
  'first administrator',
  'passwordChange',
  'sessionEnd',
  'secondFactorPrepare',
  'secondFactorConfirm',
  'secondFactorRemove',
  'recoveryCodesRenew',
  'passwordResetRequest',
  'secondFactorResetRequest',
  'passkeyRegisterBegin',
  'passkeyRemove',
  'passkeySignInBegin',
  'passkeySignIn',
]);
