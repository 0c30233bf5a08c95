import type { EntryChange, EntryResult, EntryValues } from '@register/domain/entry/change-entry';
import { changeEntry } from '@register/domain/entry/change-entry';
import type { EntryStatus, EntryValue } from '@register/domain/entry/entry-fields';
import type { Violation } from '@register/domain/violation';
import { violation } from '@register/domain/violation';
import { duplicateKeyOf } from '../database/duplicate-key.js';
import { newId } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql, SqlValue } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf, type HistoryAction, type HistoryAuthor } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import { recordEntryEvents } from './entry-history-recorder.js';
import { updateEntry } from './entry-update.query.js';
import { nothingBesides, type Besides, type EntryKind, type EntryRow } from '../database/entry-kind.js';

/** What one can do with the entries of a register: each change with its history and message, in one transaction. */
export class EntryService<V extends EntryValues> {
  constructor(
    readonly kind: EntryKind<V>,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: () => number,
  ) {}

  create(actor: Actor, patch: EntryPatch<V>, besides: Besides = nothingBesides): Promise<EntryOutcome> {
    return this.write(async (sql) => {
      const decided = changeEntry(this.kind.fields, actor.viewer, null, patch);
      const more = await besides(sql, actor.groupId, null);
      const wrong = [...(await this.wrongIn(sql, actor, decided)), ...more.violations];
      if (!decided.ok || wrong.length > 0) return refused(...wrong);
      const changes = [...decided.changes, ...more.changes];
      const [id] = await this.insert(sql, this.stamp(actor), [{ next: decided.next, changes }]);
      if (!id) throw new Error('The entry was not written');
      if (more.changes.length > 0) await more.write(id);
      await this.kind.alsoChanges?.(sql, actor.groupId);
      return { kind: 'SAVED', id };
    });
  }

  /** Changes an entry. What others changed meanwhile stays, unless it is the same field: then nothing is written. */
  update(actor: Actor, target: EntryTarget, patch: EntryPatch<V>, besides = nothingBesides): Promise<EntryOutcome> {
    return this.change(actor, target, async (sql, row) => {
      const decided = changeEntry(this.kind.fields, actor.viewer, this.kind.valuesOf(row), patch);
      const more = await besides(sql, actor.groupId, row.id);
      const wrong = [...(await this.wrongIn(sql, actor, decided)), ...more.violations];
      if (!decided.ok || wrong.length > 0) return wrong;
      const changes = [...decided.changes, ...more.changes];
      const columns = this.kind.columnsOf(decided.next);
      return { action: 'UPDATED', changes, columns, ...(more.changes.length > 0 && { write: more.write }) };
    });
  }

  setStatus(actor: Actor, target: EntryTarget, status: EntryStatus): Promise<EntryOutcome> {
    return this.change(actor, target, (_, row) => {
      const was: EntryStatus = row.inactivatedAt === null ? 'ACTIVE' : 'INACTIVE';
      if (was === status) return [violation('ALREADY_DONE', [])];
      const inactivatedAt = status === 'INACTIVE' ? this.clock() : null;
      const changes = [{ field: 'status', old: was, new: status }];
      return { action: status === 'ACTIVE' ? 'ACTIVATED' : 'INACTIVATED', changes, columns: { inactivatedAt } };
    });
  }

  /** Removes an entry for good, unless something refers to it. Its history stays. */
  remove(actor: Actor, target: EntryTarget): Promise<EntryOutcome> {
    return this.write(async (sql) => {
      const { row, wrong } = await this.forChange(sql, actor, target);
      if (!row) return refused(...wrong);
      const count = await this.kind.uses(sql, actor.groupId, row.id);
      const seen = count > 0 ? await this.kind.usesSeen?.(sql, actor, row.id) : count;
      if (count > 0) return refused(violation('ENTRY_IN_USE', ['id'], { count: seen ?? count }));
      if (target.expectedVersion !== null && target.expectedVersion !== row.version)
        return refused(violation('VERSION_CONFLICT', ['expectedVersion']));
      await sql.run(`DELETE FROM ${this.kind.table} WHERE groupId = ? AND id = ? AND version = ?`, [
        actor.groupId,
        row.id,
        row.version,
      ]);
      const changes = [{ field: 'status', old: row.inactivatedAt === null ? 'ACTIVE' : 'INACTIVE', new: null }];
      await this.record(sql, this.stamp(actor), row, 'DELETED', changes);
      await this.kind.alsoChanges?.(sql, actor.groupId);
      return { kind: 'SAVED', id: row.id };
    });
  }

  /** Writes new entries that have been decided, any number of them by a few statements. Answers their ids in the same order. */
  async insert(sql: Sql, stamp: EntryStamp, entries: readonly NewEntry<V>[]): Promise<Buffer[]> {
    const made = entries.map((entry) => ({ ...entry, id: entry.id ?? newId() }));
    const rows = made.map(({ id, next, status }): Readonly<Record<string, SqlValue>> => ({
      groupId: stamp.groupId,
      id,
      version: 1,
      inactivatedAt: status === 'INACTIVE' ? stamp.at : null,
      createdAt: stamp.at,
      updatedAt: stamp.at,
      ...(stamp.importId && { importId: stamp.importId }),
      ...this.kind.columnsOf(next),
    }));
    await insertRows(
      sql,
      this.kind.table,
      Object.keys(rows[0] ?? {}),
      rows.map((row) => Object.values(row)),
    );
    const { table, idKind } = this.kind;
    await recordEntryEvents(
      sql,
      made.map(({ id, changes }) => ({
        ...stamp,
        entryId: id,
        table,
        idKind,
        version: 1,
        action: 'CREATED',
        changes,
      })),
    );
    return made.map(({ id }) => id);
  }

