import type { TagColour as Colour } from '@register/domain/tag/tag';
import { Field, InputType } from 'type-graphql';
import { TagColour } from './tag.type.js';

@InputType({ description: 'A new tag.' })
export class TagCreateInput {
  @Field({ description: 'Name, required and free in the group. At most 60 characters.' })
  name: string;

  @Field(() => TagColour, { nullable: true, description: 'Colour; grey when left out.' })
  colour?: Colour | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the orders of a customer get its tag; not when left out.',
  })
  inheritedByOrders?: boolean | null;
}

@InputType({ description: 'Changes of a tag. A field that is absent stays as it is.' })
export class TagUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name. Cannot be cleared.' })
  name?: string | null;

  @Field(() => TagColour, { nullable: true, description: 'Colour; null makes it grey.' })
  colour?: Colour | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the orders of a customer get its tag.' })
  inheritedByOrders?: boolean | null;
}
