import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { ArticleValues } from '@register/domain/article/article';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { parsePublicId, publicId } from '../database/ids.js';
import { EntryDeletePayload } from '../entry/entry-delete.type.js';
import type { EntryOutcome, EntryService } from '../entry/entry.service.js';
import type { Page } from '../graphql/connection.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../request-context.js';
import {
  ArticleCreateInput,
  ArticleFilter,
  ArticleLookupInput,
  ArticleOrderInput,
  ArticleUpdateInput,
} from './article.inputs.js';
import type { ArticleListQuery } from './article-list.query.js';
import { ArticlePayload } from './article.payloads.js';
import { Article, ArticleConnection } from './article.type.js';

const versionArgument = {
  nullable: true,
  description: 'The version that the change was made on; without it nothing is compared.',
} as const;
const idArgument = { description: 'Which article, `art_…`.' };

/** The register of articles. */
@Resolver()
export class ArticleResolver {
  constructor(
    private readonly service: EntryService<ArticleValues>,
    private readonly list: ArticleListQuery,
  ) {}

  @Query(() => ArticleConnection, {
    description: 'The articles of the group, a page at a time; by number unless asked for otherwise.',
  })
  @Directive('@requiresScopes(scopes: ["article.view"])')
  async articles(
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
      description: 'Words that number, name or unit contain; case and accents do not count. At most 200 characters.',
    })
    search?: string | null,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which of them.' })
    filter?: ArticleFilter | null,
    @Arg('orderBy', () => [ArticleOrderInput], { nullable: true, description: 'In which order; at most 3 fields.' })
    orderBy?: ArticleOrderInput[] | null,
  ): Promise<Page<Article>> {
    const actor = requirePermission(context, 'article.view');
    const args = { first, after, last, before, search, filter, orderBy };
    return this.list.page(actor, args, selectedFields(info).has('totalCount'));
  }

  @Query(() => Article, {
    nullable: true,
    description: "One article. Unknown, another group's and not for this viewer all answer null.",
  })
  async article(
    @Arg('by', () => ArticleLookupInput, { description: 'Its id or its number.' }) by: ArticleLookupInput,
    @Ctx() context: RequestContext,
  ): Promise<Article | null> {
    const actor = requireActor(context);
    if (by.id === undefined) return this.list.article(actor, { number: by.number ?? '' });
    const id = parsePublicId('art', by.id);
    return id ? this.list.article(actor, { id }) : null;
  }

  @Mutation(() => ArticlePayload, { description: 'Adds an article.' })
  @Directive('@requiresScopes(scopes: ["article.create"])')
  async articleCreate(
    @Arg('input', () => ArticleCreateInput, { description: 'Its values.' }) input: ArticleCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<ArticlePayload> {
    const actor = requirePermission(context, 'article.create');
    return this.payload(context, undefined, await this.service.create(actor, { ...input }));
  }

  @Mutation(() => ArticlePayload, {
    description:
      'Changes an article. With `expectedVersion`, what others changed meanwhile is kept, and a field that both changed answers VERSION_CONFLICT with nothing saved.',
  })
  @Directive('@requiresScopes(scopes: ["article.edit"])')
  async articleUpdate(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('input', () => ArticleUpdateInput, { description: 'The changes. Absent leaves, null clears.' })
    input: ArticleUpdateInput,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<ArticlePayload> {
    const actor = requirePermission(context, 'article.edit');
    const target = { id: parsePublicId('art', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.update(actor, target, { ...input }));
  }

  @Mutation(() => ArticlePayload, {
    description: 'Makes an article inactive: it stays where it is chosen and cannot be chosen anew.',
  })
  @Directive('@requiresScopes(scopes: ["article.edit"])')
  articleInactivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<ArticlePayload> {
    return this.setStatus(context, id, expectedVersion, 'INACTIVE');
  }

  @Mutation(() => ArticlePayload, { description: 'Makes an article active again.' })
  @Directive('@requiresScopes(scopes: ["article.edit"])')
  articleActivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<ArticlePayload> {
    return this.setStatus(context, id, expectedVersion, 'ACTIVE');
  }

  @Mutation(() => EntryDeletePayload, {
    description: 'Removes an article for good, unless a customer has it on the card. Its history stays.',
  })
  @Directive('@requiresScopes(scopes: ["article.delete"])')
  async articleDelete(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<EntryDeletePayload> {
    const actor = requirePermission(context, 'article.delete');
    const target = { id: parsePublicId('art', id), expectedVersion: expectedVersion ?? null };
    const outcome = await this.service.remove(actor, target);
    return outcome.kind === 'SAVED'
      ? { deletedId: publicId('art', outcome.id), userErrors: [] }
      : { deletedId: null, userErrors: toUserErrors(outcome.violations, context.language) };
  }

  private async setStatus(
    context: RequestContext,
    id: string,
    expectedVersion: number | null | undefined,
    status: EntryStatus,
  ): Promise<ArticlePayload> {
    const actor = requirePermission(context, 'article.edit');
    const target = { id: parsePublicId('art', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.setStatus(actor, target, status));
  }

  /** With the article as it is now, also where nothing was saved: then one sees what stands in the way. */
  private async payload(
    context: RequestContext,
    id: Buffer | undefined,
    outcome: EntryOutcome,
  ): Promise<ArticlePayload> {
    const key = outcome.kind === 'SAVED' ? outcome.id : id;
    return {
      article: key ? await this.list.article(requireActor(context), { id: key }) : null,
      userErrors: outcome.kind === 'SAVED' ? [] : toUserErrors(outcome.violations, context.language),
    };
  }
}
