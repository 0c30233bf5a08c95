import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { SecondFactorReset } from './factor-reset.type.js';

@ObjectType({ description: 'The answer to `secondFactorResetRequest`.' })
export class SecondFactorResetRequestPayload {
  @Field(() => [UserError], { description: 'What is wrong with the input; empty when a link was sent.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to what begins or ends the wait for two-step sign-in to be switched off.' })
export class SecondFactorResetPayload {
  @Field(() => SecondFactorReset, { nullable: true, description: 'What is waited for now; null for nothing.' })
  reset: SecondFactorReset | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was done.' })
  userErrors: UserError[];
}
