import { endLike, run } from './child.js';
import { install } from './install.js';
import { prettier } from './tools.js';

/**
 * `npm run format`: lays out every source file, or only those named.
 * @param {string[]} files relative to the workspace's root
 */
export async function format(files) {
  await install();
  const [command, ...args] = prettier('--write', ...files);
  endLike(await run(command, args));
}
