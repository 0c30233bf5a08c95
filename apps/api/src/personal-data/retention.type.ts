import type { JobState } from '@register/domain/jobs/own-jobs';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { UserError } from '../graphql/user-error.type.js';
import { JobStateEnum } from '../jobs/job.enums.js';
import { ErasurePart } from './erasure.type.js';

@ObjectType({
  description: 'A private customer that has been inactive, and unchanged, for as long as the group keeps them.',
})
export class DueCustomer {
  @Field(() => ID, { description: 'Its id, `cus_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its number; null where the viewer may not read it.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; null where the viewer may not read it.' })
  name: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made inactive.' })
  inactivatedAt: number;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: number;
}

@ObjectType({ description: 'A customer that is due for erasure, in a list.' })
class DueCustomerEdge extends edgeOf(() => DueCustomer) {}

@ObjectType({
  description: 'Customers that are due for erasure, who have waited the longest first. Nobody is erased by itself.',
})
export class DueCustomerConnection extends connectionOf(
  () => DueCustomer,
  () => DueCustomerEdge,
) {}

@ObjectType({ description: 'What erasing some customers would do: a dry run. Nothing has been changed.' })
export class RetentionPlan {
  @Field(() => Int, { description: 'How many of those that were asked for are due for erasure.' })
  due: number;

  @Field(() => [ErasurePart], { description: 'All that is held on those and on what has become part of them.' })
  parts: ErasurePart[];
}

@ObjectType({ description: 'A customer whose erasure was approved and that stays all the same.' })
export class RetentionLeft {
  @Field(() => ID, { nullable: true, description: 'Its id, `cus_…`; null where the viewer does not see it.' })
  id: string | null;

  @Field(() => String, { nullable: true, description: 'Its number; null where the viewer does not see or read it.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; null where the viewer does not see or read it.' })
  name: string | null;

  @Field(() => [UserError], {
    description: 'Why: it is held, referred to, gone, or due no more since it was used meanwhile.',
  })
  reasons: UserError[];
}

@ObjectType({
  description: 'Customers whose erasure an administrator has approved: they are erased one by one, as a job.',
})
export class RetentionApproval {
  @Field(() => ID, { description: 'The job, `job_…`. Whoever approved stops it with `jobCancel`.' })
  id: string;

  @Field({ description: 'Who approved: name of a user.' })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: number;

  @Field(() => JobStateEnum, { description: 'How it stands.' })
  state: JobState;

  @Field(() => Int, { description: 'How many customers were approved.' })
  customers: number;

  @Field(() => Int, { description: 'How many of them have been dealt with.' })
  done: number;

  @Field(() => Int, { description: 'How many of them have been erased.' })
  erased: number;

  @Field(() => [RetentionLeft], { description: 'Who stays, and why; empty until it has ended.' })
  left: RetentionLeft[];

  @Field(() => String, {
    nullable: true,
    description: 'Why it broke off, in the language of the request; null unless the state is FAILED.',
  })
  failure: string | null;
}

@InputType({ description: 'Says who is to be erased of those who are due, and that it is meant.' })
export class RetentionApproveInput {
  @Field(() => [ID], { description: 'Which customers, `cus_…`; at most 500.' })
  ids: string[];

  @Field(() => Int, { description: 'How many they are, as whoever approves has typed it.' })
  count: number;
}

@ObjectType({ description: 'The answer to `retentionApprove`.' })
export class RetentionApprovePayload {
  @Field(() => RetentionApproval, {
    nullable: true,
    description: 'What has been started; null when nothing was.',
  })
  approval: RetentionApproval | null;

  @Field(() => [UserError], { description: 'Why nothing was started; empty when it was.' })
  userErrors: UserError[];
}
