import { describe, expect, it } from '@jest/globals';
import { decideFactorReset, factorResetOpens, factorResetState, type FactorReset } from './factor-reset.js';

const hour = 3_600_000;
const day = 24 * hour;
const asked: FactorReset = { startedAt: 1000, confirmedAt: null, needsConfirmation: true };

describe('Somebody who has lost phone and recovery codes', () => {
  it('comes in without a code after three days, when an administrator has confirmed that it is they', () => {
    const confirmed = { ...asked, confirmedAt: 1000 + hour };
    expect(factorResetState(confirmed, 1000 + 72 * hour - 1)).toBe('WAITING');
    expect(factorResetState(confirmed, 1000 + 72 * hour)).toBe('OPEN');
  });

  it('waits on while nobody has, however late it is confirmed', () => {
    expect(factorResetState(asked, 1000 + 13 * day)).toBe('WAITING');
    expect(factorResetState({ ...asked, confirmedAt: 1000 + 13 * day }, 1000 + 13 * day)).toBe('OPEN');
  });

  it('waits a week where there is no other administrator to ask', () => {
    const alone = { ...asked, needsConfirmation: false };
    expect(factorResetOpens(alone)).toBe(1000 + 7 * day);
    expect(factorResetState(alone, 1000 + 7 * day - 1)).toBe('WAITING');
    expect(factorResetState(alone, 1000 + 7 * day)).toBe('OPEN');
  });

  it('begins anew when two weeks have passed: no door is left ajar', () => {
    for (const reset of [asked, { ...asked, confirmedAt: 2000 }, { ...asked, needsConfirmation: false }])
      expect(factorResetState(reset, 1000 + 14 * day)).toBe('LAPSED');
  });

  it('is confirmed by somebody else, and only when they have asked', () => {
    expect(decideFactorReset({ isOneself: false, isAsked: true })).toEqual([]);
    expect(decideFactorReset({ isOneself: true, isAsked: true })).toMatchObject([{ code: 'SECOND_FACTOR_OWN' }]);
    expect(decideFactorReset({ isOneself: false, isAsked: false })).toMatchObject([{ code: 'FACTOR_RESET_NONE' }]);
  });
});
