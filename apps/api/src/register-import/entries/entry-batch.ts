import type { ArticleGroupValues } from '@register/domain/article/article';
import type { EntryValues } from '@register/domain/entry/change-entry';
import {
  decideEntryRow,
  shownChanges,
  type EntryImportPlan,
  type EntryRowDecision,
} from '@register/domain/import/entry-row';
import { parsePublicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import type { EntryBulkService, StoredEntry } from '../../entry/entry-bulk.service.js';
import type { EntryStamp } from '../../entry/entry.service.js';
import { authorOf } from '../../history/history-recorder.js';
import type { ImportSituation, RowBatch } from '../import-kind.js';
import type { ImportRows } from '../import-row.repository.js';
import { inSlices } from '../in-slices.js';
import { rowStates } from '../staged-row.js';
import type { RowDetail, StagedRow } from '../staged-row.js';
import { existingEntries } from './existing-entries.js';

export interface EntryBatchDeps<V extends EntryValues> {
  readonly entries: EntryBulkService<V>;
  readonly groups: EntryBulkService<ArticleGroupValues>;
  readonly clock: () => number;
  /** What rows are decided by, read anew. */
  readonly plan: () => Promise<EntryImportPlan>;
}

/** Some rows of an import, decided on the entries as they are now and written together. */
export class EntryBatch<V extends EntryValues> implements RowBatch {
  private looked: { readonly plan: EntryImportPlan; readonly decided: readonly DecidedRow<V>[] } | undefined;

  constructor(
    private readonly deps: EntryBatchDeps<V>,
    private readonly situation: ImportSituation,
    private readonly rows: ImportRows,
    private readonly staged: readonly StagedRow[],
  ) {}

  get length(): number {
    return this.staged.length;
  }

  async look(): Promise<void> {
    const plan = await this.deps.plan();
    const existing = await this.existing(this.situation.read, plan, 'LOOK');
    const decided = await inSlices(this.staged, (row) => this.decide(row, existing(row), plan));
    this.looked = { plan, decided };
  }

  /** Writes; an entry that has changed since `look` is decided on again. */
  async write(sql: Sql): Promise<number> {
    if (!this.looked) throw new Error('A batch is looked at before it is written');
    const { plan, decided } = this.looked;
    const existing = await this.existing(sql, plan, 'CHANGE');
    // What was read before the transaction may have been written since, by the worker that had the job before.
    const open = await this.rows.stillOpen(sql, this.staged);
    const current = decided
      .filter(({ row }) => open.has(row.rowNumber))
      .map((before) => {
        const stored = existing(before.row);
        return stored?.version === before.stored?.version
          ? { ...before, stored }
          : this.decide(before.row, stored, plan);
      });
    await this.addGroups(sql, plan, current);
    const written = [...(await this.insert(sql, current)), ...(await this.save(sql, current))];
    await this.rows.markWritten(sql, written);
    await this.redecide(
      sql,
      plan,
      current,
      new Map(written.map(({ rowNumber, customerId }) => [rowNumber, customerId])),
    );
    return this.staged.length;
  }

  private decide(row: StagedRow, stored: StoredEntry<V> | undefined, plan: EntryImportPlan): DecidedRow<V> {
    return { row, stored, decision: decideEntryRow<V>(row, stored ?? null, plan) };
  }

  private existing(sql: Sql, plan: EntryImportPlan, how: 'LOOK' | 'CHANGE') {
    return existingEntries(this.deps.entries, sql, this.situation.actor.groupId, this.staged, plan, how);
  }

  /** Groups that only rows with faults name stay out of the register. */
  private async addGroups(sql: Sql, { groups }: EntryImportPlan, current: readonly DecidedRow<V>[]): Promise<void> {
    const named = new Set(
      current.flatMap(({ decision }) => ('changes' in decision ? decision.changes.map((change) => change.new) : [])),
    );
    const added = [...groups.added.values()].filter(({ id }) => named.has(id));
    if (added.length === 0) return;
    const entries = added.map(({ id, next, changes }) => ({ id: parsePublicId('arg', id), next, changes }));
    await this.deps.groups.insert(sql, this.stamp(), entries);
  }

  private async insert(sql: Sql, current: readonly DecidedRow<V>[]): Promise<WrittenRow[]> {
    const created = current.flatMap(({ row, decision }) => (decision.outcome === 'NEW' ? [{ row, ...decision }] : []));
    if (created.length === 0) return [];
    const ids = await this.deps.entries.insert(sql, this.stamp(), created);
    return created.flatMap(({ row }, at) => {
      const customerId = ids[at];
      return customerId ? [{ rowNumber: row.rowNumber, customerId }] : [];
    });
  }

  private async save(sql: Sql, current: readonly DecidedRow<V>[]): Promise<WrittenRow[]> {
    const changed = current.flatMap(({ row, stored, decision }) =>
      decision.outcome === 'CHANGED' && stored ? [{ row, stored, ...decision }] : [],
    );
    await this.deps.entries.save(sql, this.stamp(), changed);
    return changed.map(({ row, stored }) => ({ rowNumber: row.rowNumber, customerId: stored.id }));
  }

  /** Rows that have become something else since the dry run say so, and the counts with them. */
  private async redecide(
    sql: Sql,
    plan: EntryImportPlan,
    current: readonly DecidedRow<V>[],
    written: ReadonlyMap<number, Buffer>,
  ): Promise<void> {
    for (const { row, stored, decision } of current) {
      const { outcome } = decision;
      if (outcome === row.outcome) continue;
      const detail: RowDetail =
        outcome === 'ERROR'
          ? { errors: decision.errors }
          : outcome === 'CHANGED'
            ? { changes: shownChanges(decision.changes, plan) }
            : {};
      const customerId = written.get(row.rowNumber) ?? stored?.id ?? null;
      await this.rows.redecide(sql, { ...row, outcome, detail, customerId, state: rowStates.WRITTEN });
    }
  }

  private stamp(): EntryStamp {
    const { actor, importId } = this.situation;
    return { groupId: actor.groupId, by: { ...authorOf(actor), source: 'IMPORT' }, at: this.deps.clock(), importId };
  }
}

interface DecidedRow<V> {
  readonly row: StagedRow;
  readonly stored: StoredEntry<V> | undefined;
  readonly decision: EntryRowDecision<V>;
}

interface WrittenRow {
  readonly rowNumber: number;
  readonly customerId: Buffer;
}
