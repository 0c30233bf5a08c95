import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description:
    'Somebody has lost every second step, has proven their e-mail, and waits to have two-step sign-in switched off. Told to themselves, and to administrators of the groups that they work in.',
})
export class SecondFactorReset {
  @Field(() => DateTimeScalar, { description: 'When the e-mail was proven.' })
  startedAt: number;

  @Field(() => DateTimeScalar, {
    description:
      'From when on no code is asked for, at the earliest: 72 hours after the start, or a week where nobody has to confirm it.',
  })
  opensAt: number;

  @Field(() => DateTimeScalar, { description: 'When it is over if it was not used: two weeks after the start.' })
  endsAt: number;

  @Field({
    description:
      'Whether an administrator of one of the groups must confirm who it is; false where the person is the only one everywhere.',
  })
  needsConfirmation: boolean;

  @Field({ description: 'Whether an administrator of one of the groups has confirmed it.' })
  isConfirmed: boolean;
}
