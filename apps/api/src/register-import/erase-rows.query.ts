import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { LeavingCustomer } from '../module.js';

/**
 * The rows of imported files that are about a customer go, with what was put right in them; so do the files themselves,
 * which hold others too but are of use for two weeks only, and the first values of their columns that the jobs show.
 */
export async function eraseRows(
  { sql, groupId, customerId }: LeavingCustomer,
  giveUp: (fileIds: readonly Buffer[]) => Promise<void>,
): Promise<void> {
  const rows = await sql.all<{ jobId: Buffer; rowNo: number }>(
    'SELECT jobId, rowNo FROM import_row WHERE groupId = ? AND customerId = ?',
    [groupId, customerId],
  );
  const byJob = new Map<string, number[]>();
  for (const { jobId, rowNo } of rows) {
    const id = jobId.toString('hex');
    byJob.set(id, [...(byJob.get(id) ?? []), rowNo]);
  }
  for (const [id, rowNumbers] of byJob) {
    const jobId = Buffer.from(id, 'hex');
    const list = inList(rowNumbers);
    for (const table of ['import_row_key', 'import_correction', 'import_row'])
      await sql.run(`DELETE FROM ${table} WHERE groupId = ? AND jobId = ? AND rowNo IN ${list.sql}`, [
        groupId,
        jobId,
        ...list.params,
      ]);
    const fileId = await forgetSamples(sql, groupId, jobId);
    if (fileId) await giveUp([fileId]);
  }
}

/** Answers which file it was. */
async function forgetSamples(sql: Sql, groupId: Buffer, jobId: Buffer): Promise<Buffer | null> {
  const [job] = await sql.all<{ payload: string; result: string | null }>(
    'SELECT payload, result FROM job WHERE groupId = ? AND id = ?',
    [groupId, jobId],
  );
  if (!job) return null;
  const result = job.result === null ? null : (JSON.parse(job.result) as { readonly columns?: readonly object[] });
  if (result?.columns) {
    const columns = result.columns.map((column) => ({ ...column, samples: [] }));
    await sql.run('UPDATE job SET result = ? WHERE groupId = ? AND id = ?', [
      JSON.stringify({ ...result, columns }),
      groupId,
      jobId,
    ]);
  }
  const { fileId } = JSON.parse(job.payload) as { readonly fileId?: string };
  return fileId === undefined ? null : Buffer.from(fileId, 'hex');
}
