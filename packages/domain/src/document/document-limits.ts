import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { DocumentLimits } from './document.js';

/** What is wrong with the size of a file that somebody wants to add, while the group's documents take `usedBytes`. */
export function sizeRefusal(size: number, usedBytes: number, limits: DocumentLimits): readonly Violation[] {
  if (size === 0) return [violation('FILE_EMPTY', ['file'])];
  if (size > limits.maxFileBytes) return [violation('FILE_TOO_LARGE', ['file'], { maxBytes: limits.maxFileBytes })];
  if (usedBytes + size > limits.quotaBytes)
    return [violation('QUOTA_REACHED', ['file'], { quotaBytes: limits.quotaBytes, usedBytes })];
  return [];
}
