import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { JobQueue } from '../jobs/job-queue.js';
import type { Actor } from '../request-context.js';
import type { AuditResult } from './audit-finding.js';
import { auditStateOf, isChecking, type AuditStateRow } from './audit-state.query.js';
import { resultOfJob, verifyJob, type VerifyPayload } from './verify-job.js';

/** How far the log is sealed, and what came of looking through it the last time. */
export interface AuditStanding extends Pick<AuditStateRow, 'seals' | 'sealedAt'> {
  readonly isChecking: boolean;
  readonly lastCheck: (AuditResult & { readonly at: number; readonly by: string }) | null;
  /** The last look broke off. */
  readonly checkFailed: boolean;
}

export class AuditService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: JobQueue,
  ) {}

  async standing({ groupId }: Actor): Promise<AuditStanding> {
    const { seals, sealedAt, status, payload, result, finishedAt, newest } = await auditStateOf(this.read, groupId);
    const found = resultOfJob(result);
    const { author } = (payload === null ? {} : JSON.parse(payload)) as Partial<VerifyPayload>;
    return {
      seals,
      sealedAt,
      isChecking: newest === 'QUEUED' || newest === 'RUNNING',
      checkFailed: newest === 'FAILED',
      lastCheck:
        status === 'DONE' && found && finishedAt !== null ? { ...found, at: finishedAt, by: author?.name ?? '' } : null,
    };
  }

  /** Has the log looked through, unless somebody is at it. */
  async verify({ groupId, actorId, membershipId, name }: Actor): Promise<void> {
    await this.unitOfWork.inTransaction(async (tx) => {
      if (await isChecking(tx.sql, groupId)) return;
      const payload: VerifyPayload = { author: { id: actorId.toString('hex'), name } };
      await this.queue.enqueue(tx, { groupId, kind: verifyJob, payload, createdBy: membershipId });
    });
  }
}
