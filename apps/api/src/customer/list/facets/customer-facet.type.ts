import { Field, ObjectType } from 'type-graphql';
import { Count } from '../../../graphql/page.type.js';

@ObjectType({ description: 'One option of a filter, with how many customers have it.' })
export class CustomerFacetOption {
  @Field({
    description:
      "What the filter takes: a value of its enum, `true` or `false`, an id, the key of a custom field's option, or the text itself.",
  })
  value: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of an entry or a user; of a place and a cost centre the text. Null where the value says it all.',
  })
  name: string | null;

  @Field(() => Count, { description: 'How many customers of the list have it.' })
  count: Count;
}

@ObjectType({ description: 'How the customers of a list divide among the options of one field.' })
export class CustomerFacet {
  @Field({
    description: 'The field as it was asked for: a name of `CustomerFilter`, or `customFields.<key>`.',
  })
  field: string;

  @Field(() => Count, {
    nullable: true,
    description:
      'How many customers the facet looks at: those of the list, without what the filter says of this field. Null where the viewer may not filter by it.',
  })
  total: Count | null;

  @Field(() => [CustomerFacetOption], {
    nullable: true,
    description:
      'Every option of an enum or of a custom field; of entries, users, places and cost centres the most common 100 and those that the filter names, of a search among them the most common 100 that it finds. Null where the viewer may not filter by the field.',
  })
  options: CustomerFacetOption[] | null;

  @Field(() => Count, {
    nullable: true,
    description:
      'How many have no value: nobody assigned, no tag. Null where the viewer may not filter by the field, and where every customer has a value.',
  })
  empty: Count | null;
}
