import type { Sql } from '../../database/sql.js';
import type { JobStatus } from '../../jobs/job.entity.js';
import type { ImportRecord } from '../import.query.js';
import { payloadOf } from '../import-job.js';
import { undoableRegisters, undoKinds } from './undo-job.js';
import { open } from './undo-row.repository.js';

/** The taking back of an import as its job stands. */
export interface UndoRecord {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly kind: string;
  readonly status: JobStatus;
  readonly progressDone: number;
  readonly progressTotal: number;
  readonly createdByName: string | null;
  readonly finishedAt: number | null;
}

/** The last that was asked for; undefined where nobody has. */
export async function undoOf(
  sql: Sql,
  { groupId, payload }: Pick<ImportRecord, 'groupId' | 'payload'>,
): Promise<UndoRecord | undefined> {
  const { undoId } = payloadOf(payload);
  if (undoId === undefined) return undefined;
  const [record] = await sql.all<UndoRecord>(
    `SELECT j.groupId, j.id, j.kind, j.status, j.progressDone, j.progressTotal, j.finishedAt, m.name AS createdByName
       FROM job j LEFT JOIN membership m ON m.groupId = j.groupId AND m.id = j.createdBy
      WHERE j.groupId = ? AND j.id = ? AND j.kind IN (${kinds})`,
    [groupId, Buffer.from(undoId, 'hex')],
  );
  return record;
}

/** Of how many rows of an import something could not go back that may another time. */
export async function leftToUndo(sql: Sql, { groupId, id }: Pick<ImportRecord, 'groupId' | 'id'>): Promise<number> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM import_row WHERE groupId = ? AND jobId = ? AND ${open}`,
    [groupId, id],
  );
  return row?.n ?? 0;
}

/** Words of our own, and never of a request. */
const kinds = undoableRegisters
  .flatMap((register) => Object.values(undoKinds[register]))
  .map((kind) => `'${kind}'`)
  .join(', ');

/** Says of an import, which is locked, which job takes it back. */
export async function linkUndo(sql: Sql, { groupId, id, payload }: ImportRecord, undoId: Buffer): Promise<void> {
  await sql.run('UPDATE job SET payload = ? WHERE groupId = ? AND id = ?', [
    JSON.stringify({ ...payloadOf(payload), undoId: undoId.toString('hex') }),
    groupId,
    id,
  ]);
}
