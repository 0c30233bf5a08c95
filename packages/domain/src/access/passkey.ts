import { cleanText } from '../text/clean-text.js';
import { violation, type Violation } from '../violation.js';

/** One for each device that somebody has, and some that were forgotten. */
export const mostPasskeys = 20;
export const passkeyNameLength = 60;

/** What somebody calls a passkey, to know it again in the list; or why it is no name. */
export function passkeyName(raw: string): { readonly name: string; readonly violations: readonly Violation[] } {
  const clean = cleanText(raw, { maxLength: passkeyNameLength });
  if (!clean.ok) return { name: '', violations: [violation(clean.code, ['name'], clean.params)] };
  return clean.text === null
    ? { name: '', violations: [violation('REQUIRED', ['name'])] }
    : { name: clean.text, violations: [] };
}
