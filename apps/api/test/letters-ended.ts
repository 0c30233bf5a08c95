import { setTimeout as pause } from 'node:timers/promises';
import type { TestApi } from './api.js';

/** Every letter has gone or been given up: only then the address that it went to stands with it. */
export async function lettersEnded({ database }: TestApi): Promise<void> {
  while ((await database.read.all('SELECT 1 FROM message WHERE endedAt IS NULL LIMIT 1')).length > 0) await pause(20);
}
