import { can } from '@register/domain/access/access';
import { publicId } from '../database/ids.js';
import type { Actor } from '../request-context.js';
import type { User } from './user.type.js';
import type { UserRow } from './users.query.js';

/** A user as this actor sees them: the e-mail address is for administrators and for oneself. */
export const userOf = (row: UserRow, actor: Actor): User => ({
  __typename: 'User',
  id: publicId('usr', row.id),
  name: row.name,
  email: can(actor.viewer, 'admin') || (actor.actorKind === 'STAFF' && row.id.equals(actor.actorId)) ? row.email : null,
  role: row.role,
});
