import type { GraphQLResolveInfo } from 'graphql';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { seesTags, type TagValues } from '@register/domain/tag/tag';
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
import type { TagListQuery } from './tag-list.query.js';
import { TagCreateInput, TagUpdateInput } from './tag.inputs.js';
import { TagConnection, TagPayload, type Tag } from './tag.type.js';

const versionArgument = {
  nullable: true,
  description: 'The version that the change was made on; without it nothing is compared.',
} as const;
const idArgument = { description: 'Which tag, `tag_…`.' };

/** The register of tags. */
@Resolver()
export class TagResolver {
  constructor(
    private readonly service: EntryService<TagValues>,
    private readonly list: TagListQuery,
  ) {}

  @Query(() => TagConnection, {
    description: 'The tags of the group, by name. For whoever sees customers, never for their logins.',
  })
  @Directive('@requiresScopes(scopes: ["customer.view", "customer.viewAssigned"])')
  async tags(
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
      description: 'Words that the name contains; case and accents do not count. At most 200 characters.',
    })
    search?: string | null,
    @Arg('status', () => EntryStatusFilter, { nullable: true, description: 'By status; all when left out.' })
    status?: EntryStatusFilter | null,
  ): Promise<Page<Tag>> {
    const actor = requireActor(context);
    if (!seesTags(actor.viewer)) throw forbidden('customer.view');
    const args = { first, after, last, before, search, status };
    return this.list.page(actor, args, selectedFields(info).has('totalCount'));
  }

  @Mutation(() => TagPayload, { description: 'Adds a tag. Administrators only.' })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async tagCreate(
    @Arg('input', () => TagCreateInput, { description: 'Its values.' }) input: TagCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<TagPayload> {
    const actor = requirePermission(context, 'admin');
    return this.payload(context, undefined, await this.service.create(actor, { ...input }));
  }

  @Mutation(() => TagPayload, {
    description: 'Changes a tag. Conflicts as in `articleUpdate`. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async tagUpdate(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('input', () => TagUpdateInput, { description: 'The changes. Absent leaves, null clears.' })
    input: TagUpdateInput,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<TagPayload> {
    const actor = requirePermission(context, 'admin');
    const target = { id: parsePublicId('tag', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.update(actor, target, { ...input }));
  }

  @Mutation(() => TagPayload, {
    description: 'Makes a tag inactive: customers keep it, and none can be given it anew. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  tagInactivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<TagPayload> {
    return this.setStatus(context, id, expectedVersion, 'INACTIVE');
  }

  @Mutation(() => TagPayload, { description: 'Makes a tag active again. Administrators only.' })
  @Directive('@requiresScopes(scopes: ["admin"])')
  tagActivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<TagPayload> {
    return this.setStatus(context, id, expectedVersion, 'ACTIVE');
  }

  @Mutation(() => EntryDeletePayload, {
    description: 'Removes a tag that no customer has, those in the bin included. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async tagDelete(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<EntryDeletePayload> {
    const actor = requirePermission(context, 'admin');
    const target = { id: parsePublicId('tag', id), expectedVersion: expectedVersion ?? null };
    const outcome = await this.service.remove(actor, target);
    return outcome.kind === 'SAVED'
      ? { deletedId: publicId('tag', outcome.id), userErrors: [] }
      : { deletedId: null, userErrors: toUserErrors(outcome.violations, context.language) };
  }

  private async setStatus(
    context: RequestContext,
    id: string,
    expectedVersion: number | null | undefined,
    status: EntryStatus,
  ): Promise<TagPayload> {
    const actor = requirePermission(context, 'admin');
    const target = { id: parsePublicId('tag', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.setStatus(actor, target, status));
  }

  private async payload(context: RequestContext, id: Buffer | undefined, outcome: EntryOutcome): Promise<TagPayload> {
    const key = outcome.kind === 'SAVED' ? outcome.id : id;
    return {
      tag: key ? await this.list.tag(requireActor(context), key) : null,
      userErrors: outcome.kind === 'SAVED' ? [] : toUserErrors(outcome.violations, context.language),
    };
  }
}
