import type { EntryChange, EntryValues } from '@register/domain/entry/change-entry';
import type { EntryFields } from '@register/domain/entry/entry-fields';
import type { Violation } from '@register/domain/violation';
import type { Actor } from '../request-context.js';
import type { DuplicateKey } from './duplicate-key.js';
import type { IdKind } from './ids.js';
import type { Sql, SqlValue } from './sql.js';

/** A register of the group besides the customers': where its entries lie, what they hold, and what refers to them. */
export interface EntryKind<V extends EntryValues> {
  readonly table: string;
  readonly idKind: IdKind;
  readonly fields: EntryFields;
  /** The columns that the values are read from. */
  readonly select: string;
  readonly valuesOf: (row: EntryRow) => V;
  /** The columns that follow from the values. */
  readonly columnsOf: (values: V) => Readonly<Record<string, SqlValue>>;
  /** The unique index, and the field that is then taken. */
  readonly unique: { readonly key: DuplicateKey; readonly field: string };
  /** What is wrong with what the entry refers to; asked of what changes. */
  readonly checkReferences?: (sql: Sql, groupId: Buffer, changes: readonly EntryChange[]) => Promise<Violation[]>;
  /** What follows from an entry that comes or goes, within its transaction. */
  readonly alsoChanges?: (sql: Sql, groupId: Buffer) => Promise<void>;
  /** How many things refer to the entry. */
  readonly uses: (sql: Sql, groupId: Buffer, id: Buffer) => Promise<number>;
  /** How many of those the actor sees; left out where whoever removes entries sees all. */
  readonly usesSeen?: (sql: Sql, actor: Actor, id: Buffer) => Promise<number>;
}

export type EntryRow = Readonly<Record<string, SqlValue>> & {
  readonly id: Buffer;
  readonly version: number;
  readonly inactivatedAt: number | null;
};

/** What belongs to an entry without standing in its row: decided with it, and written in the same transaction. */
export type Besides = (
  sql: Sql,
  groupId: Buffer,
  /** Null: the entry is new. */
  id: Buffer | null,
) => Promise<{
  readonly violations: readonly Violation[];
  readonly changes: readonly EntryChange[];
  readonly write: (id: Buffer) => Promise<void>;
}>;

export const nothingBesides: Besides = () =>
  Promise.resolve({ violations: [], changes: [], write: () => Promise.resolve() });
