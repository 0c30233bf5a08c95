import type { CustomerLeaving } from '../customer/customer-change.service.js';
import { inList } from '../database/in-list.js';

/** Everything that was sent to the logins of a customer, by them, or about it goes with it; what has not been sent is sent no more. */
export const leaveMessages: CustomerLeaving = async (sql, groupId, customerId) => {
  await sql.run('DELETE FROM message WHERE groupId = ? AND customerId = ?', [groupId, customerId]);
  const logins = await sql.all<{ id: Buffer }>('SELECT id FROM customer_user WHERE groupId = ? AND customerId = ?', [
    groupId,
    customerId,
  ]);
  if (logins.length === 0) return;
  const list = inList(logins.map(({ id }) => id));
  // One statement each, since each has an index of its own.
  for (const column of ['recipientId', 'authorId'])
    await sql.run(`DELETE FROM message WHERE groupId = ? AND ${column} IN ${list.sql}`, [groupId, ...list.params]);
};
