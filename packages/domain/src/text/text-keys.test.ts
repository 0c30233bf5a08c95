import { describe, expect, it } from '@jest/globals';
import { cleanText } from './clean-text.js';
import { equalityKey } from './equality-key.js';
import { searchDigits, searchText } from './search-text.js';
import { utf8 } from './utf8.js';

describe('Bytes of a text', () => {
  it.each(['', 'abc', 'Granåsen', '漢字', '😀 x', 'é', '\u{10FFFF}'])('are UTF-8: "%s"', (text) => {
    const escaped = [...utf8(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    expect(decodeURIComponent(escaped)).toBe(text);
  });
});

describe('Whether two customer numbers are the same', () => {
  it.each([
    ['a1', 'A1 '],
    [' K-7', 'k-7'],
    ['straße', 'STRASSE'],
    ['ΑΣ', 'ας'],
    ['\u00E5', 'a\u030A'],
    ['İ', 'i̇'],
  ])('"%s" is "%s"', (a, b) => {
    expect(equalityKey(a)).toEqual(equalityKey(b));
  });

  it.each([
    ['a1', 'á1'],
    ['1', '01'],
    ['a 1', 'a1'],
    ['å1', 'a1'],
    ['o', 'ö'],
  ])('"%s" is not "%s"', (a, b) => {
    expect(equalityKey(a)).not.toEqual(equalityKey(b));
  });

  it('fits its column however the longest number is written', () => {
    for (const character of ['x', 'ö', '漢', 'ﬃ', 'ŉ', 'ΐ', 'ẞ', 'İ'])
      expect(equalityKey(character.repeat(64)).length).toBeLessThanOrEqual(200);
  });
});

describe('What search compares', () => {
  it.each([
    ['Granåsen', 'granasen'],
    ['GRANÅSEN', 'granasen'],
    ['Café  Ängö\t12', 'cafe ango 12'],
    ['Müller & Söner', 'muller & soner'],
    ['Straße', 'strasse'],
    ['Kjærgård', 'kjaergard'],
    ['Łódź', 'lodz'],
    ['  a  ', 'a'],
    ['100 % a_b', '100 % a_b'],
    ['a\u030A', 'a'],
    ['', ''],
    ['\u00A0', ''],
    ['ﬁ', 'fi'],
  ])('"%s" is compared as "%s"', (text, folded) => {
    expect(searchText(text)).toBe(folded);
    expect(searchText(searchText(text))).toBe(folded);
  });

  it.each([
    ['070-174 06 05', '0701740605'],
    ['+46701740605', '0701740605'],
    ['0046 70 174 06 05', '0701740605'],
    ['+46 (0)70-174 06 05', '0701740605'],
    ['556016-0680', '5560160680'],
    ['K-10 01', '1001'],
    ['+47 22 12 34 56', '4722123456'],
    ['Storgatan', ''],
    ['08/46500400', '0846500400'],
  ])('"%s" has the digits %s', (text, digits) => {
    expect(searchDigits(text)).toBe(digits);
  });

  it('finds a phone by the beginning of any way to write it', () => {
    const stored = searchDigits('+46701740605');
    for (const typed of ['070', '070-17', '+4670', '+46 70 1', '0046 70', '701740', '0605'])
      expect(stored).toContain(searchDigits(typed));
  });
});

describe('A text before it is stored', () => {
  it.each([
    ['  Åsa ', 'Åsa'],
    ['a\u030Asa', 'åsa'],
    ['   ', null],
    ['', null],
    ['\u00A0x\u00A0', 'x'],
  ])('"%s" becomes "%s"', (raw, text) => {
    expect(cleanText(raw, { maxLength: 10 })).toEqual({ ok: true, text });
  });

  it('counts characters as people do, not as machines do', () => {
    expect(cleanText('😀'.repeat(10), { maxLength: 10 }).ok).toBe(true);
    expect(cleanText('😀'.repeat(11), { maxLength: 10 })).toEqual({
      ok: false,
      code: 'TOO_LONG',
      params: { max: 10, actual: 11 },
    });
    expect(cleanText('x'.repeat(11), { maxLength: 10 })).toEqual({
      ok: false,
      code: 'TOO_LONG',
      params: { max: 10, actual: 11 },
    });
  });

  it.each(['a\u0000b', 'a\nb', 'a\tb', 'a\u202Eb', 'a\u2028b', 'a\uD800b', 'a\u009Fb'])(
    'refuses hidden characters in one line (%j)',
    (raw) => {
      expect(cleanText(raw, { maxLength: 10 })).toEqual({ ok: false, code: 'INVALID_CHARACTERS' });
    },
  );

  it('takes lines and tabs where the text has lines, and makes their ends alike', () => {
    expect(cleanText('a\r\nb\rc\td', { maxLength: 10, lines: true })).toEqual({ ok: true, text: 'a\nb\nc\td' });
    expect(cleanText('a\u0007b', { maxLength: 10, lines: true }).ok).toBe(false);
  });
});
