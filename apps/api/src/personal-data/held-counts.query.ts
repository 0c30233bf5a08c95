import type { ErasureWay } from '@register/domain/customer/erasure';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { HeldSource } from '../module.js';

/** How much a module holds on customers, and how it leaves. */
export interface HeldCount {
  readonly source: string;
  readonly way: ErasureWay;
  readonly rows: number;
  readonly files: number;
}

/** Of any number of customers and what has become part of them; all tables by one statement. */
export async function heldCounts(
  { sql, groupId, sources }: { readonly sql: Sql; readonly groupId: Buffer; readonly sources: readonly HeldSource[] },
  customers: readonly Buffer[],
): Promise<HeldCount[]> {
  const rows = customers.length === 0 ? [] : await counted(sql, groupId, sources, customers);
  return sources.map(({ name, erasure: { way } }) => {
    const own = rows.filter((row) => row.name === name);
    const sum = (of: 'n' | 'files') => own.reduce((total, row) => total + Number(row[of]), 0);
    return { source: name, way, rows: sum('n'), files: sum('files') };
  });
}

function counted(sql: Sql, groupId: Buffer, sources: readonly HeldSource[], customers: readonly Buffer[]) {
  const list = inList(customers);
  const counts = sources.flatMap(({ name, tables, erasure: { where = 'customerId = ?', isFile = '1 = 0' } }) =>
    tables.map(
      (table) =>
        `SELECT '${name}' AS name, COUNT(*) AS n, COALESCE(SUM(CASE WHEN ${isFile} THEN 1 ELSE 0 END), 0) AS files
           FROM leaving CROSS JOIN ${table} ON groupId = ? AND ${where.replace('?', 'leaving.erased')}`,
    ),
  );
  return sql.all<{ readonly name: string; readonly n: number; readonly files: number | string }>(
    `WITH leaving AS (
       SELECT id AS erased FROM customer WHERE groupId = ? AND id IN ${list.sql}
       UNION ALL SELECT absorbedId FROM customer_merge WHERE groupId = ? AND leadsTo IN ${list.sql} AND undoneAt IS NULL)
     ${counts.join(' UNION ALL ')}`,
    [groupId, ...list.params, groupId, ...list.params, ...counts.map(() => groupId)],
  );
}
