import type { CustomerValues } from '@register/domain/customer/customer';
import { checkCustomerNumber } from '@register/domain/customer/customer-number';
import type { ImportPlan, RowDecision } from '@register/domain/import/outcome';
import type { CustomerBulkService, StoredCustomer, WriteStamp } from '../customer/customer-bulk.service.js';
import type { Sql } from '../database/sql.js';
import { authorOf } from '../history/history-recorder.js';
import type { ModuleDeps } from '../module.js';
import type { Actor } from '../request-context.js';
import { existingCustomers, type ExistingCustomers } from './existing-customers.js';
import type { RowBatch } from './import-kind.js';
import { inSlices } from './in-slices.js';
import type { ImportRows, WrittenRow } from './import-row.repository.js';
import { toldChanges } from './told-changes.js';
import { rowStates } from './staged-row.js';
import { UniqueValues } from './unique-values.js';
import type { RowDetail, StagedRow } from './staged-row.js';

/** Some rows of an import, decided on the customers as they are now and written together. */
export class ImportBatch implements RowBatch {
  private decided: DecidedRow[] = [];

  constructor(
    private readonly deps: Pick<ModuleDeps, 'read' | 'clock'> & { readonly customers: CustomerBulkService },
    private readonly rows: ImportRows,
    private readonly situation: BatchSituation,
    private readonly staged: readonly StagedRow[],
  ) {}

  get length(): number {
    return this.staged.length;
  }

  /** Decides before the transaction begins, so that nobody waits for the deciding. */
  async look(): Promise<void> {
    const { actor, plan } = this.situation;
    const existing = await this.existing(this.deps.read, 'LOOK');
    const decided = await inSlices(this.staged, (row): DecidedRow => ({ row, ...existing.decide(row) }));
    this.decided = await new UniqueValues(this.deps.customers, actor, plan).refuseTaken(this.deps.read, decided);
  }

  /** Writes; a customer that has changed since `look` is decided on again. Returns how many rows are done with. */
  async write(sql: Sql): Promise<number> {
    const existing = await this.existing(sql, 'CHANGE');
    // What was read before the transaction may have been written since, by the worker that had the job before.
    const open = await this.rows.stillOpen(sql, this.staged);
    const current = this.decided
      .filter(({ row }) => open.has(row.rowNumber))
      .map((before): DecidedRow => {
        const now = existing.decide(before.row);
        const isAsBefore =
          now.stored?.key.toString('hex') === before.stored?.key.toString('hex') &&
          now.stored?.customer.version === before.stored?.customer.version;
        // What was found about values that each may have once stands.
        return { row: before.row, stored: now.stored, decision: isAsBefore ? before.decision : now.decision };
      });
    const written = [...(await this.insert(sql, current)), ...(await this.save(sql, current))];
    await this.rows.markWritten(sql, written);
    await this.redecide(sql, current, new Map(written.map(({ rowNumber, customerId }) => [rowNumber, customerId])));
    return this.staged.length;
  }

  private existing(sql: Sql, how: 'LOOK' | 'CHANGE'): Promise<ExistingCustomers> {
    const { actor, plan } = this.situation;
    return existingCustomers(this.deps.customers, sql, actor, {
      rows: this.staged,
      plan: { ...plan, viewer: actor.viewer },
      how,
    });
  }

  private async insert(sql: Sql, decided: readonly DecidedRow[]): Promise<WrittenRow[]> {
    const created = await this.numbered(
      sql,
      decided.flatMap(({ row, decision }) => (decision.outcome === 'NEW' ? [{ row, ...decision }] : [])),
    );
    if (created.length === 0) return [];
    const status = new Map(created.map((row) => [row.next, row.status]));
    const options = {
      importId: this.situation.importId,
      status: (values: CustomerValues) => status.get(values) ?? 'ACTIVE',
    };
    const written: WrittenRow[] = [];
    for (let done = 0; done < created.length; done += rowsTogether) {
      const part = created.slice(done, done + rowsTogether);
      const values = part.map(({ next }) => next);
      const made = await this.deps.customers.insert(sql, this.stamp(), values, options);
      for (const [at, { key }] of made.entries())
        written.push({ rowNumber: part[at]?.row.rowNumber ?? 0, customerId: key, version: 1 });
    }
    return written;
  }

