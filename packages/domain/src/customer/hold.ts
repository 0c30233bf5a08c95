import { isDay } from '../filter/condition.js';
import { cleanText } from '../text/clean-text.js';
import { violation, type Violation } from '../violation.js';
import type { Change } from './changes.js';
import { customerFields } from './customer-fields.js';

/** Why, and for how long, nothing that is held on a customer may be removed for good: a dispute, a court's order, an audit. */
export interface Hold {
  readonly reason: string;
  /** The last day of it, `YYYY-MM-DD`; null: until somebody lifts it. */
  readonly until: string | null;
}

/** Whether it still holds, on a day. */
export const isHeld = (hold: Pick<Hold, 'until'> | null, today: string): boolean =>
  hold !== null && (hold.until === null || hold.until >= today);

/** A hold as it was asked for, in place of the one that there is. */
export function setHold(
  current: Hold | null,
  asked: { readonly reason: string; readonly until: string | null },
  today: string,
): HoldResult {
  const reason = cleanText(asked.reason, { maxLength: customerFields.hold.maxLength ?? 0 });
  const violations: Violation[] = [];
  if (!reason.ok) violations.push(violation(reason.code, ['reason'], reason.params));
  else if (reason.text === null) violations.push(violation('REQUIRED', ['reason']));
  if (asked.until !== null && !isDay(asked.until)) violations.push(violation('DATE_INVALID', ['until']));
  else if (asked.until !== null && asked.until < today) violations.push(violation('DAY_PASSED', ['until']));
  if (violations.length > 0 || !reason.ok || reason.text === null) return { ok: false, violations };
  const next: Hold = { reason: reason.text, until: asked.until };
  return { ok: true, next, changes: holdChanges(current, next) };
}

export function liftHold(current: Hold | null): HoldResult {
  if (current === null) return { ok: false, violations: [violation('ALREADY_DONE', [])] };
  return { ok: true, next: null, changes: holdChanges(current, null) };
}

/** What history keeps of it: the last day and the reason. */
const holdChanges = (before: Hold | null, after: Hold | null): Change[] =>
  (['reason', 'until'] as const).flatMap((part) => {
    const [old, next] = [before?.[part] ?? null, after?.[part] ?? null];
    return old === next ? [] : [{ field: 'hold', part, old, new: next }];
  });

export type HoldResult =
  | { readonly ok: true; readonly next: Hold | null; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };
