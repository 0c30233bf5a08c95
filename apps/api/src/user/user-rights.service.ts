import type { Rights } from '@register/domain/access/change-user';
import { asAssigned } from '@register/domain/access/as-assigned';
import { inCardOrder } from '@register/domain/access/closed-fields';
import { inTableOrder } from '@register/domain/access/permission-needs';
import { viewerWith } from '@register/domain/access/rights-difference';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { userAccessById, usersWithAccess, type UserAccessRow } from './user-access.query.js';

/** Rights as they come in: of words that are none nothing is left. */
export interface WantedRights {
  readonly permissions: readonly string[];
  readonly closedFields: readonly string[];
}

/** By whose eyes something is looked at; with other rights than they have, where those are given. */
export interface SeenBy {
  /** Null: nobody in particular. */
  readonly userId?: string | null;
  readonly rights?: WantedRights | null;
}

/** A user with the rights that they have. */
export interface UserWithRights {
  readonly row: UserAccessRow;
  readonly rights: Rights;
}

/** What users may, for administrators who ask what that comes to. Nothing here lets anybody do anything. */
export class UserRightsService {
  constructor(private readonly read: Sql) {}

  /**
   * Whoever asks, with the eyes of another user: that one's rights and customers, to look only. Whoever asks is an
   * administrator, so it is never more than they see themselves. Null for nobody of the group. Without a user they are those of
   * somebody who has the rights, and, `at` a card, is assigned to its customer.
   */
  async eyesOf(actor: Actor, { userId, rights }: SeenBy, at: 'CARD' | 'LIST' = 'CARD'): Promise<Actor | null> {
    if (userId == null) {
      if (!rights) return null;
      const wanted = rightsWanted(rights, actor);
      const viewer = viewerWith(at === 'CARD' ? asAssigned(wanted) : wanted);
      return { ...actor, viewer, membershipId: null, role: null, defaultSubgroup: null };
    }
    const user = await this.user(actor, userId);
    if (!user) return null;
    const { row } = user;
    const viewer = viewerWith(rights ? rightsWanted(rights, actor) : user.rights, publicId('usr', row.id));
    return { ...actor, viewer, membershipId: row.id, role: row.role, defaultSubgroup: null };
  }

  async user({ groupId }: Actor, userId: string): Promise<UserWithRights | null> {
    const id = parsePublicId('usr', userId);
    const row = id && (await userAccessById(this.read, groupId, id));
    return row ? withRights(row) : null;
  }

  /** Those who can sign in and were given the role last, by name. */
  async usersOf({ groupId }: Actor, role: string): Promise<readonly UserWithRights[]> {
    return (await usersWithAccess(this.read, groupId, false)).filter((row) => row.role === role).map(withRights);
  }
}

export const rightsWanted = ({ permissions, closedFields }: WantedRights, { customFields }: Actor): Rights => ({
  permissions: inTableOrder(permissions),
  closedFields: inCardOrder(closedFields, customFields),
});

const withRights = (row: UserAccessRow): UserWithRights => ({
  row,
  rights: {
    permissions: inTableOrder(JSON.parse(row.permissions) as string[]),
    closedFields: JSON.parse(row.closedFields ?? '[]') as string[],
  },
});
