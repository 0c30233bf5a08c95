import { can, scopeOf } from '@register/domain/access/access';
import { isClosed } from '@register/domain/access/closed-fields';
import { allPermissions } from '@register/domain/access/permissions';
import { customerFieldKeys } from '@register/domain/customer/customer-fields';
import { tellableFields, viewerFieldAccess } from '@register/domain/customer/field-access';
import { publicId } from '../database/ids.js';
import type { Actor } from '../request-context.js';
import type { User } from '../user/user.type.js';
import type { FieldAccess } from './field-access.type.js';
import type { Viewer } from './viewer.type.js';

/** The actor as its client sees it. Everything in it came with the request's one statement. */
export function viewerOf(actor: Actor): Viewer {
  const { viewer, settings, customFields } = actor;
  return {
    kind: actor.actorKind,
    user: userOf(actor),
    name: actor.name,
    email: actor.email,
    mustSetUpSecondFactor: actor.mustSetUpSecondFactor,
    language: actor.language,
    scheme: actor.scheme,
    group: {
      __typename: 'Group',
      id: publicId('grp', actor.groupId),
      name: actor.groupName,
      usesSubgroups: customFields.usesSubgroups,
    },
    permissions: allPermissions.filter((permission) => can(viewer, permission)),
    closedFields: customerFieldKeys.filter((field) => isClosed(field, viewer)),
    viewScope: scopeOf(viewer, 'view'),
    editScope: scopeOf(viewer, 'edit'),
    customerRights: [...(viewer.rights ?? [])],
    settings: { ...settings, version: actor.settingsVersion },
  };
}

/** The field table as the actor's client sees it. */
export const customerFieldsOf = ({ viewer, settings, customFields }: Actor): FieldAccess[] =>
  tellableFields(viewer, customFields).map((field) => ({
    field,
    ...viewerFieldAccess(field, viewer, settings, customFields),
  }));

function userOf(actor: Actor): User | null {
  if (actor.actorKind === 'API_KEY') return null;
  const kind = actor.actorKind === 'STAFF' ? 'usr' : 'cul';
  return {
    __typename: 'User',
    id: publicId(kind, actor.actorId),
    name: actor.name,
    email: actor.email,
    role: actor.role,
  };
}
