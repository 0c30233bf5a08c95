import { can, scopeOf } from '@register/domain/access/access';
import { inTableOrder } from '@register/domain/access/permission-needs';
import { allPermissions } from '@register/domain/access/permissions';
import { viewerWith } from '@register/domain/access/rights-difference';
import type { Session, SessionViewer } from '../../../session/session';

/** Whose eyes: a user's, or those of nobody in particular who has a role. */
export interface SeenAccess {
  readonly user: { readonly id: string | null; readonly name: string };
  readonly permissions: readonly string[];
  readonly closedFields: string[];
}

/** The session as the card's sections would have it from another user. Everything that acts is still one's own, and nothing of the card does. */
export function seenSession(session: Session, viewer: SessionViewer, access: SeenAccess): Session {
  const { user, closedFields } = access;
  const seen = viewerWith({ permissions: inTableOrder(access.permissions), closedFields }, user.id);
  const state = {
    viewer: {
      ...viewer,
      user: user.id === null ? null : ({ __typename: 'User', id: user.id } as const),
      name: user.name,
      permissions: allPermissions.filter((permission) => can(seen, permission)),
      closedFields: can(seen, 'admin') ? [] : closedFields,
      viewScope: scopeOf(seen, 'view'),
      // Nothing is changed from here.
      editScope: 'NONE',
    } satisfies SessionViewer,
    interrupted: null,
  };
  return { ...session, state: () => state, subscribe: () => () => undefined };
}
