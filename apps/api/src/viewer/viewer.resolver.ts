import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { forbidden } from '../graphql/errors.js';
import { actAs, requireAnybody, type RequestContext } from '../request-context.js';
import type { AccountService } from '../user/account.service.js';
import type { Sql } from '../database/sql.js';
import type { Administrators } from '../user/administrators.loaders.js';
import type { FieldAccess } from './field-access.type.js';
import { customerFieldsOf, viewerOf } from './viewer-of.js';
import { identitiesOf } from './identities.query.js';
import { ViewerIdentity } from './viewer-identity.type.js';
import { ViewerUpdateInput } from './viewer.inputs.js';
import { ViewerPayload } from './viewer.payloads.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly read: Sql,
    private readonly accounts: AccountService,
    private readonly helpers: Administrators,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who acts; null when nobody is signed in.' })
  viewer(@Ctx() { actor }: RequestContext): Viewer | null {
    return actor && viewerOf(actor);
  }

  @Mutation(() => ViewerPayload, { description: "Changes one's own account. Not by API key." })
  async viewerUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => ViewerUpdateInput, { description: 'What to change.' }) input: ViewerUpdateInput,
  ): Promise<ViewerPayload> {
    const actor = requireAnybody(context);
    if (!actor.accountId) throw forbidden('a signed-in user, not an API key');
    const preferences = { language: input.language ?? actor.language, scheme: input.scheme ?? actor.scheme };
    await this.accounts.setPreferences(actor.accountId, preferences);
    actAs(context, { ...actor, ...preferences });
    return { viewer: viewerOf(requireAnybody(context)), userErrors: [] };
  }

  /** Made when it is asked for: most operations do without. */
  @FieldResolver()
  customerFields(@Ctx() context: RequestContext): FieldAccess[] {
    return customerFieldsOf(requireAnybody(context));
  }

  @FieldResolver(() => [ViewerIdentity], {
    description:
      "All that one's account may act as, in this group and others: users first, the oldest first. None for a key.",
  })
  identities(@Ctx() context: RequestContext): Promise<ViewerIdentity[]> {
    return identitiesOf(this.read, requireAnybody(context));
  }

  @FieldResolver(() => [String], {
    description:
      "Names of the group's administrators: those who can help when something is locked. Empty for a customer's login.",
  })
  async administrators(@Ctx() context: RequestContext): Promise<string[]> {
    const { actorKind, groupId } = requireAnybody(context);
    return actorKind === 'CUSTOMER_USER' ? [] : this.helpers.namesOf(context, groupId);
  }
}
