import type { FieldKey } from '../custom-fields/custom-field-table.js';

/** One thing that is to be done with many customers. */
export interface BulkChange {
  readonly field: FieldKey;
  readonly operation: BulkOperation;
  /**
   * Canonical texts, as history has them: `true`, `12.5`, `NORMAL_VAT`, `2026-11-21`; ids of users, tags, subgroups and
   * discount letters; keys of choices. One for a field that holds one value, none to clear.
   */
  readonly values: readonly string[];
}

/** SET makes a field anew; ADD and REMOVE leave what else a list holds; CLEAR empties. */
export type BulkOperation = (typeof bulkOperations)[number];
export const bulkOperations = ['SET', 'ADD', 'REMOVE', 'CLEAR'] as const;

/** The state that stands for the bin: asked for alone, by whoever may put customers there. */
export const binned = 'DELETED';

export const deletes = (changes: readonly BulkChange[]): boolean =>
  changes.some(({ field, values }) => field === 'status' && values.includes(binned));
