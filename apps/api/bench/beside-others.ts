import { setTimeout as pause } from 'node:timers/promises';
import type { ProductServer } from './product-server.js';

/** The 95th percentile of somebody else's list of fifty, in milliseconds: with nothing else to do, and meanwhile. */
export interface ListP95 {
  readonly idle: number;
  readonly busy: number;
}

/** Does a work that takes long, while somebody else looks at lists. */
export async function besideOthers<T>(
  product: ProductServer,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly listP95: ListP95 }> {
  const idle = await listTimes(product, pause(3000));
  const working = work();
  const busy = await listTimes(product, working);
  return { value: await working, listP95: { idle: p95(idle), busy: p95(busy) } };
}

/** How long each list took, one twenty times a second, until the work ends. */
async function listTimes(product: ProductServer, work: Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  let isDone = false;
  const end = (): void => void (isDone = true);
  work.then(end, end);
  while (!isDone) {
    const began = performance.now();
    await product.run('{ customers(first: 50) { nodes { id name number } } }');
    times.push(performance.now() - began);
    await pause(50);
  }
  return times;
}

const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
