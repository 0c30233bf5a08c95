import type { GroupCiphers } from '../crypto/group-ciphers.js';
import { publicId } from '../database/ids.js';
import type { HeldOn } from '../module.js';
import { ImportRows } from './import-row.repository.js';
import { RowSeal } from './staged-row.js';

/** Rows of imported files that are about a customer, as long as they are kept: what the file said. */
export async function heldRows(ciphers: GroupCiphers, { sql, actor, customerId }: HeldOn): Promise<object[]> {
  const places = await sql.all<{ jobId: Buffer; rowNo: number; createdAt: number }>(
    `SELECT r.jobId, r.rowNo, j.createdAt FROM import_row r JOIN job j ON j.groupId = r.groupId AND j.id = r.jobId
      WHERE r.groupId = ? AND r.customerId = ? ORDER BY r.jobId, r.rowNo`,
    [actor.groupId, customerId],
  );
  const cipher = await ciphers.of(sql, actor.groupId);
  const found: object[] = [];
  for (const { jobId, rowNo, createdAt } of places) {
    const rows = await new ImportRows(actor.groupId, jobId, new RowSeal(cipher, jobId)).of(sql, [rowNo]);
    for (const { cells, outcome } of rows)
      found.push({ at: new Date(createdAt), import: publicId('job', jobId), row: rowNo, outcome, cells });
  }
  return found;
}
