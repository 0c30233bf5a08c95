import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { SecondFactor } from './second-factor.type.js';

@ObjectType({ description: 'The answer to `secondFactorPrepare`: a secret for an authenticator app, shown this once.' })
export class SecondFactorPreparePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret in base32, to write into an app. Null when nothing was made. Told to the person alone.',
  })
  secret: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same as an `otpauth://` address, to be shown as a QR code. Null when nothing was made.',
  })
  uri: string | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was made.' })
  userErrors: UserError[];
}

@ObjectType({ description: "The answer to what switches one's own two-step sign-in off." })
export class SecondFactorPayload {
  @Field(() => SecondFactor, { description: 'How it stands now.' })
  secondFactor: SecondFactor;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was done.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to what makes recovery codes.' })
export class RecoveryCodesPayload {
  @Field(() => SecondFactor, { description: 'How it stands now.' })
  secondFactor: SecondFactor;

  @Field(() => [String], {
    nullable: true,
    description:
      'Ten codes that each work once in place of a code of the app, e.g. `abcde-fghjk`. Shown this once, to the person alone; null when none were made.',
  })
  recoveryCodes: readonly string[] | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was done.' })
  userErrors: UserError[];
}
