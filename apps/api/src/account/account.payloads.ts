import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { UserSession } from './user-session.type.js';

@ObjectType({ description: "The answer to a change of one's own account." })
export class AccountPayload {
  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was done.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to `sessionEnd`.' })
export class SessionEndPayload {
  @Field(() => [UserSession], { description: 'The sessions that are left, the newest first.' })
  sessions: UserSession[];

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was ended.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to `passwordResetRequest`.' })
export class PasswordResetRequestPayload {
  @Field(() => [UserError], {
    description: 'Only whether there were too many requests; an unknown address answers like a known one.',
  })
  userErrors: UserError[];
}
