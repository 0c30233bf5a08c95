import { inList } from '../database/in-list.js';
import type { Sql, SqlPart, SqlValue } from '../database/sql.js';

/** What of a table of pairs goes: of one thing, from which customers. */
export interface GoingPairs {
  readonly id: SqlValue;
  readonly customers: readonly Buffer[];
}

/** Removes pairs of customers and something else, in one statement: just these, and no other of the same customers. */
export async function removePairs(
  sql: Sql,
  { table, column, groupId, and }: PairTable,
  pairs: readonly GoingPairs[],
): Promise<void> {
  if (pairs.length === 0) return;
  const going = pairs.map(({ id, customers }): SqlPart => {
    const list = inList(customers);
    return { sql: `(${column} = ? AND customerId IN ${list.sql})`, params: [id, ...list.params] };
  });
  await sql.run(
    `DELETE FROM ${table} WHERE groupId = ?${and ? ` AND ${and.sql}` : ''} AND (${going.map((one) => one.sql).join(' OR ')})`,
    [groupId, ...(and?.params ?? []), ...going.flatMap(({ params }) => params)],
  );
}

export interface PairTable {
  readonly table: string;
  readonly column: string;
  readonly groupId: Buffer;
  readonly and?: SqlPart;
}

/** Gathers what goes, by what it is. */
export function pairsBy<K>(
  going: readonly { readonly of: K; readonly customer: Buffer }[],
  idOf: (of: K) => SqlValue,
): GoingPairs[] {
  const byThing = new Map<K, Buffer[]>();
  for (const { of, customer } of going) byThing.set(of, [...(byThing.get(of) ?? []), customer]);
  return [...byThing].map(([of, customers]) => ({ id: idOf(of), customers }));
}
