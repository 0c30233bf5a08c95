import { Arg, Ctx, Directive, ID, Int, Mutation, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { requirePermission } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { Actor, RequestContext } from '../request-context.js';
import { linkToHandOver, type LinkWays } from '../session/one-time-link-address.js';
import { CustomerUserInviteInput, CustomerUserUpdateInput } from './customer-user.inputs.js';
import { CustomerUserInvitePayload, CustomerUserPayload } from './customer-user.payloads.js';
import { customerUserById } from './customer-user.query.js';
import type { CustomerUserOutcome, CustomerUserService, InvitationOutcome } from './customer-user.service.js';
import { customerUserOf } from './customer-user.type.js';

/** Customers' own logins: invited, changed, shut out, removed. */
@Resolver()
export class CustomerUserResolver {
  constructor(
    private readonly read: Sql,
    private readonly logins: CustomerUserService,
    private readonly links: LinkWays,
  ) {}

  @Mutation(() => CustomerUserInvitePayload, {
    description:
      'Invites somebody to a login of their own at a customer. Whether they are known already, from another customer or group, changes nothing in the answer.',
  })
  @Directive('@requiresScopes(scopes: ["customer.createCustomerUser"])')
  async customerUserInvite(
    @Arg('customerId', () => ID, { description: 'Which customer, `cus_…`.' }) customerId: string,
    @Arg('input', () => CustomerUserInviteInput, { description: 'Who, and what they may do.' })
    { name, email, language, rights }: CustomerUserInviteInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomerUserInvitePayload> {
    const actor = requirePermission(context, 'customer.createCustomerUser');
    const wish = { name, email, rights: rights ?? [] };
    const key = parsePublicId('cus', customerId);
    return this.invited(context, actor, await this.logins.invite(actor, key, wish, language ?? 'sv'));
  }

  @Mutation(() => CustomerUserInvitePayload, {
    description: 'Makes another invitation for a login that nobody has taken yet. The earlier link ends.',
  })
  @Directive('@requiresScopes(scopes: ["customer.createCustomerUser"])')
  async customerUserInviteAgain(
    @Arg('id', () => ID, { description: 'Which login, `cul_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomerUserInvitePayload> {
    const actor = requirePermission(context, 'customer.createCustomerUser');
    return this.invited(context, actor, await this.logins.inviteAgain(actor, parsePublicId('cul', id)));
  }

  @Mutation(() => CustomerUserPayload, {
    description: "Gives a customer's login another name or other rights. They hold from its next request on.",
  })
  @Directive('@requiresScopes(scopes: ["customer.changeCustomerUserRights"])')
  async customerUserUpdate(
    @Arg('id', () => ID, { description: 'Which login, `cul_…`.' }) id: string,
    @Arg('input', () => CustomerUserUpdateInput, { description: 'What to change.' }) input: CustomerUserUpdateInput,
    @Ctx() context: RequestContext,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<CustomerUserPayload> {
    const actor = requirePermission(context, 'customer.changeCustomerUserRights');
    const key = parsePublicId('cul', id);
    return this.answer(context, actor, await this.logins.update(actor, key, input, expectedVersion ?? null));
  }

  @Mutation(() => CustomerUserPayload, {
    description: "Shuts a customer's login out at once: what it has open ends, and it signs in no more.",
  })
  @Directive('@requiresScopes(scopes: ["customer.changeCustomerUserRights"])')
  async customerUserBlock(
    @Arg('id', () => ID, { description: 'Which login, `cul_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomerUserPayload> {
    const actor = requirePermission(context, 'customer.changeCustomerUserRights');
    return this.answer(context, actor, await this.logins.block(actor, parsePublicId('cul', id), true));
  }

  @Mutation(() => CustomerUserPayload, { description: "Lets a customer's login in again." })
  @Directive('@requiresScopes(scopes: ["customer.changeCustomerUserRights"])')
  async customerUserUnblock(
    @Arg('id', () => ID, { description: 'Which login, `cul_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomerUserPayload> {
    const actor = requirePermission(context, 'customer.changeCustomerUserRights');
    return this.answer(context, actor, await this.logins.block(actor, parsePublicId('cul', id), false));
  }

  @Mutation(() => CustomerUserPayload, {
    description: "Removes a customer's login for good. What it has done stays in the history under its name.",
  })
  @Directive('@requiresScopes(scopes: ["customer.deleteCustomerUser"])')
  async customerUserDelete(
    @Arg('id', () => ID, { description: 'Which login, `cul_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomerUserPayload> {
    const actor = requirePermission(context, 'customer.deleteCustomerUser');
    return this.answer(context, actor, await this.logins.remove(actor, parsePublicId('cul', id)));
  }

  private async answer(
    { language }: RequestContext,
    { groupId }: Actor,
    outcome: CustomerUserOutcome,
  ): Promise<CustomerUserPayload> {
    if (outcome.kind === 'REFUSED')
      return { customerUser: null, userErrors: toUserErrors(outcome.violations, language), changeSetId: null };
    const row = await customerUserById(this.read, groupId, outcome.id);
    return {
      customerUser: row ? customerUserOf(row) : null,
      userErrors: [],
      changeSetId: outcome.changeSetId && publicId('his', outcome.changeSetId),
    };
  }

  private async invited(
    context: RequestContext,
    actor: Actor,
    outcome: InvitationOutcome,
  ): Promise<CustomerUserInvitePayload> {
    const link = outcome.kind === 'SAVED' ? linkToHandOver(this.links, outcome.token) : null;
    return { ...(await this.answer(context, actor, outcome)), link };
  }
}
