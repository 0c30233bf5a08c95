import type { MessageChannel, MessageKind, MessageState } from '@register/domain/message/message-kinds';
import { Field, InputType } from 'type-graphql';
import { MessageChannelEnum, MessageKindEnum, MessageStateEnum } from './message.enums.js';

@InputType({ description: 'Which messages of the log; all that are given narrow it.' })
export class MessageFilter {
  @Field(() => [MessageStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: MessageState[] | null;

  @Field(() => [MessageChannelEnum], { nullable: true, description: 'By one of these ways.' })
  channels?: MessageChannel[] | null;

  @Field(() => [MessageKindEnum], { nullable: true, description: 'About one of these things.' })
  kinds?: MessageKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that the names of receiver and sender, or the address, contain; å ä ö may be written a a o.',
  })
  search?: string | null;
}
