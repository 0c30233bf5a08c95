import { mayCollect } from '@register/domain/export/may-collect';
import type { Sql } from '../../../database/sql.js';
import { JobRefused } from '../../../jobs/job.js';
import { actorOfAuthor } from '../../../jobs/job-author.js';
import { authorOf } from '../../../history/history-recorder.js';
import type { Actor } from '../../../request-context.js';
import type { ManyStamp } from '../../customer-many.writer.js';
import type { BulkPayload } from './bulk-job.js';

/** Who changes many, as they are now: a change that goes on for minutes ends when its author is gone. */
export async function authorOfBulk(sql: Sql, groupId: Buffer, { by }: BulkPayload, now: number): Promise<Actor> {
  const actor = await actorOfAuthor(sql, groupId, by, now);
  if (!actor || !mayCollect(actor.viewer)) throw new JobRefused({ reason: 'AUTHOR_GONE' });
  return actor;
}

export const stampOf = (actor: Actor, at: number, jobId: Buffer): ManyStamp => {
  const { groupId, customFields, customFieldsVersion, membershipId } = actor;
  const by = { ...authorOf(actor), source: 'BULK' as const };
  return { groupId, customFields, customFieldsVersion, membershipId, jobId, by, at };
};
