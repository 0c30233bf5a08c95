import type { EntryStatus as Status } from '@register/domain/entry/entry-fields';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { EntryStatus } from '../entry/entry-status.type.js';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { Node } from '../graphql/node.type.js';
import { UserError } from '../graphql/user-error.type.js';

@ObjectType({
  implements: Node,
  description:
    'Where costs and income belong in the accounts. Read by whoever sees customers; written by administrators.',
})
export class CostCentre extends Node {
  readonly __typename = 'CostCentre';

  @Field(() => Int, { description: 'Counts every change, from 1. Send it back as `expectedVersion`.' })
  version: number;

  @Field({
    description: 'Code, unique in the group without regard to case; `Customer.costCentre` holds it. Never changes.',
  })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name. At most 100 characters.' })
  name: string | null;

  @Field(() => EntryStatus, { description: 'Whether customers may be given it.' })
  status: Status;
}

@ObjectType({ description: 'A cost centre in a list.' })
class CostCentreEdge extends edgeOf(() => CostCentre) {}

@ObjectType({ description: 'A page of cost centres.' })
export class CostCentreConnection extends connectionOf(
  () => CostCentre,
  () => CostCentreEdge,
) {}

@ObjectType({ description: 'The answer to a write of one cost centre.' })
export class CostCentrePayload {
  @Field(() => CostCentre, {
    nullable: true,
    description: 'The cost centre as it is now, also after a conflict; null when there is none.',
  })
  costCentre: CostCentre | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}

@InputType({ description: 'A new cost centre.' })
export class CostCentreCreateInput {
  @Field({ description: 'Code, required and free in the group; it cannot be changed later. At most 100 characters.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name. At most 100 characters.' })
  name?: string | null;
}

@InputType({ description: 'Changes of a cost centre. A field that is absent stays as it is; null clears it.' })
export class CostCentreUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name. At most 100 characters.' })
  name?: string | null;
}
