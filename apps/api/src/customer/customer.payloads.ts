import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { UserError } from '../graphql/user-error.type.js';
import type { CustomerRecord } from './customer-record.js';
import { Customer } from './customer.type.js';

@ObjectType({ description: 'The answer to a write of one customer.' })
export class CustomerPayload {
  @Field(() => Customer, {
    nullable: true,
    description: 'The customer as it is now; null when nothing was saved, or when the viewer no longer sees it.',
  })
  customer: CustomerRecord | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];

  @Field(() => ID, {
    nullable: true,
    description: 'The first history entry of this change, `his_…`; null when nothing changed.',
  })
  changeSetId: string | null;
}

@ObjectType({ description: 'The answer to `customerDelete`.' })
export class CustomerDeletePayload extends CustomerPayload {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last moment that the customer can be restored: 30 days after it was moved to the bin.',
  })
  restorableUntil: number | null;
}

@ObjectType({
  description: 'The answer to `customerPersonalNumberReveal` and `customerCoApplicantNumberReveal`.',
})
export class PersonalNumberRevealPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The whole personal number, `19800101-9804`. Answered this once; ask again to see it again.',
  })
  personalNumber: string | null;

  @Field(() => [UserError], { description: 'Why it was not revealed; empty when it was.' })
  userErrors: UserError[];
}
