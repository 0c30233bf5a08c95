import type { NotificationSubject } from '@register/domain/message/notification-choices';
import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { NotificationSubjectEnum } from './message.enums.js';

@ObjectType({ description: 'How a user is told of one subject, beside the bell, where everything comes.' })
export class NotificationSetting {
  @Field(() => NotificationSubjectEnum, { description: 'What it is about.' })
  subject: NotificationSubject;

  @Field({ description: 'Whether an e-mail is sent.' })
  email: boolean;

  @Field({ description: 'Whether that is always so, and cannot be switched off.' })
  emailAlways: boolean;

  @Field({ description: 'Whether a text message is sent.' })
  sms: boolean;
}

@ObjectType({ description: 'How the signed-in user is told of things.' })
export class NotificationSettings {
  @Field(() => String, {
    nullable: true,
    description: 'Where text messages go: a number with + and country code, e.g. `+46701740605`. Null: nowhere.',
  })
  mobile: string | null;

  @Field(() => [NotificationSetting], { description: 'One for each subject.' })
  subjects: NotificationSetting[];
}

@InputType({ description: 'How to be told of one subject; what is left out stays.' })
export class NotificationSettingInput {
  @Field(() => NotificationSubjectEnum, { description: 'What it is about.' })
  subject: NotificationSubject;

  @Field(() => Boolean, { nullable: true, description: 'Whether an e-mail is sent. No matter where it always is.' })
  email?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a text message is sent. Needs a mobile number.' })
  sms?: boolean | null;
}

@InputType({ description: 'What to change; what is left out stays.' })
export class NotificationSettingsInput {
  @Field(() => String, {
    nullable: true,
    description: 'A number with + and country code; null takes it away, and the text messages with it.',
  })
  mobile?: string | null;

  @Field(() => [NotificationSettingInput], { nullable: true, description: 'The subjects to change.' })
  subjects?: NotificationSettingInput[] | null;
}

@ObjectType({ description: 'The answer to `notificationSettingsUpdate`.' })
export class NotificationSettingsPayload {
  @Field(() => NotificationSettings, { description: 'The settings as they are now, changed or not.' })
  notificationSettings: NotificationSettings;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
