import type { LeavingCustomer } from '../module.js';

/** Everything that was sent to the logins of a customer, by them, or about it goes; what has not been sent is sent no more. */
export async function eraseMessages({ sql, groupId, customerId }: LeavingCustomer): Promise<void> {
  await sql.run(
    `DELETE FROM message WHERE groupId = ? AND (customerId = ? OR recipientId IN (${logins}) OR authorId IN (${logins}))`,
    [groupId, customerId, groupId, customerId, groupId, customerId],
  );
  // Letters about a password go to the address of the account, which may be somebody else's here, too.
  await sql.run(
    `DELETE FROM message WHERE groupId = ? AND recipientKind = 'ADDRESS' AND address IN (
       SELECT a.email FROM customer_user u JOIN account a ON a.id = u.accountId
        WHERE u.groupId = ? AND u.customerId = ?
          AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.accountId = a.id)
          AND NOT EXISTS (SELECT 1 FROM customer_user o WHERE o.accountId = a.id AND o.id <> u.id))`,
    [groupId, groupId, customerId],
  );
}

const logins = 'SELECT u.id FROM customer_user u WHERE u.groupId = ? AND u.customerId = ?';
