import { restorableUntil } from '@register/domain/customer/deletion';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import { changeTarget } from './customer-use-case.js';
import { requirePermission } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import type { CustomerAnswers } from './customer-answers.js';
import type { CustomerRevealService } from './customer-reveal.service.js';
import type { CustomerStateService } from './customer-state.service.js';
import { CustomerDeletePayload, CustomerPayload, PersonalNumberRevealPayload } from './customer.payloads.js';

/** A customer taken out of use and back, and its personal number shown. */
@Resolver()
export class CustomerStateResolver {
  constructor(
    private readonly answers: CustomerAnswers,
    private readonly states: CustomerStateService,
    private readonly reveals: CustomerRevealService,
  ) {}

  @Mutation(() => CustomerPayload, {
    description: 'Makes a customer inactive: it cannot be chosen for new orders. What exists stays.',
  })
  @Directive('@requiresScopes(scopes: ["customer.edit", "customer.editAssigned"])')
  async customerInactivate(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<CustomerPayload> {
    const actor = requirePermission(context, 'customer.edit', 'customer.editAssigned');
    return this.answers.payload(context, info, await this.states.inactivate(actor, changeTarget(id, expectedVersion)));
  }

  @Mutation(() => CustomerPayload, { description: 'Makes an inactive customer active again.' })
  @Directive('@requiresScopes(scopes: ["customer.edit", "customer.editAssigned"])')
  async customerActivate(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<CustomerPayload> {
    const actor = requirePermission(context, 'customer.edit', 'customer.editAssigned');
    return this.answers.payload(context, info, await this.states.activate(actor, changeTarget(id, expectedVersion)));
  }

  @Mutation(() => CustomerDeletePayload, {
    description:
      'Moves a customer to the bin for 30 days, unless something refers to it (`CUSTOMER_IN_USE`). Its number stays taken while it lies there.',
  })
  @Directive('@requiresScopes(scopes: ["customer.delete"])')
  async customerDelete(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<CustomerDeletePayload> {
    const actor = requirePermission(context, 'customer.delete');
    const outcome = await this.states.delete(actor, changeTarget(id, expectedVersion));
    const payload = await this.answers.payload(context, info, outcome);
    return { ...payload, restorableUntil: outcome.kind === 'SAVED' ? restorableUntil(outcome.at) : null };
  }

  @Mutation(() => CustomerPayload, { description: 'Takes a customer out of the bin, to the state it had.' })
  @Directive('@requiresScopes(scopes: ["customer.delete"])')
  async customerRestore(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerPayload> {
    const actor = requirePermission(context, 'customer.delete');
    return this.answers.payload(context, info, await this.states.restore(actor, changeTarget(id, null)));
  }

  @Mutation(() => PersonalNumberRevealPayload, {
    description:
      'Shows the whole personal number of a customer, once. Who asked, when and why stands in the history, for everyone who may see that there is a number.',
  })
  @Directive('@requiresScopes(scopes: ["customer.identity"])')
  async customerPersonalNumberReveal(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Arg('reason', () => String, {
      nullable: true,
      description:
        'Why it is needed; kept in the history. At most 500 characters. Needed where the group asks for it (`CustomerSettings.requireRevealReason`).',
    })
    reason?: string | null,
  ): Promise<PersonalNumberRevealPayload> {
    const actor = requirePermission(context, 'customer.identity');
    const { personalNumber, violations } = await this.reveals.reveal(actor, parsePublicId('cus', id), reason ?? null);
    return { personalNumber, userErrors: toUserErrors(violations, context.language) };
  }

  @Mutation(() => PersonalNumberRevealPayload, {
    description:
      'Shows the whole personal number of a co-applicant, once. Who asked, when and why stands in the history, for everyone who may see that there is a number.',
  })
  @Directive('@requiresScopes(scopes: ["customer.identity"])')
  async customerCoApplicantNumberReveal(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Arg('coApplicantId', () => ID, { description: 'Which of its co-applicants, `coa_…`.' }) coApplicantId: string,
    @Ctx() context: RequestContext,
    @Arg('reason', () => String, {
      nullable: true,
      description:
        'Why it is needed; kept in the history. At most 500 characters. Needed where the group asks for it (`CustomerSettings.requireRevealReason`).',
    })
    reason?: string | null,
  ): Promise<PersonalNumberRevealPayload> {
    const actor = requirePermission(context, 'customer.identity');
    const key = parsePublicId('cus', id);
    const { personalNumber, violations } = await this.reveals.revealCoApplicant(
      actor,
      key,
      coApplicantId,
      reason ?? null,
    );
    return { personalNumber, userErrors: toUserErrors(violations, context.language) };
  }
}
