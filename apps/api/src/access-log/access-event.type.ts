import type { AccessAction as Action, AccessLogKind as Kind } from '@register/domain/access/access-log';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { ActorKind } from '../history/history-enums.type.js';
import { ToldCustomer } from '../message/told-customer.type.js';
import { AccessAction, AccessLogKind, AccessSubjectKind } from './access-log.enums.js';

@ObjectType({
  description:
    'One event of the log: who did what, when, and about whom. Of a change, what it was and what it became. Never altered afterwards.',
})
export class AccessEvent {
  @Field(() => Int, { description: "Counts the group's events from 1 without a gap." })
  position: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: number;

  @Field({
    description: "Who: the name of the user or API key as it was then; of a customer's login its name now, or none.",
  })
  actor: string;

  @Field(() => ActorKind, { description: 'What kind of actor.' })
  actorKind: keyof typeof ActorKind;

  @Field(() => AccessAction, { description: 'What was done.' })
  action: Action;

  @Field(() => AccessLogKind, { description: 'Of what kind it is.' })
  kind: Kind;

  @Field(() => AccessSubjectKind, { description: 'What it is about.' })
  subjectKind: keyof typeof AccessSubjectKind;

  @Field({
    description:
      'Name of the user, role, key, file or setting as it was then; of a customer its number; of an import its register.',
  })
  subject: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Which user `usr_…`, role `rol_…`, key `key_…`, customer `cus_…`, login `cul_…` or job `job_…` it is about; null for settings and for the log itself.',
  })
  subjectId: string | null;

  @Field(() => ToldCustomer, {
    nullable: true,
    description: 'The customer that it concerns, while the viewer sees it; null where it concerns none.',
  })
  customer: ToldCustomer | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What became another, e.g. `name`, `role`, `permissions`, `closedFields`, the key of a setting, or `customers`, `columns` and `asked` of a file; null where the action says it all.',
  })
  field: string | null;

  @Field(() => String, { nullable: true, description: 'The value before, as text; several with commas between.' })
  old: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The value after, as text; several with commas between. Of `asked` JSON: which customers were asked for, where of what is written about people no more than the first letter stands.',
  })
  new: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The reason that was given, of a personal number that was shown or data that were given; null where none was, and once the person has been erased.',
  })
  reason: string | null;
}

@ObjectType({ description: 'An event of the log with its cursor.' })
class AccessEventEdge extends edgeOf(() => AccessEvent) {}

@ObjectType({ description: 'Events of the log, newest first.' })
export class AccessEventConnection extends connectionOf(
  () => AccessEvent,
  () => AccessEventEdge,
) {}
