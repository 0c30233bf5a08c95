import { articleLists, type CustomerValues } from '@register/domain/customer/customer';
import { customFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { nobodyToUndo, undoImport, type ImportUndoDecision } from '@register/domain/import/undo-import';
import type { CustomerBulkService, StoredCustomer } from '../../customer/customer-bulk.service.js';
import { inList } from '../../database/in-list.js';
import type { Sql } from '../../database/sql.js';
import { authorOf } from '../../history/history-recorder.js';
import type { ModuleDeps } from '../../module.js';
import type { Actor } from '../../request-context.js';
import { registersFor } from '../import-plan.js';
import type { UndoCustomer, UndoMark } from './undo-row.repository.js';

export type UndoDeps = Pick<ModuleDeps, 'unitOfWork' | 'read' | 'ciphers' | 'clock'> & {
  readonly customers: CustomerBulkService;
};

export interface UndecidedCustomer {
  readonly stored: StoredCustomer | undefined;
  readonly decision: ImportUndoDecision;
  readonly marks: readonly UndoMark[];
}

/** Decides by the domain what taking back does to some customers, and writes it; by a number of statements that does not depend on how many they are. */
export class UndoDecider {
  constructor(
    private readonly deps: UndoDeps,
    private readonly actor: Actor,
  ) {}

  async decide(sql: Sql, among: readonly UndoCustomer[], how: 'LOOK' | 'CHANGE'): Promise<UndecidedCustomer[]> {
    if (among.length === 0) return [];
    const { customers, clock } = this.deps;
    const { actor } = this;
    const list = inList(among.map(({ customerId }) => customerId));
    const condition = { sql: `c.id IN ${list.sql}`, params: list.params };
    const found =
      how === 'CHANGE'
        ? await customers.allForChange(sql, actor, condition)
        : await customers.allWithin(sql, actor, condition);
    const byKey = new Map(found.map((one) => [one.key.toString('hex'), one]));
    const rows = among.flatMap((one) => one.rows);
    const madeAndLater = await customers.changesFrom(sql, actor, rows, byKey);
    const added = rows.filter(({ isNew }) => isNew).map(({ customerId }) => customerId);
    const attached = await customers.attached(sql, actor, added);
    const situation = {
      ...customers.situation(actor, clock()),
      ...(await registersFor(customers, sql, actor.groupId)),
      staff: nobody,
    };
    const decided = among.map(({ customerId, rows: own }): Decided => {
      const key = customerId.toString('hex');
      const stored = byKey.get(key);
      const [first] = own;
      if (!stored || !first) return { rows: own, stored, decide: () => nobodyToUndo(own.length) };
      const { customer, deletedAt, inactivatedAt } = stored;
      const bin = { deletedAt: deletedAt ?? 0, wasInactive: inactivatedAt !== null, now: clock() };
      const references = attached.get(key) ?? [];
      const { later } = madeAndLater(first, new Set(own.map(({ version }) => version)));
      const imported = { rows: own.map((row) => ({ ...row, made: madeAndLater(row).made })), later };
      const decide = (taken: ReadonlySet<FieldKey>) =>
        undoImport(imported, { ...situation, customer, references, bin, taken });
      return { rows: own, stored, decide };
    });
    return this.withoutTaken(sql, decided);
  }

  async write(sql: Sql, decided: readonly UndecidedCustomer[]): Promise<void> {
    const { customers } = this.deps;
    const { membershipId } = this.actor;
    // An import assigns nobody, so taking it back tells nobody.
    const stamp = { ...this.stamp(), membershipId, jobId: null };
    await customers.removeMany(
      sql,
      stamp,
      decided.flatMap(({ stored, decision: { removed } }) => (stored && removed ? [{ stored, changes: removed }] : [])),
    );
    const changes = decided.flatMap(({ stored, decision: { change } }) =>
      stored && change ? [{ stored, change }] : [],
    );
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

  /** A value that each may have once may have become another customer's: it stays, and the rest goes back. */
  private async withoutTaken(sql: Sql, decided: readonly Decided[]): Promise<UndecidedCustomer[]> {
    const { customers } = this.deps;
    const decisions = decided.map(({ decide }) => decide(nothing));
    const wanted = decided.map(({ stored }, at) => {
      const change = decisions[at]?.change;
      if (!stored || !change) return [];
      return customers.uniqueValues(this.actor, stored.customer.customFields, change.next.customFields);
    });
    const holders = await customers.holdersOf(sql, this.actor, wanted.flat());
    return decided.map(({ rows, stored, decide }, at) => {
      const taken = (wanted[at] ?? []).filter(({ value }) => {
        const holder = holders.get(value);
        return holder !== undefined && stored?.key.equals(holder) !== true;
      });
      const fields = new Set(taken.map(({ field }) => customFieldKey(field.key)));
      const decision = (fields.size === 0 ? decisions[at] : undefined) ?? decide(fields);
      const marks = rows.flatMap(({ rowNo }, row): UndoMark[] => {
        const told = decision.told[row];
        return told ? [{ rowNo, undone: told.outcome, kept: told.kept, violations: told.violations }] : [];
      });
      return { stored, decision, marks };
    });
  }

  private stamp() {
    const { groupId, customFields, customFieldsVersion } = this.actor;
    const by = { ...authorOf(this.actor), source: 'IMPORT' as const };
    return { groupId, customFields, customFieldsVersion, by, at: this.deps.clock() };
  }
}

interface Decided {
  readonly rows: UndoCustomer['rows'];
  readonly stored: StoredCustomer | undefined;
  /** `taken`: fields whose values have become somebody else's. */
  readonly decide: (taken: ReadonlySet<FieldKey>) => ImportUndoDecision;
}

const nothing: ReadonlySet<FieldKey> = new Set();

const changesArticles = (before: CustomerValues, after: CustomerValues): boolean =>
  articleLists.some((list) => before[list] !== after[list]);

/** An import assigns nobody, and so nobody is put back. */
const nobody: ReadonlySet<string> = new Set();
