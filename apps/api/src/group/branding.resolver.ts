import { can } from '@register/domain/access/access';
import { Arg, Ctx, Directive, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Sql } from '../database/sql.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { GroupBrandingInput } from './branding.inputs.js';
import { GroupBrandingPayload } from './branding.payloads.js';
import { brandingBySlug, brandingOf } from './branding.query.js';
import type { BrandingService } from './branding.service.js';
import { Branding, GroupBranding } from './branding.type.js';

@Resolver()
export class BrandingResolver {
  constructor(
    private readonly read: Sql,
    private readonly service: BrandingService,
  ) {}

  @Query(() => Branding, {
    nullable: true,
    description:
      'What the sign-in page shows of the group that has this word in its link; null for a word that none has. Needs no sign-in.',
  })
  async branding(
    @Arg('slug', () => String, { description: 'The word, as in `/login?branding=<slug>`.' }) slug: string,
  ): Promise<Branding | null> {
    return (await brandingBySlug(this.read, slug.slice(0, 40))) ?? null;
  }

  @Query(() => GroupBranding, {
    description: 'What the customers of the group see of it. For everybody who is signed in.',
  })
  async groupBranding(@Ctx() context: RequestContext): Promise<GroupBranding> {
    const { groupId, viewer } = requireActor(context);
    const { slug, ...branding } = await brandingOf(this.read, groupId);
    return { ...branding, slug: can(viewer, 'admin') ? slug : null };
  }

  @Mutation(() => GroupBrandingPayload, {
    description: "Changes what the group's customers see of it. Administrators, signed in; not by API key.",
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async groupBrandingUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => GroupBrandingInput, { description: 'What to change.' }) input: GroupBrandingInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<GroupBrandingPayload> {
    const actor = requireAdministrator(context);
    const violations = await this.service.change(actor, input, expectedVersion ?? null);
    if (violations.length > 0) return { groupBranding: null, userErrors: toUserErrors(violations, context.language) };
    return { groupBranding: await brandingOf(this.read, actor.groupId), userErrors: [] };
  }
}