  /** Gives numbers to those that have none. One that the settings do not allow stays unwritten, and its row says why. */
  private async numbered(sql: Sql, created: readonly NewRow[]): Promise<NewRow[]> {
    const without = created.filter(({ next }) => next.number === '');
    if (without.length === 0) return [...created];
    const { actor } = this.situation;
    const numbers = await this.deps.customers.takeNumbers(sql, actor, without.length);
    const given = new Map(without.map(({ row }, at) => [row, numbers[at] ?? '']));
    const complete: NewRow[] = [];
    for (const row of created) {
      const number = given.get(row.row);
      const violations = number === undefined ? [] : checkCustomerNumber(number, actor.settings);
      if (violations.length === 0)
        complete.push(number === undefined ? row : { ...row, next: { ...row.next, number } });
      else
        await this.refuse(sql, row.row, {
          errors: violations.map(({ code, params }) => ({
            column: null,
            field: 'number',
            value: number ?? null,
            code,
            params,
          })),
        });
    }
    return complete;
  }

  private async save(sql: Sql, decided: readonly DecidedRow[]): Promise<WrittenRow[]> {
    const written: WrittenRow[] = [];
    for (const { row, stored, decision } of decided) {
      if (decision.outcome !== 'CHANGED' || !stored) continue;
      const { changes, next, status } = decision;
      const alone = changes.length === 1 && changes[0]?.field === 'status';
      const { version } = await this.deps.customers.save(sql, this.stamp(), stored, {
        action: !alone ? 'UPDATED' : status === 'INACTIVE' ? 'INACTIVATED' : 'ACTIVATED',
        changes,
        next,
        ...(status !== stored.customer.status && { status }),
      });
      written.push({ rowNumber: row.rowNumber, customerId: stored.key, version });
    }
    return written;
  }

  /** Rows that have become something else since the dry run say so, and the counts with them. */
  private async redecide(
    sql: Sql,
    decided: readonly DecidedRow[],
    written: ReadonlyMap<number, Buffer>,
  ): Promise<void> {
    for (const { row, stored, decision } of decided) {
      const customerId = written.get(row.rowNumber) ?? stored?.key ?? null;
      const said = { ...row, customerId, state: rowStates.WRITTEN };
      if (decision.outcome === 'ERROR') await this.refuse(sql, row, { errors: decision.errors });
      else if (decision.outcome === 'UNCHANGED' || decision.outcome === 'SKIPPED')
        await this.rows.redecide(sql, { ...said, outcome: decision.outcome, detail: {} });
      else if (!written.has(row.rowNumber)) continue;
      else if (decision.outcome === 'CHANGED' && row.outcome !== 'CHANGED') {
        const changes = toldChanges(decision.changes, this.situation.plan.linkTargets);
        await this.rows.redecide(sql, { ...said, outcome: 'CHANGED', detail: { changes } });
      } else if (decision.outcome === 'NEW' && row.outcome === 'CHANGED') {
        await this.rows.redecide(sql, { ...said, outcome: 'NEW', detail: {} });
      }
    }
  }

  private refuse(sql: Sql, row: StagedRow, detail: RowDetail): Promise<void> {
    return this.rows.redecide(sql, { ...row, outcome: 'ERROR', detail, state: rowStates.WRITTEN });
  }

  private stamp(): WriteStamp {
    const { actor } = this.situation;
    const { groupId, customFields, customFieldsVersion } = actor;
    return {
      groupId,
      customFields,
      customFieldsVersion,
      by: { ...authorOf(actor), source: 'IMPORT' },
      at: this.deps.clock(),
    };
  }
}

/** What is made ready at a time: requests are answered between one such part and the next. */
const rowsTogether = 128;

/** What one batch is decided by. */
interface BatchSituation {
  readonly importId: Buffer;
  readonly actor: Actor;
  readonly plan: ImportPlan;
}

interface DecidedRow {
  readonly row: StagedRow;
  readonly stored: StoredCustomer | undefined;
  readonly decision: RowDecision;
}

interface NewRow {
  readonly row: StagedRow;
  readonly next: CustomerValues;
  readonly status: 'ACTIVE' | 'INACTIVE';
}
