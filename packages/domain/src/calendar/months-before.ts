/** The same day so many months of the calendar before, or the last of a shorter month: a month before 31 March was 28 February. Epoch milliseconds. */
export function monthsBefore(now: number, months: number): number {
  const day = new Date(now).getUTCDate();
  const then = new Date(now);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const daysThen = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  return then.setUTCDate(Math.min(day, daysThen));
}
