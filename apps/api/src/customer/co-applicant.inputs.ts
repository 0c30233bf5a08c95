import { Field, Float, ID, InputType } from 'type-graphql';

const share =
  'Share of the reduction in percent, 0–100 with two decimals at most; null: an equal part of what is left.';

@InputType({ description: 'A new co-applicant.' })
export class CoApplicantInput {
  @Field({ description: 'Name, required. At most 255 characters.' })
  name: string;

  @Field({
    description:
      "Personal or coordination number, 10 or 12 digits, required. Not the customer's own, and not that of another co-applicant. Stored encrypted and answered masked.",
  })
  personalNumber: string;

  @Field(() => Float, { nullable: true, description: share })
  sharePercent?: number | null;
}

@InputType({ description: 'A change of a co-applicant. Absent leaves, null clears.' })
class CoApplicantUpdateInput {
  @Field(() => ID, { description: 'Whom, `coa_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name. Cannot be cleared.' })
  name?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Personal or coordination number; the mask leaves it as it is. Cannot be cleared.',
  })
  personalNumber?: string;

  @Field(() => Float, { nullable: true, description: share })
  sharePercent?: number | null;
}

@InputType({ description: 'Changes of the list of co-applicants, made together with the other changes of the card.' })
export class CoApplicantsInput {
  @Field(() => [CoApplicantInput], { nullable: true, description: 'New ones, added last.' })
  create?: CoApplicantInput[] | null;

  @Field(() => [CoApplicantUpdateInput], { nullable: true, description: 'Changed ones.' })
  update?: CoApplicantUpdateInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Removed ones.' })
  delete?: string[] | null;
}
