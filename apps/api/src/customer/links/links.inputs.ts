import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description:
    'Which entries of a register a customer is linked to: 50 at most. `set` makes the list anew, then `add` and `remove` change it. Adding what is there and removing what is not there is no change, so that one input fits many customers.',
})
export class LinksInput {
  @Field(() => [ID], { nullable: true, description: 'The whole list; an empty one unlinks all.' })
  set?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Link these besides. Only active ones.' })
  add?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Unlink these.' })
  remove?: string[] | null;
}
