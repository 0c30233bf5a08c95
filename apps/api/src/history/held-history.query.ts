import type { GroupCiphers } from '../crypto/group-ciphers.js';
import type { HeldOn } from '../module.js';
import { historyColumns, historyEntry, historyTables, type HistorySqlRow } from './history-entry.js';

/** All that was ever changed of a customer or looked at, the oldest first, in clear. */
export async function heldHistory(ciphers: GroupCiphers, { sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<HistorySqlRow>(
    `SELECT ${historyColumns} FROM ${historyTables}
      WHERE h.groupId = ? AND h.customerId = ? ORDER BY h.id`,
    [actor.groupId, customerId],
  );
  const cipher = await ciphers.of(sql, actor.groupId);
  return rows.map((row) => {
    const { at, actor: by, source, action, field, part, old, new: after } = historyEntry(row, cipher);
    return { at: new Date(at), by, source, action, field, part, old, new: after };
  });
}
