import { monthsBefore } from '../calendar/months-before.js';
import { violation, type Violation } from '../violation.js';

/** At most so many are approved at a time. */
export const approvedAtOnce = 500;

/** Administrators hear of those who are due no more often than this. */
export const remindedEveryMs = 7 * 24 * 3_600_000;

/**
 * Private customers that were made inactive, and last changed, before this moment are due for erasure; null where the group
 * keeps them for ever. Epoch milliseconds.
 */
export const dueBefore = (now: number, months: number): number | null =>
  months <= 0 ? null : monthsBefore(now, months);

/** What is wrong with approving: whoever approves says how many they have looked at. */
export function approveRetention(
  ids: readonly string[],
  { count, goesOn }: { readonly count: number; readonly goesOn: boolean },
): Violation[] {
  if (ids.length === 0) return [violation('REQUIRED', ['ids'])];
  if (new Set(ids).size !== ids.length) return [violation('DUPLICATE_ID', ['ids'])];
  if (ids.length > approvedAtOnce) return [violation('SELECTION_TOO_LARGE', ['ids'], { max: approvedAtOnce })];
  return [
    ...(count === ids.length ? [] : [violation('COUNT_WRONG', ['count'])]),
    // One at a time: what came of it is told of the last.
    ...(goesOn ? [violation('RETENTION_GOES_ON', [])] : []),
  ];
}
