import type { Sql } from '../database/sql.js';

/** Groups whose administrators have not been told since a moment. */
export const groupsToRemind = (sql: Sql, before: number): Promise<{ id: Buffer; settings: string }[]> =>
  sql.all('SELECT id, settings FROM tenant_group WHERE retentionToldAt IS NULL OR retentionToldAt <= ? ORDER BY id', [
    before,
  ]);

/** Active users, who have proven their address by their invitation, that look like administrators; the domain says who is. */
export async function administratorIds(sql: Sql, groupId: Buffer): Promise<Buffer[]> {
  const rows = await sql.all<{ id: Buffer }>(
    `SELECT m.id FROM membership m JOIN account a ON a.id = m.accountId
      WHERE m.groupId = ? AND m.deactivatedAt IS NULL AND m.acceptedAt IS NOT NULL AND a.disabledAt IS NULL AND m.permissions LIKE '%"admin"%' ORDER BY m.id`,
    [groupId],
  );
  return rows.map(({ id }) => id);
}

/** Whether it is the caller's turn to tell: nobody has since a moment. */
export async function takeTurn(
  sql: Sql,
  groupId: Buffer,
  { now, before }: { readonly now: number; readonly before: number },
): Promise<boolean> {
  const { affected } = await sql.run(
    'UPDATE tenant_group SET retentionToldAt = ? WHERE id = ? AND (retentionToldAt IS NULL OR retentionToldAt <= ?)',
    [now, groupId, before],
  );
  return affected === 1;
}
