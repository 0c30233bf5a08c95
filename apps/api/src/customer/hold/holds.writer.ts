import type { Hold } from '@register/domain/customer/hold';
import { insertRows } from '../../database/insert-rows.js';
import type { Sql } from '../../database/sql.js';

/** Puts a hold in place of the one that there is; null takes it away. */
export async function writeHold(
  sql: Sql,
  { groupId, customerId }: { readonly groupId: Buffer; readonly customerId: Buffer },
  hold: Hold | null,
  stamp: { readonly at: number; readonly by: string },
): Promise<void> {
  await sql.run('DELETE FROM customer_hold WHERE groupId = ? AND customerId = ?', [groupId, customerId]);
  if (!hold) return;
  const values = { groupId, customerId, ...hold, setAt: stamp.at, setBy: stamp.by };
  await insertRows(sql, 'customer_hold', Object.keys(values), [Object.values(values)]);
}
