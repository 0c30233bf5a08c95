import fs from 'node:fs';

/** Jest's global tear-down. */
export default async function afterAllTests(): Promise<void> {
  await globalThis.stopMariadb?.();
  fs.rmSync(process.env['TEST_PROGRAMS'] ?? '', { recursive: true, force: true });
}
