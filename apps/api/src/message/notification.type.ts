import type { MessageKind } from '@register/domain/message/message-kinds';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { UserError } from '../graphql/user-error.type.js';
import { MessageKindEnum } from './message.enums.js';
import { ToldCustomer } from './told-customer.type.js';

@ObjectType({ description: 'Something that the viewer is told of, until they put it away.' })
export class Notification {
  @Field(() => ID, { description: '`msg_…`.' })
  id: string;

  @Field(() => MessageKindEnum, { description: 'What it is about.' })
  kind: MessageKind;

  @Field(() => ToldCustomer, {
    nullable: true,
    description: 'The customer, where it is about one that the viewer sees now; else null.',
  })
  customer: ToldCustomer | null;

  @Field(() => Int, { description: 'How many customers it is about: one job tells of all it has done at once.' })
  customers: number;

  @Field({ description: 'Who did it: name of a user, login or key.' })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: number;
}

@ObjectType({ description: 'A notification with its cursor.' })
class NotificationEdge extends edgeOf(() => Notification) {}

@ObjectType({ description: "A page of the viewer's notifications." })
export class NotificationConnection extends connectionOf(
  () => Notification,
  () => NotificationEdge,
) {}

@ObjectType({ description: 'The answer to `notificationsClear`.' })
export class NotificationsClearPayload {
  @Field(() => Int, { description: 'How many are left; 100 for a hundred and more.' })
  unreadNotifications: number;

  @Field(() => [UserError], { description: 'Always empty: what is not there has been put away already.' })
  userErrors: UserError[];
}
