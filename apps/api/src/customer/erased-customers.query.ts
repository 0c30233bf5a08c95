import { equalityKey } from '@register/domain/text/equality-key';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { CustomerLookup } from './customer-card.query.js';
import { customerStatusCode } from './customer-status-code.js';

/** What is left of a customer that was erased. */
export interface ErasedRow {
  readonly id: Buffer;
  readonly number: string;
  readonly erasedAt: number;
}

export async function erasedCustomer(sql: Sql, groupId: Buffer, by: CustomerLookup): Promise<ErasedRow | null> {
  const [row] = await sql.all<ErasedRow>(
    `SELECT id, number, deletedAt AS erasedAt FROM customer WHERE groupId = ? AND ${'key' in by ? 'id' : 'numberKey'} = ? AND status = ${customerStatusCode.ERASED}`,
    [groupId, 'key' in by ? by.key : equalityKey(by.number)],
  );
  return row ?? null;
}

/** Which of some customers of a group have been erased. */
export async function erasedAmong(sql: Sql, groupId: Buffer, keys: readonly Buffer[]): Promise<Buffer[]> {
  if (keys.length === 0) return [];
  const list = inList(keys);
  const rows = await sql.all<{ id: Buffer }>(
    `SELECT id FROM customer WHERE groupId = ? AND status = ${customerStatusCode.ERASED} AND id IN ${list.sql}`,
    [groupId, ...list.params],
  );
  return rows.map(({ id }) => id);
}

/** Those that stand in the database as if they had not been erased. */
export async function notErased<T extends GroupsCustomer>(sql: Sql, stones: readonly T[]): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; from < stones.length; from += atOnce) {
    const some = stones.slice(from, from + atOnce);
    const list = inList(some.map(({ customerId }) => customerId));
    // Ids are given out once, in all groups.
    const rows = await sql.all<{ groupId: Buffer; id: Buffer }>(
      `SELECT c.groupId, c.id FROM tenant_group g JOIN customer c ON c.groupId = g.id AND c.id IN ${list.sql}
        WHERE c.status <> ${customerStatusCode.ERASED}`,
      [...list.params],
    );
    found.push(
      ...some.filter(({ groupId, customerId }) =>
        rows.some((row) => row.groupId.equals(groupId) && row.id.equals(customerId)),
      ),
    );
  }
  return found;
}

interface GroupsCustomer {
  readonly groupId: Buffer;
  readonly customerId: Buffer;
}

const atOnce = 256;
