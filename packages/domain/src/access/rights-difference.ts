import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { readableFields, tellableFields, viewerFieldAccess } from '../customer/field-access.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import { can, scopeOf, type Scope } from './access.js';
import type { Rights } from './change-user.js';
import { effectivePermissions, holds } from './grants.js';
import { allPermissions, isPermission, type Permission } from './permissions.js';
import type { Viewer } from './viewer.js';

/** What it means to somebody to have other rights: told before they are saved. */
export function rightsDifference(before: Rights, after: Rights, group: GroupFields): RightsDifference {
  const [was, is] = [viewerWith(before), viewerWith(after)];
  const [read, reads] = [readableFields(was, group.customFields), readableFields(is, group.customFields)];
  const [changed, changes] = [changeableFields(was, group), changeableFields(is, group)];
  return {
    permissions: between(heldBy(was), heldBy(is)),
    reads: between([...read], [...reads]),
    changes: between(changed, changes),
    views: { before: scopeOf(was, 'view'), after: scopeOf(is, 'view') },
    edits: { before: scopeOf(was, 'edit'), after: scopeOf(is, 'edit') },
  };
}

export interface RightsDifference {
  /** Of an administrator, every permission. */
  readonly permissions: Difference<Permission>;
  /** Fields of the card, on customers that they see. */
  readonly reads: Difference<FieldKey>;
  /** Fields of the card, on customers that they may change. */
  readonly changes: Difference<FieldKey>;
  readonly views: { readonly before: Scope; readonly after: Scope };
  readonly edits: { readonly before: Scope; readonly after: Scope };
}

export interface Difference<T> {
  readonly gained: readonly T[];
  readonly lost: readonly T[];
}

/** What of a group the fields of the card depend on. */
export interface GroupFields {
  readonly settings: CustomerSettings;
  readonly customFields: CustomFieldTable;
}

/** Somebody of the group who has these rights, as the rules see them. `membershipId` null: nobody in particular, to whom nothing is assigned. */
export const viewerWith = ({ permissions, closedFields }: Rights, membershipId: string | null = null): Viewer => ({
  kind: 'STAFF',
  permissions: new Set(permissions),
  closedFields: new Set(closedFields),
  membershipId,
  customerId: null,
});

/** Whether a key that holds these permissions can do less when its creator has other rights. */
export function isNarrowed(keyPermissions: readonly string[], before: Rights, after: Rights): boolean {
  const held = (rights: Rights) => {
    const creator = viewerWith(rights);
    return { ...creator, permissions: effectivePermissions(keyPermissions.filter(isPermission), creator) };
  };
  const [was, is] = [held(before), held(after)];
  return (
    [...was.permissions].some((permission) => !can(is, permission)) ||
    between([...readableFields(was)], [...readableFields(is)]).lost.length > 0
  );
}

/** The fields that they may change on some customer, in the order of the card. */
const changeableFields = (viewer: Viewer, { settings, customFields }: GroupFields): readonly FieldKey[] =>
  tellableFields(viewer, customFields).filter((field) => {
    const { canEdit, reason } = viewerFieldAccess(field, viewer, settings, customFields);
    // By an action of its own, which only who assigns and who administers may take.
    return canEdit || (reason === 'OWN_MUTATION' && ownActions.has(field));
  });

const ownActions: ReadonlySet<FieldKey> = new Set(['number', 'assignees']);

const heldBy = (viewer: Viewer): readonly Permission[] =>
  allPermissions.filter((permission) => holds(viewer, permission));

const between = <T>(before: readonly T[], after: readonly T[]): Difference<T> => ({
  gained: after.filter((one) => !before.includes(one)),
  lost: before.filter((one) => !after.includes(one)),
});
