import type { EntryValues } from '@register/domain/entry/change-entry';
import { decideEntryRow, shownChanges, type EntryImportPlan } from '@register/domain/import/entry-row';
import type { ReadRow } from '@register/domain/import/import-row';
import type { EntryBulkService } from '../../entry/entry-bulk.service.js';
import type { FileKeys } from '../corrections/file-keys.js';
import type { ImportSituation, RowTrial } from '../import-kind.js';
import { inSlices } from '../in-slices.js';
import { rowStates } from '../staged-row.js';
import type { StagedRow } from '../staged-row.js';
import { existingEntries } from './existing-entries.js';
import { keyCellOf, keyOfRow } from './key-of-row.js';

/** Decides every row of a file of entries without writing any. */
export class EntryTrial<V extends EntryValues> implements RowTrial {
  constructor(
    private readonly plan: EntryImportPlan,
    private readonly entries: EntryBulkService<V>,
    private readonly situation: Pick<ImportSituation, 'read' | 'actor'>,
    private readonly keys: FileKeys,
  ) {}

  async decide(rows: readonly ReadRow[]): Promise<StagedRow[]> {
    const { read, actor } = this.situation;
    await this.keys.know(rows.map((row) => keyOfRow(row, this.plan)));
    const existing = await existingEntries(this.entries, read, actor.groupId, rows, this.plan, 'LOOK');
    return inSlices(rows, (row): StagedRow => {
      const stored = existing(row);
      const base = { ...row, customerId: stored?.id ?? null, state: rowStates.OPEN };
      const twice = this.isSecond(row);
      if (twice !== undefined) return { ...base, outcome: 'ERROR', detail: { errors: [twice] } };
      const decision = decideEntryRow<V>(row, stored ?? null, this.plan);
      const { outcome } = decision;
      if (outcome === 'ERROR') return { ...base, outcome, detail: { errors: decision.errors } };
      if (outcome !== 'CHANGED') return { ...base, outcome, detail: {} };
      return { ...base, outcome, detail: { changes: shownChanges(decision.changes, this.plan) } };
    });
  }

  private isSecond(row: ReadRow) {
    const key = keyOfRow(row, this.plan);
    if (key === null) return undefined;
    const first = this.keys.before(key, row.rowNumber);
    this.keys.have(key, row.rowNumber);
    if (first === undefined) return undefined;
    return { ...keyCellOf(row, this.plan), code: 'DUPLICATE_IN_FILE' as const, params: { row: first } };
  }
}
