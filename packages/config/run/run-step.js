import { endLike, run } from './child.js';
import { requirements } from './requirements.js';

/**
 * Runs one step of `npm test`, or says why this machine cannot.
 * @param {import('./test-steps.js').TestStep} step
 * @returns {Promise<import('./summary.js').Result>}
 */
export async function runStep({ name, command: [program, ...args], needs, env, together }) {
  const place = needs ? requirements[needs].find() : {};
  if (needs && !place) {
    // On a developer's machine that is worth shouting about; in CI it would be a test that nobody ever runs.
    return { name, outcome: inCi() ? 'failed' : 'skipped', seconds: 0, reason: requirements[needs].missing };
  }
  const heading = `\n── ${name} ──\n`;
  const begun = performance.now();
  let said = '';
  if (!together) process.stdout.write(heading);
  const ending = await run(program, args, { ...env, ...place }, together && ((text) => (said += text)));
  // Several at a time would talk all at once: each has its say when it has ended.
  if (together) process.stdout.write(heading + said);
  if (ending.signal === 'SIGINT' || ending.signal === 'SIGTERM') endLike(ending);
  const seconds = (performance.now() - begun) / 1000;
  return { name, outcome: ending.code === 0 && !ending.signal ? 'passed' : 'failed', seconds };
}

function inCi() {
  return !['', '0', 'false'].includes(process.env.CI ?? '');
}
