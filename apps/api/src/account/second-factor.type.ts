import { Field, Int, ObjectType } from 'type-graphql';
import { SecondFactorReset } from './factor-reset.type.js';

@ObjectType({ description: "One's own two-step sign-in: the code that is asked for besides the password." })
export class SecondFactor {
  @Field({ description: 'Whether a code is asked for at each sign-in.' })
  isOn: boolean;

  @Field(() => Int, {
    description: 'How many recovery codes are left, for the day when the device is lost; 0 while it is off.',
  })
  recoveryCodesLeft: number;

  @Field({
    description: "Whether one may switch it on: users of a group may, and a customer's login may not.",
  })
  maySetUp: boolean;

  @Field(() => SecondFactorReset, {
    nullable: true,
    description:
      'Somebody who gave the password and proved the e-mail has asked to have it switched off; null while nobody has. Call it off with `secondFactorResetCancel` if it was not oneself.',
  })
  reset: SecondFactorReset | null;
}
