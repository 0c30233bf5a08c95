import type { AccessAction, AccessEvent } from '../access-log/access-recorder.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';

/** What a user has done about their own access. */
export const ownEvent = (actor: Actor, action: AccessAction, at: number): AccessEvent => ({
  at,
  by: authorOf(actor),
  action,
  subject: { kind: 'USER', id: actor.actorId, name: actor.name },
});
