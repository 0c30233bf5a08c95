import { ErrorLink } from '@apollo/client/link/error';
import { from, mergeMap } from 'rxjs';
import { toAppError } from './to-app-error';

/**
 * When the session has ended: asks for a new sign-in and sends the same operation again, so that nothing typed is lost.
 * Everything else goes on to whoever asked.
 */
export const errorLink = (renewSession: () => Promise<void>) =>
  new ErrorLink(({ error, operation, forward }) => {
    if (toAppError(error).code !== 'UNAUTHENTICATED') return;
    return from(renewSession()).pipe(mergeMap(() => forward(operation)));
  });
