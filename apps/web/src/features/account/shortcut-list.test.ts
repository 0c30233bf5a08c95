import { describe, expect, it } from '@jest/globals';
import { keyName, shortcuts } from './shortcut-list';

describe('The keyboard map', () => {
  it('calls the modifier what it is called on the machine', () => {
    expect(keyName('Mod', true)).toBe('⌘');
    expect(keyName('Mod', false)).toBe('Ctrl');
    expect(keyName('e', true)).toBe('e');
  });

  it('promises one thing for a key in one place', () => {
    const promised = shortcuts.flatMap(({ keys, where }) => keys.map((together) => `${where} ${together.join('+')}`));
    const twice = promised.filter((one, index) => promised.indexOf(one) !== index);
    // The arrow down leads from the search into the list, and there from row to row.
    expect(twice).toEqual(['account.keys.in.list ↓']);
  });
});
