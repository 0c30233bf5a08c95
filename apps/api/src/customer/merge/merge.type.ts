import type { MergeBlockReason as Reason } from '@register/domain/merge/merge-blocks';
import type { MergeSide as Side } from '@register/domain/merge/merge-choices';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, JsonScalar } from '../../graphql/scalars.js';
import { UserError } from '../../graphql/user-error.type.js';
import type { CustomerRecord } from '../customer-record.js';
import { CustomerPayload } from '../customer.payloads.js';
import { Customer } from '../customer.type.js';
import { MergeBlockReason, MergeMoveKind, MergeSide, type MergeMoveName } from './merge.enums.js';

@ObjectType({ description: 'One part of a choice, with the values of both customers.' })
export class CustomerMergeDifference {
  @Field({ description: 'The field of the card, e.g. `phone` or `addresses.invoice`.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'Of an address the row (`city`), else null.' })
  part: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'What the customer that stays has; null for nothing.' })
  survivor: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'What the other has; null for nothing.' })
  absorbed: unknown;
}

@ObjectType({
  description:
    'Something that the two have differently and that the viewer may read and write. Fields that only make sense together (an address, VAT type and percent) are one choice. About other fields nobody is asked: there the value of the customer that stays stands, and where it has none the other value.',
})
export class CustomerMergeChoice {
  @Field({ description: 'What `choices` of `customerMerge` names it by, e.g. `phone` or `customFields.<key>`.' })
  field: string;

  @Field(() => [CustomerMergeDifference], { description: 'What differs.' })
  differences: CustomerMergeDifference[];

  @Field(() => MergeSide, { description: 'What happens when nothing is said.' })
  suggested: Side;

  @Field(() => [MergeSide], { description: 'What may be said.' })
  sides: Side[];
}

@ObjectType({ description: 'How much of one kind comes over.' })
export class CustomerMergeMove {
  @Field(() => MergeMoveKind, { description: 'What.' })
  kind: MergeMoveName;

  @Field(() => Int, { description: 'How many come over.' })
  moved: number;

  @Field(() => Int, { description: 'How many stay behind, since the customer that stays has the same already.' })
  stays: number;
}

@ObjectType({ description: 'Something that stands in the way of a merge.' })
export class CustomerMergeBlock {
  @Field(() => MergeBlockReason, { description: 'Why, for programs.' })
  reason: Reason;

  @Field({ description: 'Why, for people, and what to do about it.' })
  message: string;
}

@ObjectType({ description: 'What would come of a merge. Nothing has been written.' })
export class CustomerMergePreview {
  @Field(() => Customer, { nullable: true, description: 'The customer that would stay.' })
  survivor: CustomerRecord | null;

  @Field(() => Customer, { nullable: true, description: 'The customer that would become part of it.' })
  absorbed: CustomerRecord | null;

  @Field(() => [CustomerMergeChoice], { description: 'What the viewer may choose.' })
  choices: CustomerMergeChoice[];

  @Field(() => [CustomerMergeMove], { description: 'What comes over, of what the viewer may read.' })
  moves: CustomerMergeMove[];

  @Field(() => [CustomerMergeBlock], { description: 'What stands in the way; empty when it can be done.' })
  blocks: CustomerMergeBlock[];
}

@ObjectType({ description: 'A customer that has become part of another.' })
export class CustomerMerge {
  @Field(() => ID, { description: '`mrg_…`.' })
  id: string;

  @Field(() => ID, { description: 'The customer that became part, `cus_…`: `customer` answers the other for it.' })
  absorbedId: string;

  @Field({ description: 'Its number, which leads to the customer that stayed.' })
  absorbedNumber: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  mergedAt: number;

  @Field({ description: 'The name of who did it, as it was then.' })
  mergedBy: string;

  @Field(() => DateTimeScalar, { description: 'The last moment that it can be undone: 24 hours after.' })
  undoableUntil: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone; null while it stands.' })
  undoneAt: number | null;

  @Field({ description: 'Whether the viewer may undo it now.' })
  canUndo: boolean;
}

@InputType({ description: 'Whose value stands in a field.' })
export class CustomerMergeChoiceInput {
  @Field({ description: 'A choice of the preview, e.g. `phone`. A field that both have alike changes nothing.' })
  field: string;

  @Field(() => MergeSide, { description: 'Whose.' })
  take: Side;
}

@ObjectType({ implements: UserError, description: 'The two customers cannot become one as they are.' })
export class MergeBlockedError extends UserError {
  readonly __typename = 'MergeBlockedError';

  @Field(() => [CustomerMergeBlock], { description: 'Everything that stands in the way.' })
  reasons: CustomerMergeBlock[];
}

@ObjectType({ description: 'The answer to `customerMerge`.' })
export class CustomerMergePayload extends CustomerPayload {
  @Field(() => CustomerMerge, {
    nullable: true,
    description: 'The merge, to be undone by; null when nothing was done.',
  })
  merge: CustomerMerge | null;
}

@ObjectType({
  description: 'Something of a customer that did not go back when a merge was undone.',
})
export class CustomerMergeKept {
  @Field({ description: 'The field of the card.' })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of a list, the name of the person, row, entry or document, where it has one.',
  })
  name: string | null;
}

@ObjectType({ description: 'The answer to `customerMergeUndo`.' })
export class CustomerMergeUndoPayload extends CustomerPayload {
  @Field(() => ID, {
    nullable: true,
    description: 'The customer that is its own again, `cus_…`; null when nothing was done.',
  })
  restoredId: string | null;

  @Field(() => [CustomerMergeKept], {
    description: 'What stayed with the customer, since it had been changed; of what the viewer may read.',
  })
  kept: CustomerMergeKept[];

  @Field(() => [CustomerMergeKept], {
    description:
      'What the restored customer had and did not get back, since it is there no more, a person is no longer active or a value that each may have once is another’s; of what the viewer may read.',
  })
  lost: CustomerMergeKept[];
}
