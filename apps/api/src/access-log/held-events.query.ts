import type { HeldOn } from '../module.js';

/** Who was shown or given what of a customer, and what was done with its logins; the oldest first. Reasons are in the history. */
export async function heldEvents({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<{ at: number; actor: string }>(
    `SELECT e.at, COALESCE(a.name, e.actorName) AS actor, e.source, e.action, e.field, e.oldValue AS old, e.newValue AS new
       FROM access_event e
       LEFT JOIN customer_user a ON e.actorKind = 'CUSTOMER_USER' AND a.groupId = e.groupId AND a.id = e.actorId
      WHERE e.groupId = ? AND e.customerId = ? ORDER BY e.position`,
    [actor.groupId, customerId],
  );
  return rows.map(({ at, actor: by, ...row }) => ({ at: new Date(at), by, ...row }));
}
