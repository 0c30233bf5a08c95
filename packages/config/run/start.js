import path from 'node:path';
import { endLike, run, runOrEnd } from './child.js';
import { install } from './install.js';
import { root } from './workspace.js';

/** `npm start`: installs, builds, and runs the server until it is told to stop. */
export async function start() {
  await install();
  await runOrEnd('turbo', ['run', 'build', '--output-logs=errors-only']);
  const server = path.join(root, 'apps', 'api', 'dist', 'server', 'main.js');
  endLike(await run(process.execPath, [server], { DATA_DIR: process.env.DATA_DIR ?? path.join(root, 'data') }));
}
