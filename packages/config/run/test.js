import { endLike, run } from './child.js';
import { install } from './install.js';
import { requirements } from './requirements.js';
import { summary } from './summary.js';
import { testSteps } from './test-steps.js';

/** @typedef {import('./test-steps.js').TestStep} TestStep */
/** @typedef {import('./summary.js').Result} Result */

/**
 * `npm test`: runs every step the machine can run, or only the named ones, and fails at the end when one did.
 * @param {string[]} names
 */
export async function test(names) {
  const steps = chosenSteps(names);
  await install();
  /** @type {Result[]} */
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  process.stdout.write(summary(results));
  process.exitCode = results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

/**
 * "api" chooses api:sqlite, api:mariadb …; the build always runs, since the others read what it made.
 * @param {string[]} names
 */
function chosenSteps(names) {
  const steps = testSteps.filter(({ onlyWith }) => onlyWith === undefined || process.env[onlyWith]);
  /** @param {string} name @param {TestStep} step */
  const means = (name, step) => step.name === name || step.name.startsWith(`${name}:`);
  const unknown = names.filter((name) => !steps.some((step) => means(name, step)));
  if (unknown.length > 0) {
    throw new Error(`No step is called ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`);
  }
  if (names.length === 0) return steps;
  return steps.filter((step) => step.name === 'build' || names.some((name) => means(name, step)));
}

/** @param {TestStep} step @returns {Promise<Result>} */
async function runStep({ name, command: [command, ...args], needs, env }) {
  process.stdout.write(`\n── ${name} ──\n`);
  const place = needs ? requirements[needs].find() : {};
  if (needs && !place) {
    // On a developer's machine that is worth shouting about; in CI it would be a test that nobody ever runs.
    return { name, outcome: inCi() ? 'failed' : 'skipped', seconds: 0, reason: requirements[needs].missing };
  }
  const begun = performance.now();
  const ending = await run(command, args, { ...env, ...place });
  if (ending.signal === 'SIGINT' || ending.signal === 'SIGTERM') endLike(ending);
  const seconds = (performance.now() - begun) / 1000;
  return ending.code === 0 ? { name, outcome: 'passed', seconds } : { name, outcome: 'failed', seconds };
}

function inCi() {
  return !['', '0', 'false'].includes(process.env.CI ?? '');
}
