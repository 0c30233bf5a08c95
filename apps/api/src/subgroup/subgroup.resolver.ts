import type { GraphQLResolveInfo } from 'graphql';
import { seesSubgroups, type SubgroupValues } from '@register/domain/subgroup/subgroup';
import { Arg, Ctx, Directive, Info, Int, Query, Resolver } from 'type-graphql';
import type { EntryService } from '../entry/entry.service.js';
import { entryMutations } from '../entry/entry-mutations.js';
import { EntryStatusFilter } from '../entry/entry-status.type.js';
import { forbidden } from '../graphql/errors.js';
import type { Page } from '../graphql/connection.js';
import { selectedFields } from '../graphql/selection.js';
import { requireActor, type Actor, type RequestContext } from '../request-context.js';
import type { SubgroupListQuery } from './subgroup-list.query.js';
import { SubgroupCreateInput, SubgroupUpdateInput } from './subgroup.inputs.js';
import { SubgroupConnection, SubgroupPayload, type Subgroup } from './subgroup.type.js';

const SubgroupMutations = entryMutations({
  name: 'subgroup',
  idKind: 'sub',
  createInput: SubgroupCreateInput,
  updateInput: SubgroupUpdateInput,
  payload: SubgroupPayload,
  needs: { create: 'admin', edit: 'admin', delete: 'admin' },
  words: {
    noun: 'subgroup',
    create: 'Adds a subgroup. Administrators only.',
    update: 'Changes a subgroup. Conflicts as in `articleUpdate`. Administrators only.',
    changes: 'The changes. Absent leaves, null clears.',
    inactivate: 'Makes a subgroup inactive: customers keep it, and none can be given it anew. Administrators only.',
    activate: 'Makes a subgroup active again. Administrators only.',
    delete: 'Removes a subgroup that no customer has, those in the bin included. Administrators only.',
  },
});

/** The register of subgroups. */
@Resolver()
export class SubgroupResolver extends SubgroupMutations {
  constructor(
    service: EntryService<SubgroupValues>,
    private readonly list: SubgroupListQuery,
  ) {
    super(service);
  }

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

  async entryOf(actor: Actor, id: Buffer | undefined): Promise<Omit<SubgroupPayload, 'userErrors'>> {
    return { subgroup: id ? await this.list.subgroup(actor, id) : null };
  }
}
