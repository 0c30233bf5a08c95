import type { CustomerLeaving } from '../customer/customer-change.service.js';

/** What was sent to the logins of a customer, and told of it, goes when the customer goes for good. */
export const leaveMessages: CustomerLeaving = async (sql, groupId, customerId) => {
  await sql.run('DELETE FROM message WHERE groupId = ? AND customerId = ?', [groupId, customerId]);
};
