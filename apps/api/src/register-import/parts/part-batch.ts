import { decidePartRow, type PartRowDecision } from '@register/domain/import/part-row';
import type { StoredCustomer, WriteStamp } from '../../customer/customer-bulk.service.js';
import type { Sql } from '../../database/sql.js';
import { authorOf } from '../../history/history-recorder.js';
import type { ImportSituation, RowBatch } from '../import-kind.js';
import type { ImportRows, WrittenRow } from '../import-row.repository.js';
import { rowStates, type StagedRow } from '../staged-row.js';
import { ownersOf } from './owners.js';
import type { PartDeps, PlanFor } from './part-imports.js';
import { partRowDetail } from './part-trial.js';

/** Some rows of an import, decided on the cards as they are now and written one after another: each is a version of its customer. */
export class PartBatch implements RowBatch {
  constructor(
    private readonly deps: PartDeps,
    private readonly situation: ImportSituation,
    private readonly planFor: PlanFor,
    private readonly rows: ImportRows,
    private readonly staged: readonly StagedRow[],
  ) {}

  get length(): number {
    return this.staged.length;
  }

  /** Rows of one card follow from each other: they are decided where they are written. */
  look(): Promise<void> {
    return Promise.resolve();
  }

  async write(sql: Sql): Promise<number> {
    const { customers } = this.deps;
    const { actor } = this.situation;
    // What was read before the transaction may have been written since, by the worker that had the job before.
    const open = await this.rows.stillOpen(sql, this.staged);
    const rows = this.staged.filter(({ rowNumber }) => open.has(rowNumber));
    if (rows.length === 0) return this.staged.length;
    const plan = await this.planFor(sql, rows);
    const owners = await ownersOf(customers, sql, actor, { rows, columns: plan.columns, how: 'CHANGE' });
    /** Cards as the rows before have made them. */
    const now = new Map<string, StoredCustomer>();
    const written: WrittenRow[] = [];
    const others: { row: StagedRow; owner: Buffer | null; decision: PartRowDecision }[] = [];
    for (const row of rows) {
      const stored = owners(row).map((one) => now.get(one.key.toString('hex')) ?? one);
      const { about, decision } = decidePartRow(
        row,
        stored.map(({ customer }) => customer),
        plan,
      );
      const owner = stored.find(({ customer }) => customer === about);
      if ('next' in decision && owner) {
        const { changes, next } = decision;
        const { version } = await customers.save(sql, this.stamp(), owner, { action: 'UPDATED', changes, next });
        const customer = { ...owner.customer, ...next, version };
        now.set(owner.key.toString('hex'), { ...owner, customer, newPersonKey: null });
        written.push({ rowNumber: row.rowNumber, customerId: owner.key, version });
      }
      if (decision.outcome !== row.outcome) others.push({ row, owner: owner?.key ?? null, decision });
    }
    await this.rows.markWritten(sql, written);
    // Rows that have become something else since the dry run say so, and the counts with them.
    for (const { row, owner: customerId, decision } of others) {
      const { outcome } = decision;
      const said = { ...row, outcome, detail: partRowDetail(decision), customerId, state: rowStates.WRITTEN };
      await this.rows.redecide(sql, said);
    }
    return this.staged.length;
  }

  private stamp(): WriteStamp {
    const { actor } = this.situation;
    const { groupId, customFields, customFieldsVersion } = actor;
    const by = { ...authorOf(actor), source: 'IMPORT' as const };
    return { groupId, customFields, customFieldsVersion, by, at: this.deps.clock() };
  }
}
