import type { LoginState } from '@register/domain/customer-user/customer-login';
import type { CustomerRight as Right } from '@register/domain/customer-user/customer-rights';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { Language } from '../request-context.js';
import { linkLivesMs } from '../session/one-time-links.js';
import { UiLanguage } from '../viewer/viewer-preferences.type.js';
import { CustomerRight, CustomerUserState } from './customer-right.type.js';
import { loginOf, type CustomerUserRow } from './customer-user-row.js';

@ObjectType({
  implements: Node,
  description:
    "A customer's own login, as those see it who may invite, change or remove one. It belongs to one customer and sees only that one.",
})
export class CustomerUser extends Node {
  readonly __typename = 'CustomerUser';

  @Field({ description: 'Full name. At most 255 characters.' })
  name: string;

  @Field({ description: 'The e-mail address that it was invited by, and that it signs in with.' })
  email: string;

  @Field(() => UiLanguage, { description: 'What its invitations are written in.' })
  language: Language;

  @Field(() => [CustomerRight], { description: 'What it may do, in the order of the enum.' })
  rights: readonly Right[];

  @Field(() => CustomerUserState, { description: 'How it stands with it.' })
  state: LoginState;

  @Field(() => Int, {
    description: 'Counts changes of name, rights and blocking, from 1. Send it back as `expectedVersion`.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the latest invitation works; null where there is none that waits to be taken.',
  })
  invitationExpiresAt: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody last signed in with it; null: never.' })
  lastSignInAt: number | null;
}

export function customerUserOf(row: CustomerUserRow): CustomerUser {
  const login = loginOf(row);
  const waits = login.state === 'INVITED' && row.invitedAt !== null;
  return {
    __typename: 'CustomerUser',
    ...login,
    language: row.language,
    createdAt: row.createdAt,
    invitationExpiresAt: waits ? (row.invitedAt ?? 0) + linkLivesMs.inviteLogin : null,
    lastSignInAt: row.lastSignInAt,
  };
}
