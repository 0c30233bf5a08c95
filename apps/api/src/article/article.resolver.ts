import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Info, Int, Query, Resolver } from 'type-graphql';
import type { ArticleValues } from '@register/domain/article/article';
import { parsePublicId } from '../database/ids.js';
import { entryMutations } from '../entry/entry-mutations.js';
import type { EntryService } from '../entry/entry.service.js';
import type { Page } from '../graphql/connection.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { requireActor, type Actor, type RequestContext } from '../request-context.js';
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

const ArticleMutations = entryMutations({
  name: 'article',
  idKind: 'art',
  createInput: ArticleCreateInput,
  updateInput: ArticleUpdateInput,
  payload: ArticlePayload,
  needs: { create: 'article.create', edit: 'article.edit', delete: 'article.delete' },
  words: {
    noun: 'article',
    create: 'Adds an article.',
    update:
      'Changes an article. With `expectedVersion`, what others changed meanwhile is kept, and a field that both changed answers VERSION_CONFLICT with nothing saved.',
    changes: 'The changes. Absent leaves, null clears.',
    inactivate: 'Makes an article inactive: it stays where it is chosen and cannot be chosen anew.',
    activate: 'Makes an article active again.',
    delete: 'Removes an article for good, unless a customer has it on the card. Its history stays.',
  },
});

/** The register of articles. */
@Resolver()
export class ArticleResolver extends ArticleMutations {
  constructor(
    service: EntryService<ArticleValues>,
    private readonly list: ArticleListQuery,
  ) {
    super(service);
  }

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

  async entryOf(actor: Actor, id: Buffer | undefined): Promise<Omit<ArticlePayload, 'userErrors'>> {
    return { article: id ? await this.list.article(actor, { id }) : null };
  }
}
