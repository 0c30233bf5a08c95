import { describe, expect, it } from '@jest/globals';
import { DateTimeScalar } from './scalars.js';

describe('DateTime', () => {
  it('is answered in UTC to the millisecond', () => {
    expect(DateTimeScalar.serialize(0)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('is read with any time zone', () => {
    expect(DateTimeScalar.parseValue('2026-03-01T08:30:00+01:00')).toBe(Date.UTC(2026, 2, 1, 7, 30));
    expect(DateTimeScalar.parseValue('2026-03-01T08:30Z')).toBe(Date.UTC(2026, 2, 1, 8, 30));
  });

  it.each(['2026-03-01', '2026-03-01T08:30:00', '2026-13-01T08:30:00Z', 'yesterday', 1, null, {}])(
    'refuses %j',
    (value) => {
      expect(() => DateTimeScalar.parseValue(value)).toThrow('ISO 8601');
    },
  );
});
