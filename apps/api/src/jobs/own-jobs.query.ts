import type { Sql, SqlPart } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import type { JobStatus } from './job.entity.js';

/** A job as its row says; what is in it is for its kind to tell. */
export interface JobRow {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly kind: string;
  readonly status: JobStatus;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly progressDone: number;
  readonly progressTotal: number;
  /** JSON. */
  readonly payload: string;
  /** Why it broke off; null when it has not, and when nobody knows. */
  readonly result: string | null;
}

/** A page of the actor's own jobs among these kinds, the newest first: one statement. */
export function ownJobs<T>(
  sql: Sql,
  cursors: Cursors,
  { actor, kinds, isUnfinished, node }: OwnJobs<T>,
  args: PageArguments,
  counts: boolean,
): Promise<Page<T>> {
  const own = ownWithin(actor, kinds);
  const where = isUnfinished ? `${own.sql} AND j.status IN ('QUEUED', 'RUNNING')` : own.sql;
  return keysetPage<JobRow, T>(
    sql,
    cursors,
    {
      fingerprint: `jobs:${actor.actorId.toString('hex')}:${kinds.join()}:${isUnfinished}`,
      select: columns,
      from: 'job j',
      where: { sql: where, params: own.params },
      keys: [{ sql: 'j.id', descending: true }],
      node,
    },
    args,
    counts,
  );
}

export interface OwnJobs<T> {
  readonly actor: Actor;
  /** As they stand in rows. */
  readonly kinds: readonly string[];
  readonly isUnfinished: boolean;
  readonly node: (row: JobRow) => T;
}

/** One of the actor's own; undefined alike for anybody else's, and for kinds that are not for them. */
export async function ownJob(
  sql: Sql,
  actor: Actor,
  kinds: readonly string[],
  id: Buffer,
): Promise<JobRow | undefined> {
  const own = ownWithin(actor, kinds);
  const [row] = await sql.all<JobRow>(`SELECT ${columns} FROM job j WHERE ${own.sql} AND j.id = ?`, [
    ...own.params,
    id,
  ]);
  return row;
}

const ownWithin = ({ groupId, actorId }: Actor, kinds: readonly string[]): SqlPart => ({
  sql: `j.groupId = ? AND j.authorId = ? AND j.kind IN (${kinds.map(() => '?').join(', ')})`,
  params: [groupId, actorId, ...kinds],
});

// What a job has found out may be megabytes: only why it failed is read.
const columns = `j.groupId, j.id, j.kind, j.status, j.createdAt, j.startedAt, j.finishedAt, j.progressDone, j.progressTotal, j.payload,
  CASE WHEN j.status = 'FAILED' THEN j.result END AS result`;
