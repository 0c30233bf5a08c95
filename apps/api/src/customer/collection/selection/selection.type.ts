import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../graphql/scalars.js';
import { UserError } from '../../../graphql/user-error.type.js';

@ObjectType({
  description:
    'Customers chosen together, as they were found at one moment: later hits of the same filter do not join them. For whoever chose them; they are read anew, within what one may see then, whenever something is done with them.',
})
export class CustomerSelection {
  @Field(() => ID, { description: '`sel_…`.' })
  id: string;

  @Field(() => Int, { description: 'How many customers.' })
  count: number;

  @Field(() => DateTimeScalar, { description: 'When it is forgotten: an hour after it was made.' })
  expiresAt: number;
}

@ObjectType({ description: 'The answer to `customerSelectionCreate`.' })
export class CustomerSelectionPayload {
  @Field(() => CustomerSelection, { nullable: true, description: 'The selection; null when there are too many.' })
  selection: CustomerSelection | null;

  @Field(() => [UserError], { description: 'What is wrong with the choice; empty when it was kept.' })
  userErrors: UserError[];
}
