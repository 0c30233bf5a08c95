import type { EntryValues } from '@register/domain/entry/change-entry';
import type { EntryImportPlan } from '@register/domain/import/entry-row';
import type { ReadRow } from '@register/domain/import/import-row';
import type { Sql } from '../../database/sql.js';
import type { EntryBulkService, StoredEntry } from '../../entry/entry-bulk.service.js';
import { keyOfRow } from './key-of-row.js';

/** Finds the entries that rows are about by one statement; locked where they are to be changed. */
export async function existingEntries<V extends EntryValues>(
  entries: EntryBulkService<V>,
  sql: Sql,
  groupId: Buffer,
  rows: readonly ReadRow[],
  plan: EntryImportPlan,
  how: 'LOOK' | 'CHANGE',
): Promise<(row: ReadRow) => StoredEntry<V> | undefined> {
  const keys = new Set(rows.map((row) => keyOfRow(row, plan)).filter((key) => key !== null));
  const found = await entries.withKeys(
    sql,
    groupId,
    [...keys].map((key) => Buffer.from(key, 'latin1')),
    how,
  );
  const byKey = new Map(found.map((stored) => [stored.key.toString('latin1'), stored]));
  return (row) => byKey.get(keyOfRow(row, plan) ?? '');
}
