import type { CustomerReference } from '@register/domain/customer/deletion';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';

/** What hangs on customers and would go with them: documents, also thrown away ones, logins, and what forbids it. One statement; by keys in hexadecimal. */
export async function attachedTo(
  sql: Sql,
  groupId: Buffer,
  keys: readonly Buffer[],
): Promise<ReadonlyMap<string, readonly CustomerReference[]>> {
  if (keys.length === 0) return new Map();
  const list = inList(keys);
  const among = [groupId, ...list.params];
  const rows = await sql.all<{ kind: string; customerId: Buffer; n: number }>(
    Object.entries(tables)
      .map(
        ([kind, table]) =>
          `SELECT '${kind}' AS kind, customerId, COUNT(*) AS n FROM ${table} WHERE groupId = ? AND customerId IN ${list.sql} GROUP BY customerId`,
      )
      .join(' UNION ALL '),
    Object.keys(tables).flatMap(() => among),
  );
  const attached = new Map<string, CustomerReference[]>();
  for (const { kind, customerId, n } of rows) {
    const key = customerId.toString('hex');
    attached.set(key, [...(attached.get(key) ?? []), { kind, count: n }]);
  }
  return attached;
}

const tables = { document: 'document', login: 'customer_user', hold: 'customer_hold' } as const;
