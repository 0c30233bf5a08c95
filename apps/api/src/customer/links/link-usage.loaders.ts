import type { Sql, SqlPart } from '../../database/sql.js';

/** How many customers are linked to each entry, of whatever register: one statement for all of them, once per request. */
export class LinkUsage {
  private readonly asked = new WeakMap<object, Promise<ReadonlyMap<string, number>>>();

  constructor(private readonly read: Sql) {}

  async of(context: object, groupId: Buffer, id: Buffer): Promise<number> {
    const known = this.asked.get(context) ?? this.all(groupId);
    this.asked.set(context, known);
    return (await known).get(id.toString('latin1')) ?? 0;
  }

  private async all(groupId: Buffer): Promise<ReadonlyMap<string, number>> {
    const rows = await this.read.all<{ targetId: Buffer; n: number }>(
      'SELECT targetId, COUNT(*) AS n FROM customer_link WHERE groupId = ? GROUP BY targetId',
      [groupId],
    );
    return new Map(rows.map(({ targetId, n }) => [targetId.toString('latin1'), n]));
  }
}

/** The same for one entry, in the transaction that would remove it; of some customers, by a condition on `customerId`. */
export async function linkedCustomers(
  sql: Sql,
  groupId: Buffer,
  id: Buffer,
  among: SqlPart | null = null,
): Promise<number> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM customer_link WHERE groupId = ? AND targetId = ?${among ? ` AND ${among.sql}` : ''}`,
    [groupId, id, ...(among?.params ?? [])],
  );
  return row?.n ?? 0;
}
