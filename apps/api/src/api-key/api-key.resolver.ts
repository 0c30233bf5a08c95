import { violation } from '@register/domain/violation';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Page } from '../graphql/connection.js';
import { pageOf } from '../graphql/page-arguments.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import { apiKeyOf } from './api-key-of.js';
import { ApiKeyCreateInput } from './api-key.inputs.js';
import { ApiKeyCreatePayload, ApiKeyPayload } from './api-key.payloads.js';
import type { ApiKeyService } from './api-key.service.js';
import { ApiKeyConnection, type ApiKey } from './api-key.type.js';
import type { ApiKeysQuery } from './api-keys.query.js';

@Resolver()
export class ApiKeyResolver {
  constructor(
    private readonly service: ApiKeyService,
    private readonly query: ApiKeysQuery,
  ) {}

  @Query(() => ApiKeyConnection, {
    description: "The group's API keys, revoked ones included. Administrators, signed in; not by API key.",
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  apiKeys(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
  ): Promise<Page<ApiKey>> {
    return this.query.page(
      requireAdministrator(context),
      pageOf({ first, after }),
      selectedFields(info).has('totalCount'),
    );
  }

  @Mutation(() => ApiKeyCreatePayload, {
    description: 'Creates an API key and shows it, once. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async apiKeyCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApiKeyCreateInput, { description: 'The new key.' }) input: ApiKeyCreateInput,
  ): Promise<ApiKeyCreatePayload> {
    const made = await this.service.create(requireAdministrator(context), {
      ...input,
      expiresAt: input.expiresAt ?? null,
    });
    if (!made.ok) return { apiKey: null, secret: null, userErrors: toUserErrors(made.violations, context.language) };
    return { apiKey: apiKeyOf(made.key), secret: made.secret, userErrors: [] };
  }

  @Mutation(() => ApiKeyPayload, {
    description: 'Revokes an API key at once and for good. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async apiKeyRevoke(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The key, `key_…`.' }) id: string,
  ): Promise<ApiKeyPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('key', id);
    const revoked = key && (await this.service.revoke(actor, key));
    if (revoked) return { apiKey: apiKeyOf(revoked), userErrors: [] };
    return { apiKey: null, userErrors: toUserErrors([violation('NOT_FOUND', ['id'])], context.language) };
  }
}
