import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the whole workspace, wherever the command was called from. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

export const isWindows = process.platform === 'win32';

/** Where the pinned pnpm lives: git-ignored, so that nothing has to be installed globally. */
export const toolsFolder = path.join(root, '.tools');

const binFolders = [
  path.join(toolsFolder, 'node_modules', '.bin'),
  path.join(root, 'node_modules', '.bin'),
  path.join(root, 'packages', 'config', 'node_modules', '.bin'),
];

/**
 * The environment every child gets: the workspace's own tools first on PATH, and no telemetry.
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(extra = {}) {
  const env = { ...process.env, ...extra };
  // Windows spells it "Path", and a second spelling would hide the first.
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    [pathKey]: [...binFolders, env[pathKey] ?? ''].join(path.delimiter),
  };
}
