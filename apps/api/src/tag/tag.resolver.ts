import type { GraphQLResolveInfo } from 'graphql';
import { seesTags, type TagValues } from '@register/domain/tag/tag';
import { Arg, Ctx, Directive, Info, Int, Query, Resolver } from 'type-graphql';
import type { EntryService } from '../entry/entry.service.js';
import { entryMutations } from '../entry/entry-mutations.js';
import { EntryStatusFilter } from '../entry/entry-status.type.js';
import { forbidden } from '../graphql/errors.js';
import type { Page } from '../graphql/connection.js';
import { selectedFields } from '../graphql/selection.js';
import { requireActor, type Actor, type RequestContext } from '../request-context.js';
import type { TagListQuery } from './tag-list.query.js';
import { TagCreateInput, TagUpdateInput } from './tag.inputs.js';
import { TagConnection, TagPayload, type Tag } from './tag.type.js';

const TagMutations = entryMutations({
  name: 'tag',
  idKind: 'tag',
  createInput: TagCreateInput,
  updateInput: TagUpdateInput,
  payload: TagPayload,
  needs: { create: 'admin', edit: 'admin', delete: 'admin' },
  words: {
    noun: 'tag',
    create: 'Adds a tag. Administrators only.',
    update: 'Changes a tag. Conflicts as in `articleUpdate`. Administrators only.',
    changes: 'The changes. Absent leaves, null clears.',
    inactivate: 'Makes a tag inactive: customers keep it, and none can be given it anew. Administrators only.',
    activate: 'Makes a tag active again. Administrators only.',
    delete: 'Removes a tag that no customer has, those in the bin included. Administrators only.',
  },
});

/** The register of tags. */
@Resolver()
export class TagResolver extends TagMutations {
  constructor(
    service: EntryService<TagValues>,
    private readonly list: TagListQuery,
  ) {
    super(service);
  }

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

  async entryOf(actor: Actor, id: Buffer | undefined): Promise<Omit<TagPayload, 'userErrors'>> {
    return { tag: id ? await this.list.tag(actor, id) : null };
  }
}
