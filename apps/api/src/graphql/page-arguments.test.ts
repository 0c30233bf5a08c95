import { describe, expect, it } from '@jest/globals';
import { pageOf } from './page-arguments.js';

describe('a page', () => {
  it('is the first 25 when nothing is said', () => {
    expect(pageOf({})).toEqual({ size: 25, backward: false, cursor: null });
    expect(pageOf({ first: null, after: null })).toEqual({ size: 25, backward: false, cursor: null });
  });

  it('goes on after a cursor, or back before one', () => {
    expect(pageOf({ first: 3, after: 'x' })).toEqual({ size: 3, backward: false, cursor: 'x' });
    expect(pageOf({ last: 3, before: 'x' })).toEqual({ size: 3, backward: true, cursor: 'x' });
    expect(pageOf({ last: 3 })).toEqual({ size: 3, backward: true, cursor: null });
    expect(pageOf({ before: 'x' })).toEqual({ size: 25, backward: true, cursor: 'x' });
  });

  it.each([{ first: 0 }, { first: -1 }, { first: 101 }, { last: 101 }, { last: 0 }])(
    'of %j rows is refused, not shortened',
    (page) => {
      expect(() => pageOf(page)).toThrow('1 to 100');
    },
  );

  it.each([
    { first: 1, last: 1 },
    { after: 'a', before: 'b' },
    { last: 1, after: 'a' },
    { first: 1, before: 'b' },
  ])('that goes both ways is refused: %j', (page) => {
    expect(() => pageOf(page)).toThrow(/not both|goes with/);
  });
});
