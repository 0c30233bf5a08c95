import { customFieldTypes, type CustomFieldType as Type } from '@register/domain/custom-fields/custom-field';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export const CustomFieldType = Object.fromEntries(customFieldTypes.map((type) => [type, type])) as { [T in Type]: T };
registerEnumType(CustomFieldType, {
  name: 'CustomFieldType',
  description: 'What the values of a custom field are made of. Locked once a customer has a value.',
  valuesConfig: {
    TEXT: { description: 'One line of at most 255 characters. Suggestions help and do not bind.' },
    LONG_TEXT: { description: 'Several lines, at most 10,000 characters.' },
    NUMBER: { description: 'A number with four decimals at most, between −999,999,999,999 and 999,999,999,999.' },
    DATE: { description: 'A day, YYYY-MM-DD.' },
    YES_NO: { description: 'True or false, or no value.' },
    CHOICE: { description: 'One of the options.' },
    MULTIPLE_CHOICE: { description: 'Any number of the options.' },
    LINK: { description: 'A link of the web (https://…), at most 1,000 characters.' },
  },
});

@ObjectType({ description: 'A text in the languages of the user interface.' })
export class LocalText {
  @Field({ description: 'In Swedish.' })
  sv: string;

  @Field({ description: 'In English.' })
  en: string;
}

@ObjectType({ description: 'What may be chosen in a custom field of choices.' })
export class CustomFieldOption extends LocalText {
  @Field({ description: 'What is stored, and named in filters and inputs. Never changes.' })
  key: string;
}

@ObjectType({
  description:
    "A field of the customer's card that the group has defined. Its row in the field table is called `customFields.<key>`.",
})
export class CustomField {
  @Field(() => ID, { description: 'Its id, `cfd_…`.' })
  id: string;

  @Field({ description: 'What programs, files and history call it: unique in the group, and fixed.' })
  key: string;

  @Field(() => CustomFieldType, { description: 'What its values are made of.' })
  type: Type;

  @Field(() => LocalText, { description: 'What people call it.' })
  title: LocalText;

  @Field(() => LocalText, { nullable: true, description: 'One or two sentences beside the field; null for none.' })
  help: LocalText | null;

  @Field(() => [String], { description: 'Texts to choose from while typing; any other is as good. Only of TEXT.' })
  suggestions: readonly string[];

  @Field(() => [CustomFieldOption], { description: 'What may be chosen, in order. Only of the two kinds of choice.' })
  options: readonly CustomFieldOption[];

  @Field({
    description: 'A new customer needs a value, and a value is not cleared. Stored customers without one may be saved.',
  })
  required: boolean;

  @Field({
    description: 'No two customers of the group have the same value (case and surrounding space do not count).',
  })
  unique: boolean;

  @Field({
    description: 'Whether the register shows it, as a column. Filters and orders take it whether it does or not.',
  })
  showInList: boolean;

  @Field({
    description:
      "Whether the register's search looks in it, for everybody who may read it. One marked as deleted is not looked in.",
  })
  searchable: boolean;

  @Field(() => Boolean, {
    description:
      'Whether customers that have a value are still being brought in line with `searchable`, in the background: while it is true, a search may miss some of them, or find some by what it no longer looks in. What is saved meanwhile is found at once.',
  })
  searchUpdating?: boolean;

  @Field(() => Boolean, {
    description:
      'Whether that work has broken off by a fault of ours: a search goes on missing some of the customers, or finding some by what it no longer looks in, until an administrator has it tried again with `customFieldSearchRetry`. `searchUpdating` is false then.',
  })
  searchFailed?: boolean;

  @Field({ description: "Whether it is closed to customers' own logins, values and definition alike." })
  hiddenFromCustomers: boolean;

  @Field(() => [ID], {
    description:
      "Subgroups, `sub_…`, on whose customers it is in use; an empty list: on all. A value elsewhere is kept, and none is given there. A customer's login has the field where its own customer is in one of them, and is told of none.",
  })
  subgroups: readonly string[];

  @Field({ description: 'Taken out of use: not on customers without a value, and kept where there is one.' })
  deleted: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How many customers have a value, those in the bin counted. For administrators; else null.',
  })
  usage?: number | null;
}
