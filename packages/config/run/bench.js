import { endLike, run, runOrEnd } from './child.js';
import { install } from './install.js';

/**
 * `npm run bench`: measures the built product against a bare server; arguments go to the bench itself.
 * @param {string[]} args
 */
export async function bench(args) {
  await install();
  await runOrEnd('turbo', ['run', 'build', '--output-logs=errors-only']);
  endLike(await run('pnpm', ['--filter', '@register/api', 'bench', ...args]));
}
