import os from 'node:os';
import { install } from './install.js';
import { runStep } from './run-step.js';
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
  for (const group of groups(steps)) results.push(...(await runTogether(group)));
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

/**
 * Steps that may run beside each other, as long as they follow each other; every other step is alone.
 * @param {TestStep[]} steps
 */
function groups(steps) {
  /** @type {TestStep[][]} */
  const made = [];
  for (const step of steps) {
    const before = made.at(-1);
    if (step.together && before?.[0]?.together) before.push(step);
    else made.push([step]);
  }
  return made;
}

/**
 * One more at a time than there are processors, since each also reads and writes.
 * @param {TestStep[]} steps
 */
async function runTogether(steps) {
  /** @type {Result[]} */
  const results = [];
  const left = steps.entries();
  const work = async () => {
    for (const [at, step] of left) results[at] = await runStep(step);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() + 1 }, work));
  return results;
}
