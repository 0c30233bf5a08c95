import { Field, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { Node } from '../graphql/node.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  implements: Node,
  description: "A partner's key. It may never do more than its creator may at that moment.",
})
export class ApiKey extends Node {
  readonly __typename = 'ApiKey';

  @Field({ description: 'What the administrator called it.' })
  name: string;

  @Field({
    description: 'The first part of the key, to tell it from others, e.g. `crk_live_4f…`. The rest is not stored.',
  })
  prefix: string;

  @Field(() => [String], { description: 'Permission keys it was given.' })
  permissions: string[];

  @Field({ description: 'Name of the user who created it.' })
  createdBy: string;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to within five minutes; null: never.',
  })
  lastUsedAt: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops working by itself; null: never.' })
  expiresAt: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt: number | null;
}

@ObjectType({ description: 'An API key in a list.' })
class ApiKeyEdge extends edgeOf(() => ApiKey) {}

@ObjectType({ description: 'API keys of the group, the newest first.' })
export class ApiKeyConnection extends connectionOf(
  () => ApiKey,
  () => ApiKeyEdge,
) {}
