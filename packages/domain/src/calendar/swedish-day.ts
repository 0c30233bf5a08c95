/** The day that it is in Sweden at a moment, `2026-11-30`: it decides what has passed, and the century of a short personal number. `now` in epoch milliseconds. */
export function swedishDay(now: number): string {
  const minute = Math.floor(now / 60_000);
  if (minute !== last.minute) last = { minute, text: day.format(now) };
  return last.text;
}

/** Days begin with a minute. To write one out costs as much as deciding a change. */
let last = { minute: Number.NaN, text: '' };

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
