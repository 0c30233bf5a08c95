/** @typedef {readonly [command: string, ...args: string[]]} Command */

/** A script of one package; a package without it fails. @param {string} name @param {string} key @returns {Command} */
export const script = (name, key) => ['pnpm', '--filter', name, 'run', key];

/** @param {'--check' | '--write'} mode @param {string[]} files everything when none is named @returns {Command} */
export const prettier = (mode, ...files) => [
  'prettier',
  '--log-level=warn',
  mode,
  ...(files.length > 0 ? files : ['.']),
  // Written by programs; and prose, whose authors break the lines.
  '!pnpm-lock.yaml',
  '!apps/api/schema.graphql',
  '!**/*.generated.ts',
  '!**/generated/**',
  '!**/*.md',
];

/** @type {Command} */
export const oxlint = [
  'oxlint',
  '--config=packages/config/oxlint.json',
  // Said here, since a pattern in the configuration reaches no further than its own folder.
  '--ignore-pattern=**/*.generated.ts',
  '--type-aware',
  '--deny-warnings',
  'apps',
  'packages',
];

/** @type {Command} */
export const boundaries = ['depcruise', '--config=packages/config/boundaries.js', 'apps', 'packages'];

/** @type {Command} */
export const knip = ['knip', '--config=packages/config/knip.json'];
