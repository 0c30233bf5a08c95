import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Finds by who is assigned. Several operators must all hold.' })
export class AssigneeFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: assigned to the viewer (for a key: to its creator). false: not.',
  })
  me?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'This user is assigned.' })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: 'At least one of these users is assigned.' })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: nobody is assigned. false: somebody is.' })
  isNull?: boolean | null;
}
