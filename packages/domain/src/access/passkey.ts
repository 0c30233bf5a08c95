import { cleanText } from '../text/clean-text.js';
import { violation, type Violation } from '../violation.js';

/** One for each device that somebody has, and some that were forgotten. */
export const mostPasskeys = 20;
export const passkeyNameLength = 60;

/**
 * Why nothing may be changed about how an account is signed in to: who has a passkey and no code is as safe as the passkey,
 * and a session that began by the password alone has shown only that.
 */
export const provePasskeyFirst = ({ hasPasskey, asksForCode, cameByPasskey }: ProvenSteps): Violation[] =>
  hasPasskey && !asksForCode && !cameByPasskey ? [violation('PASSKEY_FIRST', [])] : [];

export interface ProvenSteps {
  readonly hasPasskey: boolean;
  /** Whether a code is asked for besides the password. */
  readonly asksForCode: boolean;
  readonly cameByPasskey: boolean;
}

/** What somebody calls a passkey, to know it again in the list; or why it is no name. */
export function passkeyName(raw: string): { readonly name: string; readonly violations: readonly Violation[] } {
  const clean = cleanText(raw, { maxLength: passkeyNameLength });
  if (!clean.ok) return { name: '', violations: [violation(clean.code, ['name'], clean.params)] };
  return clean.text === null
    ? { name: '', violations: [violation('REQUIRED', ['name'])] }
    : { name: clean.text, violations: [] };
}
