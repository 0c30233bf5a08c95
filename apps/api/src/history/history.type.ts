import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { Node } from '../graphql/node.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { ActorKind, ChangeAction, ChangeSource } from './history-enums.type.js';
import type { HistoryEntryRecord } from './history-entry.js';

@ObjectType({
  implements: Node,
  description:
    "One field's change: who, when, what it was and what it became. Never altered afterwards. Entries about fields that the viewer may not read are left out.",
})
class CustomerHistoryEntry extends Node {
  readonly __typename = 'CustomerHistoryEntry';

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: number;

  @Field({ description: "Who: the name of the user, customer's login or API key as it was then." })
  actor: string;

  @Field(() => ActorKind, { description: 'What kind of actor.' })
  actorKind: HistoryEntryRecord['actorKind'];

  @Field(() => ChangeSource, { description: 'By which way in.' })
  source: HistoryEntryRecord['source'];

  @Field(() => ChangeAction, { description: 'What was done.' })
  action: HistoryEntryRecord['action'];

  @Field(() => Int, {
    description: 'The version of the customer that the change made. Entries of one change share it.',
  })
  version: number;

  @Field({
    description:
      'The field of the card, e.g. `phone`, `addresses.invoice` or `customFields.<key>`. A new customer is told by `number`.',
  })
  field: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Which part of the field: of an address a row (`city`), of contact persons `<id>.<property>`, `<id>` when added or removed, or `order`; of co-applicants the same without an order; of lists of articles the same as of contact persons, with `<id>.price` and `<id>.discount` under the field `serviceArticles.prices` or `workOrderArticles.prices`; of assignees the id of the user; of `status` the id of a customer that became part of this one, with its number as the value; of tags and subgroups the id of the entry; of documents `<id>.<what>` with what was done: `added`, `name`, `folder`, `shown`, `hidden`, `deleted`, `restored` or `removed`.',
  })
  part: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The value before, as text; null for none. Personal numbers are masked; an added or removed contact person, co-applicant or row of articles is JSON, a tag or subgroup its name as it was then.',
  })
  old: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value after, as text; null for none. Of a revealed personal number: the reason that was given.',
  })
  new: string | null;
}

@ObjectType({ description: 'An entry of the history with its cursor.' })
class CustomerHistoryEdge extends edgeOf(() => CustomerHistoryEntry) {}

@ObjectType({ description: "A customer's history, newest first." })
export class CustomerHistoryConnection extends connectionOf(
  () => CustomerHistoryEntry,
  () => CustomerHistoryEdge,
) {}
