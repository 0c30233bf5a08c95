import { equalityKey } from '@register/domain/text/equality-key';
import type { CustomerBulkService, StoredCustomer } from '../customer/customer-bulk.service.js';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';

/** The customers that have these numbers, by the key of the number. */
export type ByNumber = ReadonlyMap<string, StoredCustomer>;

/** How a customer number is told from others: `k1` and `K1 ` are one. */
export const numberKey = (number: string): string => Buffer.from(equalityKey(number)).toString('latin1');

/** Reads the customers that rows are about, by one statement and one for their parts; locked where they are to be changed. */
export async function customersByNumber(
  customers: CustomerBulkService,
  sql: Sql,
  actor: Actor,
  keys: readonly string[],
  how: 'LOOK' | 'CHANGE',
): Promise<ByNumber> {
  if (keys.length === 0) return new Map();
  const list = inList(keys.map((key) => Buffer.from(key, 'latin1')));
  const condition = { sql: `c.numberKey IN ${list.sql}`, params: list.params };
  const found =
    how === 'CHANGE'
      ? await customers.allForChange(sql, actor, condition)
      : await customers.allWithin(sql, actor, condition);
  const known = new Map(found.map((stored) => [numberKey(stored.customer.number), stored]));
  // A number that leads to another customer is no new customer's.
  const others = keys.filter((key) => !known.has(key));
  if (others.length === 0) return known;
  const rest = inList(others.map((key) => Buffer.from(key, 'latin1')));
  const merged = await customers.merged(sql, actor, { sql: `c.numberKey IN ${rest.sql}`, params: rest.params });
  return new Map([...known, ...merged.map((stored) => [numberKey(stored.customer.number), stored] as const)]);
}
