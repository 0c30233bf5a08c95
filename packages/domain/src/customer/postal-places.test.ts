import { describe, expect, it } from '@jest/globals';
import { placesBySpelling, postalCodeSpellings } from './postal-places.js';

describe('The place of a postal code', () => {
  it.each([
    ['90326', ['90326', '903 26']],
    [' 903  26', ['90326', '903 26']],
    ['SE-90326', ['90326', '903 26', 'SE-90326']],
    ['0150', ['0150']],
    ['K1A 0B1', ['K1A 0B1']],
    ['', ['']],
  ])('%p is looked for as %j', (text, spellings) => {
    expect(postalCodeSpellings(text)).toEqual(spellings);
  });

  it('is the one that most addresses name, as most of them spell it', () => {
    expect(
      placesBySpelling([
        { city: 'Röbäck', addresses: 3 },
        { city: 'UMEÅ', addresses: 2 },
        { city: 'Umeå', addresses: 4 },
        { city: 'Umea', addresses: 1 },
      ]),
    ).toEqual([
      { city: 'Umeå', addresses: 7 },
      { city: 'Röbäck', addresses: 3 },
    ]);
    expect(placesBySpelling([])).toEqual([]);
  });
});
