import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { User } from './user.type.js';

@ObjectType({ description: 'The answer to a change of one user.' })
export class UserPayload {
  @Field(() => User, { nullable: true, description: 'The user as they are now; null when there is none.' })
  user: User | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
