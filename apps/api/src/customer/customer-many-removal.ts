import type { Change } from '@register/domain/customer/changes';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import { record } from './customer-many.writer.js';
import { VersionRace, type WriteStamp } from './customer.writer.js';
import { removeSearchRows } from './search/search-index.js';
import type { StoredCustomer } from './stored-customer.js';

/** A customer that goes for good, and what its history tells of that. */
export interface StoredRemoval {
  readonly stored: StoredCustomer;
  readonly changes: readonly Change[];
}

/**
 * Removes customers that nothing refers to, without the bin, by a number of statements that does not depend on how many
 * they are. History and message stay, as of those that have left the bin; their keys go with their rows. Throws
 * `VersionRace` when somebody else has saved one of them since it was read.
 */
export async function removeMany(sql: Sql, stamp: WriteStamp, removals: readonly StoredRemoval[]): Promise<void> {
  if (removals.length === 0) return;
  await record(
    sql,
    stamp,
    removals.map(({ stored, changes }) => ({
      stored,
      version: stored.customer.version + 1,
      change: {
        steps: [{ action: 'DELETED', changes }],
        next: stored.customer,
        status: 'DELETED',
        assigned: [],
        unassigned: [],
      },
    })),
  );
  const keys = removals.map(({ stored }) => stored.key);
  await removeSearchRows(sql, stamp.groupId, keys);
  const list = inList(keys);
  // Addresses, contact persons, assignments, values and links have the customer as their owner and go with it.
  const { affected } = await sql.run(
    `DELETE FROM customer WHERE groupId = ? AND id IN ${list.sql} AND version = CASE id ${'WHEN ? THEN ? '.repeat(removals.length)}END`,
    [stamp.groupId, ...list.params, ...removals.flatMap(({ stored }) => [stored.key, stored.customer.version])],
  );
  if (affected !== removals.length) throw new VersionRace();
}
