import { parsePublicId, type IdKind } from '../../../database/ids.js';
import { inList } from '../../../database/in-list.js';
import type { Sql } from '../../../database/sql.js';

/** What entries and users are called whose ids stand in a filter: one statement, none where there are none. */
export async function askedNames(
  sql: Sql,
  groupId: Buffer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const parts = tables.flatMap(({ kind, table }) => {
    const found = ids.flatMap((id) => parsePublicId(kind, id) ?? []);
    if (found.length === 0) return [];
    const list = inList(found);
    return [
      {
        sql: `SELECT '${kind}' AS kind, id, name FROM ${table} WHERE groupId = ? AND id IN ${list.sql}`,
        params: [groupId, ...list.params],
      },
    ];
  });
  if (parts.length === 0) return new Map();
  const rows = await sql.all<{ kind: IdKind; id: Buffer; name: string }>(
    parts.map((part) => part.sql).join(' UNION ALL '),
    parts.flatMap(({ params }) => params),
  );
  const keyed = new Map(rows.map(({ kind, id, name }) => [`${kind} ${id.toString('hex')}`, name]));
  return new Map(
    ids.flatMap((id) => {
      const name = tables
        .map(({ kind }) => keyed.get(`${kind} ${parsePublicId(kind, id)?.toString('hex')}`))
        .find((found) => found !== undefined);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

const tables = [
  { kind: 'tag', table: 'tag' },
  { kind: 'sub', table: 'subgroup' },
  { kind: 'dil', table: 'discount_letter' },
  { kind: 'art', table: 'article' },
  { kind: 'usr', table: 'membership' },
] as const satisfies readonly { readonly kind: IdKind; readonly table: string }[];
