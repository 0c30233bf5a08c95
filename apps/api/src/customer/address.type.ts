import type { Address as StoredAddress } from '@register/domain/customer/customer';
import { Field, ObjectType } from 'type-graphql';
import { GuardedField } from '../graphql/guarded-field.js';

@ObjectType({ description: 'A postal address.' })
export class Address {
  @Field(() => String, { nullable: true, description: 'First row: street, box or c/o. At most 255 characters.' })
  row1: string | null;

  @Field(() => String, { nullable: true, description: 'Second row. At most 255 characters.' })
  row2: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code as written, e.g. `123 45`. At most 20 characters.' })
  postalCode: string | null;

  @Field(() => String, { nullable: true, description: 'City (Swedish: ort). At most 100 characters.' })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'Province or state. At most 100 characters.' })
  province: string | null;

  @Field(() => String, { nullable: true, description: 'Country code of ISO 3166-1 alpha-2, e.g. `SE`.' })
  country: string | null;
}

@ObjectType({ description: "A customer's addresses. One that is not there is null." })
export class CustomerAddresses {
  @GuardedField('addresses.invoice', () => Address, { description: 'Where invoices go; the base address.' })
  invoice: StoredAddress | null;

  @GuardedField('addresses.visiting', () => Address, { description: 'Where the customer is visited.' })
  visiting: StoredAddress | null;

  @GuardedField('addresses.mail', () => Address, { description: 'Where post goes.' })
  mail: StoredAddress | null;
}
