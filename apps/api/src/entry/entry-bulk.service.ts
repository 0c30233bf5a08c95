import type { EntryValues } from '@register/domain/entry/change-entry';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import type { DecidedEntry, KnownEntry } from '@register/domain/import/entry-row';
import type { EntryRow } from '../database/entry-kind.js';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import { recordEntryEvents, type EntryEvent } from './entry-history-recorder.js';
import { updateEntry } from './entry-update.query.js';
import type { EntryService, EntryStamp, NewEntry } from './entry.service.js';

/** Many entries of a register at once, for imports: decided by the caller with the domain, written by a few statements. */
export class EntryBulkService<V extends EntryValues> {
  constructor(
    private readonly entries: EntryService<V>,
    /** The column that tells one entry from another, whatever its case. */
    private readonly keyColumn: string,
  ) {}

  /** The entries that have these keys; locked until the transaction ends where they are to be changed. */
  async withKeys(
    sql: Sql,
    groupId: Buffer,
    keys: readonly Buffer[],
    how: 'LOOK' | 'CHANGE',
  ): Promise<StoredEntry<V>[]> {
    if (keys.length === 0) return [];
    const { table, select, valuesOf } = this.entries.kind;
    const list = inList(keys);
    const lock = how === 'CHANGE' && sql.dialect === 'mysql' ? ' FOR UPDATE' : '';
    const rows = await sql.all<EntryRow & { readonly importKey: Buffer }>(
      `SELECT e.id, e.version, e.inactivatedAt, e.${this.keyColumn} AS importKey, ${select} FROM ${table} e
        WHERE e.groupId = ? AND e.${this.keyColumn} IN ${list.sql}${lock}`,
      [groupId, ...list.params],
    );
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      key: row.importKey,
      values: valuesOf(row),
      status: statusOf(row),
    }));
  }

  insert(sql: Sql, stamp: EntryStamp, entries: readonly NewEntry<V>[]): Promise<Buffer[]> {
    return this.entries.insert(sql, stamp, entries);
  }

  /** Saves changes, unless somebody else has saved one of the entries since it was read: then `EntryRace` is thrown. */
  async save(sql: Sql, stamp: EntryStamp, changed: readonly ChangedEntry<V>[]): Promise<void> {
    const { table, idKind, columnsOf } = this.entries.kind;
    const events: EntryEvent[] = [];
    for (const { stored, next, status, changes } of changed) {
      const columns = {
        ...columnsOf(next),
        ...(status !== stored.status && { inactivatedAt: status === 'INACTIVE' ? stamp.at : null }),
      };
      if (!(await updateEntry(sql, table, stamp, stored, columns))) throw new EntryRace();
      const alone = changes.length === 1 && changes[0]?.field === 'status';
      const action = !alone ? 'UPDATED' : status === 'INACTIVE' ? 'INACTIVATED' : 'ACTIVATED';
      events.push({ ...stamp, entryId: stored.id, table, idKind, version: stored.version + 1, action, changes });
    }
    await recordEntryEvents(sql, events);
  }
}

export interface StoredEntry<V> extends KnownEntry<V> {
  readonly id: Buffer;
  readonly version: number;
  readonly key: Buffer;
}

export interface ChangedEntry<V> extends DecidedEntry<V> {
  readonly stored: StoredEntry<V>;
}

/** Somebody else has saved an entry since it was read. */
export class EntryRace extends Error {
  constructor() {
    super('An entry has been changed since it was read');
    this.name = 'EntryRace';
  }
}

const statusOf = ({ inactivatedAt }: EntryRow): EntryStatus => (inactivatedAt === null ? 'ACTIVE' : 'INACTIVE');
