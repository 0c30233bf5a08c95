import { describe, expect, it } from '@jest/globals';
import { moneyText, readMoney } from './money.js';

describe('A price', () => {
  it.each([
    ['2 499,50', 249_950],
    ['2499.5', 249_950],
    ['2\u00a0499 kr', 249_900],
    ['0', 0],
    ['12,', 1200],
    ['20000000', 2_000_000_000],
  ])('written %j is understood', (text, amount) => {
    expect(readMoney(text)).toBe(amount);
  });

  it.each(['', 'gratis', '-5', '1,234', '1,2,3', '20000000,01', '1e3'])('is not %j', (text) => {
    expect(readMoney(text)).toBeNull();
  });

  it.each([0, 5, 50, 249_950, 249_900, 2_000_000_000])('of %d öre is the same when it is read again', (amount) => {
    expect(readMoney(moneyText(amount))).toBe(amount);
  });
});
