import { violation } from '@register/domain/violation';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import { unauthenticated } from '../graphql/errors.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { actAs, requireAnybody, type RequestContext } from '../request-context.js';
import { clearedCookie, passkeyCookie } from '../session/cookie.js';
import { passkeyChallengeLivesMs } from '../session/passkey-challenges.js';
import type { SessionService } from '../session/session.service.js';
import { looksLikeToken, newToken } from '../session/token.js';
import type { FirstAdministratorService } from '../user/first-administrator.service.js';
import type { StartedSession } from './started-session.js';
import { PasskeySignInOptionsPayload, SignInPayload, SignOutPayload } from './viewer.payloads.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly firstAdministrator: FirstAdministratorService,
    private readonly started: StartedSession,
  ) {}

  @Mutation(() => SignInPayload, {
    description:
      'Starts a session and sets its cookie. Attempts are counted for each account and each address; one for each operation.',
  })
  async signIn(
    @Ctx() context: RequestContext,
    @Arg('email', () => String, { description: "The account's e-mail address." }) email: string,
    @Arg('password', () => String, { description: 'Its password.' }) password: string,
    @Arg('code', () => String, {
      nullable: true,
      description:
        'Where two-step sign-in is on: the six digits that the app shows, or a recovery code. Without it such an account is answered with `SIGN_IN_CODE_REQUIRED`, after the right password only. Each code works once.',
    })
    code?: string | null,
  ): Promise<SignInPayload> {
    const attempt = { email, password, code: code ?? null, ...context.http };
    return this.started.answer(context, await this.sessions.signIn(attempt));
  }

  @Mutation(() => PasskeySignInOptionsPayload, {
    description:
      'What a browser signs in by a passkey by. The browser is known by a cookie for five minutes. Needs no sign-in; counted for each address.',
  })
  async passkeySignInBegin(@Ctx() context: RequestContext): Promise<PasskeySignInOptionsPayload> {
    const { http, language } = context;
    const token = http.passkeyToken !== null && looksLikeToken(http.passkeyToken) ? http.passkeyToken : newToken();
    const asked = await this.sessions.passkeyOptions(token, http.ip);
    if ('waitMs' in asked) {
      const throttled = violation('SIGN_IN_THROTTLED', [], { minutes: Math.ceil(asked.waitMs / 60_000) });
      return { options: null, userErrors: toUserErrors([throttled], language) };
    }
    http.setCookie(passkeyCookie(token, passkeyChallengeLivesMs / 1000));
    return { options: asked.options, userErrors: [] };
  }

  @Mutation(() => SignInPayload, {
    description:
      'Starts a session by a passkey, which is password and second factor in one. Whatever is wrong is answered alike: `SIGN_IN_PASSKEY_FAILED`.',
  })
  async passkeySignIn(
    @Ctx() context: RequestContext,
    @Arg('response', () => String, {
      description: "The browser's answer, as JSON: `AuthenticationResponseJSON` of WebAuthn.",
    })
    response: string,
  ): Promise<SignInPayload> {
    const attempt = { ...context.http, answer: response, holderToken: context.http.passkeyToken };
    return this.started.answer(context, await this.sessions.signInByPasskey(attempt));
  }

  @Mutation(() => SignInPayload, {
    description:
      'Goes on as another of `Viewer.identities`, by a new session that ends when the one before would have at the latest; that one ends. Not by API key.',
  })
  async sessionChange(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Whom to act as, `usr_…` or `cul_…`.' }) id: string,
  ): Promise<SignInPayload> {
    const key = parsePublicId('usr', id) ?? parsePublicId('cul', id);
    const result = await this.sessions.goOnAs(requireAnybody(context), key, context.http.userAgent);
    if (!result) throw unauthenticated();
    return this.started.answer(context, result);
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session and clears its cookie.' })
  async signOut(
    @Ctx() context: RequestContext,
    @Arg('everywhere', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Whether to end all of the account's sessions, on every device.",
    })
    everywhere: boolean | null,
  ): Promise<SignOutPayload> {
    if (context.actor?.sessionHash) await this.sessions.signOut(context.actor, everywhere === true);
    if (context.actor?.actorKind !== 'API_KEY') {
      context.http.setCookie(clearedCookie);
      actAs(context, null);
    }
    return { userErrors: [] };
  }

  @Mutation(() => SignInPayload, {
    description:
      'Creates the group and its first administrator with the one-time link that the server prints while there is none, and signs in.',
  })
  async administratorCreate(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'The last part of the link.' }) token: string,
    @Arg('groupName', () => String, { description: "The company's name." }) groupName: string,
    @Arg('name', () => String, { description: "The administrator's name." }) name: string,
    @Arg('email', () => String, { description: 'What the administrator signs in with.' }) email: string,
    @Arg('password', () => String, { description: 'At least 12 characters, and not one of the most used.' })
    password: string,
  ): Promise<SignInPayload> {
    const violations = await this.firstAdministrator.create({
      token,
      groupName,
      name,
      email,
      password,
      language: context.language,
    });
    if (violations.length > 0) return { viewer: null, userErrors: toUserErrors(violations, context.language) };
    return this.started.answer(context, await this.sessions.signIn({ email, password, code: null, ...context.http }));
  }
}
