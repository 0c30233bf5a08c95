import { Field, InputType } from 'type-graphql';

@InputType({
  description:
    'A postal address, or changes of one. Absent leaves, null clears; an address with nothing in it is removed.',
})
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'First row. At most 255 characters.' })
  row1?: string | null;

  @Field(() => String, { nullable: true, description: 'Second row. At most 255 characters.' })
  row2?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code. At most 20 characters.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'City. At most 100 characters.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Province or state. At most 100 characters.' })
  province?: string | null;

  @Field(() => String, { nullable: true, description: 'Country code of ISO 3166-1 alpha-2, e.g. `SE`.' })
  country?: string | null;
}

@InputType({ description: 'Addresses by kind. Absent leaves an address, null removes it.' })
export class AddressesInput {
  @Field(() => AddressInput, { nullable: true, description: 'Where invoices go.' })
  invoice?: AddressInput | null;

  @Field(() => AddressInput, { nullable: true, description: 'Where the customer is visited.' })
  visiting?: AddressInput | null;

  @Field(() => AddressInput, { nullable: true, description: 'Where post goes.' })
  mail?: AddressInput | null;
}
