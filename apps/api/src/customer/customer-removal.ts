import type { Sql } from '../database/sql.js';
import { removeSearchRows } from './search/search-index.js';

/** What another module does, in the same transaction, before a customer is removed for good: gives up its files. */
export type CustomerLeaving = (sql: Sql, groupId: Buffer, customerId: Buffer) => Promise<void>;

/**
 * Removes a customer for good, with everything that is its own, in the caller's transaction. Its key goes with its row: what
 * the history and the messages keep of it are facts without a person (see decision 12).
 */
export async function removeCustomer(sql: Sql, groupId: Buffer, key: Buffer): Promise<void> {
  await removeSearchRows(sql, groupId, [key]);
  // Addresses, contact persons, assignments, values and links have the customer as their owner and go with it.
  await sql.run('DELETE FROM customer WHERE groupId = ? AND id = ?', [groupId, key]);
}
