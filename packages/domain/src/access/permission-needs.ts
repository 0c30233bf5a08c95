import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { Permission } from './permissions.js';
import { allPermissions, isPermission } from './permissions.js';

/** What a permission of a user is worth nothing without: any one of these. */
export const permissionNeeds: Readonly<Partial<Record<Permission, readonly [Permission, ...Permission[]]>>> = {
  'customer.edit': ['customer.view', 'customer.viewAssigned'],
  'customer.editAssigned': ['customer.viewAssigned', 'customer.view'],
  'customer.create': ['customer.view', 'customer.viewAssigned'],
  'customer.delete': ['customer.view', 'customer.viewAssigned'],
  'customer.upload': ['customer.view', 'customer.viewAssigned'],
  'customer.createCustomerUser': ['customer.view', 'customer.viewAssigned'],
  'customer.changeCustomerUserRights': ['customer.view', 'customer.viewAssigned'],
  'customer.deleteCustomerUser': ['customer.view', 'customer.viewAssigned'],
  'customer.assign': ['customer.view', 'customer.viewAssigned'],
  'customer.removeUploadedFile': ['customer.view', 'customer.viewAssigned'],
  'customer.identity': ['customer.view', 'customer.viewAssigned'],
  'customer.protected': ['customer.view', 'customer.viewAssigned'],
  'article.price': ['article.view'],
  'article.edit': ['article.view'],
  'article.create': ['article.view'],
  'article.delete': ['article.view'],
  'discountLetter.create': ['discountLetter.view'],
  'discountLetter.edit': ['discountLetter.view'],
  'discountLetter.delete': ['discountLetter.view'],
};

/** What is missing: a user who may change customers but sees none would wonder. An administrator holds everything. */
export function missingNeeds(permissions: readonly string[]): Violation[] {
  if (permissions.includes('admin')) return [];
  return permissions.flatMap((permission, index) => {
    const needs = isPermission(permission) ? (permissionNeeds[permission] ?? []) : [];
    return needs.length === 0 || needs.some((need) => permissions.includes(need))
      ? []
      : [violation('PERMISSION_NEEDS', ['permissions', String(index)], { permission, needs: needs[0] ?? '' })];
  });
}

/** The permissions with this one, and with what it needs. */
export function withPermission(permissions: readonly Permission[], added: Permission): Permission[] {
  const needs = permissionNeeds[added] ?? [];
  const missing = needs.length > 0 && !needs.some((need) => permissions.includes(need)) ? needs.slice(0, 1) : [];
  return inTableOrder([...permissions, ...missing, added]);
}

/** The permissions without this one, and without what is worth nothing then. */
export function withoutPermission(permissions: readonly Permission[], taken: Permission): Permission[] {
  const left = permissions.filter((permission) => permission !== taken);
  return inTableOrder(
    left.filter((permission) => {
      const needs = permissionNeeds[permission] ?? [];
      return needs.length === 0 || needs.some((need) => left.includes(need));
    }),
  );
}

/** Each once, in the order of the table: two ways to say the same are the same. */
export const inTableOrder = (permissions: readonly string[]): Permission[] =>
  allPermissions.filter((permission) => permissions.includes(permission));
