/** @typedef {{ name: string, outcome: 'passed' | 'failed' | 'skipped', seconds: number, reason?: string }} Result */

/**
 * What a person reads at the end: one line per step, what was not run in a frame, and the count alone on the last line.
 * @param {readonly Result[]} results
 */
export function summary(results) {
  const skipped = results.filter(({ outcome }) => outcome === 'skipped');
  return [
    '',
    ...results.map(line),
    ...(skipped.length > 0
      ? frame(skipped.map(({ name, reason }) => `SKIPPED  ${name.toUpperCase()}: ${reason}`))
      : []),
    '',
    ['passed', 'failed', 'skipped'].map((outcome) => `${count(results, outcome)} ${outcome}`).join(', '),
    '',
  ].join('\n');
}

/** @param {Result} result */
function line({ name, outcome, seconds, reason }) {
  const word = outcome === 'passed' ? outcome : outcome.toUpperCase();
  return `${word.padEnd(8)} ${name.padEnd(12)} ${reason ?? `${seconds.toFixed(1)} s`}`;
}

/** @param {string[]} lines */
function frame(lines) {
  const rule = '!'.repeat(Math.max(...lines.map(({ length }) => length)));
  return ['', rule, ...lines, rule];
}

/** @param {readonly Result[]} results @param {string} outcome */
function count(results, outcome) {
  return results.filter((result) => result.outcome === outcome).length;
}
