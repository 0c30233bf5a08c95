import type { Change } from '@register/domain/customer/changes';
import type { TheirChange } from '@register/domain/customer/merge-changes';
import type { Sql } from '../database/sql.js';
import { withoutNames } from './links/customer-links.writer.js';
import type { StoredCustomer } from './stored-customer.js';
import { changed, historyAuthor, historyWithLogins } from '../history/history-recorder.js';

/** What others have changed since the version that somebody started from, oldest first; nothing is read where that is the stored one. */
export async function changesSince(
  sql: Sql,
  groupId: Buffer,
  stored: StoredCustomer,
  version: number | null,
): Promise<TheirChange[]> {
  if (version === null || version === stored.customer.version) return [];
  const rows = await sql.all<SinceRow>(
    `SELECT h.id, ${historyAuthor} AS actorName, h.at, h.field, h.part, h.oldValue, h.newValue, h.sealed FROM ${historyWithLogins}
     WHERE h.groupId = ? AND h.customerId = ? AND h.version > ? AND ${changed('h.action')} ORDER BY h.version, h.id`,
    [groupId, stored.key, version],
  );
  return rows.map(({ id, actorName, at, field, part, oldValue, newValue, sealed }) => {
    const value = (side: 'old' | 'new', text: string | null): string | null =>
      sealed === 1 && text !== null ? stored.cipher.openHistory(id, side, text) : text;
    const change = withoutNames({ field, part, old: value('old', oldValue), new: value('new', newValue) });
    return { ...change, by: actorName, at };
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
