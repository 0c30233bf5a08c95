import { forbidden } from '../graphql/errors.js';
import { requireAnybody, type RequestContext } from '../request-context.js';
import type { SignedIn } from './own-password.js';

/** The person who is signed in; a key has no account. */
export function requireSignedIn(context: Pick<RequestContext, 'actor'>): SignedIn {
  const actor = requireAnybody(context);
  const { accountId, email } = actor;
  if (!accountId || email === null) throw forbidden('a signed-in user, not an API key');
  return { ...actor, accountId, email };
}
