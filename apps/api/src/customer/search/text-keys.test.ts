import { describe, expect, it } from '@jest/globals';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import { textKeys } from './text-keys.js';

const letters = ['a', 'å', 'Ä', 'æ', 'é', 'ę', 'e', 'o', 'ö', 'ø', 'œ', 'ô', 'u', 'ü', 'ű', 'y', 'ß', 's', ' ', '-'];
const texts = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => `${one}${two}${three}`.trim())));

describe('the keys of a text', () => {
  it('are those of every text with the same folded form, and the certain ones of no other', () => {
    for (const text of new Set(texts)) {
      const folded = searchText(text);
      const keys = textKeys(folded, 200);
      if (keys === null) {
        expect(folded.replace(/[^aeou]/g, '').length).toBeGreaterThan(4);
        continue;
      }
      const key = Buffer.from(sortKey(text, 200)).toString('hex');
      const known = [...keys.certain, ...keys.doubtful].map((it) => it.toString('hex'));
      expect({ text, known }).toEqual({ text, known: folded === '' ? [] : expect.arrayContaining([key]) });
    }
    const owners = new Map<string, string>();
    for (const folded of new Set(texts.map(searchText))) {
      for (const key of textKeys(folded, 200)?.certain ?? []) {
        expect(owners.get(key.toString('hex')) ?? folded).toBe(folded);
        owners.set(key.toString('hex'), folded);
      }
    }
    for (const text of texts) {
      const owner = owners.get(Buffer.from(sortKey(text, 200)).toString('hex'));
      if (owner !== undefined) expect({ text, owner }).toEqual({ text, owner: searchText(text) });
    }
  });

  it('are not named where they are many, where the text is of another script, and where it is longer than a key', () => {
    expect(textKeys('aaaaaaaaaa', 200)).toBeNull();
    expect(textKeys('漢字', 200)).toBeNull();
    expect(textKeys('x'.repeat(200), 200)).toBeNull();
  });
});
