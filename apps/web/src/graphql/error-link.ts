import { ErrorLink } from '@apollo/client/link/error';
import { from, mergeMap } from 'rxjs';
import type { Interruption } from './app-error';
import { toAppError } from './to-app-error';

/** Resolves when whoever the page is of is the one who acts again. */
export type RenewSession = (why: Interruption) => Promise<void>;

/**
 * When the session is no longer the page's: asks for it and sends the same operation again, so that nothing typed is lost.
 * Everything else goes on to whoever asked; so does what a page asks by itself now and then: a question in the middle of
 * somebody's typing would take their next letters for a password.
 */
export const errorLink = (renewSession: RenewSession) =>
  new ErrorLink(({ error, operation, forward }) => {
    const { code } = toAppError(error);
    if (operation.getContext()['isAskedByItself']) return;
    // From now on the group asks a second step of its users: the way to it begins where the app does.
    if (code === 'SECOND_FACTOR_FIRST') return window.location.assign('/');
    if (code !== 'UNAUTHENTICATED' && code !== 'ACTS_AS_ANOTHER') return;
    return from(renewSession(code)).pipe(mergeMap(() => forward(operation)));
  });

/** The context of a question that nobody waits for. */
export const askedByItself = { isAskedByItself: true };
