import { describe, expect, it } from '@jest/globals';
import { swedishDay } from './swedish-day.js';

describe('the day in Sweden', () => {
  it.each([
    ['2026-11-30T22:59:59.999Z', '2026-11-30'],
    ['2026-11-30T23:00:00.000Z', '2026-12-01'],
    ['2026-06-30T21:59:00.000Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ])('at %s is %s', (moment, day) => {
    expect(swedishDay(Date.parse(moment))).toBe(day);
  });
});
