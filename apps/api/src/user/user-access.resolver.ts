import type { UserPatch } from '@register/domain/access/change-user';
import type { Violation } from '@register/domain/violation';
import { Arg, Ctx, Directive, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { UserSessionsService } from '../account/user-sessions.service.js';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { Actor, RequestContext } from '../request-context.js';
import { linkToHandOver, type LinkWays } from '../session/one-time-link-address.js';
import type { UserChangeService } from './user-change.service.js';
import type { Invited, UserInviteService } from './user-invite.service.js';
import { UserInviteInput, UserUpdateInput } from './user.inputs.js';
import { UserAccessPayload, UserLinkPayload } from './user.payloads.js';
import { accessOf, userAccessById } from './user-access.query.js';
import type { UserAccess } from './user-access.type.js';
import type { UserSecondFactorService } from './user-second-factor.service.js';

export interface UserServices {
  readonly changes: UserChangeService;
  readonly invitations: UserInviteService;
  readonly sessions: UserSessionsService;
  readonly secondFactors: UserSecondFactorService;
}

/** Who is in the group, and what they may do there. */
@Resolver()
export class UserAccessResolver {
  constructor(
    private readonly read: Sql,
    private readonly services: UserServices,
    private readonly links: LinkWays,
  ) {}

  @Mutation(() => UserLinkPayload, {
    description:
      'Invites somebody to the group by a link that is good for 72 hours. The answer is the same whether they have an account in another group. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userInvite(
    @Ctx() context: RequestContext,
    @Arg('input', () => UserInviteInput, { description: 'Who.' }) input: UserInviteInput,
  ): Promise<UserLinkPayload> {
    const actor = requireAdministrator(context);
    const wanted = { ...input, ...rightsIn(input), language: input.language ?? actor.language };
    return this.linked(context, actor, await this.services.invitations.invite(actor, wanted));
  }

  @Mutation(() => UserLinkPayload, {
    description:
      'Makes another invitation for somebody who has not taken theirs; the one before ends. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userInvitationSend(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
  ): Promise<UserLinkPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('usr', id);
    return this.linked(context, actor, await this.services.invitations.resend(actor, key), key);
  }

  @Mutation(() => UserLinkPayload, {
    description: 'Makes a link to a new password, good for an hour. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userPasswordResetSend(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
  ): Promise<UserLinkPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('usr', id);
    return this.linked(context, actor, await this.services.invitations.sendReset(actor, key), key);
  }

  @Mutation(() => UserAccessPayload, {
    description: "Changes a user's name, role and rights. Administrators, signed in; not by API key.",
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userUpdate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
    @Arg('input', () => UserUpdateInput, { description: 'What to change.' }) input: UserUpdateInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<UserAccessPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('usr', id);
    const patch: UserPatch = { name: input.name ?? undefined, role: input.role ?? undefined, ...rightsIn(input) };
    return this.answer(
      context,
      actor,
      key,
      await this.services.changes.update(actor, key, patch, expectedVersion ?? null),
    );
  }

  @Mutation(() => UserAccessPayload, {
    description:
      'Shuts a user out: all sessions and API keys of theirs end at once, and their jobs before the next step. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userInactivate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
  ): Promise<UserAccessPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('usr', id);
    return this.answer(context, actor, key, await this.services.changes.inactivate(actor, key));
  }

  @Mutation(() => UserAccessPayload, {
    description:
      'Lets a user in again who was shut out. API keys stay revoked. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userActivate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
  ): Promise<UserAccessPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('usr', id);
    return this.answer(context, actor, key, await this.services.changes.activate(actor, key));
  }

  @Mutation(() => UserAccessPayload, {
    description:
      "Switches a user's two-step sign-in off and removes their passkeys, such as when the device is lost; they are told by e-mail. Not one's own, and not of whoever acts in other groups, too. Administrators, signed in; not by API key.",
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userSecondFactorRemove(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
  ): Promise<UserAccessPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('usr', id);
    return this.answer(context, actor, key, await this.services.secondFactors.remove(actor, key));
  }

  @Mutation(() => UserAccessPayload, {
    description:
      'Says that it is the user who has lost every second step, and not somebody else who knows their password: ask them in a way that you know. Where they act in other groups, too, this is for all of them. Not for oneself. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userSecondFactorResetConfirm(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
  ): Promise<UserAccessPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('usr', id);
    return this.answer(context, actor, key, await this.services.secondFactors.confirmReset(actor, key));
  }

  @Mutation(() => UserAccessPayload, {
    description:
      'Calls off the wait of a user for two-step sign-in to be switched off; they are told by e-mail. Not for oneself. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userSecondFactorResetRefuse(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
  ): Promise<UserAccessPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('usr', id);
    return this.answer(context, actor, key, await this.services.secondFactors.refuseReset(actor, key));
  }

  @Mutation(() => UserAccessPayload, {
    description: "Ends a user's sessions in this group: one, or all. Administrators, signed in; not by API key.",
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userSessionsEnd(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which user, `usr_…`.' }) id: string,
    @Arg('sessionId', () => ID, { nullable: true, description: 'Which session, `ses_…`; all when left out.' })
    sessionId?: string | null,
  ): Promise<UserAccessPayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('usr', id);
    const session = sessionId == null ? null : parsePublicId('ses', sessionId);
    return this.answer(context, actor, key, await this.services.sessions.endOf(actor, key, session));
  }

  private async answer(
    context: RequestContext,
    actor: Actor,
    id: Buffer | undefined,
    violations: readonly Violation[],
  ): Promise<UserAccessPayload> {
    return { access: await this.access(context, actor, id), userErrors: toUserErrors(violations, context.language) };
  }

  private async linked(context: RequestContext, actor: Actor, outcome: Invited, id?: Buffer): Promise<UserLinkPayload> {
    const access = await this.access(context, actor, outcome.ok ? outcome.id : id);
    if (!outcome.ok) return { access, link: null, userErrors: toUserErrors(outcome.violations, context.language) };
    const link = outcome.token === null ? null : linkToHandOver(this.links, outcome.token);
    return { access, link, userErrors: [] };
  }

  private async access(context: RequestContext, actor: Actor, id: Buffer | undefined): Promise<UserAccess | null> {
    const row = id && (await userAccessById(this.read, actor.groupId, id));
    return row ? accessOf(row, actor, context.now()) : null;
  }
}

const rightsIn = ({ permissions, closedFields }: Pick<UserUpdateInput, 'permissions' | 'closedFields'>) => ({
  permissions: permissions ?? undefined,
  closedFields: closedFields ?? undefined,
});
