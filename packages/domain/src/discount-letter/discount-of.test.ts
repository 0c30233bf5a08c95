import { describe, expect, it } from '@jest/globals';
import type { Discount } from './discount-letter.js';
import { discountOf, overlappingGroups } from './discount-of.js';

const letter = (...rows: readonly (readonly [articleGroup: string | null, percent: number])[]) => ({
  rows: rows.map(([articleGroup, percent]): Discount => ({ articleGroup, percent })),
});
const all = null;

describe('The discount of a customer on an article', () => {
  it.each([
    ['no letter gives no discount', [], 'filter', null],
    ['a letter without rows gives none', [letter()], 'filter', null],
    ['a letter on another group gives none', [letter(['fans', 20])], 'filter', null],
    ['a letter on the group gives its discount', [letter(['filter', 12.5], ['fans', 20])], 'filter', 12.5],
    ['a letter on all articles reaches every group', [letter([all, 5])], 'filter', 5],
    ['a letter on all articles reaches an article in no group', [letter([all, 5])], null, 5],
    ['a letter on a group does not reach an article in no group', [letter(['filter', 12.5])], null, null],
    [
      'within a letter the higher one counts, also where all articles have it',
      [letter(['filter', 5], [all, 8])],
      'filter',
      8,
    ],
    [
      'within a letter the higher one counts, also where the group has it',
      [letter(['filter', 8], [all, 5])],
      'filter',
      8,
    ],
    ['of several letters the highest counts', [letter(['filter', 10]), letter(['filter', 15])], 'filter', 15],
    ['they are never added up', [letter(['filter', 10]), letter([all, 10]), letter(['filter', 10])], 'filter', 10],
    ['another letter on all articles may be the highest', [letter(['filter', 10]), letter([all, 25])], 'filter', 25],
    ['nothing off is a discount of 0, which is not the same as none', [letter(['filter', 0])], 'filter', 0],
    ['all of it may be taken off', [letter(['filter', 100]), letter([all, 99.99])], 'filter', 100],
  ] as const)('%s', (_, letters, articleGroup, expected) => {
    expect(discountOf(letters, articleGroup)).toBe(expected);
  });
});

describe('Letters that overlap', () => {
  it.each([
    [
      'one letter alone overlaps with nothing, not even with its own row for all',
      [letter([all, 5], ['filter', 10])],
      [],
    ],
    ['letters on different groups do not', [letter(['filter', 10]), letter(['fans', 10])], []],
    ['letters on the same group do', [letter(['filter', 10], ['fans', 5]), letter(['filter', 15])], ['filter']],
    [
      'a letter on all articles does with every group that another names',
      [letter([all, 5]), letter(['fans', 9])],
      ['fans'],
    ],
    ['two letters on all articles do for all of them', [letter([all, 5]), letter([all, 9])], [null]],
  ] as const)('%s', (_, letters, expected) => {
    expect(overlappingGroups(letters)).toEqual(expected);
  });
});
