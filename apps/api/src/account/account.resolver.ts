import { Arg, Ctx, Directive, ID, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { actAs, type RequestContext } from '../request-context.js';
import { clearedCookie } from '../session/cookie.js';
import { AccountPayload, PasswordResetRequestPayload, SessionEndPayload } from './account.payloads.js';
import { ownSessions, sessionsOfUser } from './own-sessions.query.js';
import type { PasswordService } from './password.service.js';
import { requireSignedIn } from './require-signed-in.js';
import { UserSession } from './user-session.type.js';
import type { UserSessionsService } from './user-sessions.service.js';

@Resolver()
export class AccountResolver {
  constructor(
    private readonly read: Sql,
    private readonly passwords: PasswordService,
    private readonly sessions: UserSessionsService,
  ) {}

  @Query(() => [UserSession], {
    description:
      'Where one is signed in oneself, on every device and in every group, the newest first. Not by API key.',
  })
  ownSessions(@Ctx() context: RequestContext): Promise<UserSession[]> {
    return ownSessions(this.read, requireSignedIn(context), context.now());
  }

  @Query(() => [UserSession], {
    description:
      'Where a user is signed in to this group, the newest first; none for an id of nobody. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async userSessions(
    @Ctx() context: RequestContext,
    @Arg('userId', () => ID, { description: 'Which user, `usr_…`.' }) userId: string,
  ): Promise<UserSession[]> {
    const actor = requireAdministrator(context);
    const id = parsePublicId('usr', userId);
    return id ? sessionsOfUser(this.read, actor, id, context.now()) : [];
  }

  @Mutation(() => SessionEndPayload, { description: "Ends one of one's own sessions. Not by API key." })
  async sessionEnd(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which session, `ses_…`.' }) id: string,
  ): Promise<SessionEndPayload> {
    const actor = requireSignedIn(context);
    const violations = await this.sessions.endOwn(actor.accountId, parsePublicId('ses', id));
    const left = await ownSessions(this.read, actor, context.now());
    if (!left.some(({ isCurrent }) => isCurrent)) {
      context.http.setCookie(clearedCookie);
      actAs(context, null);
    }
    return { sessions: left, userErrors: toUserErrors(violations, context.language) };
  }

  @Mutation(() => AccountPayload, {
    description: "Changes one's own password, and ends all other sessions. Not by API key.",
  })
  async passwordChange(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String, { description: 'The password until now.' }) currentPassword: string,
    @Arg('newPassword', () => String, { description: 'At least 12 characters, and not one of the most used.' })
    newPassword: string,
  ): Promise<AccountPayload> {
    const violations = await this.passwords.change(
      requireSignedIn(context),
      currentPassword,
      newPassword,
      context.http.ip,
    );
    return { userErrors: toUserErrors(violations, context.language) };
  }

  @Mutation(() => PasswordResetRequestPayload, {
    description:
      'Sends a link to a new password, good for an hour, to the e-mail address, where somebody has it and fewer than three that were sent are unused. Needs no sign-in; requests are counted.',
  })
  async passwordResetRequest(
    @Ctx() context: RequestContext,
    @Arg('email', () => String, { description: "The account's e-mail address." }) email: string,
  ): Promise<PasswordResetRequestPayload> {
    const violations = await this.passwords.requestReset(email, context.http.ip);
    return { userErrors: toUserErrors(violations, context.language) };
  }
}
