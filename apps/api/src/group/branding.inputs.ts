import { Field, InputType } from 'type-graphql';

@InputType({ description: "What to change of what a group's customers see of it. Absent leaves, null clears." })
export class GroupBrandingInput {
  @Field(() => String, {
    nullable: true,
    description: 'The word in the link to the sign-in page: 3–40 of a–z, 0–9 and hyphens. Each word is one group’s.',
  })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to call. At most 40 characters.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to write to. At most 254 characters.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A picture of at most 48 KiB, as `data:image/png;base64,…`; PNG, JPEG or WebP.',
  })
  logo?: string | null;
}
