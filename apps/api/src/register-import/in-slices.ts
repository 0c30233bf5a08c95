import { setImmediate as turn } from 'node:timers/promises';

/** Does something for each item, letting requests be served in between: no stretch is longer than a few milliseconds. */
export async function inSlices<T, R>(items: readonly T[], work: (item: T) => R, sliceMs = 8): Promise<R[]> {
  const results: R[] = [];
  let until = performance.now() + sliceMs;
  for (const item of items) {
    results.push(work(item));
    if (performance.now() < until) continue;
    await turn();
    until = performance.now() + sliceMs;
  }
  return results;
}
