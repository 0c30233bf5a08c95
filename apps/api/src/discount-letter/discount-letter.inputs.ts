import { Directive, Field, Float, ID, InputType } from 'type-graphql';

@InputType({ description: 'One row of a discount letter, to be set or taken out.' })
export class DiscountLetterRowInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The article group, `arg_…`; it must be active when the row is new. Absent or null: all articles.',
  })
  articleGroup?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What is taken off, in percent: 0–100 with two decimals at most. Absent or null takes the row out.',
  })
  percent?: number | null;
}

@InputType({ description: 'A new discount letter.' })
export class DiscountLetterCreateInput {
  @Field({ description: 'Name, required and free in the group. At most 100 characters.' })
  name: string;

  @Field(() => [DiscountLetterRowInput], {
    nullable: true,
    description: 'Its discounts, each article group once. At most 500 at a time.',
  })
  rows?: DiscountLetterRowInput[] | null;
}

@InputType({ description: 'Changes of a discount letter. What is absent stays as it is.' })
export class DiscountLetterUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name. Cannot be cleared.' })
  name?: string | null;

  @Field(() => [DiscountLetterRowInput], {
    nullable: true,
    description: 'The rows to set or to take out, each article group once; rows that are not named stay. At most 500.',
  })
  rows?: DiscountLetterRowInput[] | null;
}

@InputType({ description: 'Names one discount letter: give exactly one of the fields.' })
@Directive('@oneOf')
export class DiscountLetterLookupInput {
  @Field(() => ID, { nullable: true, description: 'Its id, `dil_…`.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Its name; case and surrounding space do not count.' })
  name?: string;
}
