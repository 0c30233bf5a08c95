import {
  customerSorts,
  plainSortKey,
  type CustomerSortKey,
  type PlainSortKey,
} from '@register/domain/customer/customer-list';
import { plainFieldKeys } from '@register/domain/customer/plain-fields';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { NullsOrder, OrderDirection } from '../../graphql/page.type.js';
import { plainOrderDescription } from '../plain-field-words.js';

const CustomerOrderField = Object.fromEntries(Object.keys(customerSorts).map((key) => [key, key])) as {
  [K in CustomerSortKey]: K;
};

const described: Readonly<Record<CustomerSortKey, string>> = {
  NAME: 'Name, in Swedish order (… x y z å ä ö), without regard to case.',
  NUMBER: 'Customer number as text, without regard to case.',
  ORGANISATION_NUMBER: 'Organisation number.',
  CITY: 'Place, in Swedish order, then name.',
  PHONE: 'Phone as stored, character by character.',
  EMAIL: 'E-mail address as stored, character by character.',
  TYPE: 'Type: COMPANY, PRIVATE.',
  STATUS: 'Status: ACTIVE, INACTIVE, DELETED.',
  LANGUAGE: 'Language, by its code.',
  COST_CENTRE: 'Cost centre, in Swedish order.',
  VAT_TYPE: 'VAT type, by its name.',
  VAT_PERCENT: 'Custom VAT.',
  ...(Object.fromEntries(plainFieldKeys.map((key) => [plainSortKey(key), plainOrderDescription(key)])) as Record<
    PlainSortKey,
    string
  >),
  CREATED_AT: 'When the customer was created.',
  UPDATED_AT: 'When the customer was last changed.',
  CUSTOM_FIELD:
    'The custom field that `customField` names: texts and links in Swedish order, choices in the order of the options. Of every type but LONG_TEXT and MULTIPLE_CHOICE.',
  RELEVANCE:
    'How well the search fits: number equal, name begins, word begins, contains; then name. The default of a search. Stands alone.',
};

registerEnumType(CustomerOrderField, {
  name: 'CustomerOrderField',
  description:
    'What customers can be ordered by. A field that the viewer may not read cannot be used: FIELD_ACCESS_DENIED.',
  valuesConfig: Object.fromEntries(Object.entries(described).map(([key, description]) => [key, { description }])),
});

@InputType('CustomerOrder', {
  description: 'One field of an order. The name, then the id, follow where the chosen fields leave customers alike.',
})
export class CustomerOrderInput {
  @Field(() => CustomerOrderField, { description: 'By what.' })
  field: CustomerSortKey;

  @Field(() => String, {
    nullable: true,
    description:
      'With CUSTOM_FIELD: the key of the field. One that is not in use, or that the viewer may not read, is refused: FIELD_ACCESS_DENIED.',
  })
  customField?: string | null;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction: OrderDirection;

  @Field(() => NullsOrder, {
    nullable: true,
    description: 'Where customers without a value stand. Without it: last in ASC, first in DESC.',
  })
  nulls?: NullsOrder | null;
}
