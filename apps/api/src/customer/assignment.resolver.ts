import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { CustomerAnswers } from './customer-answers.js';
import { CustomerPayload } from './customer.payloads.js';
import { parsePublicId } from '../database/ids.js';
import { requirePermission } from '../graphql/require-permission.js';
import type { RequestContext } from '../request-context.js';
import type { AssignmentService } from './assignment.service.js';

/** Who is responsible for a customer. */
@Resolver()
export class AssignmentResolver {
  constructor(
    private readonly answers: CustomerAnswers,
    private readonly assignments: AssignmentService,
  ) {}

  @Mutation(() => CustomerPayload, {
    description:
      'Assigns users to a customer, beside those who are. Only active users of the group. The customer is not told.',
  })
  @Directive('@requiresScopes(scopes: ["customer.assign"])')
  async customerAssign(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Arg('userIds', () => [ID], { description: 'Whom, `usr_…`; those who are assigned already stay so.' })
    userIds: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerPayload> {
    const actor = requirePermission(context, 'customer.assign');
    return this.answers.payload(context, info, await this.assignments.assign(actor, parsePublicId('cus', id), userIds));
  }

  @Mutation(() => CustomerPayload, { description: 'Takes users off a customer.' })
  @Directive('@requiresScopes(scopes: ["customer.assign"])')
  async customerUnassign(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Arg('userIds', () => [ID], { description: 'Whom, `usr_…`; those who are not assigned are no error.' })
    userIds: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerPayload> {
    const actor = requirePermission(context, 'customer.assign');
    return this.answers.payload(
      context,
      info,
      await this.assignments.unassign(actor, parsePublicId('cus', id), userIds),
    );
  }
}
