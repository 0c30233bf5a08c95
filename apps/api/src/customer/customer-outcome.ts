import type { FieldConflict } from '@register/domain/customer/merge-changes';
import type { KnownRow } from './customer-row.js';
import type { Violation } from '@register/domain/violation';

/** How a write of one customer ended. Expected failure is a value; surprise is thrown. */
export type CustomerOutcome =
  /** Saved, or nothing to save: then there is no change set. */
  | {
      readonly kind: 'SAVED';
      readonly key: Buffer;
      readonly changeSetId: Buffer | null;
      /** Epoch milliseconds. */
      readonly at: number;
      /** Its row as it is now, as far as it is known; absent where the change may have taken the customer from the viewer. */
      readonly row?: KnownRow;
    }
  /** The input cannot be taken. `key` where there is a customer that the viewer sees. */
  | { readonly kind: 'REFUSED'; readonly key: Buffer | null; readonly violations: readonly Violation[] }
  /** Somebody has changed the same fields since the version that the caller started from. */
  | { readonly kind: 'CONFLICT'; readonly key: Buffer; readonly conflicts: readonly FieldConflict[] }
  /** Another customer has the number. */
  | { readonly kind: 'NUMBER_TAKEN'; readonly key: Buffer | null; readonly number: string };
