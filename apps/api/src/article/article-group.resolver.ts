import type { GraphQLResolveInfo } from 'graphql';
import type { ArticleGroupValues } from '@register/domain/article/article';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../database/ids.js';
import { EntryDeletePayload } from '../entry/entry-delete.type.js';
import type { EntryOutcome, EntryService } from '../entry/entry.service.js';
import { EntryStatusFilter } from '../entry/entry-status.type.js';
import type { Page } from '../graphql/connection.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { ArticleGroupCreateInput, ArticleGroupUpdateInput } from './article.inputs.js';
import type { ArticleGroupListQuery } from './article-group-list.query.js';
import { ArticleGroupPayload } from './article.payloads.js';
import { ArticleGroupConnection, type ArticleGroup } from './article.type.js';

const versionArgument = {
  nullable: true,
  description: 'The version that the change was made on; without it nothing is compared.',
} as const;
const idArgument = { description: 'Which article group, `arg_…`.' };

/** The register of article groups. */
@Resolver()
export class ArticleGroupResolver {
  constructor(
    private readonly service: EntryService<ArticleGroupValues>,
    private readonly list: ArticleGroupListQuery,
  ) {}

  @Query(() => ArticleGroupConnection, { description: 'The article groups of the group, by name.' })
  @Directive('@requiresScopes(scopes: ["article.view"])')
  async articleGroups(
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
    @Arg('status', () => EntryStatusFilter, { nullable: true, description: 'By status; all when left out.' })
    status?: EntryStatusFilter | null,
  ): Promise<Page<ArticleGroup>> {
    const actor = requirePermission(context, 'article.view');
    const args = { first, after, last, before, status };
    return this.list.page(actor, args, selectedFields(info).has('totalCount'));
  }

  @Mutation(() => ArticleGroupPayload, { description: 'Adds an article group.' })
  @Directive('@requiresScopes(scopes: ["article.create"])')
  async articleGroupCreate(
    @Arg('input', () => ArticleGroupCreateInput, { description: 'Its values.' }) input: ArticleGroupCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<ArticleGroupPayload> {
    const actor = requirePermission(context, 'article.create');
    return this.payload(context, undefined, await this.service.create(actor, { ...input }));
  }

  @Mutation(() => ArticleGroupPayload, { description: 'Changes an article group. Conflicts as in `articleUpdate`.' })
  @Directive('@requiresScopes(scopes: ["article.edit"])')
  async articleGroupUpdate(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('input', () => ArticleGroupUpdateInput, { description: 'The changes. Absent leaves.' })
    input: ArticleGroupUpdateInput,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<ArticleGroupPayload> {
    const actor = requirePermission(context, 'article.edit');
    const target = { id: parsePublicId('arg', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.update(actor, target, { ...input }));
  }

  @Mutation(() => ArticleGroupPayload, {
    description: 'Makes an article group inactive: its articles stay in it, and none can be put into it anew.',
  })
  @Directive('@requiresScopes(scopes: ["article.edit"])')
  articleGroupInactivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<ArticleGroupPayload> {
    return this.setStatus(context, id, expectedVersion, 'INACTIVE');
  }

  @Mutation(() => ArticleGroupPayload, { description: 'Makes an article group active again.' })
  @Directive('@requiresScopes(scopes: ["article.edit"])')
  articleGroupActivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<ArticleGroupPayload> {
    return this.setStatus(context, id, expectedVersion, 'ACTIVE');
  }

  @Mutation(() => EntryDeletePayload, { description: 'Removes an article group that nothing refers to.' })
  @Directive('@requiresScopes(scopes: ["article.delete"])')
  async articleGroupDelete(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<EntryDeletePayload> {
    const actor = requirePermission(context, 'article.delete');
    const target = { id: parsePublicId('arg', id), expectedVersion: expectedVersion ?? null };
    const outcome = await this.service.remove(actor, target);
    return outcome.kind === 'SAVED'
      ? { deletedId: publicId('arg', outcome.id), userErrors: [] }
      : { deletedId: null, userErrors: toUserErrors(outcome.violations, context.language) };
  }

  private async setStatus(
    context: RequestContext,
    id: string,
    expectedVersion: number | null | undefined,
    status: EntryStatus,
  ): Promise<ArticleGroupPayload> {
    const actor = requirePermission(context, 'article.edit');
    const target = { id: parsePublicId('arg', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.setStatus(actor, target, status));
  }

  private async payload(
    context: RequestContext,
    id: Buffer | undefined,
    outcome: EntryOutcome,
  ): Promise<ArticleGroupPayload> {
    const key = outcome.kind === 'SAVED' ? outcome.id : id;
    return {
      articleGroup: key ? await this.list.group(requireActor(context), key) : null,
      userErrors: outcome.kind === 'SAVED' ? [] : toUserErrors(outcome.violations, context.language),
    };
  }
}
