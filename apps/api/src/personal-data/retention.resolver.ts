import type { GraphQLResolveInfo } from 'graphql';
import { approvedAtOnce } from '@register/domain/customer/retention';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Page } from '../graphql/connection.js';
import { badInput } from '../graphql/errors.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import { shownApproval, shownDue } from './retention-answers.js';
import type { RetentionService } from './retention.service.js';
import {
  DueCustomerConnection,
  RetentionApproval,
  RetentionApproveInput,
  RetentionApprovePayload,
  RetentionPlan,
  type DueCustomer,
} from './retention.type.js';

/** Private customers that nobody needs any more: listed, and erased when an administrator says so. */
@Resolver()
export class RetentionResolver {
  constructor(private readonly retention: RetentionService) {}

  @Query(() => DueCustomerConnection, {
    description:
      'Private customers that are due for erasure: inactive and unchanged for as many months as `retentionMonths` says, and without a legal hold. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async retentionDue(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
  ): Promise<Page<DueCustomer>> {
    const counts = selectedFields(info).has('totalCount');
    return shownDue(await this.retention.due(requireAdministrator(context), { first, after }, counts), context);
  }

  @Query(() => RetentionPlan, {
    description:
      'What `retentionApprove` would do to some customers: a dry run. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async retentionPlan(
    @Arg('ids', () => [ID], { description: 'Which customers, `cus_…`; at most 500.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<RetentionPlan> {
    const actor = requireAdministrator(context);
    if (ids.length > approvedAtOnce) throw badInput(`At most ${approvedAtOnce} ids.`, ['ids']);
    const keys = ids.flatMap((id) => parsePublicId('cus', id) ?? []);
    const { due, parts } = await this.retention.plan(actor, keys);
    return { due, parts: [...parts] };
  }

  @Query(() => RetentionApproval, {
    nullable: true,
    description:
      'What has come of the last approval in the group, by whomever; null when none is kept. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async retentionApproval(@Ctx() context: RequestContext): Promise<RetentionApproval | null> {
    return shownApproval(await this.retention.last(requireAdministrator(context)), context);
  }

  @Mutation(() => RetentionApprovePayload, {
    description:
      'Has customers erased that are due, each for itself as `customerErase` does, by a job. Each is looked at again before: whoever is held, referred to or due no more stays. One approval at a time in a group. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async retentionApprove(
    @Arg('input', () => RetentionApproveInput, { description: 'Who, and how many.' })
    { ids, count }: RetentionApproveInput,
    @Ctx() context: RequestContext,
  ): Promise<RetentionApprovePayload> {
    const actor = requireAdministrator(context);
    const keys = ids.map((id) => parsePublicId('cus', id));
    const violations = await this.retention.approve(actor, ids, keys, count);
    return {
      approval: violations.length > 0 ? null : shownApproval(await this.retention.last(actor), context),
      userErrors: toUserErrors(violations, context.language),
    };
  }
}
