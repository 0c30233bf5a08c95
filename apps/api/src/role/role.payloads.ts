import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { Role } from './role.type.js';

@ObjectType({ description: 'The answer to a change of a role.' })
export class RolePayload {
  @Field(() => Role, { nullable: true, description: 'The role as it is now; null when there is none.' })
  role: Role | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
