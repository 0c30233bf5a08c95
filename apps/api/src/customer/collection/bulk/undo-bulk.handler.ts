import { undoBulk, type UndoDecision } from '@register/domain/bulk/undo-bulk';
import { violation } from '@register/domain/violation';
import type { Sql } from '../../../database/sql.js';
import type { JobHandler, RunningJob } from '../../../jobs/job.js';
import type { Actor } from '../../../request-context.js';
import { changesFrom } from '../../changes-from.query.js';
import type { StoredCustomer } from '../../customer-bulk.service.js';
import { stampOf } from './bulk-author.js';
import { BulkDecider, withKeys } from './bulk-decider.js';
import { bulkKinds } from './bulk-job.js';
import { BulkRows, undoableRows, type BulkRow, type RowMark } from './bulk-row.repository.js';
import { throughRows } from './bulk-steps.js';
import type { BulkDeps } from './prepare-bulk.handler.js';

/** Takes a change of many back: on each customer what nobody has touched since, as history has it. */
export class UndoBulk implements JobHandler {
  readonly kind = bulkKinds.undo;

  constructor(private readonly deps: BulkDeps) {}

  async run(job: RunningJob): Promise<object> {
    const counts = await new BulkRows(job.groupId, job.id).counts(this.deps.read);
    await throughRows(job, this.deps, {
      among: undoableRows,
      total: counts.written,
      write: (sql, actor, rows, batch) => this.write(sql, actor, rows, batch),
    });
    return {};
  }

  private async write(sql: Sql, actor: Actor, rows: BulkRows, batch: readonly BulkRow[]): Promise<void> {
    const { customers, clock } = this.deps;
    const keys = batch.map(({ customerId }) => customerId);
    const stored = await customers.allForChange(sql, actor, withKeys(keys));
    const byKey = new Map(stored.map((one) => [one.key.toString('hex'), one]));
    const decided = await this.decide(sql, actor, batch, byKey);
    await customers.saveMany(
      sql,
      stampOf(actor, clock(), rows.jobId),
      decided.flatMap(({ stored: found, decision }) =>
        found && 'steps' in decision ? [{ stored: found, change: decision }] : [],
      ),
    );
    await rows.mark(
      sql,
      decided.map(({ row, decision }): RowMark => ({
        rowNo: row.rowNo,
        undone: decision.outcome,
        kept: 'kept' in decision ? decision.kept : [],
        undoViolations: decision.violations,
      })),
    );
  }

  private async decide(
    sql: Sql,
    actor: Actor,
    batch: readonly BulkRow[],
    byKey: ReadonlyMap<string, StoredCustomer>,
  ): Promise<Undecided[]> {
    const { customers, clock } = this.deps;
    const decider = new BulkDecider(customers, clock);
    const registers = await decider.registers(sql, actor);
    const changes = await changesFrom(sql, actor.groupId, batch, byKey);
    const decided: Undecided[] = [];
    for (const row of batch) {
      const found = byKey.get(row.customerId.toString('hex'));
      if (!found) {
        decided.push({
          row,
          stored: found,
          decision: { outcome: 'SKIPPED', violations: [violation('NOT_FOUND', [])] },
        });
        continue;
      }
      const { made, later } = changes(row);
      const situation = await decider.situation(sql, actor, registers, found, false);
      const bin = { deletedAt: found.deletedAt ?? 0, wasInactive: found.inactivatedAt !== null, now: clock() };
      decided.push({ row, stored: found, decision: undoBulk(made, later, { ...situation, bin }) });
    }
    return decided;
  }
}

interface Undecided {
  readonly row: BulkRow;
  readonly stored: StoredCustomer | undefined;
  readonly decision: UndoDecision;
}
