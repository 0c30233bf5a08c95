import type { ImportRegister } from '@register/domain/import/import-register';
import { importRegisters } from '@register/domain/import/import-register';
import type { Sql } from '../database/sql.js';
import type { JobStatus } from '../jobs/job.entity.js';
import { jobKinds, kindsOf, payloadOf, type ImportResult } from './import-job.js';

/** An import as its job stands. */
export interface ImportRecord {
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
  /** JSON. */
  readonly result: string | null;
  readonly createdByName: string | null;
}

export async function importById(
  sql: Sql,
  groupId: Buffer,
  id: Buffer,
  among: readonly ImportRegister[] = importRegisters,
): Promise<ImportRecord | undefined> {
  return (await sql.all<ImportRecord>(`${selectOf(among)} AND j.id = ?`, [groupId, id]))[0];
}

/** The same, locked until the transaction ends. */
export async function importForChange(
  sql: Sql,
  groupId: Buffer,
  id: Buffer,
  among: readonly ImportRegister[],
): Promise<ImportRecord | undefined> {
  if (sql.dialect === 'mysql')
    await sql.all('SELECT id FROM job WHERE groupId = ? AND id = ? FOR UPDATE', [groupId, id]);
  return importById(sql, groupId, id, among);
}

/** Says anew what has come of an import, which is locked. */
export async function keepResult(
  sql: Sql,
  { groupId, id }: Pick<ImportRecord, 'groupId' | 'id'>,
  result: ImportResult,
): Promise<void> {
  await sql.run('UPDATE job SET result = ? WHERE groupId = ? AND id = ?', [JSON.stringify(result), groupId, id]);
}

/** The newest first; ids rise with time. */
export const importsBefore = (
  sql: Sql,
  groupId: Buffer,
  among: readonly ImportRegister[],
  before: Uint8Array | null,
  limit: number,
): Promise<ImportRecord[]> =>
  before
    ? sql.all(`${selectOf(among)} AND j.id < ? ORDER BY j.id DESC LIMIT ${Math.trunc(limit)}`, [groupId, before])
    : sql.all(`${selectOf(among)} ORDER BY j.id DESC LIMIT ${Math.trunc(limit)}`, [groupId]);

export async function countImports(
  sql: Sql,
  groupId: Buffer,
  among: readonly ImportRegister[],
  most: number,
): Promise<number> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM (SELECT id FROM job WHERE groupId = ? AND kind IN (${listed(among)}) LIMIT ${Math.trunc(most)}) counted`,
    [groupId],
  );
  return row?.n ?? 0;
}

/** The import that a file is prepared for, so that another mapping does not make another import. Files are used within days: the newest are looked at. */
export async function draftOfFile(
  sql: Sql,
  groupId: Buffer,
  register: ImportRegister,
  fileId: string,
): Promise<ImportRecord | undefined> {
  const drafts = await sql.all<ImportRecord>(
    `${selectOf([register])} AND j.kind = '${jobKinds[register].prepare}' ORDER BY j.id DESC LIMIT 50`,
    [groupId],
  );
  return drafts.find(({ payload }) => payloadOf(payload).fileId === fileId);
}

/** Kinds are words of our own, and never of a request. */
const listed = (among: readonly ImportRegister[]): string =>
  kindsOf(among)
    .map((kind) => `'${kind}'`)
    .join(', ');

const selectOf = (
  among: readonly ImportRegister[],
): string => `SELECT j.groupId, j.id, j.kind, j.status, j.createdAt, j.startedAt, j.finishedAt, j.progressDone, j.progressTotal, j.payload, j.result, m.name AS createdByName
  FROM job j LEFT JOIN membership m ON m.groupId = j.groupId AND m.id = j.createdBy
  WHERE j.groupId = ? AND j.kind IN (${listed(among)})`;
