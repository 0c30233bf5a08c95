import type { FieldConflict as Conflict } from '@register/domain/customer/merge-changes';
import { Field, ObjectType } from 'type-graphql';
import { FieldConflict, UserError } from '../graphql/user-error.type.js';
import { conflictValue } from './conflict-value.js';
import type { RequestContext } from '../request-context.js';
import { Customer } from './customer.type.js';

@ObjectType({
  implements: UserError,
  description:
    'Somebody else has changed the same fields since `expectedVersion`, to other values. Nothing was saved: choose what should stand and send it with the version of `current`.',
})
export class VersionConflictError extends UserError {
  readonly __typename = 'VersionConflictError';
  /** The customer in the database; `current` is read by its own resolver. */
  key: Buffer;

  @Field(() => [FieldConflict], {
    description: 'Each field that both changed, with the values of both and the one they started from.',
  })
  conflicts: FieldConflict[];

  @Field(() => Customer, { nullable: true, description: 'The customer as it is now.' })
  current?: Customer;
}

/** A conflict with its values as JSON of their kind; without them where the viewer may not read the field. */
export function fieldConflictOf(
  conflict: Conflict,
  { readable, actor }: Pick<RequestContext, 'readable' | 'actor'>,
): FieldConflict {
  const { field, part, by, at } = conflict;
  const value = (text: string | null): unknown =>
    readable.has(field) ? conflictValue(field, part, text, actor?.customFields) : null;
  return {
    field,
    part,
    mine: value(conflict.mine),
    theirs: value(conflict.theirs),
    original: value(conflict.original),
    // Who works for the group is none of its customers' business.
    changedBy: actor?.actorKind === 'CUSTOMER_USER' ? null : by,
    changedAt: at,
  };
}
