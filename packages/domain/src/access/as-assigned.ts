import type { Rights } from './change-user.js';
import { inTableOrder } from './permission-needs.js';

/**
 * What rights open on the card of a customer to whom they are assigned who has them. A role by itself is nobody, and nobody is
 * assigned to any customer: by it one could not see what those would see who are given it.
 */
export const asAssigned = ({ permissions, closedFields }: Rights): Rights => ({
  permissions: inTableOrder([
    ...permissions,
    ...(permissions.includes('customer.viewAssigned') ? (['customer.view'] as const) : []),
    ...(permissions.includes('customer.editAssigned') ? (['customer.edit'] as const) : []),
  ]),
  closedFields,
});
