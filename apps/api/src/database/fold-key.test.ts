import { describe, expect, it } from '@jest/globals';
import { searchText } from '@register/domain/text/search-text';
import { foldKey } from './fold-key.js';

const letters = ['a', 'å', 'Ä', 'æ', 'é', 'ę', 'ø', 'œ', 'oe', 'ü', 'y', 'ß', 'ss', ' ', '-', '´', '漢'];
const places = letters.flatMap((one) => letters.map((two) => `${one}${two}`));
const keyOf = (text: string | null): string => Buffer.from(foldKey(text)).toString('latin1');

describe('the key of a place', () => {
  it('is the same for two that search sees no difference between, and for no others', () => {
    const pairs = places.flatMap((one) => places.map((other) => ({ one, other })));
    const wrong = pairs.filter(
      ({ one, other }) => (keyOf(one) === keyOf(other)) !== (searchText(one) === searchText(other)),
    );
    expect(wrong).toEqual([]);
    expect(new Set(places.map(keyOf)).size).toBeLessThan(places.length);
  });

  it('tells long names apart by their last letter too, and never grows past its column', () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2);
    const keys = ['a', 'b', 'ä'].map((end) => keyOf(long + end));
    expect(keys[0]).toBe(keys[2]);
    expect(keys[0]).not.toBe(keys[1]);
    expect(
      Math.max(...['漢'.repeat(90), long, 'ﷺ'.repeat(90)].map((text) => foldKey(text).length)),
    ).toBeLessThanOrEqual(64);
  });

  it('of no place is that of none', () => {
    expect(['', ' ', '´', 'ÿ'].map(keyOf)).not.toContain(keyOf(null));
  });
});
