import { publicId } from '../database/ids.js';
import { inList } from '../database/in-list.js';
import type { HeldOn, LeavingCustomer } from '../module.js';
import { absorbedBy } from './merge/merges.query.js';

/** Which fields others were told of: names only, no values. */
export async function heldTold({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const rows = await sql.all<{ topic: string; payload: string; createdAt: number }>(
    'SELECT topic, payload, createdAt FROM outbox WHERE groupId = ? AND customerId = ? ORDER BY id',
    [actor.groupId, customerId],
  );
  return rows.map(({ topic, payload, createdAt }) => ({
    at: new Date(createdAt),
    topic,
    ...(JSON.parse(payload) as object),
  }));
}

/** What has not been told yet is told no more. */
export async function withdrawTold({ sql, groupId, customerId }: LeavingCustomer): Promise<void> {
  await sql.run('DELETE FROM outbox WHERE groupId = ? AND customerId = ?', [groupId, customerId]);
}

/** What it has become part of for a while, and what has become part of it, by way of others too; of what is part of another now it is told there. */
export async function heldMerges({ sql, actor, customerId }: HeldOn): Promise<object[]> {
  const { groupId } = actor;
  const { sql: list, params } = inList([customerId, ...(await absorbedBy(sql, groupId, customerId))]);
  const rows = await sql.all<MergeRow>(
    `SELECT survivorId, absorbedId, number, mergedAt, mergedBy, undoneAt FROM customer_merge
      WHERE groupId = ? AND (survivorId IN ${list} OR absorbedId IN ${list})
        AND NOT EXISTS (SELECT 1 FROM customer_merge n WHERE n.groupId = ? AND n.absorbedId = ? AND n.undoneAt IS NULL)
      ORDER BY mergedAt, id`,
    [groupId, ...params, ...params, groupId, customerId],
  );
  return rows.map(({ survivorId, absorbedId, number, mergedAt, mergedBy, undoneAt }) => ({
    at: new Date(mergedAt),
    by: mergedBy,
    survivor: publicId('cus', survivorId),
    absorbed: publicId('cus', absorbedId),
    absorbedNumber: number,
    undoneAt: undoneAt === null ? null : new Date(undoneAt),
  }));
}

interface MergeRow {
  readonly survivorId: Buffer;
  readonly absorbedId: Buffer;
  readonly number: string;
  readonly mergedAt: number;
  readonly mergedBy: string;
  readonly undoneAt: number | null;
}

/** Who is assigned, by name. */
export async function assigneeNames({ sql, actor, customerId }: HeldOn): Promise<string[]> {
  const rows = await sql.all<{ name: string }>(
    `SELECT m.name FROM customer_assignee a JOIN membership m ON m.groupId = a.groupId AND m.id = a.membershipId
      WHERE a.groupId = ? AND a.customerId = ? ORDER BY a.assignedAt, m.name`,
    [actor.groupId, customerId],
  );
  return rows.map(({ name }) => name);
}
