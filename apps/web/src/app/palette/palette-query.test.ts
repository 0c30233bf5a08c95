import { describe, expect, it } from '@jest/globals';
import { hasWords, paletteQuery } from './palette-query';

describe('What is typed into the palette', () => {
  it('is looked for everywhere, unless a sign before it says where', () => {
    expect(paletteQuery(' granåsen ')).toEqual({ kind: 'all', text: 'granåsen' });
    expect(paletteQuery('> import')).toEqual({ kind: 'commands', text: 'import' });
    expect(paletteQuery('#10042')).toEqual({ kind: 'number', text: '10042' });
    expect(paletteQuery('@ sara')).toEqual({ kind: 'person', text: 'sara' });
    expect(paletteQuery('info@example.com')).toEqual({ kind: 'all', text: 'info@example.com' });
    expect(paletteQuery('')).toEqual({ kind: 'all', text: '' });
  });

  it('finds what has all the words, in any order and without dots', () => {
    expect(hasWords('Kostnadsställen', 'stallen')).toBe(true);
    expect(hasWords('Inställningar: Kunder', 'kund inst')).toBe(true);
    expect(hasWords('Kunder', 'kunder order')).toBe(false);
    expect(hasWords('Kunder', '')).toBe(true);
  });
});
