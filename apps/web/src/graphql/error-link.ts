import { ErrorLink } from '@apollo/client/link/error';
import { from, mergeMap } from 'rxjs';
import { toAppError } from './to-app-error';

/**
 * When the session has ended: asks for a new sign-in and sends the same operation again, so that nothing typed is lost.
 * Everything else goes on to whoever asked; so does what a page asks by itself now and then: a question in the middle of
 * somebody's typing would take their next letters for a password.
 */
export const errorLink = (renewSession: () => Promise<void>) =>
  new ErrorLink(({ error, operation, forward }) => {
    if (toAppError(error).code !== 'UNAUTHENTICATED' || operation.getContext()['isAskedByItself']) return;
    return from(renewSession()).pipe(mergeMap(() => forward(operation)));
  });

/** The context of a question that nobody waits for. */
export const askedByItself = { isAskedByItself: true };
