import type { Sql } from '../database/sql.js';
import { verifyJob } from './verify-job.js';

export interface AuditStateRow {
  readonly seals: number;
  readonly sealedAt: number | null;
  /** Of the last look that was finished; null: none was, of those that are remembered. */
  readonly status: string | null;
  readonly payload: string | null;
  readonly result: string | null;
  readonly finishedAt: number | null;
  /** How the newest look stands. */
  readonly newest: string | null;
}

/** Everything that there is to say of it: one statement, which answers with one row. */
export async function auditStateOf(sql: Sql, groupId: Buffer): Promise<AuditStateRow> {
  const jobs = (which: string) =>
    `(SELECT j.id FROM job j WHERE j.groupId = ? AND j.kind = '${verifyJob}' ${which} ORDER BY j.id DESC LIMIT 1)`;
  const [row] = await sql.all<AuditStateRow>(
    `SELECT COALESCE(s.number, 0) AS seals, s.sealedAt, done.status, done.payload, done.result, done.finishedAt, newest.status AS newest
       FROM tenant_group g
       LEFT JOIN audit_seal s ON s.groupId = g.id AND s.number = (SELECT MAX(number) FROM audit_seal WHERE groupId = ?)
       LEFT JOIN job done ON done.groupId = g.id AND done.id = ${jobs("AND j.status = 'DONE'")}
       LEFT JOIN job newest ON newest.groupId = g.id AND newest.id = ${jobs('')}
      WHERE g.id = ?`,
    [groupId, groupId, groupId, groupId],
  );
  if (!row) throw new Error('The group of the actor is gone');
  return row;
}

export async function isChecking(sql: Sql, groupId: Buffer): Promise<boolean> {
  const rows = await sql.all(
    `SELECT id FROM job WHERE groupId = ? AND kind = '${verifyJob}' AND status IN ('QUEUED', 'RUNNING') LIMIT 1`,
    [groupId],
  );
  return rows.length > 0;
}
