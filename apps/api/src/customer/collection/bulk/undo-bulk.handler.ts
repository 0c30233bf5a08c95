import { asIfAssigned } from '@register/domain/access/access';
import { undoBulk, type ToldUndo, type UndoDecision } from '@register/domain/bulk/undo-bulk';
import { violation } from '@register/domain/violation';
import type { Sql } from '../../../database/sql.js';
import type { JobHandler, RunningJob } from '../../../jobs/job.js';
import type { Actor } from '../../../request-context.js';
import { changesFrom } from '../../changes-from.query.js';
import type { StoredCustomer } from '../../customer-bulk.service.js';
import { stampOf } from './bulk-author.js';
import { BulkDecider, withKeys } from './bulk-decider.js';
import { bulkKinds } from './bulk-job.js';
import { BulkRows, leftRows, undoableRows, type BulkRow, type RowMark } from './bulk-row.repository.js';
import { throughRows } from './bulk-steps.js';
import type { BulkDeps } from './prepare-bulk.handler.js';

/** Takes a change of many back: on each customer what nobody has touched since, as history has it. */
export class UndoBulk implements JobHandler {
  readonly kind = bulkKinds.undo;

  constructor(private readonly deps: BulkDeps) {}

  async run(job: RunningJob): Promise<object> {
    const rows = new BulkRows(job.groupId, job.id);
    const counts = await rows.counts(this.deps.read);
    await throughRows(job, this.deps, {
      among: undoableRows,
      total: counts.written,
      write: (sql, actor, of, batch) => this.write(sql, actor, of, batch),
    });
    return { left: await rows.countOf(this.deps.read, leftRows) };
  }

  private async write(sql: Sql, actor: Actor, rows: BulkRows, batch: readonly BulkRow[]): Promise<void> {
    const { customers, clock } = this.deps;
    const keys = batch.map(({ customerId }) => customerId);
    const seen = byKeyOf(await customers.allForChange(sql, actor, withKeys(keys)));
    // The change itself may have taken a customer from who made it: it goes back all the same.
    const others = keys.filter((key) => !seen.has(key.toString('hex')));
    const unseen = others.length === 0 ? [] : await customers.writtenForChange(sql, actor, withKeys(others));
    const decided = await this.decide(sql, actor, batch, new Map([...seen, ...byKeyOf(unseen)]));
    await customers.saveMany(
      sql,
      stampOf(actor, clock(), rows.jobId),
      decided.flatMap(({ stored: found, decision }) =>
        found && 'steps' in decision ? [{ stored: found, change: decision }] : [],
      ),
    );
    // And that may have given it back to them.
    const back = unseen.length === 0 ? [] : await customers.allWithin(sql, actor, withKeys(others));
    const named = new Set([...seen.keys(), ...byKeyOf(back).keys()]);
    await rows.mark(
      sql,
      decided.map(({ row, decision }): RowMark => {
        const told = named.has(row.customerId.toString('hex')) ? decision : untold;
        return { rowNo: row.rowNo, undone: told.outcome, kept: told.kept, undoViolations: told.violations };
      }),
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
    const viewer = asIfAssigned(actor.viewer);
    const decided: Undecided[] = [];
    for (const row of batch) {
      const found = byKey.get(row.customerId.toString('hex'));
      if (!found) {
        decided.push({ row, stored: found, decision: untold });
        continue;
      }
      const { made, later } = changes(row);
      const situation = await decider.situation(sql, actor, registers, found, false);
      const bin = { deletedAt: found.deletedAt ?? 0, wasInactive: found.inactivatedAt !== null, now: clock() };
      decided.push({ row, stored: found, decision: undoBulk(made, later, { ...situation, viewer, bin }) });
    }
    return decided;
  }
}

const byKeyOf = (stored: readonly StoredCustomer[]): ReadonlyMap<string, StoredCustomer> =>
  new Map(stored.map((one) => [one.key.toString('hex'), one]));

/** The same of a customer that is not seen and of one that there is no more. */
const untold: ToldUndo = { outcome: 'PARTLY', kept: [], violations: [violation('SEEN_NO_MORE', [])] };

interface Undecided {
  readonly row: BulkRow;
  readonly stored: StoredCustomer | undefined;
  readonly decision: UndoDecision;
}
