import { can } from '@register/domain/access/access';
import type { Actor } from '../request-context.js';
import type { MessageLogRow } from './message-log.query.js';

/** Whoever made a letter leave may read the one that was kept here, and so may administrators: it may hold a link that opens a door. */
export const readsLetters = (
  { actorKind, actorId, viewer }: Actor,
  { authorId }: Pick<MessageLogRow, 'authorId'>,
): boolean => actorKind === 'STAFF' && (can(viewer, 'admin') || authorId?.equals(actorId) === true);
