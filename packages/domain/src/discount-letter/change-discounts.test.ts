import { describe, expect, it } from '@jest/globals';
import { changeDiscounts } from './change-discounts.js';
import type { Discount } from './discount-letter.js';

const before: readonly Discount[] = [
  { articleGroup: null, percent: 5 },
  { articleGroup: 'arg_filter', percent: 10 },
];

describe('The rows of a discount letter', () => {
  it('change where one says so, and those that are not named stay', () => {
    expect(
      changeDiscounts(before, [
        { articleGroup: 'arg_filter', percent: 12.5 },
        { articleGroup: 'arg_fans', percent: 7 },
      ]),
    ).toEqual({
      ok: true,
      next: [
        { articleGroup: null, percent: 5 },
        { articleGroup: 'arg_filter', percent: 12.5 },
        { articleGroup: 'arg_fans', percent: 7 },
      ],
      changes: [
        { field: 'rows', part: 'arg_filter', old: '10', new: '12.5' },
        { field: 'rows', part: 'arg_fans', old: null, new: '7' },
      ],
    });
  });

  it('are taken out by giving them no percentage', () => {
    expect(changeDiscounts(before, [{ percent: null }])).toEqual({
      ok: true,
      next: [{ articleGroup: 'arg_filter', percent: 10 }],
      changes: [{ field: 'rows', part: null, old: '5', new: null }],
    });
    expect(changeDiscounts(before, [{ articleGroup: 'arg_fans', percent: null }])).toMatchObject({ changes: [] });
  });

  it('are no change when they are said again', () => {
    expect(changeDiscounts(before, [{ articleGroup: 'arg_filter', percent: 10 }])).toEqual({
      ok: true,
      next: before,
      changes: [],
    });
  });

  it('lie between 0 and 100 with two decimals, each article group once; all that is wrong is said at once', () => {
    const range = { min: 0, max: 100, decimals: 2 };
    expect(
      changeDiscounts(before, [
        { articleGroup: 'arg_filter', percent: 100.01 },
        { articleGroup: 'arg_filter', percent: 3 },
        { articleGroup: null, percent: -1 },
        { articleGroup: 'arg_fans', percent: 6.255 },
      ]),
    ).toEqual({
      ok: false,
      violations: [
        { code: 'VALUE_RANGE', path: ['rows', '0', 'percent'], params: range },
        { code: 'DUPLICATE_ID', path: ['rows', '1', 'articleGroup'] },
        { code: 'VALUE_RANGE', path: ['rows', '2', 'percent'], params: range },
        { code: 'VALUE_RANGE', path: ['rows', '3', 'percent'], params: range },
      ],
    });
    expect(changeDiscounts([], [{ percent: 0 }, { articleGroup: 'arg_filter', percent: 99.99 }])).toMatchObject({
      ok: true,
    });
  });
});
