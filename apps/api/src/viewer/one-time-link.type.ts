import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

export const OneTimeLinkPurpose = {
  FIRST_ADMINISTRATOR: 'FIRST_ADMINISTRATOR',
  USER_INVITATION: 'USER_INVITATION',
  LOGIN_INVITATION: 'LOGIN_INVITATION',
  PASSWORD_RESET: 'PASSWORD_RESET',
  SECOND_FACTOR_RESET: 'SECOND_FACTOR_RESET',
} as const;
export type OneTimeLinkPurpose = keyof typeof OneTimeLinkPurpose;
registerEnumType(OneTimeLinkPurpose, {
  name: 'OneTimeLinkPurpose',
  description: 'What a one-time link is for.',
  valuesConfig: {
    FIRST_ADMINISTRATOR: { description: 'Makes the group and its first administrator: `administratorCreate`.' },
    USER_INVITATION: { description: 'Invites a user of the group: `passwordChoose`. Good for 72 hours.' },
    LOGIN_INVITATION: { description: "Invites a customer's own login: `passwordChoose`. Good for 72 hours." },
    PASSWORD_RESET: { description: 'Lets somebody choose a new password: `passwordChoose`. Good for an hour.' },
    SECOND_FACTOR_RESET: {
      description:
        'Proves whose e-mail it is that asks to have the second factor switched off: `secondFactorResetStart`. Good for an hour.',
    },
  },
});

@ObjectType({ description: 'A link that works once, as whoever holds it sees it.' })
export class OneTimeLink {
  @Field(() => OneTimeLinkPurpose, { description: 'What it is for.' })
  purpose: OneTimeLinkPurpose;

  @Field(() => String, {
    nullable: true,
    description:
      'The e-mail address that it was made for, as whoever invites wrote it, and that one signs in with. Null for the first administrator.',
  })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'The group that invites; null where no group does.' })
  groupName: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it works. Null for the first administrator.',
  })
  expiresAt: number | null;
}
