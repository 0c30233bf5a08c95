import { recordAccess } from '../access-log/access-recorder.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { betweenSteps, givingWay } from '../jobs/giving-way.js';
import type { JobHandler, RunningJob } from '../jobs/job.js';
import type { SealKey } from './seal-key.js';
import { authorOfJob, verifyJob, type VerifyPayload } from './verify-job.js';
import { verifyLogs } from './verify-logs.js';

/** Looks through the logs of a group because an administrator wants to know, and writes down what came of it. */
export class VerifyHandler implements JobHandler {
  readonly kind = verifyJob;

  constructor(
    private readonly deps: {
      readonly read: Sql;
      readonly unitOfWork: UnitOfWork;
      readonly clock: () => number;
      readonly key: SealKey;
    },
  ) {}

  async run(job: RunningJob): Promise<object> {
    const { groupId, payload, signal } = job;
    const { read, unitOfWork, clock, key } = this.deps;
    const result = await verifyLogs(givingWay(read), key, groupId, async () => {
      signal.throwIfAborted();
      await betweenSteps();
    });
    const { findings, rows, seals } = result;
    await unitOfWork.inTransaction(async (tx) => {
      await job.keep(tx, { done: rows, total: rows });
      await recordAccess(tx.sql, groupId, [
        {
          at: clock(),
          by: authorOfJob(payload as VerifyPayload),
          action: findings.length === 0 ? 'LOG_INTACT' : 'LOG_BROKEN',
          subject: { kind: 'LOG', id: groupId, name: String(seals) },
          changes: [{ field: 'rows', old: null, new: String(rows) }],
        },
      ]);
    });
    return result;
  }
}
