import { Field, Float, ObjectType } from 'type-graphql';
import type { VatDisplaySource as Source } from '@register/domain/customer/vat';
import { VatDisplaySource } from './customer.enums.js';

@ObjectType({
  description: "How VAT stands on the customer's orders and prints, as follows from its type, numbers and VAT type.",
})
export class VatDisplay {
  @Field({ description: 'Whether VAT is shown.' })
  shown: boolean;

  @Field(() => Float, {
    nullable: true,
    description: "The percentage that replaces the article's own; null: the article's own.",
  })
  rate: number | null;

  @Field(() => VatDisplaySource, { description: 'Why.' })
  source: Source;
}
