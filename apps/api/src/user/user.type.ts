import { Field, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.type.js';

@ObjectType({ implements: Node, description: "A user of the group, or a customer's login." })
export class User extends Node {
  readonly __typename = 'User';

  @Field({ description: 'Full name.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the user signs in with. For administrators and for oneself.',
  })
  email: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The role template the user was made from, e.g. `technician`. Null for a customer's login.",
  })
  role: string | null;
}
