/**
 * Whether a part of the app could not be fetched: it has been replaced by a newer version while the page was open, or the
 * connection broke. Each browser has words of its own for it, and none a type; the last ones are the bundler's.
 */
export const isMissingChunk = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/i.test(error.message);
