import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';

@ObjectType({ description: 'What the group asks of its users when they sign in. For administrators.' })
export class SignInRules {
  @Field({
    description:
      'Whether every user must have two-step sign-in: whoever has none signs in and may do nothing but set it up. API keys are not asked.',
  })
  secondFactorRequired: boolean;
}

@InputType({ description: 'Changes of what is asked of users. What is left out or null stays as it is.' })
export class SignInRulesInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether every user must have two-step sign-in.' })
  secondFactorRequired?: boolean | null;
}

@ObjectType({ description: 'The answer to `signInRulesUpdate`.' })
export class SignInRulesPayload {
  @Field(() => SignInRules, { description: 'The rules as they are now.' })
  signInRules: SignInRules;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
