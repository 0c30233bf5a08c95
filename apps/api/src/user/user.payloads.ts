import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { UserAccess } from './user-access.type.js';
import { User } from './user.type.js';

@ObjectType({ description: 'The answer to a change of one user.' })
export class UserPayload {
  @Field(() => User, { nullable: true, description: 'The user as they are now; null when there is none.' })
  user: User | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to what makes a link for a user.' })
export class UserLinkPayload {
  @Field(() => UserAccess, { nullable: true, description: 'The user as they are now; null when there is none.' })
  access: UserAccess | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The link, to hand over where the server sends no mail: whole where it knows its own address, else a path on it. Shown this once. Null where mail leaves, since the link goes to the address alone then; where nothing was made; and of a new password for somebody who acts in other groups, too.',
  })
  link: string | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was done.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to a change of what a user may.' })
export class UserAccessPayload {
  @Field(() => UserAccess, { nullable: true, description: 'The user as they are now; null when there is none.' })
  access: UserAccess | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
