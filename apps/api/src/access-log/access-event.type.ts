import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { ActorKind } from '../history/history-enums.type.js';
import {
  accessActions,
  type AccessAction as Action,
  type AccessSubjectKind as SubjectKind,
} from './access-recorder.js';

const actions = Object.keys(accessActions) as Action[];
const AccessAction = Object.fromEntries(actions.map((action) => [action, action])) as { [A in Action]: A };
registerEnumType(AccessAction, {
  name: 'AccessAction',
  description: "What happened to somebody's access.",
  valuesConfig: Object.fromEntries(actions.map((action) => [action, { description: accessActions[action] }])),
});

const AccessSubjectKind: { readonly [Kind in SubjectKind]: Kind } = {
  USER: 'USER',
  ROLE: 'ROLE',
  API_KEY: 'API_KEY',
};
registerEnumType(AccessSubjectKind, {
  name: 'AccessSubjectKind',
  description: 'Whose access was changed.',
  valuesConfig: {
    USER: { description: 'A user of the group.' },
    ROLE: { description: 'A role: changing it changes nobody.' },
    API_KEY: { description: "A partner's program." },
  },
});

@ObjectType({
  description: 'One change of who may what: who, when, what it was and what it became. Never altered afterwards.',
})
export class AccessEvent {
  @Field(() => Int, { description: "Counts the group's events from 1 without a gap." })
  position: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: number;

  @Field({ description: 'Who: the name of the user as it was then.' })
  actor: string;

  @Field(() => ActorKind, { description: 'What kind of actor.' })
  actorKind: keyof typeof ActorKind;

  @Field(() => AccessAction, { description: 'What was done.' })
  action: Action;

  @Field(() => AccessSubjectKind, { description: 'Whose access.' })
  subjectKind: SubjectKind;

  @Field({ description: 'Name of the user, role or key as it was then.' })
  subject: string;

  @Field(() => String, {
    nullable: true,
    description: '`name`, `role`, `permissions` or `closedFields`; null where the action says it all.',
  })
  field: string | null;

  @Field(() => String, { nullable: true, description: 'The value before, as text; several with commas between.' })
  old: string | null;

  @Field(() => String, { nullable: true, description: 'The value after, as text; several with commas between.' })
  new: string | null;
}

@ObjectType({ description: 'A change of access with its cursor.' })
class AccessEventEdge extends edgeOf(() => AccessEvent) {}

@ObjectType({ description: 'Changes of who may what, newest first.' })
export class AccessEventConnection extends connectionOf(
  () => AccessEvent,
  () => AccessEventEdge,
) {}
