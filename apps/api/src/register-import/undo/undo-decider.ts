import { articleLists, type CustomerValues } from '@register/domain/customer/customer';
import { nobodyToUndo, undoImport, undoneChange, type ImportUndoDecision } from '@register/domain/import/undo-import';
import { violation } from '@register/domain/violation';
import type { CustomerBulkService, StoredCustomer } from '../../customer/customer-bulk.service.js';
import { inList } from '../../database/in-list.js';
import type { Sql } from '../../database/sql.js';
import { authorOf } from '../../history/history-recorder.js';
import type { ModuleDeps } from '../../module.js';
import type { Actor } from '../../request-context.js';
import { registersFor } from '../import-plan.js';
import type { UndoMark, UndoRow } from './undo-row.repository.js';

export type UndoDeps = Pick<ModuleDeps, 'unitOfWork' | 'read' | 'ciphers' | 'clock'> & {
  readonly customers: CustomerBulkService;
};

export interface UndecidedRow {
  readonly stored: StoredCustomer | undefined;
  readonly decision: ImportUndoDecision;
  readonly mark: UndoMark;
}

/** Decides by the domain what taking back does to the customers of some rows, and writes it; by a number of statements that does not depend on how many they are. */
export class UndoDecider {
  constructor(
    private readonly deps: UndoDeps,
    private readonly actor: Actor,
  ) {}

  async decide(sql: Sql, rows: readonly UndoRow[], how: 'LOOK' | 'CHANGE'): Promise<UndecidedRow[]> {
    if (rows.length === 0) return [];
    const { customers, clock } = this.deps;
    const { actor } = this;
    const list = inList(rows.map(({ customerId }) => customerId));
    const condition = { sql: `c.id IN ${list.sql}`, params: list.params };
    const found =
      how === 'CHANGE'
        ? await customers.allForChange(sql, actor, condition)
        : await customers.allWithin(sql, actor, condition);
    const byKey = new Map(found.map((one) => [one.key.toString('hex'), one]));
    const madeAndLater = await customers.changesFrom(sql, actor, rows, byKey);
    const added = rows.filter(({ isNew }) => isNew).map(({ customerId }) => customerId);
    const attached = await customers.attached(sql, actor, added);
    const situation = {
      ...customers.situation(actor, clock()),
      ...(await registersFor(customers, sql, actor.groupId)),
      staff: nobody,
    };
    const decided = rows.map((row) => {
      const key = row.customerId.toString('hex');
      const stored = byKey.get(key);
      if (!stored) return { row, stored, decision: nobodyToUndo };
      const { customer, deletedAt, inactivatedAt } = stored;
      const bin = { deletedAt: deletedAt ?? 0, wasInactive: inactivatedAt !== null, now: clock() };
      const references = attached.get(key) ?? [];
      const decision = undoImport({ ...row, ...madeAndLater(row) }, { ...situation, customer, references, bin });
      return { row, stored, decision };
    });
    return (await this.refuseTaken(sql, decided)).map(({ row, stored, decision }) => ({
      stored,
      decision,
      mark: markOf(row, decision),
    }));
  }

  async write(sql: Sql, decided: readonly UndecidedRow[]): Promise<void> {
    const { customers } = this.deps;
    const { membershipId } = this.actor;
    // An import assigns nobody, so taking it back tells nobody.
    const stamp = { ...this.stamp(), membershipId, jobId: null };
    await customers.removeMany(
      sql,
      stamp,
      decided.flatMap(({ stored, decision }) =>
        stored && decision.outcome === 'REMOVED' ? [{ stored, changes: decision.changes }] : [],
      ),
    );
    const changes = decided.flatMap(({ stored, decision }) => {
      const change = undoneChange(decision);
      return stored && change ? [{ stored, change }] : [];
    });
    // Lists of articles are written one customer at a time.
    const one = changes.filter(({ stored, change }) => changesArticles(stored.customer, change.next));
    for (const { stored, change } of one)
      for (const { action, changes: of } of change.steps.slice(0, 1))
        await customers.save(sql, stamp, stored, { action, changes: of, next: change.next });
    await customers.saveMany(
      sql,
      stamp,
      changes.filter((each) => !one.includes(each)),
    );
  }

  /** A value that each may have once may have become another customer's. */
  private async refuseTaken(sql: Sql, decided: readonly Decided[]): Promise<Decided[]> {
    const { customers } = this.deps;
    const wanted = decided.map(({ stored, decision }) => {
      const change = undoneChange(decision);
      if (!stored || !change) return [];
      return customers.uniqueValues(this.actor, stored.customer.customFields, change.next.customFields);
    });
    const holders = await customers.holdersOf(sql, this.actor, wanted.flat());
    return decided.map((one, at) => {
      const taken = (wanted[at] ?? []).filter(({ value }) => {
        const holder = holders.get(value);
        return holder !== undefined && one.stored?.key.equals(holder) !== true;
      });
      if (taken.length === 0) return one;
      const violations = taken.map(({ field }) => violation('VALUE_TAKEN', ['customFields', field.key]));
      return { ...one, decision: { outcome: 'SKIPPED', violations } };
    });
  }

  private stamp() {
    const { groupId, customFields, customFieldsVersion } = this.actor;
    const by = { ...authorOf(this.actor), source: 'IMPORT' as const };
    return { groupId, customFields, customFieldsVersion, by, at: this.deps.clock() };
  }
}

interface Decided {
  readonly row: UndoRow;
  readonly stored: StoredCustomer | undefined;
  readonly decision: ImportUndoDecision;
}

const markOf = ({ rowNo }: UndoRow, decision: ImportUndoDecision): UndoMark => ({
  rowNo,
  undone: decision.outcome,
  kept: 'kept' in decision ? decision.kept : [],
  violations: 'violations' in decision ? decision.violations : [],
});

const changesArticles = (before: CustomerValues, after: CustomerValues): boolean =>
  articleLists.some((list) => before[list] !== after[list]);

/** An import assigns nobody, and so nobody is put back. */
const nobody: ReadonlySet<string> = new Set();
