import type { GraphQLResolveInfo } from 'graphql';
import { seesCostCentres, type CostCentreValues } from '@register/domain/cost-centre/cost-centre';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
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
import type { CostCentreListQuery } from './cost-centre-list.query.js';
import {
  CostCentreConnection,
  CostCentreCreateInput,
  CostCentrePayload,
  CostCentreUpdateInput,
  type CostCentre,
} from './cost-centre.type.js';

const versionArgument = {
  nullable: true,
  description: 'The version that the change was made on; without it nothing is compared.',
} as const;
const idArgument = { description: 'Which cost centre, `coc_…`.' };

/** The register of cost centres. */
@Resolver()
export class CostCentreResolver {
  constructor(
    private readonly service: EntryService<CostCentreValues>,
    private readonly list: CostCentreListQuery,
  ) {}

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

  @Mutation(() => CostCentrePayload, { description: 'Adds a cost centre. Administrators only.' })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async costCentreCreate(
    @Arg('input', () => CostCentreCreateInput, { description: 'Its values.' }) input: CostCentreCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<CostCentrePayload> {
    const actor = requirePermission(context, 'admin');
    return this.payload(context, undefined, await this.service.create(actor, { ...input }));
  }

  @Mutation(() => CostCentrePayload, {
    description: 'Changes a cost centre. Conflicts as in `articleUpdate`. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async costCentreUpdate(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('input', () => CostCentreUpdateInput, { description: 'The changes. Absent leaves.' })
    input: CostCentreUpdateInput,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<CostCentrePayload> {
    const actor = requirePermission(context, 'admin');
    const target = { id: parsePublicId('coc', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.update(actor, target, { ...input }));
  }

  @Mutation(() => CostCentrePayload, {
    description: 'Makes a cost centre inactive: customers keep it, and none can be given it anew. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  costCentreInactivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<CostCentrePayload> {
    return this.setStatus(context, id, expectedVersion, 'INACTIVE');
  }

  @Mutation(() => CostCentrePayload, { description: 'Makes a cost centre active again. Administrators only.' })
  @Directive('@requiresScopes(scopes: ["admin"])')
  costCentreActivate(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<CostCentrePayload> {
    return this.setStatus(context, id, expectedVersion, 'ACTIVE');
  }

  @Mutation(() => EntryDeletePayload, {
    description: 'Removes a cost centre that no customer has, those in the bin included. Administrators only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async costCentreDelete(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
  ): Promise<EntryDeletePayload> {
    const actor = requirePermission(context, 'admin');
    const target = { id: parsePublicId('coc', id), expectedVersion: expectedVersion ?? null };
    const outcome = await this.service.remove(actor, target);
    return outcome.kind === 'SAVED'
      ? { deletedId: publicId('coc', outcome.id), userErrors: [] }
      : { deletedId: null, userErrors: toUserErrors(outcome.violations, context.language) };
  }

  private async setStatus(
    context: RequestContext,
    id: string,
    expectedVersion: number | null | undefined,
    status: EntryStatus,
  ): Promise<CostCentrePayload> {
    const actor = requirePermission(context, 'admin');
    const target = { id: parsePublicId('coc', id), expectedVersion: expectedVersion ?? null };
    return this.payload(context, target.id, await this.service.setStatus(actor, target, status));
  }

  private async payload(
    context: RequestContext,
    id: Buffer | undefined,
    outcome: EntryOutcome,
  ): Promise<CostCentrePayload> {
    const key = outcome.kind === 'SAVED' ? outcome.id : id;
    return {
      costCentre: key ? await this.list.costCentre(requireActor(context), key) : null,
      userErrors: outcome.kind === 'SAVED' ? [] : toUserErrors(outcome.violations, context.language),
    };
  }
}
