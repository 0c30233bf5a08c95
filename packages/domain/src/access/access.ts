import type { CustomerRight } from '../customer-user/customer-rights.js';
import type { Permission } from './permissions.js';
import type { Viewer } from './viewer.js';

/** Whether the viewer holds the permission; an administrator holds them all. */
export const can = (viewer: Pick<Viewer, 'permissions'>, permission: Permission): boolean =>
  viewer.permissions.has(permission) || viewer.permissions.has('admin');

/** Whether a customer's login has the right. Staff and keys have permissions, and no rights. */
export const hasRight = ({ kind, rights }: Pick<Viewer, 'kind' | 'rights'>, right: CustomerRight): boolean =>
  kind === 'CUSTOMER_USER' && rights?.has(right) === true;

/** Which customers an action reaches: all, those assigned to the viewer, the viewer's own, or none. */
export type Scope = 'ALL' | 'ASSIGNED' | 'OWN' | 'NONE';

/** What the viewer may do with customers at all; nobody edits what they may not see. */
export function scopeOf(viewer: Viewer, action: 'view' | 'edit'): Scope {
  if (viewer.kind === 'CUSTOMER_USER')
    return action === 'view' || editingRights.some((right) => hasRight(viewer, right)) ? 'OWN' : 'NONE';
  const view = widest(viewer, 'customer.view', 'customer.viewAssigned');
  return action === 'view' ? view : narrower(view, widest(viewer, 'customer.edit', 'customer.editAssigned'));
}

/** Whether an action reaches this customer. */
export function reaches(scope: Scope, viewer: Viewer, customer: ScopedCustomer): boolean {
  switch (scope) {
    case 'ALL':
      return !isProtectedFrom(viewer, customer);
    case 'ASSIGNED':
      return isAssigned(viewer, customer);
    case 'OWN':
      return viewer.customerId === customer.id;
    case 'NONE':
      return false;
  }
}

/**
 * Whether seeing all customers leaves out those with protected identity: `reaches` leaves them out of ALL, but for whoever is
 * assigned to them. Who sees some customers only is told nothing of others as it is.
 */
export const seesNoProtected = (viewer: Viewer): boolean =>
  scopeOf(viewer, 'view') === 'ALL' && !can(viewer, 'customer.protected');

/** Whether the customer's protected identity is what keeps it from the viewer. */
export const isProtectedFrom = (viewer: Viewer, customer: ScopedCustomer): boolean =>
  customer.protectedIdentity && seesNoProtected(viewer) && !isAssigned(viewer, customer);

const isAssigned = ({ membershipId }: Viewer, { assigneeIds }: ScopedCustomer): boolean =>
  membershipId !== null && assigneeIds.includes(membershipId);

/**
 * The viewer as on a customer that is assigned to them: for taking back what they wrote while it was, since the change may be
 * what took it from them. A right that they have lost they do not get back.
 */
export const asIfAssigned = (viewer: Viewer): Viewer => ({
  ...viewer,
  permissions: new Set([
    ...viewer.permissions,
    // Whoever is assigned to a customer sees it, protected or not.
    'customer.protected' as const,
    ...(can(viewer, 'customer.viewAssigned') ? (['customer.view'] as const) : []),
    ...(can(viewer, 'customer.editAssigned') ? (['customer.edit'] as const) : []),
  ]),
});

/** The least one must know of a customer to tell whether a scope reaches it. */
export interface ScopedCustomer {
  readonly id: string;
  readonly assigneeIds: readonly string[];
  readonly protectedIdentity: boolean;
}

/** The rights that open some of the card to the customer's own login. */
const editingRights: readonly CustomerRight[] = ['EDIT_ADDRESSES', 'EDIT_CONTACT_PERSONS'];

const widest = (viewer: Viewer, all: Permission, assigned: Permission): Scope =>
  can(viewer, all) ? 'ALL' : can(viewer, assigned) ? 'ASSIGNED' : 'NONE';

const order: readonly Scope[] = ['NONE', 'OWN', 'ASSIGNED', 'ALL'];
const narrower = (a: Scope, b: Scope): Scope => (order.indexOf(a) <= order.indexOf(b) ? a : b);
