import { describe, expect, it } from '@jest/globals';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { phoneOf } from './phone.js';

describe('A phone number', () => {
  it.each([
    ['070-174 06 05', '+46701740605'],
    ['+46 (0)70-174 06 05', '+46701740605'],
    ['0046701740605', '+46701740605'],
    ['08-465 004 00', '+46846500400'],
    ['08/465 004 00', '+46846500400'],
    ['+47 22 12 34 56', '+4722123456'],
    ['+358 9 1234567', '+35891234567'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(phoneOf(typed)).toBe(stored);
    expect(phoneOf(stored)).toBe(stored);
  });

  it.each(['112', '11 41 4', '123-456'])('%s stays as typed, since a switchboard may have it', (typed) =>
    expect(phoneOf(typed)).toBe(typed),
  );

  it.each(['12', 'none', '070-ABC', '070+123', '08-465 004 00 / 070-174 06 05', '1'.repeat(18), '', '++46701740605'])(
    '"%s" is none',
    (typed) => expect(phoneOf(typed)).toBeNull(),
  );

  it('is judged by our short way as the library judges it', () => {
    const differing: string[] = [];
    for (let seed = 1; seed < 6_000; seed++) {
      const digits = String((seed * 48_271_913) % 10_000_000_000)
        .padStart(4, '0')
        .slice(0, 4 + (seed % 8));
      for (const typed of [`0${digits}`, `+46${digits}`, digits]) {
        const library = parsePhoneNumberFromString(typed, 'SE');
        const expected = library?.isValid() === true ? library.number : typed;
        if (phoneOf(typed) !== expected) differing.push(`${typed}: ${phoneOf(typed)} instead of ${expected}`);
      }
    }
    expect(differing.slice(0, 10)).toEqual([]);
  });
});
