import { Field, ID, InputType } from 'type-graphql';
import { DateTimeFilter } from '../../graphql/value-filters.inputs.js';

@InputType({ description: 'Finds by who made a change. Several operators must all hold.' })
export class ChangeAuthorFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: the viewer, for a key the key itself. false: somebody else.',
  })
  me?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'This user, `usr_…`.' })
  eq?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'One of these users. At most 500; none of an empty list.',
  })
  in?: string[] | null;
}

@InputType({
  description:
    'Finds by the history: there is a change of which all of this holds. Changes of fields that the viewer may not read are not looked at.',
})
export class CustomerHistoryFilter {
  @Field(() => ChangeAuthorFilter, { nullable: true, description: 'Who made it.' })
  by?: ChangeAuthorFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was made.' })
  at?: DateTimeFilter | null;
}
