import { randomFillSync } from 'node:crypto';

/**
 * Random bytes of one's own, for keys and nonces. They are dear to ask for and cheap to have: many are fetched at a time, and each is given out once.
 * No two processes share a store: Node never copies one that runs, and a worker thread or a child loads this file anew.
 */
export function freshBytes(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + length));
  // What is a key somewhere lies nowhere else.
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}

const pool = Buffer.alloc(8192);
let used = pool.length;
