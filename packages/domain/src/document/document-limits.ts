import type { Viewer } from '../access/viewer.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { DocumentLimits } from './document.js';

/** What is wrong with the size of a file that somebody wants to add, while the group's documents take `usedBytes`. */
export function sizeRefusal(
  size: number,
  usedBytes: number,
  limits: DocumentLimits,
  { kind }: Pick<Viewer, 'kind'>,
): readonly Violation[] {
  if (size === 0) return [violation('FILE_EMPTY', ['file'])];
  if (size > limits.maxFileBytes) return [violation('FILE_TOO_LARGE', ['file'], { maxBytes: limits.maxFileBytes })];
  if (usedBytes + size <= limits.quotaBytes) return [];
  // How much the group keeps is none of its customers' business.
  return kind === 'CUSTOMER_USER'
    ? [violation('NO_ROOM_NOW', ['file'])]
    : [violation('QUOTA_REACHED', ['file'], { quotaBytes: limits.quotaBytes, usedBytes })];
}
