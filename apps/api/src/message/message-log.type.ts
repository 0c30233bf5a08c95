import type { MessageChannel, MessageFailure, MessageKind, MessageState } from '@register/domain/message/message-kinds';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { UserError } from '../graphql/user-error.type.js';
import { MessageChannelEnum, MessageFailureEnum, MessageKindEnum, MessageStateEnum } from './message.enums.js';
import { ToldCustomer } from './told-customer.type.js';

@ObjectType({
  description:
    'Something that was left for somebody, by one way, and what became of it. Kept for a year unless the server is set up otherwise.',
})
export class Message {
  @Field(() => ID, { description: '`msg_…`.' })
  id: string;

  @Field(() => MessageKindEnum, { description: 'What it is about.' })
  kind: MessageKind;

  @Field(() => MessageChannelEnum, { description: 'The way it takes.' })
  channel: MessageChannel;

  @Field(() => MessageStateEnum, { description: 'How it stands.' })
  state: MessageState;

  @Field({ description: 'Whom it is for, by the name they had when it was left.' })
  recipient: string;

  @Field(() => String, {
    nullable: true,
    description: 'The e-mail address or number that it went to last; null of notifications, and before it was tried.',
  })
  address: string | null;

  @Field({ description: 'Who made it leave: name of a user, login or key; empty for the register itself.' })
  by: string;

  @Field(() => ToldCustomer, {
    nullable: true,
    description: 'The customer that it is about, or whose login it went to, where the viewer sees it now; else null.',
  })
  customer: ToldCustomer | null;

  @Field(() => Int, { description: 'How many customers it is about; 0: none.' })
  customers: number;

  @Field(() => DateTimeScalar, { description: 'When it was left.' })
  createdAt: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it arrived, or was given up; null until then.' })
  endedAt: number | null;

  @Field(() => Int, { description: 'How often it has been tried.' })
  attempts: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried again; null where it is not.' })
  nextAttemptAt: number | null;

  @Field(() => MessageFailureEnum, {
    nullable: true,
    description: 'Why it has not arrived; null while nothing went wrong.',
  })
  failure: MessageFailure | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The letter itself, where the server has no mail server and kept it: for whoever made it leave and for administrators, signed in. Null otherwise.',
  })
  text: string | null;

  @Field({ description: 'Whether `messageReplay` would have it tried anew.' })
  viewerCanReplay: boolean;
}

@ObjectType({ description: 'A message with its cursor.' })
class MessageEdge extends edgeOf(() => Message) {}

@ObjectType({ description: 'A page of the log of messages.' })
export class MessageConnection extends connectionOf(
  () => Message,
  () => MessageEdge,
) {}

@ObjectType({ description: 'The answer to `messageReplay`.' })
export class MessagePayload {
  @Field(() => Message, {
    nullable: true,
    description: 'The message as it is now; null when the viewer sees none with this id.',
  })
  message: Message | null;

  @Field(() => [UserError], { description: 'Why it is not tried anew; empty when it is.' })
  userErrors: UserError[];
}
