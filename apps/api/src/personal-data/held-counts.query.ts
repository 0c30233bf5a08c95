import type { ErasureWay } from '@register/domain/customer/erasure';
import type { Sql } from '../database/sql.js';
import type { HeldSource } from '../module.js';
import type { Actor } from '../request-context.js';

/** How much a module holds on a customer, and how it leaves. */
export interface HeldCount {
  readonly source: string;
  readonly way: ErasureWay;
  readonly rows: number;
  readonly files: number;
}

/** Of a customer and what has become part of it; all tables by one statement. */
export async function heldCounts(
  { sql, actor, sources }: { readonly sql: Sql; readonly actor: Actor; readonly sources: readonly HeldSource[] },
  customers: readonly Buffer[],
): Promise<HeldCount[]> {
  const { groupId } = actor;
  const counted = sources.flatMap(({ name, tables, erasure: { where = 'customerId = ?' } }) =>
    tables.flatMap((table) => customers.map((customer) => ({ name, table, where, customer }))),
  );
  const rows = await sql.all<{ name: string; n: number }>(
    counted
      .map(
        ({ name, table, where }) =>
          `SELECT '${name}' AS name, COUNT(*) AS n FROM ${table} WHERE groupId = ? AND ${where}`,
      )
      .join(' UNION ALL '),
    counted.flatMap(({ customer }) => [groupId, customer]),
  );
  const counts: HeldCount[] = [];
  for (const { name, erasure, files } of sources) {
    let held = 0;
    for (const customerId of customers) held += (await files?.({ sql, actor, customerId }))?.length ?? 0;
    const own = rows.filter((row) => row.name === name);
    counts.push({
      source: name,
      way: erasure.way,
      rows: own.reduce((sum, { n }) => sum + n, 0),
      files: held,
    });
  }
  return counts;
}
