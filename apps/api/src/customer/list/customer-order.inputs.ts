import type { CustomerSortKey } from '@register/domain/customer/customer-list';
import { customerSorts } from '@register/domain/customer/customer-list';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { NullsOrder, OrderDirection } from '../../graphql/page.type.js';

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
  ORDER_NUMBER: "The customer's own order number, in Swedish order.",
  COST_CENTRE: 'Cost centre, in Swedish order.',
  VAT_TYPE: 'VAT type, by its name.',
  VAT_PERCENT: 'Custom VAT.',
  FACILITIES_DISABLED: 'Whether facilities are disabled; those where they are not come first.',
  FACILITY_REQUIRED: 'Whether orders need a facility; those where they do not come first.',
  COST_CENTRE_REQUIRED: 'Whether orders need a cost centre; those where they do not come first.',
  ALWAYS_INVOICE: 'Whether orders always go as invoices; those where they do not come first.',
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
