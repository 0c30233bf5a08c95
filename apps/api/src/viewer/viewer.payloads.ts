import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { Viewer } from './viewer.type.js';

@ObjectType({ description: 'The answer to `passkeySignInBegin`.' })
export class PasskeySignInOptionsPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'What the browser signs, as JSON: `PublicKeyCredentialRequestOptionsJSON` of WebAuthn. The same for everybody but what is signed; good for five minutes, once, for this browser. Null when there were too many.',
  })
  options: string | null;

  @Field(() => [UserError], { description: 'Only whether there were too many.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to `viewerUpdate`.' })
export class ViewerPayload {
  @Field(() => Viewer, { nullable: true, description: 'The viewer as it is now.' })
  viewer: Viewer | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to `signIn` and `administratorCreate`. The session itself is in the cookie.' })
export class SignInPayload {
  @Field(() => Viewer, { nullable: true, description: 'Who is signed in now; null when it failed.' })
  viewer: Viewer | null;

  @Field(() => [UserError], {
    description: 'Why it failed; an unknown e-mail address and a wrong password answer alike.',
  })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to `signOut`.' })
export class SignOutPayload {
  @Field(() => [UserError], { description: 'Always empty: signing out succeeds, also when nobody was signed in.' })
  userErrors: UserError[];
}
