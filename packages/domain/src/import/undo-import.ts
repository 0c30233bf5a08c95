import type { BulkSituation, ManyChange } from '../bulk/decide-bulk.js';
import { undoBulk, type UndoDecision } from '../bulk/undo-bulk.js';
import type { Change } from '../customer/changes.js';
import { deleteCustomer, type Bin } from '../customer/deletion.js';
import { violation } from '../violation.js';

/** What becomes of one customer when an import is taken back. */
export type ImportUndoDecision =
  /** The import made it, and nobody has touched it: it goes for good, so that its number is free for the mended file. */
  { readonly outcome: 'REMOVED'; readonly changes: readonly Change[] } | UndoDecision;

/** What an import has made of a customer. */
export interface ImportedCustomer {
  readonly isNew: boolean;
  /** The version that the import made. */
  readonly version: number;
  /** What it changed, as history has it. */
  readonly made: readonly Change[];
  /** What anybody has changed since. */
  readonly later: readonly Change[];
}

/** Takes back what an import did to a customer, where nobody has touched it since. */
export function undoImport(
  { isNew, version, made, later }: ImportedCustomer,
  situation: BulkSituation & { readonly bin: Bin },
): ImportUndoDecision {
  if (!isNew) return undoBulk(made, later, situation);
  const { customer, viewer, references } = situation;
  if (customer.version !== version)
    return { outcome: 'KEPT', kept: [...new Set(later.map(({ field }) => field))], violations: [] };
  const result = deleteCustomer({ viewer, customer }, references);
  if (!result.ok) return { outcome: 'SKIPPED', violations: result.violations };
  return { outcome: 'REMOVED', changes: result.changes };
}

/** A customer that is not seen, or that has been removed since. */
export const nobodyToUndo: ImportUndoDecision = { outcome: 'SKIPPED', violations: [violation('NOT_FOUND', [])] };

/** What is written of a decision; null where the customer stays as it is. */
export const undoneChange = (decision: ImportUndoDecision): ManyChange | null =>
  'steps' in decision ? decision : null;
