import { describe, expect, it } from '@jest/globals';
import { readCode, recoveryCodeLength, recoveryCodeLetters, shownRecoveryCode } from './written-code.js';

describe('a code at the sign-in', () => {
  it.each([
    ['123456', 'APP', '123456'],
    [' 123 456 ', 'APP', '123456'],
    ['abcde-fghjk', 'RECOVERY', 'abcdefghjk'],
    ['ABCDE FGHJK', 'RECOVERY', 'abcdefghjk'],
    ['2345678923', 'RECOVERY', '2345678923'],
  ])('%s is read as people write it', (text, kind, code) => {
    expect(readCode(text)).toEqual({ kind, code });
  });

  it.each(['', '12345', '1234567', 'abcde-fghj', 'abcde-fghjkm', 'abcde-fghjl', '１２３４５６', '123456\u0000'])(
    '%j is none, whatever the account has',
    (text) => {
      expect(readCode(text)).toBeNull();
    },
  );

  it('is shown in two halves, and read back from them', () => {
    const code = recoveryCodeLetters.slice(0, recoveryCodeLength);
    expect(shownRecoveryCode(code)).toBe('abcde-fghjk');
    expect(readCode(shownRecoveryCode(code))).toEqual({ kind: 'RECOVERY', code });
  });
});
