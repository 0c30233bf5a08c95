/** When a day begins in Sweden, as an ISO text in UTC: a link means the same wherever it is opened. */
export function startOfDay(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Midnight is one or two hours earlier than in UTC; the clocks are changed at one o'clock UTC, after it.
  const ahead = hourIn(midnight - 2 * hour) === 0 ? 2 : 1;
  return new Date(midnight - ahead * hour).toISOString();
}

export const startOfNextDay = (day: string): string =>
  startOfDay(new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hour).toISOString().slice(0, 10));

const hour = 3_600_000;
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', hour: 'numeric', hourCycle: 'h23' });
const hourIn = (time: number): number => Number(clock.format(time));
