import { scopeOf } from '@register/domain/access/access';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { customersById } from './customers-by-id.js';
import { customersSeen, customersWithin, hiddenFrom } from './customer-scope.js';

/** A customer as somebody is told which one is meant. */
export interface NamedCustomer {
  readonly id: Buffer;
  /** Null where the actor may not read it. */
  readonly name: string | null;
}

/** Those of the customers that the actor sees now, by keys in hexadecimal. One statement; none for nobody. */
export async function namedCustomers(
  sql: Sql,
  actor: Actor,
  readable: ReadonlySet<FieldKey>,
  keys: readonly Buffer[],
): Promise<ReadonlyMap<string, NamedCustomer>> {
  if (keys.length === 0) return new Map();
  const { from, where } = customersById(sql.dialect, actor.groupId, keys);
  const scope = customersSeen(actor);
  const name = readable.has('name') ? 'c.name' : 'NULL';
  const rows = await sql.all<NamedCustomer>(
    `SELECT c.id, ${name} AS name FROM ${from.sql} WHERE ${scope.sql} AND ${where.sql}`,
    [...from.params, ...scope.params, ...where.params],
  );
  return new Map(rows.map((row) => [row.id.toString('hex'), row]));
}

/** Whether what stands in a column, an id of a customer in whatever state, is within the actor's reach; null for who reaches all. An id that is null is within nobody's. */
export function isReached(actor: Actor, column: string): SqlPart | null {
  if (scopeOf(actor.viewer, 'view') === 'ALL') {
    const hidden = hiddenFrom(actor);
    return hidden && { sql: `${column} NOT IN (${hidden.sql})`, params: hidden.params };
  }
  const { sql, params } = customersWithin(actor);
  return { sql: `${column} IN (SELECT c.id FROM customer c WHERE ${sql})`, params };
}
