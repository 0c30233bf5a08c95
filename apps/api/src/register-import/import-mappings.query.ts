import { createHash } from 'node:crypto';
import type { ImportRegister } from '@register/domain/import/import-register';
import { headingsKey, rememberMapping, type RememberedMapping } from '@register/domain/import/remembered-mapping';
import type { Sql } from '../database/sql.js';
import type { FoundColumn } from './import-job.js';

/** How a file of these headings was mapped when one was last imported; undefined where none has been. */
export async function rememberedMapping(
  sql: Sql,
  groupId: Buffer,
  register: ImportRegister,
  headings: readonly string[],
): Promise<RememberedMapping | undefined> {
  const [row] = await sql.all<{ mapping: string }>(
    'SELECT mapping FROM import_mapping WHERE groupId = ? AND register = ? AND headings = ?',
    [groupId, register, hashOf(headings)],
  );
  return row && (JSON.parse(row.mapping) as RememberedMapping);
}

/** Keeps how a file is mapped that is being imported; too many headings to be kept are not. */
export async function keepMapping(
  sql: Sql,
  { groupId, register, at }: { readonly groupId: Buffer; readonly register: ImportRegister; readonly at: number },
  columns: readonly Pick<FoundColumn, 'heading' | 'field'>[],
): Promise<void> {
  const headings = columns.map(({ heading }) => heading);
  const mapping = JSON.stringify(
    rememberMapping(
      headings,
      columns.map(({ field }) => field),
    ),
  );
  if (Buffer.byteLength(mapping) > mostBytes) return;
  const replaced =
    sql.dialect === 'mysql'
      ? 'ON DUPLICATE KEY UPDATE mapping = VALUES(mapping), updatedAt = VALUES(updatedAt)'
      : 'ON CONFLICT (groupId, register, headings) DO UPDATE SET mapping = excluded.mapping, updatedAt = excluded.updatedAt';
  await sql.run(
    `INSERT INTO import_mapping (groupId, register, headings, mapping, updatedAt) VALUES (?, ?, ?, ?, ?) ${replaced}`,
    [groupId, register, hashOf(headings), mapping, at],
  );
}

const hashOf = (headings: readonly string[]): Buffer => createHash('sha256').update(headingsKey(headings)).digest();

/** As the column takes it. */
const mostBytes = 60_000;
