import { setTimeout as pause } from 'node:timers/promises';
import { isBusy } from '../driver-error.js';
import { Unavailable } from '../unavailable.js';

/** Tries again while another process holds the file's lock, leaving the event loop free in between. */
export async function whileBusy<T>(timeoutMs: number, attempt: () => T | Promise<T>): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (let wait = 1; ; wait = Math.min(wait * 2, 50)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() >= deadline)
        throw new Unavailable(
          `The register is busy: another process has held the database for ${timeoutMs} ms. Nothing was saved.`,
          { cause: error },
        );
      await pause(wait * (0.5 + Math.random()));
    }
  }
}
