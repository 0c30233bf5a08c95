import type { Sql } from '../database/sql.js';
import { customerUserColumns, type CustomerUserRow } from './customer-user-row.js';

/** One login of the group; the caller makes sure that the actor sees its customer. */
export async function customerUserById(sql: Sql, groupId: Buffer, id: Buffer): Promise<CustomerUserRow | undefined> {
  const [row] = await sql.all<CustomerUserRow>(
    `SELECT ${customerUserColumns} FROM customer_user u WHERE u.groupId = ? AND u.id = ?`,
    [groupId, id],
  );
  return row;
}

/** Those of one customer. */
export const customerUsersOf = (sql: Sql, groupId: Buffer, customerId: Buffer): Promise<CustomerUserRow[]> =>
  sql.all(`SELECT ${customerUserColumns} FROM customer_user u WHERE u.groupId = ? AND u.customerId = ?`, [
    groupId,
    customerId,
  ]);
