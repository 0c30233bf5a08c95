import type { EntryChange } from '@register/domain/entry/change-entry';
import { newId, publicId, type IdKind } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { HistoryAction, HistoryAuthor } from '../history/history-recorder.js';

/** What happened to one entry, and by whom. */
export interface EntryEvent {
  readonly groupId: Buffer;
  readonly entryId: Buffer;
  readonly table: string;
  readonly idKind: IdKind;
  /** The version that the change made. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: HistoryAuthor;
  readonly action: HistoryAction;
  readonly changes: readonly EntryChange[];
}

/** Appends to the history, a row for each field, and leaves a message for whoever listens; within the transaction that makes the changes. */
export async function recordEntryEvents(sql: Sql, events: readonly EntryEvent[]): Promise<void> {
  await insertRows(sql, 'entry_history', historyColumns, events.flatMap(historyRows));
  await insertRows(
    sql,
    'outbox',
    ['groupId', 'id', 'topic', 'customerId', 'payload', 'createdAt', 'availableAt', 'attempts', 'deliveredAt'],
    events.map(({ groupId, table, idKind, entryId, action, version, at, changes }) => [
      groupId,
      newId(),
      `${table}.${action.toLowerCase()}`,
      null,
      JSON.stringify({ id: publicId(idKind, entryId), version, fields: changes.map(({ field }) => field) }),
      at,
      at,
      0,
      null,
    ]),
  );
}

const historyRows = ({ groupId, entryId, table, version, at, by, action, changes }: EntryEvent) =>
  changes.map(({ field, part, old, new: after }) => [
    groupId,
    newId(),
    entryId,
    table,
    version,
    at,
    by.kind,
    by.id,
    by.name,
    by.source,
    action,
    field,
    part ?? null,
    old,
    after,
  ]);

const historyColumns = [
  'groupId',
  'id',
  'entryId',
  'kind',
  'version',
  'at',
  'actorKind',
  'actorId',
  'actorName',
  'source',
  'action',
  'field',
  'part',
  'oldValue',
  'newValue',
] as const;
