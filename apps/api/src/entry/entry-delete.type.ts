import { Field, ID, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';

@ObjectType({ description: 'The answer to the removal of an entry of a register.' })
export class EntryDeletePayload {
  @Field(() => ID, { nullable: true, description: 'The id that is no more; null when nothing was removed.' })
  deletedId: string | null;

  @Field(() => [UserError], { description: 'Why it was not removed; empty when it was.' })
  userErrors: UserError[];
}
