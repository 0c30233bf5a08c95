import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { CustomerUpdateMutation } from '../customer-writes.generated';

type WireError = CustomerUpdateMutation['customerUpdate']['userErrors'][number];
type WireConflict = Extract<WireError, { __typename: 'VersionConflictError' }>['conflicts'][number];

/** One part of the card that two people changed differently. */
export interface Conflict {
  /** As `rebaseValues` names it. */
  readonly path: string;
  readonly field: FieldKey;
  readonly part: string | null;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly original: unknown;
  readonly by: string | null;
  readonly at: string | null;
}

export const conflictsOf = (wire: readonly WireConflict[]): Conflict[] =>
  wire.map(({ field, part, mine, theirs, original, changedBy, changedAt }) => ({
    // What a row costs stands with the row in the form.
    path: part === null ? field : `${field.replace(/\.prices$/, '')}.${part}`,
    field: field as FieldKey,
    part,
    mine,
    theirs,
    original,
    by: changedBy,
    at: changedAt,
  }));
