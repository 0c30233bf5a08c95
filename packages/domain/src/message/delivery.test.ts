import { describe, expect, it } from '@jest/globals';
import { afterFailure, isReplayable, lettersForgottenBefore, messagesForgottenBefore } from './delivery.js';

const minute = 60_000;
const hour = 60 * minute;
const failed = (attempts: number, values: Partial<Parameters<typeof afterFailure>[0]> = {}) =>
  afterFailure({ failure: 'UNREACHABLE', attempts, createdAt: 0, now: 0, chance: 0.5, ...values });

describe('A message that has not arrived', () => {
  it('is tried again after a minute, five, half an hour, two hours, and then more and more seldom', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 50].map((attempts) => failed(attempts))).toEqual(
      [minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 12 * hour, 24 * hour, 24 * hour, 24 * hour].map((at) => ({
        state: 'WAITING',
        at,
      })),
    );
  });

  it('is not tried at the very moment of others that failed with it', () => {
    expect(failed(1, { chance: 0 })).toEqual({ state: 'WAITING', at: 0.8 * minute });
    expect(failed(1, { chance: 1 })).toEqual({ state: 'WAITING', at: 1.2 * minute });
  });

  it('is given up after three days', () => {
    expect(failed(8, { now: 47 * hour })).toEqual({ state: 'WAITING', at: 71 * hour });
    expect(failed(8, { now: 49 * hour })).toEqual({ state: 'DEAD' });
  });

  it('is given up at once when trying again would not help', () => {
    for (const failure of ['REFUSED', 'GONE', 'NO_ADDRESS', 'EXPIRED'] as const)
      expect(failed(1, { failure })).toEqual({ state: 'DEAD' });
    expect(failed(1, { failure: 'DEFERRED' })).toMatchObject({ state: 'WAITING' });
  });

  it('is kept for as long as the log is, and what was in it for thirty days', () => {
    const day = 24 * hour;
    const ago = (now: string, months: number) =>
      new Date(messagesForgottenBefore(Date.parse(now), months)).toISOString();
    expect(ago('2026-11-30T09:05:00.000Z', 12)).toBe('2025-11-30T09:05:00.000Z');
    expect(ago('2026-03-31T09:05:00.000Z', 1)).toBe('2026-02-28T09:05:00.000Z');
    expect(ago('2024-02-29T09:05:00.000Z', 120)).toBe('2014-02-28T09:05:00.000Z');
    expect(lettersForgottenBefore(400 * day)).toBe(370 * day);
  });

  it('is sent anew by somebody only once it has been given up, and while its link opens something', () => {
    const replayable = (['WAITING', 'SENDING', 'SENT', 'NOT_SENT', 'DEAD'] as const).filter((state) =>
      isReplayable({ state, expiresAt: null }, 1000),
    );
    expect(replayable).toEqual(['DEAD']);
    expect(isReplayable({ state: 'DEAD', expiresAt: 1001 }, 1000)).toBe(true);
    expect(isReplayable({ state: 'DEAD', expiresAt: 1000 }, 1000)).toBe(false);
  });
});
