import type { ManyChange } from '../bulk/decide-bulk.js';
import { takeBack, type ToldUndo, type UndoSituation } from '../bulk/undo-bulk.js';
import type { Change } from '../customer/changes.js';
import { deleteCustomer } from '../customer/deletion.js';
import { violation } from '../violation.js';

/** What becomes of one customer when an import is taken back. */
export interface ImportUndoDecision {
  /** What is told of each row, in their order. */
  readonly told: readonly ToldImportUndo[];
  /** What is written where anything of the customer goes back. */
  readonly change: ManyChange | null;
  /** What history tells of a customer that goes for good, so that its number is free for the mended file; else null. */
  readonly removed: readonly Change[] | null;
}

/** REMOVED: the import made the customer, and nobody has touched it. */
export type ToldImportUndo = Omit<ToldUndo, 'outcome'> & { readonly outcome: ToldUndo['outcome'] | 'REMOVED' };

/** What an import has made of a customer. */
export interface ImportedCustomer {
  /** The rows that are about it, in the order in which they were written. */
  readonly rows: readonly ImportedRow[];
  /** What anybody else has changed since the first of them. */
  readonly later: readonly Change[];
}

export interface ImportedRow {
  /** Whether the row made the customer. */
  readonly isNew: boolean;
  /** The version that it made. */
  readonly version: number;
  /** What it changed, as history has it. */
  readonly made: readonly Change[];
}

/** Takes back what an import did to a customer, where nobody has touched it since. Its rows are no strangers to each other. */
export function undoImport({ rows, later }: ImportedCustomer, situation: UndoSituation): ImportUndoDecision {
  if (rows.some(({ isNew }) => isNew)) {
    const { told, removed } = undoNew({ rows, later }, situation);
    return { told: rows.map(() => told), change: null, removed };
  }
  const { change, told } = takeBack(
    rows.flatMap(({ made }) => made),
    later,
    situation,
  );
  return { told: rows.map(({ made }) => told(made)), change, removed: null };
}

function undoNew(
  { rows, later }: ImportedCustomer,
  { customer, viewer, references }: UndoSituation,
): { readonly told: ToldImportUndo; readonly removed: readonly Change[] | null } {
  if (later.length > 0 || rows.every(({ version }) => version !== customer.version)) {
    const kept = [...new Set(later.map(({ field }) => field))];
    return { told: { outcome: 'KEPT', kept, violations: [] }, removed: null };
  }
  const result = deleteCustomer({ viewer, customer }, references);
  const told = { kept: [], violations: result.ok ? [] : result.violations };
  return result.ok
    ? { told: { outcome: 'REMOVED', ...told }, removed: result.changes }
    : { told: { outcome: 'SKIPPED', ...told }, removed: null };
}

/** A customer that is not seen, or that has been removed since. */
export const nobodyToUndo = (rows: number): ImportUndoDecision => ({
  told: Array.from({ length: rows }, () => ({
    outcome: 'SKIPPED',
    kept: [],
    violations: [violation('NOT_FOUND', [])],
  })),
  change: null,
  removed: null,
});
