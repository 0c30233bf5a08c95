import { scopeOf } from '@register/domain/access/access';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { customersById } from './customers-by-id.js';
import { customersSeen, customersWithin } from './customer-scope.js';

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

/** The ids of all customers within the actor's reach, in whatever state, as a SELECT; null for those who reach them all. */
export function customersReached(actor: Actor): SqlPart | null {
  if (scopeOf(actor.viewer, 'view') === 'ALL') return null;
  const { sql, params } = customersWithin(actor);
  return { sql: `SELECT c.id FROM customer c WHERE ${sql}`, params };
}
