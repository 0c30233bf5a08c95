import { describe, expect, it } from '@jest/globals';
import { checkPassword } from './password-rules.js';

const codes = (password: string, known: string[] = []): string[] =>
  checkPassword(password, known).map(({ code }) => code);

describe('a new password', () => {
  it.each([
    'tre glada vildsvin',
    'Xk7#pQ2m!vR9',
    'ett långt lösenord med ord',
    'älgarnas åttonde öl',
    'p7tx-9p3z-6c5f-2dgx',
  ])('may be %s', (password) => {
    expect(codes(password)).toEqual([]);
  });

  it('has twelve characters, counted as people do', () => {
    expect(checkPassword('elva tecken', [])).toMatchObject([{ code: 'PASSWORD_TOO_SHORT', params: { min: 12 } }]);
    expect(codes('🫎🐗🦌🐻🦊🐺')).toEqual(['PASSWORD_TOO_SHORT']);
    expect(codes('x7'.repeat(101))).toEqual(['TOO_LONG']);
  });

  it.each([
    'password1234',
    'Password2026!',
    'PasswordPassword',
    'Lösenord2026!',
    'Sommar2026!!!',
    'qwertyuiop123',
    '123456789012',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    '121212121212',
    '1q2w3e4r5t6y',
    'administrator1',
    'Kundregister1!',
  ])('is not %s, which is guessed first', (password) => {
    expect(codes(password)).toEqual(['PASSWORD_TOO_COMMON']);
  });

  it('is not the e-mail address, the name or the company with a little more', () => {
    const known = ['alma.berg@example.com', 'alma.berg', 'Alma Berg', 'Granåsens Värme AB'];
    for (const password of ['alma.berg@example.com', 'Alma.Berg1234', 'alma berg 77', 'Granåsens Värme AB!'])
      expect(codes(password, known)).toEqual(['PASSWORD_TOO_COMMON']);
    expect(codes('alma berg cyklar till jobbet', known)).toEqual([]);
  });
});
