import { describe, expect, it } from '@jest/globals';
import { fileAddress, filterOf, validateLogSearch } from './log-filter';

describe('Whoever looks for something in the log', () => {
  it('is shown whole days, the last one too, by their own clock', () => {
    const { from, before } = filterOf({ from: '2026-11-30', to: '2026-11-30' });
    expect(Date.parse(before ?? '') - Date.parse(from ?? '')).toBe(86_400_000);
    expect(new Date(from ?? '').getHours()).toBe(0);
  });

  it('loses what an address says that nothing means', () => {
    expect(validateLogSearch({ kind: 'ALLT', person: 7, from: '2026-13-45', to: 'igår', customer: '' })).toEqual({});
  });

  it('has as a file what the page shows', () => {
    const address = new URL(fileAddress({ kind: 'PERSONAL_DATA', customer: 'cus_1' }), 'http://register');
    expect([...address.searchParams]).toEqual([
      ['kinds', 'PERSONAL_DATA'],
      ['customerId', 'cus_1'],
    ]);
    expect(fileAddress({})).toBe('/files/log?');
  });
});
