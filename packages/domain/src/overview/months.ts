import { swedishDay } from '../calendar/swedish-day.js';
import { startOfDay } from '../calendar/swedish-days.js';

/** A month of the calendar in Sweden, and the moments between which it lies. */
export interface CalendarMonth {
  /** `2026-11` */
  readonly month: string;
  /** Its first moment. Epoch milliseconds. */
  readonly from: number;
  /** The first moment after it. Epoch milliseconds. */
  readonly until: number;
}

/** The latest months, the present one last. */
export function latestMonths(now: number, count: number): readonly CalendarMonth[] {
  const [year = 0, month = 0] = swedishDay(now).split('-').map(Number);
  const firstDay = (at: number): string => isoDay(Date.UTC(year, month - count + at, 1));
  return Array.from({ length: count }, (_, at) => ({
    month: firstDay(at).slice(0, 7),
    from: Date.parse(startOfDay(firstDay(at))),
    until: Date.parse(startOfDay(firstDay(at + 1))),
  }));
}

/** The first of the latest days, today included: whole days, as the list is filtered by. */
export function firstOfDays(now: number, count: number): { readonly day: string; readonly from: number } {
  const day = isoDay(Date.parse(`${swedishDay(now)}T00:00:00Z`) - (count - 1) * dayMs);
  return { day, from: Date.parse(startOfDay(day)) };
}

/** The last day of a month: `2026-11` → `2026-11-30`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return isoDay(Date.UTC(year, number, 0));
}

const isoDay = (utc: number): string => new Date(utc).toISOString().slice(0, 10);
const dayMs = 24 * 3_600_000;
