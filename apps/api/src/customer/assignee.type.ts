import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { User } from '../user/user.type.js';

@ObjectType({ description: 'A user who is responsible for a customer.' })
export class Assignee {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  assignedAt: number;
}
