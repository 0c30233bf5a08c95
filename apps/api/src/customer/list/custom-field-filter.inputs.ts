import { Field, Float, InputType } from 'type-graphql';
import { StringFilter } from '../../graphql/value-filters.inputs.js';

@InputType({ description: 'Finds numbers in a custom field. Several operators must all hold.' })
export class CustomNumberFilter {
  @Field(() => Float, { nullable: true, description: 'Is this number.' })
  eq?: number | null;

  @Field(() => [Float], { nullable: true, description: 'Is one of these numbers. At most 500; none of an empty list.' })
  in?: number[] | null;

  @Field(() => Float, { nullable: true, description: 'Is this number or larger.' })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'Is larger than this number.' })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: 'Is this number or smaller.' })
  lte?: number | null;

  @Field(() => Float, { nullable: true, description: 'Is smaller than this number.' })
  lt?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no value. false: has one.' })
  isNull?: boolean | null;
}

@InputType({ description: 'Finds days, YYYY-MM-DD, in a custom field. Several operators must all hold.' })
export class CustomDateFilter {
  @Field(() => String, { nullable: true, description: 'Is this day.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is one of these days. At most 500; none of an empty list.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Is this day or later.' })
  gte?: string | null;

  @Field(() => String, { nullable: true, description: 'Is later than this day.' })
  gt?: string | null;

  @Field(() => String, { nullable: true, description: 'Is this day or earlier.' })
  lte?: string | null;

  @Field(() => String, { nullable: true, description: 'Is earlier than this day.' })
  lt?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no value. false: has one.' })
  isNull?: boolean | null;
}

@InputType({ description: 'Finds yes, no or neither in a custom field. Several operators must all hold.' })
export class CustomFlagFilter {
  @Field(() => Boolean, { nullable: true, description: 'Is this.' })
  eq?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no value. false: has one.' })
  isNull?: boolean | null;
}

@InputType({
  description: 'Finds choices in a custom field, by the keys of the options. Several operators must all hold.',
})
export class CustomChoiceFilter {
  @Field(() => String, { nullable: true, description: 'Has this choice; of MULTIPLE_CHOICE perhaps among others.' })
  eq?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Has at least one of these choices. At most 500; none of an empty list.',
  })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no value. false: has one.' })
  isNull?: boolean | null;
}

@InputType({
  description:
    'Finds by a custom field: give the member that fits its type. A field that is not in use, or that the viewer may not read, is refused: FIELD_ACCESS_DENIED.',
})
export class CustomFieldFilter {
  @Field({ description: 'The key of the field.' })
  key: string;

  @Field(() => StringFilter, { nullable: true, description: 'Of TEXT, LONG_TEXT and LINK.' })
  text?: StringFilter | null;

  @Field(() => CustomNumberFilter, { nullable: true, description: 'Of NUMBER.' })
  number?: CustomNumberFilter | null;

  @Field(() => CustomDateFilter, { nullable: true, description: 'Of DATE.' })
  date?: CustomDateFilter | null;

  @Field(() => CustomFlagFilter, { nullable: true, description: 'Of YES_NO.' })
  flag?: CustomFlagFilter | null;

  @Field(() => CustomChoiceFilter, { nullable: true, description: 'Of CHOICE and MULTIPLE_CHOICE.' })
  choices?: CustomChoiceFilter | null;
}
