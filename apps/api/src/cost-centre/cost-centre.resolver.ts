import type { GraphQLResolveInfo } from 'graphql';
import { seesCostCentres, type CostCentreValues } from '@register/domain/cost-centre/cost-centre';
import { Arg, Ctx, Directive, Info, Int, Query, Resolver } from 'type-graphql';
import type { EntryService } from '../entry/entry.service.js';
import { entryMutations } from '../entry/entry-mutations.js';
import { EntryStatusFilter } from '../entry/entry-status.type.js';
import { forbidden } from '../graphql/errors.js';
import type { Page } from '../graphql/connection.js';
import { selectedFields } from '../graphql/selection.js';
import { requireActor, type Actor, type RequestContext } from '../request-context.js';
import type { CostCentreListQuery } from './cost-centre-list.query.js';
import {
  CostCentreConnection,
  CostCentreCreateInput,
  CostCentrePayload,
  CostCentreUpdateInput,
  type CostCentre,
} from './cost-centre.type.js';

const CostCentreMutations = entryMutations({
  name: 'costCentre',
  idKind: 'coc',
  createInput: CostCentreCreateInput,
  updateInput: CostCentreUpdateInput,
  payload: CostCentrePayload,
  needs: { create: 'admin', edit: 'admin', delete: 'admin' },
  words: {
    noun: 'cost centre',
    create: 'Adds a cost centre. Administrators only.',
    update: 'Changes a cost centre. Conflicts as in `articleUpdate`. Administrators only.',
    changes: 'The changes. Absent leaves.',
    inactivate: 'Makes a cost centre inactive: customers keep it, and none can be given it anew. Administrators only.',
    activate: 'Makes a cost centre active again. Administrators only.',
    delete: 'Removes a cost centre that no customer has, those in the bin included. Administrators only.',
  },
});

/** The register of cost centres. */
@Resolver()
export class CostCentreResolver extends CostCentreMutations {
  constructor(
    service: EntryService<CostCentreValues>,
    private readonly list: CostCentreListQuery,
  ) {
    super(service);
  }

  @Query(() => CostCentreConnection, {
    description: 'The cost centres of the group, by code. For whoever sees customers.',
  })
  @Directive('@requiresScopes(scopes: ["customer.view", "customer.viewAssigned"])')
  async costCentres(
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
      description: 'Words that code or name contain; case and accents do not count. At most 200 characters.',
    })
    search?: string | null,
    @Arg('status', () => EntryStatusFilter, { nullable: true, description: 'By status; all when left out.' })
    status?: EntryStatusFilter | null,
  ): Promise<Page<CostCentre>> {
    const actor = requireActor(context);
    if (!seesCostCentres(actor.viewer)) throw forbidden('customer.view');
    const args = { first, after, last, before, search, status };
    return this.list.page(actor, args, selectedFields(info).has('totalCount'));
  }

  async entryOf(actor: Actor, id: Buffer | undefined): Promise<Omit<CostCentrePayload, 'userErrors'>> {
    return { costCentre: id ? await this.list.costCentre(actor, id) : null };
  }
}
