import { describe, expect, it } from '@jest/globals';
import { firstOfDays, lastDayOf, latestMonths } from './months.js';

const times = (now: string, count: number) =>
  latestMonths(Date.parse(now), count).map(({ month, from, until }) => [
    month,
    new Date(from).toISOString(),
    new Date(until).toISOString(),
  ]);

describe('The latest months', () => {
  it('begin and end at midnight in Sweden, in summer time and out of it', () => {
    expect(times('2026-11-29T12:00:00Z', 2)).toEqual([
      ['2026-10', '2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'],
      ['2026-11', '2026-10-31T23:00:00.000Z', '2026-11-30T23:00:00.000Z'],
    ]);
    expect(times('2026-04-15T12:00:00Z', 2)).toEqual([
      ['2026-03', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
      ['2026-04', '2026-03-31T22:00:00.000Z', '2026-04-30T22:00:00.000Z'],
    ]);
  });

  it('go over the turn of the year, and follow each other without a gap', () => {
    const months = latestMonths(Date.parse('2026-02-10T00:00:00Z'), 12);
    expect(months.map(({ month }) => month).join(' ')).toBe(
      '2025-03 2025-04 2025-05 2025-06 2025-07 2025-08 2025-09 2025-10 2025-11 2025-12 2026-01 2026-02',
    );
    months.slice(1).forEach(({ from }, at) => expect(from).toBe(months[at]?.until));
  });

  it('have a last day each, and the latest days a first one', () => {
    expect(['2026-11', '2026-12', '2028-02'].map(lastDayOf)).toEqual(['2026-11-30', '2026-12-31', '2028-02-29']);
    expect(firstOfDays(Date.parse('2026-11-29T12:00:00Z'), 30)).toEqual({
      day: '2026-10-31',
      from: Date.parse('2026-10-30T23:00:00Z'),
    });
  });

  it('go by the day in Sweden: the last hour of the year in UTC is the next year there', () => {
    expect(times('2026-12-31T23:30:00Z', 1)).toEqual([
      ['2027-01', '2026-12-31T23:00:00.000Z', '2027-01-31T23:00:00.000Z'],
    ]);
    expect(times('2026-12-31T22:59:59Z', 1)[0]?.[0]).toBe('2026-12');
  });
});
