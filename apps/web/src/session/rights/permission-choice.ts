import { grantable } from '@register/domain/access/grants';
import { missingNeeds, withoutPermission, withPermission } from '@register/domain/access/permission-needs';
import { isPermission, type Permission } from '@register/domain/access/permissions';
import type { Viewer } from '@register/domain/access/viewer';
import type { MessageId } from '../../i18n/messages';

/** None, only customers that the key's creator is assigned to, or all. */
export type Scope = 'none' | 'assigned' | 'all';
export const scopes = ['none', 'assigned', 'all'] as const satisfies readonly Scope[];

/** What is chosen in the form. */
export interface KeyChoice {
  view: Scope;
  edit: Scope;
  others: readonly Permission[];
}

/** Reading is what most partners need. */
export const startChoice: KeyChoice = { view: 'all', edit: 'none', others: [] };

/** Permissions that are given or not; seeing and changing have scopes and stand apart. */
export const permissionGroups: readonly { label: MessageId; permissions: readonly Permission[] }[] = [
  {
    label: 'keys.group.customers',
    permissions: ['customer.create', 'customer.delete', 'customer.assign', 'customer.identity', 'customer.protected'],
  },
  { label: 'keys.group.files', permissions: ['customer.upload', 'customer.removeUploadedFile'] },
  {
    label: 'keys.group.logins',
    permissions: ['customer.createCustomerUser', 'customer.changeCustomerUserRights', 'customer.deleteCustomerUser'],
  },
  {
    label: 'keys.group.articles',
    permissions: ['article.view', 'article.price', 'article.edit', 'article.create', 'article.delete'],
  },
  {
    label: 'keys.group.discountLetters',
    permissions: ['discountLetter.view', 'discountLetter.create', 'discountLetter.edit', 'discountLetter.delete'],
  },
  { label: 'keys.group.other', permissions: ['activityLog.viewAll', 'admin'] },
];

/** Whoever may change a customer may see it: the narrower choice follows the wider one. */
export function choose(choice: KeyChoice, change: Partial<KeyChoice>): KeyChoice {
  const next = { ...choice, ...change };
  if (change.edit !== undefined && rank(next.view) < rank(next.edit)) return { ...next, view: next.edit };
  if (change.view !== undefined && rank(next.edit) > rank(next.view)) return { ...next, edit: next.view };
  return next;
}

export const toggled = (choice: KeyChoice, permission: Permission): KeyChoice => ({
  ...choice,
  others: choice.others.includes(permission)
    ? choice.others.filter((other) => other !== permission)
    : [...choice.others, permission],
});

/** The same for a user, who gets what a permission is worth nothing without, and loses what is worth nothing then. */
export function toggledWhole(choice: KeyChoice, permission: Permission): KeyChoice {
  const permissions = permissionsOf(choice);
  return choiceOf(
    permissions.includes(permission)
      ? withoutPermission(permissions, permission)
      : withPermission(permissions, permission),
  );
}

/** What is left when a scope became narrower. */
export const whole = (choice: KeyChoice): KeyChoice => {
  const permissions = permissionsOf(choice);
  const missing = new Set(missingNeeds(permissions).map(({ path }) => permissions[Number(path[1])]));
  return choiceOf(permissions.filter((permission) => !missing.has(permission)));
};

/** What a form begins with. */
export function choiceOf(permissions: readonly string[]): KeyChoice {
  const scopeOf = (of: Record<'assigned' | 'all', Permission>): Scope =>
    permissions.includes(of.all) ? 'all' : permissions.includes(of.assigned) ? 'assigned' : 'none';
  const scoped: readonly string[] = [...Object.values(viewPermission), ...Object.values(editPermission)];
  return {
    view: scopeOf(viewPermission),
    edit: scopeOf(editPermission),
    others: permissions.filter(isPermission).filter((permission) => !scoped.includes(permission)),
  };
}

/** The choice as the API takes it. */
export const permissionsOf = ({ view, edit, others }: KeyChoice): Permission[] => [
  ...(view === 'none' ? [] : [viewPermission[view]]),
  ...(edit === 'none' ? [] : [editPermission[edit]]),
  ...others,
];

/** Nobody gives what they do not hold. */
export const mayGrant = (viewer: Viewer, permission: Permission): boolean =>
  grantable(viewer, [permission]).length === 0;

export const viewPermission = { assigned: 'customer.viewAssigned', all: 'customer.view' } as const;
export const editPermission = { assigned: 'customer.editAssigned', all: 'customer.edit' } as const;

const rank = (scope: Scope) => scopes.indexOf(scope);
