import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { requirePermission } from '../../graphql/require-permission.js';
import type { RequestContext } from '../../request-context.js';
import type { CustomerAnswers } from '../customer-answers.js';
import { changeTarget } from '../customer-use-case.js';
import { CustomerPayload } from '../customer.payloads.js';
import type { ProtectionService } from './protection.service.js';

/** Protected identity: given and taken back. */
@Resolver()
export class ProtectionResolver {
  constructor(
    private readonly answers: CustomerAnswers,
    private readonly protection: ProtectionService,
  ) {}

  @Mutation(() => CustomerPayload, {
    description:
      'Marks a customer as one with protected identity. From then on it does not exist for anybody but those who hold `customer.protected`, those who are assigned to it, and its own logins.',
  })
  @Directive('@requiresScopes(scopes: ["customer.protected"])')
  customerProtect(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<CustomerPayload> {
    return this.change('protect', id, expectedVersion, context, info);
  }

  @Mutation(() => CustomerPayload, {
    description: 'Takes protected identity back: whoever sees customers sees this one again, with what it has.',
  })
  @Directive('@requiresScopes(scopes: ["customer.protected"])')
  customerUnprotect(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<CustomerPayload> {
    return this.change('unprotect', id, expectedVersion, context, info);
  }

  private async change(
    action: 'protect' | 'unprotect',
    id: string,
    expectedVersion: number | null | undefined,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<CustomerPayload> {
    const actor = requirePermission(context, 'customer.protected');
    const target = changeTarget(id, expectedVersion);
    return this.answers.payload(context, info, await this.protection.change(actor, target, action));
  }
}
