import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the sign-in page shows of a group, by the word in its link.' })
export class Branding {
  @Field({ description: "The group's name." })
  name: string;

  @Field(() => String, { nullable: true, description: 'A small picture, `data:image/…`; null for none.' })
  logo: string | null;
}

@ObjectType({ description: "What a group's customers see of it when they have signed in, besides its name." })
export class GroupBranding {
  @Field(() => String, {
    nullable: true,
    description:
      'The word in the link to the sign-in page: `/login?branding=<slug>`. For administrators; null for others.',
  })
  slug: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to call, as `+46…`; null for nobody.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Where to write to; null for nowhere.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'A small picture, `data:image/…`; null for none.' })
  logo: string | null;

  @Field(() => Int, {
    description: 'Counts every change, from 1; 0: nothing has been said. Send it back as `expectedVersion`.',
  })
  version: number;
}
