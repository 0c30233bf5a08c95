import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { CustomerUpdateMutation } from '../customer-writes.generated';

type WireError = CustomerUpdateMutation['customerUpdate']['userErrors'][number];
type WireConflict = Extract<WireError, { __typename: 'VersionConflictError' }>['conflicts'][number];

/** One part of the card that two people changed differently. */
export interface Conflict {
  /** As `rebaseValues` names it. */
  readonly path: string;
  readonly field: CustomerFieldKey;
  readonly part: string | null;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly original: unknown;
  readonly by: string | null;
  readonly at: string | null;
}

export const conflictsOf = (wire: readonly WireConflict[]): Conflict[] =>
  wire.map(({ field, part, mine, theirs, original, changedBy, changedAt }) => ({
    path: part === null ? field : `${field}.${part}`,
    field: field as CustomerFieldKey,
    part,
    mine,
    theirs,
    original,
    by: changedBy,
    at: changedAt,
  }));
