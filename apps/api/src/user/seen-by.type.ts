import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Rights that somebody might have: those of a role or a user that is being changed.' })
export class RightsInput {
  @Field(() => [String], { description: 'Permission keys. Words that are none are left out.' })
  permissions: string[];

  @Field(() => [String], { description: 'Fields of the card that are closed, e.g. `comments`. Others are left out.' })
  closedFields: string[];
}

@InputType({ description: 'By whose eyes something is looked at. Nothing is done in their name.' })
export class SeenByInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Which user of the group, `usr_…`. Left out: nobody in particular, who has the rights that are given and is assigned to the customer that is looked at.',
  })
  userId?: string | null;

  @Field(() => RightsInput, {
    nullable: true,
    description: 'With these rights in place of those that they have. Needed where no user is named.',
  })
  rights?: RightsInput | null;
}
