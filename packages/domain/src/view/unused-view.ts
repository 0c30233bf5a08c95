/** How long a view lies before whoever keeps it is told so. */
export const unusedAfterDays = 90;

const day = 24 * 60 * 60_000;

/** Since when nobody has had the view open, where that is long ago. Moments in epoch milliseconds. */
export const unusedSince = (usedAt: number, now: number): number | null =>
  now - usedAt >= unusedAfterDays * day ? usedAt : null;

/** Whether it is worth writing down that somebody has it open: once a day is often enough. */
export const isUseNews = (usedAt: number, now: number): boolean => now - usedAt >= day;
