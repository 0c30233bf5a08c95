import type { CustomerLeaving } from '../customer/customer-change.service.js';
import { deleteCustomerUser } from './customer-user.repository.js';

/** A customer's logins go when it goes for good, with what they have open and the accounts that were for them only. */
export const leaveLogins: CustomerLeaving = async (sql, groupId, customerId) => {
  const logins = await sql.all<{ id: Buffer; accountId: Buffer }>(
    'SELECT id, accountId FROM customer_user WHERE groupId = ? AND customerId = ?',
    [groupId, customerId],
  );
  for (const login of logins) await deleteCustomerUser(sql, groupId, login);
};
