import { toUserErrors } from '../graphql/to-user-errors.js';
import { actAs, type RequestContext } from '../request-context.js';
import type { Authenticator } from '../session/authenticator.js';
import { deviceCookie, sessionCookie } from '../session/cookie.js';
import type { SignInResult } from '../session/sign-in-attempt.js';
import { viewerOf } from './viewer-of.js';
import type { SignInPayload } from './viewer.payloads.js';

/** The answer to whatever signs somebody in: the cookie is set, and the rest of the operation acts as them. */
export class StartedSession {
  constructor(private readonly authenticator: Authenticator) {}

  async answer(context: RequestContext, result: SignInResult): Promise<SignInPayload> {
    if (!result.ok) return { viewer: null, userErrors: toUserErrors(result.violations, context.language) };
    const actor = await this.authenticator.bySession(result.token);
    if (!actor) throw new Error('A session that was just started is not good');
    context.http.setCookie(sessionCookie(result.token, result.maxAgeSeconds));
    if (result.deviceToken !== undefined) context.http.setCookie(deviceCookie(result.deviceToken));
    actAs(context, actor);
    return { viewer: viewerOf(actor), userErrors: [] };
  }
}
