import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { ActorKind, ChangeAction, ChangeSource } from '../history/history-enums.type.js';

@ObjectType({
  description:
    "One field's change of an article, an article group or another entry of a register: who, when, what it was and what it became. Never altered afterwards.",
})
export class EntryChange {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: number;

  @Field({ description: 'Who: the name of the user or API key as it was then.' })
  actor: string;

  @Field(() => ActorKind, { description: 'What kind of actor.' })
  actorKind: keyof typeof ActorKind;

  @Field(() => ChangeSource, { description: 'By which way in.' })
  source: keyof typeof ChangeSource;

  @Field(() => ChangeAction, { description: 'What was done.' })
  action: keyof typeof ChangeAction;

  @Field(() => Int, { description: 'The version of the entry that the change made. Changes made together share it.' })
  version: number;

  @Field({ description: 'The field, as it is called in the type of the entry; `status` for active and inactive.' })
  field: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Which row of the entry, where the field is one of several: of `rows` of a discount letter, the article group `arg_…`, or null for all articles and for who sees no articles.',
  })
  part: string | null;

  @Field(() => String, { nullable: true, description: 'The value before, as text; null for none.' })
  old: string | null;

  @Field(() => String, { nullable: true, description: 'The value after, as text; null for none.' })
  new: string | null;
}

@ObjectType({ description: 'A change of an entry with its cursor.' })
class EntryChangeEdge extends edgeOf(() => EntryChange) {}

@ObjectType({ description: "An entry's history, newest first." })
export class EntryChangeConnection extends connectionOf(
  () => EntryChange,
  () => EntryChangeEdge,
) {}
