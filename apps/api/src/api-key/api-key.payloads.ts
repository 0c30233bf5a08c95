import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { ApiKey } from './api-key.type.js';

@ObjectType({ description: 'The answer to `apiKeyCreate`.' })
export class ApiKeyCreatePayload {
  @Field(() => ApiKey, { nullable: true, description: 'The new key; null when it was not created.' })
  apiKey: ApiKey | null;

  @Field(() => String, {
    nullable: true,
    description: 'The whole key, `crk_live_…`. Shown this once: it is not stored.',
  })
  secret: string | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was created.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to `apiKeyRevoke`.' })
export class ApiKeyPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null when there is none with this id.' })
  apiKey: ApiKey | null;

  @Field(() => [UserError], {
    description: 'Why it was not revoked; empty when it was. A key that was revoked before stays revoked.',
  })
  userErrors: UserError[];
}
