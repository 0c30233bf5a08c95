import { Field, Float, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from './scalars.js';

const together = 'Several operators in one filter must all hold.';

@InputType({
  description: `Finds text without regard to case and accents: \`granasen\` is equal to Granåsen. \`%\` and \`_\` are plain characters. ${together}`,
})
export class StringFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Is this text. Customer numbers are compared as they are when they must be unique: case and surrounding space do not count, accents do.',
  })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is one of these texts. At most 500; none of an empty list.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Has this text somewhere in it.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with this text.' })
  startsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no value. false: has one.' })
  isNull?: boolean | null;
}

@InputType({ description: `Finds by the whole value only: no part of it, no order. ${together}` })
export class ExactFilter {
  @Field(() => String, { nullable: true, description: 'Is this value, written in any of the usual ways.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is one of these values. At most 500; none of an empty list.' })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no value. false: has one.' })
  isNull?: boolean | null;
}

@InputType({ description: `Finds by id. An id that does not exist finds nothing. ${together}` })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'Is this id.' })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Is one of these ids. At most 500; none of an empty list.' })
  in?: string[] | null;
}

@InputType({
  description: `Finds by entries that a customer is linked to. An id that does not exist is linked to nobody. ${together}`,
})
export class ListFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Has at least one of these. At most 500; none of an empty list.',
  })
  any?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Has every one of these. At most 500; all have an empty list.' })
  all?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Has none of these. At most 500.' })
  none?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has none at all. false: has some.' })
  isNull?: boolean | null;
}

@InputType({ description: `Finds numbers. ${together}` })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: 'Is this number.' })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: 'Is this number or larger.' })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'Is this number or smaller.' })
  lte?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no value. false: has one.' })
  isNull?: boolean | null;
}

@InputType({ description: `Finds moments. ${together}` })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At this moment or later.' })
  gte?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Later than this moment.' })
  gt?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At this moment or earlier.' })
  lte?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Earlier than this moment.' })
  lt?: number | null;
}

@InputType({ description: 'Finds by whether there is anything.' })
export class PresenceFilter {
  @Field(() => Boolean, { nullable: true, description: 'true: there is nothing. false: there is something.' })
  isNull?: boolean | null;
}
