import { inList } from '../../database/in-list.js';
import type { Sql } from '../../database/sql.js';

/** What goes on in the name of users besides themselves: the permissions of each key that works, and how many jobs. */
export interface ActingFor {
  readonly keys: readonly (readonly string[])[];
  readonly jobs: number;
}

/** Of all these users at once, in the order that they were given: two statements. */
export async function actingFor(
  sql: Sql,
  groupId: Buffer,
  userIds: readonly Buffer[],
  now: number,
): Promise<ActingFor[]> {
  if (userIds.length === 0) return [];
  const list = inList(userIds);
  const [keys, jobs] = await Promise.all([
    sql.all<{ membershipId: Buffer; permissions: string }>(
      `SELECT membershipId, permissions FROM api_key
        WHERE groupId = ? AND membershipId IN ${list.sql} AND revokedAt IS NULL AND (expiresAt IS NULL OR expiresAt > ?)`,
      [groupId, ...list.params, now],
    ),
    sql.all<{ createdBy: Buffer; n: number | bigint }>(
      `SELECT createdBy, COUNT(*) AS n FROM job
        WHERE groupId = ? AND createdBy IN ${list.sql} AND status IN ('QUEUED', 'RUNNING') GROUP BY createdBy`,
      [groupId, ...list.params],
    ),
  ]);
  return userIds.map((id) => ({
    keys: keys.filter((key) => key.membershipId.equals(id)).map((key) => JSON.parse(key.permissions) as string[]),
    jobs: Number(jobs.find((job) => job.createdBy.equals(id))?.n ?? 0),
  }));
}
