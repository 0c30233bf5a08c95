import type { GraphQLResolveInfo } from 'graphql';
import type { ArticleGroupValues } from '@register/domain/article/article';
import { Arg, Ctx, Directive, Info, Int, Query, Resolver } from 'type-graphql';
import { entryMutations } from '../entry/entry-mutations.js';
import type { EntryService } from '../entry/entry.service.js';
import { EntryStatusFilter } from '../entry/entry-status.type.js';
import type { Page } from '../graphql/connection.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { IdFilter } from '../graphql/value-filters.inputs.js';
import type { Actor, RequestContext } from '../request-context.js';
import { ArticleGroupCreateInput, ArticleGroupUpdateInput } from './article.inputs.js';
import type { ArticleGroupListQuery } from './article-group-list.query.js';
import { ArticleGroupPayload } from './article.payloads.js';
import { ArticleGroupConnection, type ArticleGroup } from './article.type.js';

const ArticleGroupMutations = entryMutations({
  name: 'articleGroup',
  idKind: 'arg',
  createInput: ArticleGroupCreateInput,
  updateInput: ArticleGroupUpdateInput,
  payload: ArticleGroupPayload,
  needs: { create: 'article.create', edit: 'article.edit', delete: 'article.delete' },
  words: {
    noun: 'article group',
    create: 'Adds an article group.',
    update: 'Changes an article group. Conflicts as in `articleUpdate`.',
    changes: 'The changes. Absent leaves.',
    inactivate: 'Makes an article group inactive: its articles stay in it, and none can be put into it anew.',
    activate: 'Makes an article group active again.',
    delete: 'Removes an article group that nothing refers to.',
  },
});

/** The register of article groups. */
@Resolver()
export class ArticleGroupResolver extends ArticleGroupMutations {
  constructor(
    service: EntryService<ArticleGroupValues>,
    private readonly list: ArticleGroupListQuery,
  ) {
    super(service);
  }

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
    @Arg('importId', () => IdFilter, { nullable: true, description: 'By the import that they came with, `job_…`.' })
    importId?: IdFilter | null,
  ): Promise<Page<ArticleGroup>> {
    const actor = requirePermission(context, 'article.view');
    const args = { first, after, last, before, status, importId };
    return this.list.page(actor, args, selectedFields(info).has('totalCount'));
  }

  async entryOf(actor: Actor, id: Buffer | undefined): Promise<Omit<ArticleGroupPayload, 'userErrors'>> {
    return { articleGroup: id ? await this.list.group(actor, id) : null };
  }
}
