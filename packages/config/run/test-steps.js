import { boundaries, knip, oxlint, prettier, script } from './tools.js';

/**
 * @typedef {object} TestStep
 * @property {string} name what one says to run it alone: `npm test -- domain api:sqlite`
 * @property {import('./tools.js').Command} command
 * @property {keyof typeof import('./requirements.js').requirements} [needs] what the machine must have
 * @property {string} [onlyWith] runs only where this environment variable is set; elsewhere nobody expects it
 * @property {NodeJS.ProcessEnv} [env]
 * @property {true} [together] keeps few processors busy, so runs beside its neighbours that say so too
 */

/**
 * What `npm test` runs, in order. The builds come first, since all others read what they made.
 * @type {readonly TestStep[]}
 */
export const testSteps = [
  { name: 'build', command: ['turbo', 'run', 'build', '--continue', '--output-logs=errors-only'] },
  {
    name: 'typecheck',
    command: ['turbo', 'run', 'typecheck', '--continue', '--output-logs=errors-only'],
    together: true,
  },
  { name: 'lint', command: oxlint, together: true },
  { name: 'format', command: prettier('--check'), together: true },
  { name: 'boundaries', command: boundaries, together: true },
  { name: 'knip', command: knip, together: true },
  { name: 'house', command: script('@register/config', 'test'), together: true },
  { name: 'schema', command: script('@register/api', 'schema:check'), together: true },
  { name: 'codegen', command: script('@register/web', 'codegen:check'), together: true },
  { name: 'domain', command: script('@register/domain', 'test') },
  { name: 'web', command: script('@register/web', 'test') },
  { name: 'api:sqlite', command: script('@register/api', 'test'), env: { TEST_DB: 'sqlite' } },
  { name: 'api:mariadb', command: script('@register/api', 'test'), env: { TEST_DB: 'mariadb' }, needs: 'mariadb' },
  {
    name: 'api:mysql',
    command: script('@register/api', 'test'),
    env: { TEST_DB: 'mysql' },
    onlyWith: 'TEST_MYSQL_URL',
  },
  { name: 'journeys', command: script('@register/web', 'e2e'), needs: 'chromium' },
];
