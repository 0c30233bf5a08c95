import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A new subgroup.' })
export class SubgroupCreateInput {
  @Field({ description: 'Name, required and free in the group. At most 100 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Organisation number of the legal company, with or without hyphen; none for a department.',
  })
  organisationNumber?: string | null;
}

@InputType({ description: 'Changes of a subgroup. A field that is absent stays as it is; null clears it.' })
export class SubgroupUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name. Cannot be cleared.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Organisation number of the legal company.' })
  organisationNumber?: string | null;
}
