import { customFieldLimits as limits } from '@register/domain/custom-fields/custom-field';
import type { CustomFieldType as Type } from '@register/domain/custom-fields/custom-field';
import { Field, ID, InputType } from 'type-graphql';
import { CustomFieldType } from './custom-field.type.js';

@InputType({ description: 'A text in the languages of the user interface; one stands in where the other is left out.' })
export class LocalTextInput {
  @Field(() => String, { nullable: true, description: 'In Swedish.' })
  sv?: string;

  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string;
}

@InputType({ description: 'A choice of a custom field.' })
class CustomFieldOptionInput extends LocalTextInput {
  @Field(() => String, {
    nullable: true,
    description: 'Of a stored one: its key. Left out, it is new and its key is made from its words.',
  })
  key?: string | null;
}

/** What a new definition and a change have in common. */
@InputType()
abstract class CustomFieldInputBase {
  @Field(() => LocalTextInput, {
    nullable: true,
    description: 'One or two sentences beside the field, at most 500 characters; null for none.',
  })
  help?: LocalTextInput | null;

  @Field(() => [String], {
    nullable: true,
    description: `Texts to choose from while typing, at most ${limits.suggestions}. Only of TEXT.`,
  })
  suggestions?: string[] | null;

  @Field(() => [CustomFieldOptionInput], {
    nullable: true,
    description: `What may be chosen, in order, at most ${limits.options}; those left out are taken away, unless a customer has them. Only of the two kinds of choice, and required there.`,
  })
  options?: CustomFieldOptionInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A new customer needs a value, in an import too. A new field: false.',
  })
  required?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'No two customers have the same value: of TEXT, NUMBER, DATE and LINK. A new field: false.',
  })
  unique?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Shown by the register, as a column. A new field: false.',
  })
  showInList?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `The register's search looks in it: of TEXT, NUMBER and LINK, at most ${limits.searchable} fields. Stored values follow in the background, see \`searchUpdating\`. A new field: false.`,
  })
  searchable?: boolean | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Subgroups, `sub_…`, on whose customers it is in use; an empty list, and a new field: on all. Required is it of new customers there only.',
  })
  subgroups?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Closed to customers' own logins. A new field: true." })
  hiddenFromCustomers?: boolean | null;
}

@InputType({ description: 'A new custom field.' })
export class CustomFieldCreateInput extends CustomFieldInputBase {
  @Field(() => String, {
    nullable: true,
    description: 'a–z, 0–9 and underscores, at most 40, fixed for good. Left out: made from the title.',
  })
  key?: string | null;

  @Field(() => CustomFieldType, { description: 'What its values are made of.' })
  type: Type;

  @Field(() => LocalTextInput, { description: 'What people call it, at most 100 characters.' })
  title: LocalTextInput;
}

@InputType({ description: 'Changes of a custom field. What is left out stays.' })
export class CustomFieldUpdateInput extends CustomFieldInputBase {
  @Field(() => CustomFieldType, { nullable: true, description: 'Only while no customer has a value.' })
  type?: Type | null;

  @Field(() => LocalTextInput, { nullable: true, description: 'What people call it, at most 100 characters.' })
  title?: LocalTextInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Takes it out of use, or back into it; values are kept.' })
  deleted?: boolean | null;
}
