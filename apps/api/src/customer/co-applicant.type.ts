import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: "Somebody who shares a private customer's tax reduction (ROT, RUT, green technology)." })
export class CoApplicant {
  @Field(() => ID, { description: 'The id, `coa_…`.' })
  id: string;

  @Field({ description: 'Name. At most 255 characters.' })
  name: string;

  @Field({
    description:
      'Personal number, always masked: `19800101-****`. The whole number comes from `customerCoApplicantNumberReveal` only.',
  })
  personalNumber: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the reduction in percent, 0–100 with two decimals at most; null: an equal part, with the customer, of what the others leave.',
  })
  sharePercent: number | null;
}
