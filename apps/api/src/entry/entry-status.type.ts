import type { EntryStatus as Status } from '@register/domain/entry/entry-fields';
import { Field, InputType, registerEnumType } from 'type-graphql';

export const EntryStatus: { readonly [Key in Status]: Key } = { ACTIVE: 'ACTIVE', INACTIVE: 'INACTIVE' };
registerEnumType(EntryStatus, {
  name: 'EntryStatus',
  description: 'Whether an entry of a register is in use.',
  valuesConfig: {
    ACTIVE: { description: 'May be chosen.' },
    INACTIVE: { description: 'Stays where it is chosen already; may not be chosen anew.' },
  },
});

@InputType({ description: 'Finds entries by their status. Several operators in one filter must all hold.' })
export class EntryStatusFilter {
  @Field(() => EntryStatus, { nullable: true, description: 'Has this status.' })
  eq?: Status | null;

  @Field(() => [EntryStatus], { nullable: true, description: 'Has one of these; none of an empty list.' })
  in?: Status[] | null;
}
