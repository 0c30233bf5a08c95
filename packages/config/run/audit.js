import path from 'node:path';
import { endLike, run, runOrEnd } from './child.js';
import { install } from './install.js';
import { root } from './workspace.js';

/**
 * `npm run audit:verify`: whether the log and the histories are as they were written; arguments are seals that were kept elsewhere.
 * @param {string[]} args
 */
export async function audit(args) {
  await install();
  await runOrEnd('turbo', ['run', 'build', '--output-logs=errors-only']);
  const program = path.join(root, 'apps', 'api', 'dist', 'server', 'audit-verify.js');
  endLike(
    await run(process.execPath, [program, ...args], { DATA_DIR: process.env.DATA_DIR ?? path.join(root, 'data') }),
  );
}
