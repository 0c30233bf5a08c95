import { describe, expect, it } from '@jest/globals';
import { maySetUpSecondFactor, mustSetUpSecondFactor, requireOfAll, switchOffForAnother } from './second-factor.js';

describe('a second factor', () => {
  it('is for users of the group, not for customers’ logins and keys', () => {
    expect((['STAFF', 'CUSTOMER_USER', 'API_KEY'] as const).filter((kind) => maySetUpSecondFactor({ kind }))).toEqual([
      'STAFF',
    ]);
  });

  it('is asked of users where their group wants it, until they have it', () => {
    const must = (kind: 'STAFF' | 'CUSTOMER_USER' | 'API_KEY', isRequired: boolean, isOn: boolean) =>
      mustSetUpSecondFactor({ kind, isRequired, isOn });
    expect(must('STAFF', true, false)).toBe(true);
    expect([must('STAFF', false, false), must('STAFF', true, true)]).toEqual([false, false]);
    expect([must('CUSTOMER_USER', true, false), must('API_KEY', true, false)]).toEqual([false, false]);
  });

  it('is asked of all by whoever has it, and of nobody by anybody', () => {
    const refused = (wanted: boolean, hasOwn: boolean) => requireOfAll({ wanted, hasOwn }).length > 0;
    expect([refused(true, false), refused(true, true), refused(false, false)]).toEqual([true, false, false]);
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
