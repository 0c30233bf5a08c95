import { violation, type Violation } from '../violation.js';

const hour = 3_600_000;

/**
 * How long somebody waits who has lost every second step, from the moment when their e-mail was proven: long enough for
 * whoever it is not to see a letter and call it off. Where there is nobody who can confirm who they are, they wait longer.
 */
export const factorResetTerms = { confirmedMs: 72 * hour, aloneMs: 7 * 24 * hour, lapsesMs: 14 * 24 * hour } as const;

/** Somebody has asked for their second factor to be switched off. Moments are epoch milliseconds. */
export interface FactorReset {
  readonly startedAt: number;
  /** When an administrator of one of their groups said that it is they; null: nobody has. */
  readonly confirmedAt: number | null;
  /** Whether one of their groups has another administrator, who must confirm it. */
  readonly needsConfirmation: boolean;
}

/** `WAITING`: time has to pass, or somebody has to confirm it. `OPEN`: the next sign-in needs no code. `LAPSED`: it was not used in time. */
export type FactorResetState = 'WAITING' | 'OPEN' | 'LAPSED';

export function factorResetState(reset: FactorReset, now: number): FactorResetState {
  if (now >= factorResetEnds(reset)) return 'LAPSED';
  const isConfirmed = !reset.needsConfirmation || reset.confirmedAt !== null;
  return isConfirmed && now >= factorResetOpens(reset) ? 'OPEN' : 'WAITING';
}

/** The earliest moment at which no code is asked for, once it is confirmed where it must be. */
export const factorResetOpens = ({ startedAt, needsConfirmation }: Omit<FactorReset, 'confirmedAt'>): number =>
  startedAt + (needsConfirmation ? factorResetTerms.confirmedMs : factorResetTerms.aloneMs);

export const factorResetEnds = ({ startedAt }: Pick<FactorReset, 'startedAt'>): number =>
  startedAt + factorResetTerms.lapsesMs;

/** What is told of it, to the person and to those who may confirm it. */
export const toldFactorReset = (reset: FactorReset): ToldFactorReset => ({
  startedAt: reset.startedAt,
  opensAt: factorResetOpens(reset),
  endsAt: factorResetEnds(reset),
  needsConfirmation: reset.needsConfirmation,
  isConfirmed: reset.confirmedAt !== null,
});

export interface ToldFactorReset {
  readonly startedAt: number;
  readonly opensAt: number;
  readonly endsAt: number;
  readonly needsConfirmation: boolean;
  readonly isConfirmed: boolean;
}

/** Why an administrator may not confirm or refuse it. */
export function decideFactorReset({ isOneself, isAsked }: { isOneself: boolean; isAsked: boolean }): Violation[] {
  if (isOneself) return [violation('SECOND_FACTOR_OWN', ['id'])];
  return isAsked ? [] : [violation('FACTOR_RESET_NONE', ['id'])];
}
