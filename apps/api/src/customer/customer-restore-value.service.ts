import { changeCustomer } from '@register/domain/customer/change-customer';
import type { Change } from '@register/domain/customer/changes';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { restorePatch } from '@register/domain/customer/restore-value';
import { violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { CustomerOutcome } from './customer-outcome.js';
import { situationFor } from './customer-situation.js';
import type { ChangeTarget, CustomerUseCase, Decision } from './customer-use-case.js';
import { withoutNames } from './links/customer-links.writer.js';
import type { StoredCustomer } from './stored-customer.js';
import { changed } from '../history/history-recorder.js';

/** Puts one value of the history back: an update like any other, that history tells to be a restore. */
export class CustomerRestoreValueService {
  constructor(
    private readonly useCase: CustomerUseCase,
    private readonly clock: () => number,
  ) {}

  /** `entry` undefined: an id that is none. Entries about fields that the viewer may not read are none either. */
  restore(
    actor: Actor,
    target: ChangeTarget,
    entry: Buffer | undefined,
    readable: ReadonlySet<FieldKey>,
  ): Promise<CustomerOutcome> {
    return this.useCase.change(actor, target, async (stored, sql) => {
      const all = entry ? await changesWith(sql, actor.groupId, stored, entry) : [];
      const change = all.find(({ id }) => entry?.equals(id));
      if (!change || !readable.has('history') || !readable.has(change.field))
        return { violations: [violation('NOT_FOUND', ['entryId'])] };
      const together = all.filter(({ field }) => readable.has(field));
      return this.decide(actor, stored, { change, together }, sql);
    });
  }

  private async decide(
    actor: Actor,
    { customer }: StoredCustomer,
    { change, together }: { readonly change: Change; readonly together: readonly Change[] },
    sql: Sql,
  ): Promise<Decision> {
    const patch = restorePatch(change, customer, actor.customFields, together);
    if (!patch) return { violations: [violation('NOT_RESTORABLE', ['entryId'])] };
    const result = changeCustomer(await situationFor(sql, actor, customer, patch, this.clock()), patch);
    return result.ok
      ? { action: 'REVERTED', next: result.next, changes: result.changes }
      : { violations: result.violations };
  }
}

/** What this customer's history tells of the change that an entry belongs to, opened; what was not a change of a value is none. */
async function changesWith(
  sql: Sql,
  groupId: Buffer,
  { key, cipher }: StoredCustomer,
  entry: Buffer,
): Promise<(Change & { readonly id: Buffer })[]> {
  const rows = await sql.all<EntryRow>(
    `SELECT h.id, h.field, h.part, h.oldValue, h.newValue, h.sealed FROM customer_history h
      JOIN customer_history e ON e.groupId = h.groupId AND e.customerId = h.customerId AND e.version = h.version
      WHERE e.groupId = ? AND e.id = ? AND h.customerId = ? AND ${changed('h.action')}`,
    [groupId, entry, key],
  );
  return rows.map(({ id, field, part, oldValue, newValue, sealed }) => {
    const value = (side: 'old' | 'new', text: string | null): string | null =>
      sealed === 1 && text !== null ? cipher.openHistory(id, side, text) : text;
    return { id, ...withoutNames({ field, part, old: value('old', oldValue), new: value('new', newValue) }) };
  });
}

interface EntryRow extends Pick<Change, 'field' | 'part'> {
  readonly id: Buffer;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly sealed: number;
}
