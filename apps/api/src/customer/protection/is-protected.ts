/** Whether the identity of `customer c` is protected. */
export const isProtected =
  'EXISTS (SELECT 1 FROM protected_customer pi WHERE pi.groupId = c.groupId AND pi.customerId = c.id)';
