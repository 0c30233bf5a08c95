import { jobKinds, noCounts, registerOf, resultOf } from '../import-job.js';
import type { ImportRecord } from '../import.query.js';
import { isUndoable } from './undo-job.js';

/** Until when it may be taken back; null where it has written nothing, or is still being written. */
export function undoableUntilOf({ kind, status, finishedAt, result }: ImportRecord): number | null {
  const ended = status === 'DONE' || status === 'FAILED' || status === 'CANCELLED';
  const register = registerOf(kind);
  if (!isUndoable(register) || kind !== jobKinds[register].commit || !ended) return null;
  const { NEW, CHANGED, DUPLICATE } = resultOf(result)?.counts ?? noCounts;
  // One that broke off does not say what it wrote.
  if (status === 'DONE' && NEW + CHANGED + DUPLICATE === 0) return null;
  return (finishedAt ?? 0) + dayMs;
}

const dayMs = 24 * 3_600_000;
