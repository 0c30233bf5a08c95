import type { CustomerSettings } from '../settings/customer-settings.js';
import { cleanText } from '../text/clean-text.js';
import { violation, type Violation } from '../violation.js';

/** Why a whole personal number is to be shown: asked for where the group wants to be told, and kept with the trace wherever it is given. */
export function revealReason(
  given: string | null,
  { requireRevealReason }: Pick<CustomerSettings, 'requireRevealReason'>,
): RevealReason {
  const reason = cleanText(given ?? '', { maxLength: revealReasonLength });
  if (!reason.ok) return { ok: false, violations: [violation(reason.code, ['reason'], reason.params)] };
  if (reason.text === null && requireRevealReason)
    return { ok: false, violations: [violation('REQUIRED', ['reason'])] };
  return { ok: true, reason: reason.text };
}

/** In characters. */
export const revealReasonLength = 500;

export type RevealReason =
  | { readonly ok: true; readonly reason: string | null }
  | { readonly ok: false; readonly violations: readonly Violation[] };
