import { can } from '@register/domain/access/access';
import type { Permission } from '@register/domain/access/permissions';
import type { Actor, RequestContext } from '../request-context.js';
import { requireActor } from '../request-context.js';
import { forbidden } from './errors.js';

/** The actor if it holds any one of the permissions; else FORBIDDEN naming the first. */
export function requirePermission(
  context: Pick<RequestContext, 'actor'>,
  ...anyOf: [Permission, ...Permission[]]
): Actor {
  const actor = requireActor(context);
  if (!anyOf.some((permission) => can(actor.viewer, permission))) throw forbidden(anyOf[0]);
  return actor;
}

/** The actor if it is a user of the group who administers it: never a key, whatever the key holds. */
export function requireAdministrator(context: Pick<RequestContext, 'actor'>): Actor {
  const actor = requirePermission(context, 'admin');
  if (actor.actorKind !== 'STAFF') throw forbidden('admin (a signed-in user, not an API key)');
  return actor;
}
