import type { IncomingHttpHeaders } from 'node:http';
import { publicId } from '../database/ids.js';
import type { Actor } from '../request-context.js';

/**
 * Whether a page says that it acts as somebody else than its cookie does. A browser has one cookie and many pages: when one
 * of them goes on as another, what is typed in the others must not be kept in that other's group. A key is what it is.
 */
export const actsAsAnother = (actor: Actor | null, headers: IncomingHttpHeaders): boolean => {
  const said = headers['x-acting-as'];
  if (said === undefined || !actor?.sessionHash) return false;
  return said !== publicId(actor.actorKind === 'STAFF' ? 'usr' : 'cul', actor.actorId);
};
