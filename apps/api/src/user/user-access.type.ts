import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SecondFactorReset } from '../account/factor-reset.type.js';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { User } from './user.type.js';

export const UserState = { INVITED: 'INVITED', ACTIVE: 'ACTIVE', INACTIVE: 'INACTIVE' } as const;
export type UserState = keyof typeof UserState;
registerEnumType(UserState, {
  name: 'UserState',
  description: 'Whether a user can sign in.',
  valuesConfig: {
    INVITED: { description: 'Has not taken the invitation yet.' },
    ACTIVE: { description: 'Can sign in.' },
    INACTIVE: { description: 'Was shut out: no session and no key of theirs works.' },
  },
});

@ObjectType({ description: 'What a user of the group may, and whether they can sign in. For administrators.' })
export class UserAccess {
  @Field(() => User, { description: 'Who.' })
  user: User;

  @Field(() => UserState, { description: 'Whether the user can sign in.' })
  state: UserState;

  @Field(() => Int, {
    description: 'Counts the changes of name, role, rights and state, from 1. Send it back as `expectedVersion`.',
  })
  version: number;

  @Field(() => [String], { description: 'Permission keys that the user was given.' })
  permissions: string[];

  @Field(() => [String], { description: 'Fields of the card that are closed to the user, e.g. `comments`.' })
  closedFields: string[];

  @Field({ description: 'Whether a code is asked for at each sign-in; false while the user is only invited.' })
  hasSecondFactor: boolean;

  @Field({
    description:
      'Whether the user has a passkey, which signs in without password and code; false while the user is only invited.',
  })
  hasPasskey: boolean;

  @Field(() => SecondFactorReset, {
    nullable: true,
    description:
      'The user has lost every second step and waits to have two-step sign-in switched off; null while they do not, and while they are only invited or inactive. `userSecondFactorResetConfirm` and `userSecondFactorResetRefuse` decide.',
  })
  secondFactorReset: SecondFactorReset | null;
}

@ObjectType({ description: 'A user in a list, with what they may.' })
class UserAccessEdge extends edgeOf(() => UserAccess) {}

@ObjectType({ description: 'Users of the group by name, with what they may.' })
export class UserAccessConnection extends connectionOf(
  () => UserAccess,
  () => UserAccessEdge,
) {}
