import type { GraphQLResolveInfo } from 'graphql';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { seesSubgroups, type SubgroupValues } from '@register/domain/subgroup/subgroup';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../database/ids.js';
import type { EntryOutcome, EntryService } from '../entry/entry.service.js';
import { EntryDeletePayload } from '../entry/entry-delete.type.js';
import { EntryStatusFilter } from '../entry/entry-status.type.js';
import { forbidden } from '../graphql/errors.js';
import type { Page } from '../graphql/connection.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../request-context.js';
import type { SubgroupListQuery } from './subgroup-list.query.js';
import { SubgroupCreateInput, SubgroupUpdateInput } from './subgroup.inputs.js';
import { SubgroupConnection, SubgroupPayload, type Subgroup } from './subgroup.type.js';

const versionArgument = {
  nullable: true,
  description: 'The version that the change was made on; without it nothing is compared.',
} as const;
const idArgument = { description: 'Which subgroup, `sub_…`.' };

/** The register of subgroups. */
@Resolver()
export class SubgroupResolver {
  constructor(
    private readonly service: EntryService<SubgroupValues>,
    private readonly list: SubgroupListQuery,
  ) {}

  @Query(() => SubgroupConnection, {
    description: 'The subgroups of the group, by name. For whoever sees customers, never for their logins.',
  })
  @Directive('@requiresScopes(scopes: ["customer.view", "customer.viewAssigned"])')
  async subgroups(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many from the start, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'How many from the end, 1–100.' })
    last?: number | null,
    @Arg('before', () => String, { nullable: true, description: 'The cursor of the row after the page.' })
    before?: string | null,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Words that the name contains, or the organisation number; case and accents do not count. At most 200 characters.',
    })
    search?: string | null,
    @Arg('status', () => EntryStatusFilter, { nullable: true, description: 'By status; all when left out.' })
    status?: EntryStatusFilter | null,
  ): Promise<Page<Subgroup>> {
    const actor = requireActor(context);
    if (!seesSubgroups(actor.viewer)) throw forbidden('customer.view');
    const args = { first, after, last, before, search, status };
    return this.list.page(actor, args, selectedFields(info).has('totalCount'));
  }

  @Mutation(() => SubgroupPayload, { description: 'Adds a subgroup. Administrators only.' })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async subgroupCreate(
    @Arg('input', () => SubgroupCreateInput, { description: 'Its values.' }) input: SubgroupCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<SubgroupPayload> {
    const actor = requirePermission(context, 'admin');
    return this.payload(context, undefined, await this.service.create(actor, { ...input }));
  }

  @Mutation(() => SubgroupPayload, {
    description: 'Changes a subgroup. Conflicts as in `articleUpdate`. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async subgroupUpdate(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('input', () => SubgroupUpdateInput, { description: 'The changes. Absent leaves, null clears.' })
    input: SubgroupUpdateInput,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<SubgroupPayload> {
    const actor = requirePermission(context, 'admin');
    const target = { id: parsePublicId('sub', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.update(actor, target, { ...input }));
  }

  @Mutation(() => SubgroupPayload, {
    description: 'Makes a subgroup inactive: customers keep it, and none can be given it anew. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  subgroupInactivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<SubgroupPayload> {
    return this.setStatus(context, id, expectedVersion, 'INACTIVE');
  }

  @Mutation(() => SubgroupPayload, { description: 'Makes a subgroup active again. Administrators only.' })
  @Directive('@requiresScopes(scopes: ["admin"])')
  subgroupActivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<SubgroupPayload> {
    return this.setStatus(context, id, expectedVersion, 'ACTIVE');
  }

  @Mutation(() => EntryDeletePayload, {
    description: 'Removes a subgroup that no customer has, those in the bin included. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async subgroupDelete(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<EntryDeletePayload> {
    const actor = requirePermission(context, 'admin');
    const target = { id: parsePublicId('sub', id), expectedVersion: expectedVersion ?? null };
    const outcome = await this.service.remove(actor, target);
    return outcome.kind === 'SAVED'
      ? { deletedId: publicId('sub', outcome.id), userErrors: [] }
      : { deletedId: null, userErrors: toUserErrors(outcome.violations, context.language) };
  }

  private async setStatus(
    context: RequestContext,
    id: string,
    expectedVersion: number | null | undefined,
    status: EntryStatus,
  ): Promise<SubgroupPayload> {
    const actor = requirePermission(context, 'admin');
    const target = { id: parsePublicId('sub', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.setStatus(actor, target, status));
  }

  private async payload(
    context: RequestContext,
    id: Buffer | undefined,
    outcome: EntryOutcome,
  ): Promise<SubgroupPayload> {
    const key = outcome.kind === 'SAVED' ? outcome.id : id;
    return {
      subgroup: key ? await this.list.subgroup(requireActor(context), key) : null,
      userErrors: outcome.kind === 'SAVED' ? [] : toUserErrors(outcome.violations, context.language),
    };
  }
}
