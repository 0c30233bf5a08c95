import { Field, Float, InputType } from 'type-graphql';

@InputType({
  description:
    'The value of a custom field: give the member that fits its type. Where all of them are null or left out, the value is cleared.',
})
export class CustomFieldInput {
  @Field({ description: 'The key of the field.' })
  key: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of TEXT (255 characters), LONG_TEXT (10,000, several lines) and LINK (1,000).',
  })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'Of NUMBER, four decimals at most.' })
  number?: number | null;

  @Field(() => String, { nullable: true, description: 'Of DATE, YYYY-MM-DD.' })
  date?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of YES_NO.' })
  flag?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of options: of CHOICE one, of MULTIPLE_CHOICE any number.',
  })
  choices?: string[] | null;
}
