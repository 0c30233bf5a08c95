import type { CustomFieldType as Type } from '@register/domain/custom-fields/custom-field';
import { Field, Float, ObjectType } from 'type-graphql';
import { CustomField, CustomFieldType } from '../customer-settings/custom-fields/custom-field.type.js';

@ObjectType({
  description: 'What a customer has in a custom field. The member that fits the type holds it; the others are null.',
})
export class CustomFieldValue {
  @Field({ description: 'The key of the field.' })
  key: string;

  @Field(() => CustomFieldType, { description: 'What the value is made of.' })
  type: Type;

  @Field(() => CustomField, { description: 'The definition of the field.' })
  field: CustomField;

  @Field(() => String, { nullable: true, description: 'The value of TEXT, LONG_TEXT and LINK.' })
  text: string | null;

  @Field(() => Float, { nullable: true, description: 'The value of NUMBER, four decimals at most.' })
  number: number | null;

  @Field(() => String, { nullable: true, description: 'The value of DATE, YYYY-MM-DD.' })
  date: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The value of YES_NO.' })
  flag: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The keys of the options of CHOICE (one) and MULTIPLE_CHOICE, in the order of the options.',
  })
  choices: readonly string[] | null;
}
