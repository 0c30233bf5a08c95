import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { can } from './access.js';
import type { Permission } from './permissions.js';
import { isPermission } from './permissions.js';
import type { Viewer } from './viewer.js';

/** What stops `creator` from granting these permissions: unknown ones, and those they do not hold themselves. */
export const grantable = (creator: Holder, wanted: readonly string[]): Violation[] =>
  wanted.flatMap((permission, index) => {
    const path = ['permissions', String(index)];
    if (!isPermission(permission)) return [violation('PERMISSION_UNKNOWN', path, { permission })];
    return holds(creator, permission) ? [] : [violation('PERMISSION_NOT_HELD', path, { permission })];
  });

/** What a key may do now: what it was given, cut to what its creator holds today. `view` shrinks to `viewAssigned`, it does not vanish. */
export function effectivePermissions(keyPermissions: readonly string[], creator: Holder): ReadonlySet<Permission> {
  const effective = new Set<Permission>();
  for (const permission of keyPermissions.filter(isPermission)) {
    const part = partOf[permission];
    if (holds(creator, permission)) effective.add(permission);
    else if (part !== undefined && holds(creator, part)) effective.add(part);
    // A key of an administrator who is one no longer keeps what that person still holds.
    else if (permission === 'admin') for (const held of creator.permissions) effective.add(held);
  }
  return effective;
}

type Holder = Pick<Viewer, 'permissions'>;

/** The lesser permission that comes with the greater. */
const partOf: Readonly<Partial<Record<Permission, Permission>>> = {
  'customer.view': 'customer.viewAssigned',
  'customer.edit': 'customer.editAssigned',
};

/** Whether somebody holds the permission, as such or within a greater one. */
export const holds = (holder: Holder, permission: Permission): boolean =>
  can(holder, permission) ||
  Object.entries(partOf).some(([whole, part]) => part === permission && holder.permissions.has(whole as Permission));
