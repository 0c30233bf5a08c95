import { describe, expect, it } from '@jest/globals';
import { matches } from './marked';

describe('what was searched for is marked', () => {
  it.each([
    ['Granåsen Ventilation AB', 'granasen', [[0, 8]]],
    ['Granåsen Ventilation AB', 'GRANÅ', [[0, 5]]],
    [
      'Granåsen Ventilation AB',
      'vent gran',
      [
        [0, 4],
        [9, 13],
      ],
    ],
    ['Örtofta Bygg & Rör AB', 'ror', [[15, 18]]],
    ['Sjövik', 'xyz', []],
    ['Sjövik', '', []],
    ['100 % rent', '%', [[4, 5]]],
  ])('in %s for %s', (text, q, found) => {
    expect(matches(text, q)).toEqual(found);
  });
});
