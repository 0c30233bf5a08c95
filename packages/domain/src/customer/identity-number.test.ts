import { describe, expect, it } from '@jest/globals';
import Organisationsnummer from 'organisationsnummer';
import Personnummer from 'personnummer';
import {
  formatOrganisationNumber,
  formatPersonalNumber,
  maskPersonalNumber,
  parseIdentityNumber,
} from './identity-number.js';

const today = '2026-11-21';
const kindAndDigits = (text: string, on = today): string => {
  const parsed = parseIdentityNumber(text, on);
  return parsed.ok ? `${parsed.kind} ${parsed.digits}` : parsed.violation.code;
};

describe('An identity number', () => {
  it.each([
    ['556016-0680', 'ORGANISATION 5560160680'],
    ['5560160680', 'ORGANISATION 5560160680'],
    ['16556016-0680', 'ORGANISATION 5560160680'],
    [' 212000-0142 ', 'ORGANISATION 2120000142'],
    ['556036-0793', 'ORGANISATION 5560360793'],
    ['717600-4583', 'ORGANISATION 7176004583'],
    ['811218-9876', 'PERSONAL 198112189876'],
    ['8112189876', 'PERSONAL 198112189876'],
    ['19811218-9876', 'PERSONAL 198112189876'],
    ['198112189876', 'PERSONAL 198112189876'],
    ['811218+9876', 'PERSONAL 188112189876'],
    ['701063-2391', 'COORDINATION 197010632391'],
    ['19701063-2391', 'COORDINATION 197010632391'],
  ])('written %s is %s', (text, expected) => {
    expect(kindAndDigits(text)).toBe(expected);
  });

  it.each([
    ['559999-9999', 'IDENTITY_CHECK_DIGIT'],
    ['811218-9875', 'IDENTITY_CHECK_DIGIT'],
    ['811318-9876', 'IDENTITY_DATE'],
    ['810230-9876', 'IDENTITY_DATE'],
    ['20990101-0000', 'IDENTITY_DATE'],
    ['811218-0006', 'IDENTITY_DATE'],
    ['12345', 'IDENTITY_SHAPE'],
    ['', 'IDENTITY_SHAPE'],
    ['19556016-0680', 'IDENTITY_SHAPE'],
    ['556016+0680', 'IDENTITY_SHAPE'],
    ['056016-0680', 'IDENTITY_SHAPE'],
    ['SE556016068001', 'IDENTITY_SHAPE'],
    ['811218-T876', 'IDENTITY_SHAPE'],
    ['8112 18-9876', 'IDENTITY_SHAPE'],
    ['811218-98765', 'IDENTITY_SHAPE'],
  ])('written %s is refused as %s', (text, code) => {
    expect(kindAndDigits(text)).toBe(code);
  });

  it('tells how many digits were written, never which', () => {
    const parsed = parseIdentityNumber('556016-068', today);
    expect(parsed).toEqual({
      ok: false,
      violation: { code: 'IDENTITY_SHAPE', path: ['organisationNumber'], params: { digits: 9 } },
    });
  });

  it('gets its century from the day it is read, and a plus from the year somebody turns 100', () => {
    expect(kindAndDigits(withCheckDigit('260101', '238'), '2026-11-21')).toMatch(/^PERSONAL 20260101/);
    expect(kindAndDigits(withCheckDigit('261231', '238'), '2026-11-21')).toMatch(/^PERSONAL 19261231/);
    expect(kindAndDigits(withCheckDigit('260101', '238', '+'), '2026-11-21')).toMatch(/^PERSONAL 19260101/);
    expect(kindAndDigits(withCheckDigit('990101', '238'), '2126-01-01')).toMatch(/^PERSONAL 20990101/);
  });

  it('takes the twenty-ninth of February only in years that have one', () => {
    expect(kindAndDigits(withCheckDigit('000229', '238'))).toMatch(/^PERSONAL 20000229/);
    expect(kindAndDigits(withCheckDigit('010229', '238'))).toBe('IDENTITY_DATE');
  });

  it('is judged as the known libraries judge it, for thousands of numbers', () => {
    const differing: string[] = [];
    for (let seed = 0; seed < 20_000; seed++) {
      const ten = String((seed * 7_919_391_713 + 1_000_000_007) % 10_000_000_000).padStart(10, '0');
      const organisation = Number(ten.slice(2, 4)) >= 20;
      const library = organisation ? asOrganisation.valid(ten) : asPerson.valid(`19${ten}`);
      const ours = parseIdentityNumber(organisation ? ten : `19${ten}`, today).ok;
      if (library !== ours) differing.push(ten);
    }
    expect(differing).toEqual([]);
  });
});

describe('An identity number on the screen', () => {
  it('has its hyphen, and a personal one hides its last four digits', () => {
    expect(formatOrganisationNumber('5560160680')).toBe('556016-0680');
    expect(formatPersonalNumber('198112189876')).toBe('19811218-9876');
    expect(maskPersonalNumber('198112189876')).toBe('19811218-****');
  });
});

/** The libraries are CommonJS with a default export, which their types tell otherwise than Node does. */
const asOrganisation = Organisationsnummer as unknown as { valid(text: string): boolean };
const asPerson = Personnummer as unknown as { valid(text: string): boolean };

function withCheckDigit(date: string, serial: string, separator = '-'): string {
  const digits = [...(date + serial)].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  const sum = digits.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return `${date}${separator}${serial}${(10 - (sum % 10)) % 10}`;
}
