import type { ViolationCode } from '@register/domain/violation';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { DateTimeScalar, JsonScalar } from './scalars.js';
import { UserErrorCode } from './user-error-code.js';

/** Something in the input that the caller can mend. Nothing was saved when the list of them is not empty. */
@InterfaceType('UserError', {
  description: 'Something in the input that the caller can mend. While there is one, nothing was saved.',
  resolveType: (error: UserError) => error.__typename,
})
export abstract class UserError {
  abstract readonly __typename: string;

  @Field(() => UserErrorCode, { description: 'Why, for programs.' })
  code: ViolationCode;

  @Field({ description: 'Why, for people: in the language of `Accept-Language` (sv, en), else of the account.' })
  message: string;

  @Field(() => [String], {
    description: 'Where in the input, e.g. `["contactPersons", "create", "0", "email"]`. Empty: the whole.',
  })
  path: readonly string[];
}

@ObjectType({
  implements: UserError,
  description: 'An input that cannot be taken; code, message and path say all there is to say.',
})
export class InputError extends UserError {
  readonly __typename = 'InputError';
}

@ObjectType({ description: 'One field that two people changed differently.' })
export class FieldConflict {
  @Field({ description: 'The field of the card, e.g. `phone` or `addresses.invoice`.' })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: 'The part of it, e.g. a row of an address, a contact person or a row of articles.',
  })
  part?: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The value in this request.' })
  mine: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'The value that is stored now.' })
  theirs: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'The value at `expectedVersion`, that both started from.' })
  original: unknown;

  @Field(() => String, {
    nullable: true,
    description: "Who made the change that is stored now; null for a customer's login.",
  })
  changedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was.' })
  changedAt: number | null;
}

@ObjectType({
  implements: UserError,
  description: 'The viewer may not write a field of the input.',
})
export class FieldAccessDeniedError extends UserError {
  readonly __typename = 'FieldAccessDeniedError';

  @Field({ description: 'The field of the card.' })
  field: string;

  @Field({ description: 'The permission that would open it.' })
  requiredScope: string;
}

@ObjectType({ description: 'A customer that may be the same as the one in the input.' })
export class DuplicateCandidate {
  @Field(() => ID, { description: "The customer's id." })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its customer number.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;
}

@ObjectType({ implements: UserError, description: 'Another customer already has what must be unique.' })
export class DuplicateCustomerError extends UserError {
  readonly __typename = 'DuplicateCustomerError';

  @Field(() => [DuplicateCandidate], { description: 'Those of them that the viewer may see.' })
  candidates: DuplicateCandidate[];
}
