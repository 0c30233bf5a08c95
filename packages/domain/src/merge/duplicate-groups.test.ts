import { describe, expect, it } from '@jest/globals';
import { pairsOf, stillAlike } from './duplicate-groups.js';

const alike = (ids: string, ...distinct: [string, string][]) =>
  stillAlike(
    [...ids].map((id) => ({ id })),
    distinct,
  )
    .map(({ id }) => id)
    .join('');

describe('Customers that are alike', () => {
  it('are told until somebody has said that they are not the same, in whatever order', () => {
    expect(alike('ab')).toBe('ab');
    expect(alike('ab', ['b', 'a'])).toBe('');
    expect(alike('a')).toBe('');
  });

  it('of three leave out whom nobody takes for another of them any more', () => {
    expect(alike('abc', ['a', 'b'])).toBe('abc');
    expect(alike('abc', ['a', 'b'], ['c', 'a'])).toBe('bc');
    expect(alike('abc', ['a', 'b'], ['a', 'c'], ['b', 'c'])).toBe('');
  });

  it('are told apart pair by pair', () => {
    expect(pairsOf(['c', 'a', 'b', 'a'])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});
