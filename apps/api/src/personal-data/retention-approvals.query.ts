import type { Violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { JobStatus } from '../jobs/job.entity.js';
import { retentionJob, type RetentionPayload, type RetentionResult } from './retention-job.js';

/** An approval, and how far it has come. */
export interface Approval {
  readonly id: Buffer;
  readonly status: JobStatus;
  readonly isUnfinished: boolean;
  readonly by: string;
  readonly at: number;
  readonly done: number;
  readonly ids: readonly Buffer[];
  readonly left: readonly { readonly key: Buffer; readonly reasons: readonly Violation[] }[];
  /** Why it broke off. */
  readonly reason: string | null;
}

/** The last in a group. */
export async function lastApproval(sql: Sql, groupId: Buffer): Promise<Approval | null> {
  const [row] = await sql.all<ApprovalRow>(
    `SELECT j.id, j.status, j.createdAt, j.progressDone, j.payload, j.result, m.name
       FROM job j LEFT JOIN membership m ON m.groupId = j.groupId AND m.id = j.authorId
      WHERE j.groupId = ? AND j.kind = ? ORDER BY j.id DESC LIMIT 1`,
    [groupId, retentionJob],
  );
  if (!row) return null;
  const { ids } = JSON.parse(row.payload) as RetentionPayload;
  const { left = [], reason } = JSON.parse(row.result ?? '{}') as Partial<RetentionResult> & { reason?: string };
  return {
    id: row.id,
    status: row.status,
    isUnfinished: row.status === 'QUEUED' || row.status === 'RUNNING',
    by: row.name ?? '',
    at: row.createdAt,
    done: row.progressDone,
    ids: ids.map((id) => Buffer.from(id, 'hex')),
    left: left.map(({ id, reasons }) => ({ key: Buffer.from(id, 'hex'), reasons })),
    reason: row.status === 'FAILED' ? (reason ?? 'INTERNAL') : null,
  };
}

interface ApprovalRow {
  readonly id: Buffer;
  readonly status: JobStatus;
  readonly createdAt: number;
  readonly progressDone: number;
  readonly payload: string;
  readonly result: string | null;
  readonly name: string | null;
}
