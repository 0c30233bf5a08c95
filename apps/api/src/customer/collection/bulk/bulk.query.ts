import { can } from '@register/domain/access/access';
import type { Sql, SqlPart } from '../../../database/sql.js';
import type { JobStatus } from '../../../jobs/job.entity.js';
import type { Actor } from '../../../request-context.js';
import { bulkKinds, type BulkPayload } from './bulk-job.js';

/** A change of many as its job stands. */
export interface BulkRecord {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly kind: string;
  readonly status: JobStatus;
  readonly createdAt: number;
  readonly finishedAt: number | null;
  readonly progressDone: number;
  readonly progressTotal: number;
  readonly payload: BulkPayload;
  /** Why it failed; null when it has not. */
  readonly failure: string | null;
  /** Of how many customers something could not go back that may another time. */
  readonly left: number;
}

/** A change that this actor has asked for; undefined alike for anybody else's. */
export async function findBulk(sql: Sql, actor: Actor, id: Buffer): Promise<BulkRecord | undefined> {
  const record = await recordOf(sql, actor, id);
  return record && isOwn(record, actor) ? record : undefined;
}

/** The same, and for administrators anybody's that has been made: somebody must be able to take it back. */
export async function findMadeBulk(sql: Sql, actor: Actor, id: Buffer): Promise<BulkRecord | undefined> {
  const record = await recordOf(sql, actor, id);
  if (!record || isOwn(record, actor)) return record;
  return can(actor.viewer, 'admin') && record.kind !== bulkKinds.prepare ? record : undefined;
}

/** This actor's latest changes, the newest first. */
export async function latestBulks(sql: Sql, actor: Actor, since: number): Promise<BulkRecord[]> {
  const jobs = await sql.all<StoredJob>(`${selectJobs} AND createdBy = ? AND createdAt > ? ORDER BY id DESC LIMIT 50`, [
    actor.groupId,
    ...kinds,
    actor.membershipId,
    since,
  ]);
  return jobs.map(opened).filter((record) => isOwn(record, actor));
}

async function recordOf(sql: Sql, { groupId }: Actor, id: Buffer): Promise<BulkRecord | undefined> {
  const [job] = await sql.all<StoredJob>(`${selectJobs} AND id = ?`, [groupId, ...kinds, id]);
  return job && opened(job);
}

function opened({ payload, result, ...record }: StoredJob): BulkRecord {
  const { reason = null, left = 0 } = result === null ? {} : (JSON.parse(result) as BulkResult);
  const failure = record.status === 'FAILED' ? (reason ?? 'INTERNAL') : null;
  return { ...record, payload: JSON.parse(payload) as BulkPayload, failure, left };
}

/** Whose it is who did the last with it: what came of an administrator's taking back may be about customers that its author does not see. */
const isOwn = ({ payload }: BulkRecord, { actorId }: Actor): boolean => payload.by.id === actorId.toString('hex');

const kinds = Object.values(bulkKinds);
const selectJobs = `SELECT groupId, id, kind, status, createdAt, finishedAt, progressDone, progressTotal, payload, result FROM job
  WHERE groupId = ? AND kind IN (${kinds.map(() => '?').join(', ')})`;

interface BulkResult {
  readonly reason?: string;
  readonly left?: number;
}

interface StoredJob extends Omit<BulkRecord, 'payload' | 'failure' | 'left'> {
  readonly payload: string;
  readonly result: string | null;
}

/** The names of customers, of those that the actor sees. By hexadecimal keys. */
export async function namesOf(
  sql: Sql,
  scope: SqlPart,
  keys: SqlPart,
): Promise<ReadonlyMap<string, { readonly number: string; readonly name: string }>> {
  const rows = await sql.all<{ id: Buffer; number: string; name: string }>(
    `SELECT c.id, c.number, c.name FROM customer c WHERE ${scope.sql} AND c.id IN ${keys.sql}`,
    [...scope.params, ...keys.params],
  );
  return new Map(rows.map(({ id, number, name }) => [id.toString('hex'), { number, name }]));
}
