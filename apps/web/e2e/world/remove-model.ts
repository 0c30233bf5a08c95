import { rm } from 'node:fs/promises';

/** Jest's global tear-down. */
export default async function removeModel(): Promise<void> {
  if (process.env['JOURNEY_MODEL']) await rm(process.env['JOURNEY_MODEL'], { recursive: true, force: true });
}
