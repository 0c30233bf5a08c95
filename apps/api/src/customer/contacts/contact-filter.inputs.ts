import type { ContactSortKey } from '@register/domain/customer/contact-list';
import { contactSorts } from '@register/domain/customer/contact-list';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { EntryStatusFilter } from '../../entry/entry-status.type.js';
import { OrderDirection } from '../../graphql/page.type.js';
import { IdFilter } from '../../graphql/value-filters.inputs.js';
import { ContactFilter } from '../list/contact-some-filter.inputs.js';

@InputType({ description: 'Which contact persons. Everything that is given must hold.' })
export class ContactPersonFilter extends ContactFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Of these customers, `cus_…`.' })
  customer?: IdFilter | null;

  @Field(() => EntryStatusFilter, {
    nullable: true,
    description:
      'By the status of the customer. Those of active customers alone when left out; never of one in the bin.',
  })
  customerStatus?: EntryStatusFilter | null;
}

const ContactPersonOrderField = Object.fromEntries(Object.keys(contactSorts).map((key) => [key, key])) as {
  [K in ContactSortKey]: K;
};
registerEnumType(ContactPersonOrderField, {
  name: 'ContactPersonOrderField',
  description: 'What contact persons can be ordered by.',
  valuesConfig: {
    NAME: { description: 'Name of the person, in Swedish order (… x y z å ä ö), without regard to case.' },
    CUSTOMER: { description: 'Name of the customer, in Swedish order; within one as they stand on its card.' },
  },
});

@InputType('ContactPersonOrder', { description: 'The order of contact persons.' })
export class ContactPersonOrderInput {
  @Field(() => ContactPersonOrderField, { description: 'By what.' })
  field: ContactSortKey;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction: OrderDirection;
}
