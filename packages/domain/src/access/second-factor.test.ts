import { describe, expect, it } from '@jest/globals';
import { maySetUpSecondFactor, switchOffForAnother } from './second-factor.js';

describe('a second factor', () => {
  it('is for users of the group, not for customers’ logins and keys', () => {
    expect((['STAFF', 'CUSTOMER_USER', 'API_KEY'] as const).filter((kind) => maySetUpSecondFactor({ kind }))).toEqual([
      'STAFF',
    ]);
  });

  it('is switched off for another who works here only; for oneself by the password', () => {
    const another = { isOneself: false, isOn: true, actsElsewhere: false };
    expect(switchOffForAnother(another)).toEqual([]);
    const refused = (more: Partial<typeof another>) => switchOffForAnother({ ...another, ...more })[0]?.code;
    expect(refused({ isOneself: true })).toBe('SECOND_FACTOR_OWN');
    expect(refused({ isOn: false })).toBe('SECOND_FACTOR_OFF');
    expect(refused({ actsElsewhere: true })).toBe('SECOND_FACTOR_ELSEWHERE');
  });
});