  stamp(actor: Actor): EntryStamp {
    return { groupId: actor.groupId, by: authorOf(actor), at: this.clock() };
  }

  private change(
    actor: Actor,
    target: EntryTarget,
    decide: (sql: Sql, row: EntryRow) => Decision | Promise<Decision>,
  ): Promise<EntryOutcome> {
    return this.write(async (sql) => {
      const { row, wrong } = await this.forChange(sql, actor, target);
      if (!row) return refused(...wrong);
      const decision = await decide(sql, row);
      if (!('columns' in decision)) return refused(...decision);
      const { action, changes, columns } = decision;
      if (await this.isStale(sql, actor.groupId, row, target.expectedVersion, changes))
        return refused(violation('VERSION_CONFLICT', ['expectedVersion']));
      if (changes.length === 0) return { kind: 'SAVED', id: row.id };
      const stamp = this.stamp(actor);
      if (!(await updateEntry(sql, this.kind.table, stamp, row, columns)))
        return refused(violation('VERSION_CONFLICT', ['expectedVersion']));
      await decision.write?.(row.id);
      await this.record(sql, stamp, row, action, changes);
      return { kind: 'SAVED', id: row.id };
    });
  }

  private record(sql: Sql, stamp: EntryStamp, row: EntryRow, action: HistoryAction, changes: readonly EntryChange[]) {
    const { table, idKind } = this.kind;
    const version = row.version + 1;
    return recordEntryEvents(sql, [{ ...stamp, entryId: row.id, table, idKind, version, action, changes }]);
  }

  /** The entry, locked until the transaction ends, so that two changes of it follow each other. */
  private async forChange(
    sql: Sql,
    { groupId }: Actor,
    { id, expectedVersion }: EntryTarget,
  ): Promise<{ readonly row: EntryRow | null; readonly wrong: readonly Violation[] }> {
    const lock = sql.dialect === 'mysql' ? ' FOR UPDATE' : '';
    const [row] = id
      ? await sql.all<EntryRow>(
          `SELECT e.id, e.version, e.inactivatedAt, ${this.kind.select} FROM ${this.kind.table} e WHERE e.groupId = ? AND e.id = ?${lock}`,
          [groupId, id],
        )
      : [];
    if (!row) return { row: null, wrong: [violation('NOT_FOUND', ['id'])] };
    if ((expectedVersion ?? 0) > row.version)
      return { row: null, wrong: [violation('VERSION_CONFLICT', ['expectedVersion'])] };
    return { row, wrong: [] };
  }

  /** Whether somebody else has changed one of these fields since the version that the caller started from. */
  private async isStale(
    sql: Sql,
    groupId: Buffer,
    row: EntryRow,
    expectedVersion: number | null,
    changes: readonly EntryChange[],
  ): Promise<boolean> {
    if (expectedVersion === null || expectedVersion === row.version) return false;
    const theirs = await sql.all<{ field: string; part: string | null }>(
      'SELECT field, part FROM entry_history WHERE groupId = ? AND entryId = ? AND version > ?',
      [groupId, row.id, expectedVersion],
    );
    return changes.some((mine) =>
      theirs.some(({ field, part }) => field === mine.field && part === (mine.part ?? null)),
    );
  }

  private async wrongIn(sql: Sql, actor: Actor, decided: EntryResult<V>): Promise<readonly Violation[]> {
    if (!decided.ok) return decided.violations;
    return (await this.kind.checkReferences?.(sql, actor.groupId, decided.changes)) ?? [];
  }

  /** Whether a value is taken is the unique index's to say: it refuses, and nothing is written. */
  private async write(work: (sql: Sql) => Promise<EntryOutcome>): Promise<EntryOutcome> {
    try {
      return await this.unitOfWork.inTransaction(({ sql }) => work(sql));
    } catch (error) {
      if (duplicateKeyOf(error) !== this.kind.unique.key) throw error;
      return refused(violation('VALUE_TAKEN', [this.kind.unique.field]));
    }
  }
}

/** How a write of one entry ended. */
export type EntryOutcome =
  | { readonly kind: 'SAVED'; readonly id: Buffer }
  | { readonly kind: 'REFUSED'; readonly violations: readonly Violation[] };

/** One entry, with the version that the caller started from. */
export interface EntryTarget {
  /** Undefined: an id that is none, which answers like one that nobody has. */
  readonly id: Buffer | undefined;
  readonly expectedVersion: number | null;
}

export type EntryPatch<V> = { readonly [K in keyof V]?: EntryValue | undefined };

/** An entry that has been decided and not been written. */
export interface NewEntry<V> {
  readonly next: V;
  readonly changes: readonly EntryChange[];
  /** Where something refers to it already. */
  readonly id?: Buffer;
  /** ACTIVE when left out. */
  readonly status?: EntryStatus;
}

/** What every write is signed with. */
export interface EntryStamp {
  readonly groupId: Buffer;
  readonly by: HistoryAuthor;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The import that adds entries, of a register that is imported into. */
  readonly importId?: Buffer;
}

type Decision =
  | readonly Violation[]
  | {
      readonly action: HistoryAction;
      readonly changes: readonly EntryChange[];
      readonly columns: Readonly<Record<string, SqlValue>>;
      readonly write?: (id: Buffer) => Promise<void>;
    };

const refused = (...violations: readonly Violation[]): EntryOutcome => ({ kind: 'REFUSED', violations });
