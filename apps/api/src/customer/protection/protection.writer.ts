import { inList } from '../../database/in-list.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Sql } from '../../database/sql.js';
import { absorbedBy } from '../merge/merges.query.js';

/** Protects a customer, or does not any more; with what has become part of it, which may come back. */
export async function writeProtection(
  sql: Sql,
  { groupId, customerId }: { readonly groupId: Buffer; readonly customerId: Buffer },
  isProtected: boolean,
): Promise<void> {
  const together = [customerId, ...(await absorbedBy(sql, groupId, customerId))];
  const list = inList(together);
  await sql.run(`DELETE FROM protected_customer WHERE groupId = ? AND customerId IN ${list.sql}`, [
    groupId,
    ...list.params,
  ]);
  if (!isProtected) return;
  await insertRows(
    sql,
    'protected_customer',
    ['groupId', 'customerId'],
    together.map((id) => [groupId, id]),
  );
}
