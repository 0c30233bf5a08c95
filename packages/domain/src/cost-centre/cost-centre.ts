import type { Viewer } from '../access/viewer.js';
import { scopeOf } from '../access/access.js';
import type { EntryFields } from '../entry/entry-fields.js';
import { equalityKey } from '../text/equality-key.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';

/** Where costs and income belong in the accounts. Other programs know it by its code, so the code stays as it is. */
export const costCentreFields = {
  code: { kind: 'text', maxLength: 100, required: true, fixed: true },
  name: { kind: 'text', maxLength: 100 },
} as const satisfies EntryFields;

export type CostCentreValues = { readonly code: string; readonly name: string | null };

/** Whoever sees customers sees the register: staff and keys, never a customer's own login. */
export const seesCostCentres = (viewer: Viewer): boolean =>
  viewer.kind !== 'CUSTOMER_USER' && scopeOf(viewer, 'view') !== 'NONE';

/** How codes are told apart: `ks1` and `KS1 ` are one. */
export const costCentreKey = (code: string): string => String.fromCharCode(...equalityKey(code));

/** A customer keeps an inactive cost centre, and cannot be given one. A code that the register does not have is added to it. */
export function checkCostCentre(
  before: string | null,
  after: string | null,
  inactive: ReadonlySet<string> | undefined,
): Violation[] {
  if (after === null || inactive === undefined) return [];
  const key = costCentreKey(after);
  const kept = before !== null && costCentreKey(before) === key;
  return !kept && inactive.has(key) ? [violation('REFERENCE_INACTIVE', ['costCentre'])] : [];
}
