import type { Change } from '@register/domain/customer/changes';
import {
  mergeStale,
  type FieldConflict,
  type MergeResult,
  type TheirChange,
} from '@register/domain/customer/merge-changes';
import type { Sql } from '../database/sql.js';
import type { StoredCustomer } from './stored-customer.js';

/** The conflicts of a change that was made on an older version, or null when it may stand. */
export async function staleConflicts(
  sql: Sql,
  groupId: Buffer,
  stored: StoredCustomer,
  expectedVersion: number | null,
  mine: readonly Change[],
): Promise<readonly FieldConflict[] | null> {
  const merged = await mergeWithNewer(sql, groupId, stored, expectedVersion, mine);
  return merged && merged.conflicts.length > 0 ? merged.conflicts : null;
}

/** My change beside what others have done since the version that I started from; null when nobody has done anything. */
export async function mergeWithNewer(
  sql: Sql,
  groupId: Buffer,
  stored: StoredCustomer,
  expectedVersion: number | null,
  mine: readonly Change[],
): Promise<MergeResult | null> {
  if (expectedVersion === null || expectedVersion === stored.customer.version) return null;
  return mergeStale({ mine, theirs: await changesSince(sql, groupId, stored, expectedVersion) });
}

/** What others have changed since a version, oldest first. */
async function changesSince(
  sql: Sql,
  groupId: Buffer,
  stored: StoredCustomer,
  version: number,
): Promise<TheirChange[]> {
  const rows = await sql.all<SinceRow>(
    `SELECT id, actorName, at, field, part, oldValue, newValue, sealed FROM customer_history
     WHERE groupId = ? AND customerId = ? AND version > ? AND action <> 'REVEALED' ORDER BY version, id`,
    [groupId, stored.key, version],
  );
  return rows.map(({ id, actorName, at, field, part, oldValue, newValue, sealed }) => {
    const value = (side: 'old' | 'new', text: string | null): string | null =>
      sealed === 1 && text !== null ? stored.cipher.openHistory(id, side, text) : text;
    return { field, part, old: value('old', oldValue), new: value('new', newValue), by: actorName, at };
  });
}

interface SinceRow extends Pick<Change, 'field' | 'part'> {
  readonly id: Buffer;
  readonly actorName: string;
  readonly at: number;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly sealed: number;
}
