import { monthsBefore } from '../calendar/months-before.js';
import type { MessageFailure, MessageState } from './message-kinds.js';

/** What becomes of a message that has not arrived: when it is tried again, or that it is given up. */
export function afterFailure({ failure, attempts, createdAt, now, chance }: FailedAttempt): NextAttempt {
  if (forGood.has(failure)) return { state: 'DEAD' };
  const wait = waits[Math.min(attempts, waits.length) - 1] ?? 0;
  // Spread by a fifth each way, so that what failed together does not come back together.
  const at = now + Math.round(wait * (0.8 + 0.4 * chance));
  return at - createdAt > givenUpAfterMs ? { state: 'DEAD' } : { state: 'WAITING', at };
}

export interface FailedAttempt {
  readonly failure: MessageFailure;
  /** With this one. */
  readonly attempts: number;
  /** Epoch milliseconds: when it was left, or asked for anew. */
  readonly createdAt: number;
  readonly now: number;
  /** From 0 to 1, anything. */
  readonly chance: number;
}

export type NextAttempt = { readonly state: 'DEAD' } | { readonly state: 'WAITING'; readonly at: number };

/**
 * Only what has been given up is sent anew: what waits is tried by itself, and what has arrived would arrive twice. What
 * brought a link that is too old would bring nothing.
 */
export const isReplayable = (
  { state, expiresAt }: { readonly state: MessageState; readonly expiresAt: number | null },
  now: number,
): boolean => state === 'DEAD' && (expiresAt === null || expiresAt > now);

/** Of messages from before this nothing is kept. */
export const messagesForgottenBefore = (now: number, keptMonths: number): number => monthsBefore(now, keptMonths);

/** Letters that could not be sent are read soon or never: what was in those from before this is not kept. */
export const lettersForgottenBefore = (now: number): number => now - 30 * dayMs;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const waits = [minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 6 * hourMs, 12 * hourMs, dayMs];
const givenUpAfterMs = 3 * dayMs;
const forGood: ReadonlySet<MessageFailure> = new Set(['REFUSED', 'GONE', 'NO_ADDRESS', 'EXPIRED']);
