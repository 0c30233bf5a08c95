import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Sql } from '../database/sql.js';
import type { RequestContext } from '../request-context.js';
import type { ChoosePasswordService } from '../session/choose-password.service.js';
import { isFirstAdministratorLink, type LinkPurpose } from '../session/one-time-links.js';
import { OneTimeLink, type OneTimeLinkPurpose } from './one-time-link.type.js';
import type { StartedSession } from './started-session.js';
import { SignInPayload } from './viewer.payloads.js';

@Resolver()
export class OneTimeLinkResolver {
  constructor(
    private readonly read: Sql,
    private readonly passwords: ChoosePasswordService,
    private readonly started: StartedSession,
    private readonly clock: () => number,
  ) {}

  @Query(() => OneTimeLink, {
    nullable: true,
    description:
      'What a one-time link is for; null when it is unknown, used or too old. Needs no sign-in: the link itself is the proof.',
  })
  async oneTimeLink(
    @Arg('token', () => String, { description: 'The last part of the link.' }) token: string,
  ): Promise<OneTimeLink | null> {
    const invitation = await this.passwords.invitationOf(token);
    if (invitation) return { ...invitation, purpose: purposes[invitation.purpose] };
    return (await isFirstAdministratorLink(this.read, token, this.clock()))
      ? { purpose: 'FIRST_ADMINISTRATOR', email: null, groupName: null, expiresAt: null }
      : null;
  }

  @Mutation(() => SignInPayload, {
    description:
      'Chooses a password by a one-time link, and signs in. Whoever has a password already, from another group, takes an invitation with that one. A new password ends all sessions of before. Where two-step sign-in is on the password is chosen and nobody is signed in: `SIGN_IN_CODE_REQUIRED`, and `signIn` with a code follows.',
  })
  async passwordChoose(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'The last part of the link.' }) token: string,
    @Arg('password', () => String, {
      description: 'At least 12 characters, and not one of the most used; or the password that one has.',
    })
    password: string,
  ): Promise<SignInPayload> {
    return this.started.answer(context, await this.passwords.choose({ token, password, ...context.http }));
  }
}

const purposes: Readonly<Record<LinkPurpose, OneTimeLinkPurpose>> = {
  inviteUser: 'USER_INVITATION',
  inviteLogin: 'LOGIN_INVITATION',
  resetPassword: 'PASSWORD_RESET',
  resetSecondFactor: 'SECOND_FACTOR_RESET',
};
