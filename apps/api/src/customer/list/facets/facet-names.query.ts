import { isLinkField } from '@register/domain/customer/customer-links';
import type { FilterName } from '@register/domain/filter/list-filters';
import { inList } from '../../../database/in-list.js';
import type { Sql, SqlPart } from '../../../database/sql.js';
import { linkRegisters } from '../../links/link-registers.js';
import { part } from '../sql-part.js';

/** One statement: the names of entries and users, by the bytes of their ids in hex. Those of another group have none. */
export async function facetNames(
  sql: Sql,
  groupId: Buffer,
  wanted: ReadonlyMap<FilterName, readonly Buffer[]>,
): Promise<ReadonlyMap<string, string>> {
  const parts = [...wanted].flatMap(([name, ids]): SqlPart[] => {
    if (ids.length === 0) return [];
    const list = inList(ids);
    const table = isLinkField(name) ? linkRegisters[name].table : 'membership';
    return [
      part(`SELECT e.id, e.name FROM ${table} e WHERE e.groupId = ? AND e.id IN ${list.sql}`, groupId, ...list.params),
    ];
  });
  if (parts.length === 0) return new Map();
  const rows = await sql.all<{ id: Buffer; name: string }>(
    parts.map((one) => one.sql).join(' UNION ALL '),
    parts.flatMap(({ params }) => params),
  );
  return new Map(rows.map(({ id, name }) => [id.toString('hex'), name]));
}
