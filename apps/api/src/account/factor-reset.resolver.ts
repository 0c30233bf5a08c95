import { toldFactorReset } from '@register/domain/access/factor-reset';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import { SecondFactorResetPayload, SecondFactorResetRequestPayload } from './factor-reset.payloads.js';
import type { FactorResetService } from './factor-reset.service.js';
import { requireSignedIn } from './require-signed-in.js';

/** The way back in for somebody who has lost every second step. */
@Resolver()
export class FactorResetResolver {
  constructor(private readonly resets: FactorResetService) {}

  @Mutation(() => SecondFactorResetRequestPayload, {
    description:
      "For whoever has lost every second step, app and recovery codes or passkeys: sends a link to the account's e-mail address, good for an hour, that begins the wait. Needs no sign-in but the right password; attempts are counted like sign-ins.",
  })
  async secondFactorResetRequest(
    @Ctx() context: RequestContext,
    @Arg('email', () => String, { description: "The account's e-mail address." }) email: string,
    @Arg('password', () => String, { description: 'Its password.' }) password: string,
  ): Promise<SecondFactorResetRequestPayload> {
    const violations = await this.resets.request(email, password, context.http.ip);
    return { userErrors: toUserErrors(violations, context.language) };
  }

  @Mutation(() => SecondFactorResetPayload, {
    description:
      'Begins the wait by the link that came by e-mail, and tells the person and the administrators of their groups. Needs no sign-in. After 72 hours, and when an administrator of one of the groups has confirmed it, the next sign-in needs no code, two-step sign-in is off and passkeys are gone; a week, where there is no other administrator to ask. Anybody signed in to the account calls it off, and so does a sign-in with a code or a passkey.',
  })
  async secondFactorResetStart(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'The last part of the link.' }) token: string,
  ): Promise<SecondFactorResetPayload> {
    const outcome = await this.resets.start(token);
    return outcome.ok
      ? { reset: toldFactorReset(outcome.value), userErrors: [] }
      : { reset: null, userErrors: toUserErrors(outcome.violations, context.language) };
  }

  @Mutation(() => SecondFactorResetPayload, {
    description: "Calls off the wait for one's own two-step sign-in to be switched off. Not by API key.",
  })
  async secondFactorResetCancel(@Ctx() context: RequestContext): Promise<SecondFactorResetPayload> {
    const violations = await this.resets.cancel(requireSignedIn(context));
    return { reset: null, userErrors: toUserErrors(violations, context.language) };
  }
}
