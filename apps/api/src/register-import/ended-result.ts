import type { ImportOutcome } from '@register/domain/import/import-row';
import type { Sql } from '../database/sql.js';
import { noCounts, payloadOf, resultOf, writtenOutcomes, type ImportResult } from './import-job.js';
import { rowStates } from './staged-row.js';

type Job = { readonly groupId: Buffer; readonly id: Buffer };

/** What is known of an import when it ends, also half-way: its columns, what has been written, and how much was not reached. Null before it has been read. */
export async function endedResult(sql: Sql, { groupId, id }: Job): Promise<ImportResult | null> {
  const [job] = await sql.all<{ payload: string; result: string | null }>(
    'SELECT payload, result FROM job WHERE groupId = ? AND id = ?',
    [groupId, id],
  );
  const result = resultOf(job?.result ?? null);
  if (!job || !result) return null;
  const written = writtenOutcomes(payloadOf(job.payload).options);
  const rows = await sql.all<{ outcome: ImportOutcome; isWritten: number; n: number }>(
    `SELECT outcome, CASE WHEN committed = ${rowStates.WRITTEN} THEN 1 ELSE 0 END AS isWritten, COUNT(*) AS n FROM import_row
      WHERE groupId = ? AND jobId = ? GROUP BY outcome, isWritten`,
    [groupId, id],
  );
  const counts = { ...noCounts };
  let left = 0;
  for (const { outcome, isWritten, n } of rows) {
    if (written.includes(outcome) && isWritten === 0) left += n;
    else counts[outcome] += n;
  }
  return { ...result, counts, left };
}

/** Keeps that of one that is stopped, in the transaction that stops it. */
export async function keepEnded(sql: Sql, job: Job): Promise<void> {
  const result = await endedResult(sql, job);
  if (result)
    await sql.run('UPDATE job SET result = ? WHERE groupId = ? AND id = ?', [
      JSON.stringify(result),
      job.groupId,
      job.id,
    ]);
}
