import type { EntryRow } from '../database/entry-kind.js';
import type { Sql, SqlValue } from '../database/sql.js';

/** Writes columns of an entry with its next version; false, and nothing written, when it has left the version that was read. */
export async function updateEntry(
  sql: Sql,
  table: string,
  { groupId, at }: { readonly groupId: Buffer; readonly at: number },
  { id, version }: Pick<EntryRow, 'id' | 'version'>,
  columns: Readonly<Record<string, SqlValue>>,
): Promise<boolean> {
  const written = { ...columns, version: version + 1, updatedAt: at };
  const { affected } = await sql.run(
    `UPDATE ${table} SET ${Object.keys(written)
      .map((name) => `${name} = ?`)
      .join(', ')} WHERE groupId = ? AND id = ? AND version = ?`,
    [...Object.values(written), groupId, id, version],
  );
  return affected === 1;
}
