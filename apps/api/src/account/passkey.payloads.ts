import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { Passkey } from './passkey.type.js';

@ObjectType({ description: 'The answer to `passkeyRegisterBegin`.' })
export class PasskeyOptionsPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'What the browser makes a passkey by, as JSON: `PublicKeyCredentialCreationOptionsJSON` of WebAuthn. Good for five minutes, once, for this session. Null when nothing was made.',
  })
  options: string | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was made.' })
  userErrors: UserError[];
}

@ObjectType({ description: "The answer to a change of one's own passkeys." })
export class PasskeysPayload {
  @Field(() => [Passkey], { description: 'Those that there are now, the oldest first.' })
  passkeys: Passkey[];

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was done.' })
  userErrors: UserError[];
}
