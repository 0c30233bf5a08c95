import type { Change } from '@register/domain/customer/changes';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { StoredCustomer } from './stored-customer.js';
import { withoutNames } from './links/customer-links.writer.js';
import { changed } from '../history/history-recorder.js';

/** Which version of a customer a change of many, or an import, has made; null where it has made none. */
export interface MadeVersion {
  readonly customerId: Buffer;
  readonly version: number | null;
}

/** What it has made of the customer, and what others have changed of it since. */
export interface MadeAndLater {
  readonly made: readonly Change[];
  readonly later: readonly Change[];
}

/**
 * Reads the histories of some customers, from the versions that were made of them, by one statement. `alike` are versions
 * that the same import made: they are nobody else's.
 */
export async function changesFrom(
  sql: Sql,
  groupId: Buffer,
  batch: readonly MadeVersion[],
  stored: ReadonlyMap<string, StoredCustomer>,
): Promise<(row: MadeVersion, alike?: ReadonlySet<number>) => MadeAndLater> {
  const seen = batch.filter(({ customerId }) => stored.has(customerId.toString('hex')));
  if (seen.length === 0) return () => ({ made: [], later: [] });
  const list = inList(seen.map(({ customerId }) => customerId));
  const rows = await sql.all<HistoryRow>(
    `SELECT id, customerId, version, field, part, oldValue, newValue, sealed FROM customer_history
      WHERE groupId = ? AND customerId IN ${list.sql} AND version >= ? AND ${changed('action')} ORDER BY version, id`,
    [groupId, ...list.params, Math.min(...seen.map(({ version }) => version ?? 0))],
  );
  const byCustomer = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const key = row.customerId.toString('hex');
    byCustomer.set(key, [...(byCustomer.get(key) ?? []), row]);
  }
  return ({ customerId, version }, alike = none) => {
    const key = customerId.toString('hex');
    const one = stored.get(key);
    const all = byCustomer.get(key) ?? [];
    const open = (among: readonly HistoryRow[]): Change[] => (one ? among.map((row) => changeOf(row, one)) : []);
    return {
      made: open(all.filter((row) => row.version === version)),
      later: open(all.filter((row) => row.version > (version ?? 0) && !alike.has(row.version))),
    };
  };
}

const none: ReadonlySet<number> = new Set();

function changeOf({ id, field, part, oldValue, newValue, sealed }: HistoryRow, { cipher }: StoredCustomer): Change {
  const value = (side: 'old' | 'new', text: string | null): string | null =>
    sealed === 1 && text !== null ? cipher.openHistory(id, side, text) : text;
  return withoutNames({ field, part, old: value('old', oldValue), new: value('new', newValue) });
}

interface HistoryRow extends Pick<Change, 'field' | 'part'> {
  readonly id: Buffer;
  readonly customerId: Buffer;
  readonly version: number;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly sealed: number;
}
