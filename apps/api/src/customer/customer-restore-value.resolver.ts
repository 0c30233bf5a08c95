import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import { requirePermission } from '../graphql/require-permission.js';
import type { RequestContext } from '../request-context.js';
import type { CustomerAnswers } from './customer-answers.js';
import type { CustomerRestoreValueService } from './customer-restore-value.service.js';
import { changeTarget } from './customer-use-case.js';
import { CustomerPayload } from './customer.payloads.js';

/** History that acts. */
@Resolver()
export class CustomerRestoreValueResolver {
  constructor(
    private readonly answers: CustomerAnswers,
    private readonly restoring: CustomerRestoreValueService,
  ) {}

  @Mutation(() => CustomerPayload, {
    description:
      'Puts the value back that an entry of the history tells was there before: a change like `customerUpdate`, by the same rules, that history tells as `REVERTED`. Personal numbers, customer numbers, states and assignees are not put back this way (`NOT_RESTORABLE`).',
  })
  @Directive('@requiresScopes(scopes: ["customer.edit", "customer.editAssigned"])')
  async customerValueRestore(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Arg('entryId', () => ID, { description: 'The entry of its history, `his_…`.' }) entryId: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the caller has seen.' })
    expectedVersion?: number | null,
  ): Promise<CustomerPayload> {
    const actor = requirePermission(context, 'customer.edit', 'customer.editAssigned');
    const target = changeTarget(id, expectedVersion);
    const entry = parsePublicId('his', entryId);
    return this.answers.payload(context, info, await this.restoring.restore(actor, target, entry, context.readable));
  }
}
