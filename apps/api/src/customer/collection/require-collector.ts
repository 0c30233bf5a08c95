import { mayCollect } from '@register/domain/export/may-collect';
import { forbidden } from '../../graphql/errors.js';
import { requireActor, type Actor, type RequestContext } from '../../request-context.js';

/** The actor, if it may do something with many customers at once. */
export function requireCollector(context: Pick<RequestContext, 'actor'>): Actor {
  const actor = requireActor(context);
  if (!mayCollect(actor.viewer)) throw forbidden('customer.view');
  return actor;
}
