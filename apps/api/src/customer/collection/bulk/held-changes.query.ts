import { publicId } from '../../../database/ids.js';
import type { HeldOn } from '../../../module.js';

/** Changes of many customers that this one was chosen for. What they changed is in the history. */
export async function heldChanges({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<{ jobId: Buffer; outcome: string; undone: string | null; createdAt: number }>(
    `SELECT b.jobId, b.outcome, b.undone, j.createdAt FROM bulk_row b JOIN job j ON j.groupId = b.groupId AND j.id = b.jobId
      WHERE b.groupId = ? AND b.customerId = ? ORDER BY b.jobId, b.rowNo`,
    [actor.groupId, customerId],
  );
  return rows.map(({ jobId, createdAt, ...row }) => ({ at: new Date(createdAt), job: publicId('job', jobId), ...row }));
}
