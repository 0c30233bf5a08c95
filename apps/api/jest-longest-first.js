import Sequencer from '@jest/test-sequencer';

/** The suites that take long begin first, or one of them runs alone at the end. Jest knows them once it has seen a run; a fresh machine has not. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const isLong = ({ path }) => /leak-|-killed|concurrency|process\.test/.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
