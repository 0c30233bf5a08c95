import { describe, expect, it } from '@jest/globals';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import { textKeys } from './text-keys.js';

const letters = ['a', 'å', 'Ä', 'æ', 'é', 'ę', 'e', 'o', 'ö', 'ø', 'œ', 'ô', 'u', 'ü', 'ű', 'y', 'ß', 's', ' ', '-'];
const texts = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => `${one}${two}${three}`.trim())));

describe('the keys of a text', () => {
  it('are those of every text with the same folded form, and the certain ones of no other', () => {
    const keyOf = (text: string) => Buffer.from(sortKey(text, 200)).toString('hex');
    const unknown = [...new Set(texts)].filter((text) => {
      const folded = searchText(text);
      const keys = textKeys(folded, 200);
      const known = [...(keys?.certain ?? []), ...(keys?.doubtful ?? [])].map((it) => it.toString('hex'));
      return folded === '' ? known.length > 0 : !known.includes(keyOf(text));
    });
    expect(unknown.filter((text) => textKeys(searchText(text), 200) !== null)).toEqual([]);
    expect(unknown.filter((text) => searchText(text).replace(/[^aeou]/g, '').length <= 4)).toEqual([]);
    const owners = new Map<string, string>();
    for (const folded of new Set(texts.map(searchText))) {
      for (const key of textKeys(folded, 200)?.certain ?? []) {
        expect(owners.get(key.toString('hex')) ?? folded).toBe(folded);
        owners.set(key.toString('hex'), folded);
      }
    }
    expect(texts.filter((text) => (owners.get(keyOf(text)) ?? searchText(text)) !== searchText(text))).toEqual([]);
  });

  it('are not named where they are many, where the text is of another script, and where it is longer than a key', () => {
    expect(textKeys('aaaaaaaaaa', 200)).toBeNull();
    expect(textKeys('漢字', 200)).toBeNull();
    expect(textKeys('x'.repeat(200), 200)).toBeNull();
  });
});
